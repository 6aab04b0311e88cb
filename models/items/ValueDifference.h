// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>

namespace zoneloom {

/// Which parts of a value differ from another one's: words and numbers, not letters, so that what is marked reads as
/// what a person would point at.
class ValueDifference
{
public:
    struct Range
    {
        qsizetype start = 0;
        qsizetype length = 0;
        bool operator==(const Range&) const = default;
    };
    /// The parts of `text` that `other` has not, in order. All of it where they have nothing in common.
    static QList<Range> of(const QString& text, const QString& other);
    /// For each of `lines` the parts that differ from the line of `others` that is most like it. Lines that both have
    /// differ in nothing.
    static QList<QList<Range>> ofLines(const QStringList& lines, const QStringList& others);
};

} // namespace zoneloom
