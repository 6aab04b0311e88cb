// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace zoneloom {

/// The file that a path led to at some time. SQLite goes on writing into a file that was removed meanwhile, and reports
/// as kept what nobody will find again (https://www.sqlite.org/howtocorrupt.html, section 2.4).
class OpenedFile
{
public:
    /// No file: always there.
    OpenedFile() = default;
    /// The file that `path` leads to now.
    explicit OpenedFile(const QString& path);

    /// Whether the path still leads to that very file. One look at the file system.
    [[nodiscard]] bool isStillThere() const;

private:
    struct Identity
    {
        std::uint64_t device = 0;
        std::uint64_t number = 0;
        bool operator==(const Identity&) const = default;
    };
    static std::optional<Identity> identify(const QByteArray& path);

    QByteArray m_path;
    std::optional<Identity> m_identity;
};

} // namespace zoneloom
