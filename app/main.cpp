// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/Launch.h"
#include "app/gui/Translations.h"
#include "models/base/Memory.h"
#include "ui/settings/SettingsFile.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QApplication>

using namespace zoneloom;

int main(int argc, char** argv)
{
    keepMemoryForReuse();
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("zoneloom"));
    QApplication::setApplicationName(QStringLiteral("zoneloom"));
    QApplication::setApplicationDisplayName(QStringLiteral("Zoneloom"));
    QApplication::setApplicationVersion(QStringLiteral(ZONELOOM_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("zoneloom"));
    // A picture shows the program as it is without anybody's settings.
    const QStringList arguments = QApplication::arguments();
    SettingsFile file(LaunchOptions::isPicture(arguments) ? QString() : SettingsFile::defaultPath());
    const WindowSettings settings = file.load();
    const QString language = LaunchOptions::language(arguments);
    const Translations words(language.isEmpty() ? settings.language : language);
    const LaunchOptions options = LaunchOptions::parse(application, settings);
    Theme::apply(application, options.scheme);
    QApplication::setWindowIcon(Icons::application());
    return launch(application, options, file);
}
