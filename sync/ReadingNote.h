// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace zoneloom {

/// What a revision of a link's observations says of itself, kept as its message: the hash of its content, and how it
/// came about.
struct ReadingNote
{
    enum class By
    {
        Others, ///< a reading found it changed since the one before
        Push    ///< read back after a push of ours
    };
    QByteArray hash;
    std::optional<QDateTime> readBefore; ///< the last reading that did not have it yet; nothing where there was none
    By by = By::Others;

    [[nodiscard]] QString toText() const;
    /// Notes of older versions hold the hash alone.
    static ReadingNote fromText(const QString& text);
};

} // namespace zoneloom
