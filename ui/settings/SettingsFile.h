// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/Error.h"
#include "ui/settings/WindowSettings.h"

#include <QByteArray>

#include <memory>
#include <optional>

class QSettings;

namespace zoneloom {

/// The window's settings and remembered geometry in one INI file with a version. A file of another version, or one that
/// cannot be understood, is set aside under another name and kept. For the GUI thread.
class SettingsFile
{
public:
    static constexpr int Version = 1;

    explicit SettingsFile(const QString& path);
    ~SettingsFile();
    /// In the user's configuration folder.
    static QString defaultPath();

    /// Why the file was not taken over, as a sentence for people; nothing where it was.
    [[nodiscard]] const std::optional<Error>& complaint() const { return m_complaint; }

    [[nodiscard]] WindowSettings load() const;
    /// ErrorKind::File where it cannot be written.
    Outcome save(const WindowSettings& settings);
    /// Geometry, splitters and columns by name; empty where there is none.
    [[nodiscard]] QByteArray remembered(const QString& name) const;
    void remember(const QString& name, const QByteArray& state);

private:
    QString m_path;
    std::unique_ptr<QSettings> m_file;
    std::optional<Error> m_complaint;
};

} // namespace zoneloom
