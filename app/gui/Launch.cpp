// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/Launch.h"

#include "models/secrets/ChainedSecrets.h"
#include "models/secrets/EnvironmentSecrets.h"
#include "models/secrets/KeychainSecrets.h"
#include "models/secrets/VaultSecrets.h"
#include "ui/Workspace.h"
#include "ui/accounts/PassphrasePrompt.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Screenshot.h"
#include "ui/window/ZoneCommands.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace zoneloom {

namespace {

QString defaultStore()
{
    const QString given = qEnvironmentVariable("ZONELOOM_STORE");
    if (!given.isEmpty())
        return given;
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/zoneloom");
    QDir().mkpath(folder);
    return folder + QStringLiteral("/zoneloom.db");
}

QString author()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("LOGNAME", QStringLiteral("unknown")) : user;
}

QSize sizeFromText(const QString& text)
{
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts.at(0).toInt(), parts.at(1).toInt()) : QSize();
}

} // namespace

LaunchOptions LaunchOptions::parse(const QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("Launch", "One zone, woven across many DNS providers."));
    parser.addHelpOption();
    parser.addVersionOption();
    const auto option = [&parser](const QString& name, const QString& help, const QString& value, bool hidden) {
        QCommandLineOption made(name, help, value);
        if (hidden)
            made.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(made);
    };
    option(QStringLiteral("store"), QApplication::translate("Launch", "SQLite path or postgresql://…"),
           QStringLiteral("LOCATION"), false);
    option(QStringLiteral("zone"), QApplication::translate("Launch", "Zone to open"), QStringLiteral("ZONE"), false);
    option(QStringLiteral("tab"), QApplication::translate("Launch", "Tab to show: records, drift, history"),
           QStringLiteral("TAB"), false);
    option(QStringLiteral("language"), QApplication::translate("Launch", "Language of the window: en, de"),
           QStringLiteral("LANGUAGE"), false);
    option(QStringLiteral("screenshot"), QString(), QStringLiteral("FILE"), true);
    option(QStringLiteral("size"), QString(), QStringLiteral("WxH"), true);
    option(QStringLiteral("theme"), QString(), QStringLiteral("SCHEME"), true);
    parser.addPositionalArgument(QStringLiteral("FILE"), QApplication::translate("Launch", "Master file to import"),
                                 QStringLiteral("[FILE]"));
    parser.process(application);

    LaunchOptions options;
    options.store = parser.value(QStringLiteral("store"));
    if (options.store.isEmpty())
        options.store = defaultStore();
    options.zone = parser.value(QStringLiteral("zone"));
    options.tab = parser.value(QStringLiteral("tab"));
    options.file = parser.positionalArguments().value(0);
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    options.size = sizeFromText(parser.value(QStringLiteral("size")));
    options.language = parser.value(QStringLiteral("language"));
    const QString scheme = parser.value(QStringLiteral("theme"));
    options.scheme = scheme == QLatin1String("dark")    ? Theme::Scheme::Dark
                     : scheme == QLatin1String("light") ? Theme::Scheme::Light
                                                        : Theme::Scheme::System;
    return options;
}

int launch(QApplication& application, const LaunchOptions& options)
{
    Workspace::Settings settings;
    settings.storeLocation = options.store;
    settings.author = author();
    PassphrasePrompt passphrases;
    settings.passphrases = &passphrases;
    settings.secrets = std::make_shared<ChainedSecrets>(
        std::make_unique<EnvironmentSecrets>(), std::make_unique<KeychainSecrets>(),
        std::make_unique<VaultSecrets>(VaultSecrets::pathFor(options.store), passphrases.source()));
    // Whoever waits for an answer then must not keep the engine's threads from ending.
    QObject::connect(&application, &QApplication::aboutToQuit, &passphrases, &PassphrasePrompt::close);
    settings.watches = options.screenshot.isEmpty();
    Workspace workspace(settings);
    MainWindow window(workspace);
    if (options.size.isValid())
        window.resize(options.size);
    QObject::connect(&workspace, &Workspace::opened, &window, [&workspace, &window, &options] {
        const Result<Name> zone = Name::fromText(options.zone);
        if (!options.zone.isEmpty() && zone)
            window.openZone(*zone);
        else if (!workspace.zones().isEmpty())
            window.openWorst();
        const QStringList tabs{QStringLiteral("records"), QStringLiteral("drift"), QStringLiteral("history")};
        if (tabs.contains(options.tab))
            window.openTab(static_cast<MainWindow::Tab>(tabs.indexOf(options.tab)));
        if (!options.file.isEmpty())
            window.commands().importFiles({options.file});
    });
    if (!options.screenshot.isEmpty())
        takeScreenshot(window, options.screenshot);
    window.show();
    workspace.open();
    return QApplication::exec();
}

} // namespace zoneloom
