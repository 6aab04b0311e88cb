// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/Memory.h"
#include "models/store/Timelines.h"
#include "models/store/Zones.h"
#include "tests/bench/WindowBench.h"
#include "tests/sync/ManyLinks.h"
#include "ui/dialogs/CommitDialog.h"
#include "ui/dialogs/ImportDialog.h"
#include "ui/records/PasteDialog.h"
#include "ui/records/RecordCommands.h"
#include "ui/window/ZoneCommands.h"

#include <QAction>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

using namespace zoneloom;
using namespace zoneloom::testing;
using namespace std::chrono_literals;

namespace {

/// The button of that dialog once it can be pressed; its text without the ampersand.
QPushButton* pressable(QDialog* dialog, const QString& text)
{
    QPushButton* found = nullptr;
    WindowBench::until([&found, dialog, &text] {
        for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
            if (button->text().remove(u'&') == text && button->isEnabled())
                found = button;
        }
        return found != nullptr;
    });
    return found;
}

QAction* commitAction(const QWidget& window)
{
    for (QAction* action : window.findChildren<QAction*>()) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Return))
            return action;
    }
    qFatal("no way to commit");
}

/// A zone at 24 hosted services, each of which takes 300 ms for an answer, is pushed to all of them.
bool synchronise(WatchedApplication& application)
{
    constexpr int hosts = 80;
    constexpr int changed = 20;
    test::ManyLinks links(24);
    links.commit(hosts, changed, 1);
    links.sync({}, true);
    links.setLatency(300ms);
    links.commit(hosts, changed, 2);
    WindowBench bench(application);
    bench.title(QStringLiteral("a zone at %1 links of 300 ms").arg(links.names().size()));
    Workspace::Settings settings = WindowBench::settings(links.settings().storeLocation);
    settings.secrets = links.settings().secrets;
    settings.ask = links.settings().ask;
    Workspace workspace(settings);
    const std::unique_ptr<MainWindow> window = bench.open(workspace);
    bench.say(QStringLiteral("open it"), bench.openZone(*window, workspace.zones().first().name));
    window->openTab(MainWindow::DriftTab);
    int applied = 0;
    QObject::connect(&workspace, &Workspace::reportArrived, window.get(), [&](quint64, const ZoneReport& report) {
        for (const LinkReport& link : report.links)
            applied += link.appliedChanges == changed && !link.error ? 1 : 0;
    });
    bool finished = false;
    QObject::connect(&workspace, &Workspace::finished, window.get(), [&finished] { finished = true; });
    window->session()->start(SyncRequest::Mode::Sync);
    bench.say(QStringLiteral("sync them all"), WindowBench::until([&finished] { return finished; }));
    if (applied != links.names().size())
        qFatal("applied at %d links only", applied);
    bench.say(QStringLiteral("and a second"),
              WindowBench::until([timer = QDeadlineTimer(1000)] { return timer.hasExpired(); }));
    return !bench.isSlow();
}

/// A master file of so many records is brought in by the window's dialog, and shown.
bool import(WatchedApplication& application, int count)
{
    WindowBench bench(application);
    bench.title(QStringLiteral("a master file of %1 records").arg(count));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("example.test.zone"));
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        QTextStream out(&file);
        out << "$ORIGIN example.test.\n$TTL 300\n@ SOA ns1.example.net. hostmaster 1 7200 3600 1209600 300\n"
               "@ NS ns1.example.net.\n@ NS ns2.example.net.\n";
        for (int i = 0; i < count; ++i)
            out << "host" << i << " A 10." << (i >> 16) << '.' << (i >> 8 & 255) << '.' << (i & 255) << '\n';
    }
    Workspace workspace(WindowBench::settings(folder.filePath(QStringLiteral("store.db"))));
    const std::unique_ptr<MainWindow> window = bench.open(workspace);
    QElapsedTimer timer;
    timer.start();
    window->commands().importFiles({path});
    const QPointer<ImportDialog> dialog = window->findChild<ImportDialog*>();
    QPushButton* import = pressable(dialog, QStringLiteral("Import"));
    bench.say(QStringLiteral("read, check and show it"), static_cast<double>(timer.restart()));
    import->click();
    WindowBench::until([&window] { return window->session() && window->session()->isLoaded(); });
    const QAbstractItemModel* model = window->records().view()->model();
    WindowBench::until([model, count] { return model->rowCount() > count; });
    bench.say(QStringLiteral("bring it in and open the zone"), static_cast<double>(timer.restart()));
    bench.say(QStringLiteral("and two seconds"),
              WindowBench::until([end = QDeadlineTimer(2000), &dialog] { return end.hasExpired() && !dialog; }));
    bench.sayMemory();
    return !bench.isSlow();
}

/// A hundred thousand lines are pasted into an empty zone.
bool paste(WatchedApplication& application)
{
    constexpr int lines = 100'000;
    WindowBench bench(application);
    bench.title(QStringLiteral("%1 pasted lines").arg(lines));
    const QTemporaryDir folder;
    const QString location = folder.filePath(QStringLiteral("store.db"));
    const Name origin = *Name::fromText(u"example.test.");
    const auto store = Store::open(location).value();
    static_cast<void>(store->zones().create(origin).value());
    Workspace workspace(WindowBench::settings(location));
    const std::unique_ptr<MainWindow> window = bench.open(workspace);
    window->openZone(origin);
    window->openTab(MainWindow::RecordsTab);
    WindowBench::until([&window] { return window->session()->isCompared(); });
    bench.forget();
    QString text;
    for (int i = 0; i < lines; ++i)
        text += QStringLiteral("host%1 300 A 10.%2.%3.%4\n").arg(i).arg(i >> 16).arg(i >> 8 & 255).arg(i & 255);
    QElapsedTimer timer;
    timer.start();
    QTimer::singleShot(0, window.get(), [&window, &text] { window->records().commands().pasteText(text); });
    const QPointer<PasteDialog> dialog = [&window] {
        PasteDialog* found = nullptr;
        WindowBench::until([&] { return (found = window->findChild<PasteDialog*>()) != nullptr; });
        return found;
    }();
    QPushButton* stage = pressable(dialog, QStringLiteral("Stage"));
    bench.say(QStringLiteral("read and show them"), static_cast<double>(timer.restart()));
    ZoneEditor& editor = window->session()->editor();
    bool checked = false;
    QObject::connect(window->session(), &ZoneSession::findingsChanged, window.get(), [&checked] { checked = true; });
    QTimer::singleShot(0, stage, [stage] { stage->click(); });
    WindowBench::until([&editor] { return editor.changes().size() == lines; });
    bench.say(QStringLiteral("stage them"), static_cast<double>(timer.restart()));
    WindowBench::until([&checked, &dialog] { return checked && !dialog; });
    bench.say(QStringLiteral("check and save them"), static_cast<double>(timer.restart()));
    QTimer::singleShot(0, window.get(), [&window] { commitAction(*window)->trigger(); });
    WindowBench::until([&] { return window->findChild<CommitDialog*>() != nullptr; });
    bench.say(QStringLiteral("show what a commit would do, and a second"),
              WindowBench::until([end = QDeadlineTimer(1000)] { return end.hasExpired(); }));
    bool committed = false;
    QObject::connect(window->session(), &ZoneSession::committed, window.get(), [&committed] { committed = true; });
    window->session()->commit(QStringLiteral("bench"));
    WindowBench::until([&] { return committed && editor.changes().isEmpty(); });
    bench.say(QStringLiteral("commit them, to the next revision"), static_cast<double>(timer.restart()));
    bench.say(QStringLiteral("and a second"),
              WindowBench::until([end = QDeadlineTimer(1000)] { return end.hasExpired(); }));
    return !bench.isSlow();
}

} // namespace

/// The longest handler of the window's thread during what takes long. Arguments: sync, paste, import (all three where
/// none is named); --short.
int main(int argc, char** argv)
{
    keepMemoryForReuse();
    WatchedApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    const QStringList arguments = QCoreApplication::arguments();
    const auto isWanted = [&arguments](const char* part) {
        const bool names = arguments.contains(QStringLiteral("sync")) || arguments.contains(QStringLiteral("paste")) ||
                           arguments.contains(QStringLiteral("import"));
        return !names || arguments.contains(QString::fromLatin1(part));
    };
    bool isFast = !isWanted("sync") || synchronise(application);
    isFast = (!isWanted("paste") || paste(application)) && isFast;
    const int records = arguments.contains(QStringLiteral("--short")) ? 100'000 : 1'000'000;
    isFast = (!isWanted("import") || import(application, records)) && isFast;
    return isFast ? 0 : 1;
}
