// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/Launch.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace zoneloom;

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("zoneloom"));
    QApplication::setApplicationDisplayName(QStringLiteral("Zoneloom"));
    QApplication::setApplicationVersion(QStringLiteral(ZONELOOM_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("zoneloom"));
    const LaunchOptions options = LaunchOptions::parse(application);
    Theme::apply(application, options.scheme);
    QApplication::setWindowIcon(Icons::application());

    const QLocale locale = options.language.isEmpty() ? QLocale() : QLocale(options.language);
    QLocale::setDefault(locale);
    QTranslator words;
    if (words.load(locale, QStringLiteral("zoneloom"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QApplication::installTranslator(&words);
    QTranslator qtWords;
    if (qtWords.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&qtWords);
    return launch(application, options);
}
