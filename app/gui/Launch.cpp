// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/Launch.h"

#include "app/gui/Picture.h"
#include "app/gui/SingleInstance.h"
#include "models/secrets/ChainedSecrets.h"
#include "models/secrets/EnvironmentSecrets.h"
#include "models/secrets/KeychainSecrets.h"
#include "models/secrets/VaultSecrets.h"
#include "ui/Workspace.h"
#include "ui/accounts/PassphrasePrompt.h"
#include "ui/manners/WindowManners.h"
#include "ui/settings/RememberedLayout.h"
#include "ui/settings/SettingsFile.h"
#include "ui/window/MainWindow.h"
#include "ui/window/ZoneCommands.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QScreen>
#include <QStandardPaths>

#include <algorithm>

namespace zoneloom {

namespace {

QString defaultStore(const QString& chosen)
{
    const QString given = qEnvironmentVariable("ZONELOOM_STORE");
    if (!given.isEmpty())
        return given;
    if (!chosen.isEmpty())
        return chosen;
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/zoneloom");
    QDir().mkpath(folder);
    return folder + QStringLiteral("/zoneloom.db");
}

QSize sizeFromText(const QString& text)
{
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts.at(0).toInt(), parts.at(1).toInt()) : QSize();
}

} // namespace

QString LaunchOptions::language(const QStringList& arguments)
{
    const QString option = QStringLiteral("--language");
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments.at(i) == option)
            return arguments.value(i + 1);
        if (arguments.at(i).startsWith(option + u'='))
            return arguments.at(i).mid(option.size() + 1);
    }
    return {};
}

bool LaunchOptions::isPicture(const QStringList& arguments)
{
    return std::any_of(arguments.begin(), arguments.end(),
                       [](const QString& argument) { return argument.startsWith(QLatin1String("--screenshot")); });
}

LaunchOptions LaunchOptions::parse(const QApplication& application, const WindowSettings& settings)
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
    option(QStringLiteral("step"), QString(), QStringLiteral("STEP"), true);
    parser.addPositionalArgument(QStringLiteral("FILE"), QApplication::translate("Launch", "Master file to import"),
                                 QStringLiteral("[FILE]"));
    parser.process(application);

    LaunchOptions options;
    options.store = parser.value(QStringLiteral("store"));
    if (options.store.isEmpty())
        options.store = defaultStore(settings.storeLocation);
    options.zone = parser.value(QStringLiteral("zone"));
    options.tab = parser.value(QStringLiteral("tab"));
    options.file = parser.positionalArguments().value(0);
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    options.size = sizeFromText(parser.value(QStringLiteral("size")));
    options.steps = parser.values(QStringLiteral("step"));
    const QString scheme = parser.value(QStringLiteral("theme"));
    options.scheme = scheme == QLatin1String("dark")    ? Theme::Scheme::Dark
                     : scheme == QLatin1String("light") ? Theme::Scheme::Light
                                                        : settings.scheme;
    return options;
}

int launch(QApplication& application, const LaunchOptions& options, SettingsFile& file)
{
    const bool picture = !options.screenshot.isEmpty();
    SingleInstance instance(options.store);
    if (!picture && instance.handOver(options.file))
        return 0;
    const WindowSettings chosen = file.load();
    Workspace::Settings settings;
    settings.storeLocation = options.store;
    settings.author = chosen.authorName();
    settings.readInterval = std::chrono::minutes(chosen.readMinutes);
    PassphrasePrompt passphrases;
    settings.passphrases = &passphrases;
    settings.secrets = std::make_shared<ChainedSecrets>(
        std::make_unique<EnvironmentSecrets>(), std::make_unique<KeychainSecrets>(),
        std::make_unique<VaultSecrets>(VaultSecrets::pathFor(options.store), passphrases.source()));
    // Whoever waits for an answer then must not keep the engine's threads from ending.
    QObject::connect(&application, &QApplication::aboutToQuit, &passphrases, &PassphrasePrompt::close);
    settings.watches = !picture;
    Workspace workspace(settings);
    MainWindow window(workspace);
    const RememberedLayout layout(&window, file, !options.size.isValid());
    if (options.size.isValid())
        window.resize(options.size);
    else if (!picture && file.remembered(QStringLiteral("geometry")).isEmpty()) // with room for its frame
        window.resize(window.size().boundedTo(window.screen()->availableSize() - QSize(16, 48)));
    WindowManners manners(window, workspace, file, options.scheme);
    QObject::connect(&instance, &SingleInstance::asked, &window, [&window](const QString& path) {
        window.comeForward();
        if (!path.isEmpty())
            window.commands().importFiles({path});
    });
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
    if (picture)
        new Picture(window, workspace, options.screenshot, options.steps);
    window.show();
    workspace.open();
    return QApplication::exec();
}

} // namespace zoneloom
