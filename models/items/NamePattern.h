// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace zoneloom {

/// A pattern for whole names, any case: `*` stands for any text, `?` for one character. Made to be tried on a million
/// names for each key that is pressed.
class NamePattern
{
public:
    explicit NamePattern(const QString& text)
        : m_pattern(text.toLower().toUtf8())
    {}
    /// `name` is lower-case UTF-8.
    [[nodiscard]] bool matches(QByteArrayView name) const;
    bool operator==(const NamePattern&) const = default;

private:
    QByteArray m_pattern;
};

} // namespace zoneloom
