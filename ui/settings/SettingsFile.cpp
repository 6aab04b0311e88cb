// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/SettingsFile.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace zoneloom {

namespace {

const QString VersionKey = QStringLiteral("version");

QString word(Theme::Scheme scheme)
{
    return scheme == Theme::Scheme::Dark    ? QStringLiteral("dark")
           : scheme == Theme::Scheme::Light ? QStringLiteral("light")
                                            : QStringLiteral("system");
}

} // namespace

SettingsFile::SettingsFile(const QString& path)
    : m_path(path)
{
    m_file = std::make_unique<QSettings>(path, QSettings::IniFormat);
    const bool readable = m_file->status() == QSettings::NoError;
    const QString version = m_file->value(VersionKey).toString();
    // What holds no keys at all is a new file, or none of ours: QSettings passes over what it cannot read.
    const bool isNew = QFileInfo(path).size() == 0;
    if (readable && (isNew || version == QString::number(Version)))
        return;
    const QString kept =
        QStringLiteral("%1.kept-%2").arg(path, readable && !version.isEmpty() ? version : QStringLiteral("unread"));
    m_file.reset();
    QFile::remove(kept);
    const bool moved = QFile::rename(path, kept);
    m_complaint =
        Error(ErrorKind::File,
              readable && !version.isEmpty()
                  ? QT_TRANSLATE_NOOP("Error", "The settings file %1 is of another version of Zoneloom.")
                  : QT_TRANSLATE_NOOP("Error", "The settings file %1 cannot be understood."),
              {path})
            .withAdvice(
                moved ? QT_TRANSLATE_NOOP("Error", "It is kept as %1, and the settings start from their defaults.")
                      : QT_TRANSLATE_NOOP("Error", "It is left as it is; nothing that you set now is kept in it."),
                moved ? QStringList{kept} : QStringList());
    // Where it could not be set aside, nothing is written over it: the settings of this run live in memory only.
    m_file = std::make_unique<QSettings>(moved ? path : QString(), QSettings::IniFormat);
}

SettingsFile::~SettingsFile() = default;

QString SettingsFile::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/zoneloom/window.ini");
}

WindowSettings SettingsFile::load() const
{
    WindowSettings settings;
    settings.language = m_file->value(QStringLiteral("language")).toString();
    const QString scheme = m_file->value(QStringLiteral("theme")).toString();
    settings.scheme = scheme == QLatin1String("dark")    ? Theme::Scheme::Dark
                      : scheme == QLatin1String("light") ? Theme::Scheme::Light
                                                         : Theme::Scheme::System;
    settings.readMinutes = qBound(1, m_file->value(QStringLiteral("read-minutes"), 15).toInt(), 1440);
    settings.storeLocation = m_file->value(QStringLiteral("store")).toString();
    settings.notifies = m_file->value(QStringLiteral("notify"), true).toBool();
    settings.tray = m_file->value(QStringLiteral("tray"), false).toBool();
    settings.author = m_file->value(QStringLiteral("author")).toString();
    return settings;
}

Outcome SettingsFile::save(const WindowSettings& settings)
{
    m_file->setValue(VersionKey, Version);
    m_file->setValue(QStringLiteral("language"), settings.language);
    m_file->setValue(QStringLiteral("theme"), word(settings.scheme));
    m_file->setValue(QStringLiteral("read-minutes"), settings.readMinutes);
    m_file->setValue(QStringLiteral("store"), settings.storeLocation);
    m_file->setValue(QStringLiteral("notify"), settings.notifies);
    m_file->setValue(QStringLiteral("tray"), settings.tray);
    m_file->setValue(QStringLiteral("author"), settings.author);
    m_file->sync();
    if (m_file->status() != QSettings::NoError)
        return fail(
            Error(ErrorKind::File, QT_TRANSLATE_NOOP("Error", "The settings could not be written to %1."), {m_path})
                .withAdvice(
                    QT_TRANSLATE_NOOP("Error", "Look whether the folder may be written and the disk has space.")));
    return {};
}

QByteArray SettingsFile::remembered(const QString& name) const
{
    return m_file->value(QString(QStringLiteral("layout/") + name)).toByteArray();
}

void SettingsFile::remember(const QString& name, const QByteArray& state)
{
    m_file->setValue(VersionKey, Version);
    m_file->setValue(QString(QStringLiteral("layout/") + name), state);
}

} // namespace zoneloom
