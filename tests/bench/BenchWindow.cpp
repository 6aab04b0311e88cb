// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/Memory.h"
#include "models/store/Timelines.h"
#include "models/store/Zones.h"
#include "tests/bench/WindowBench.h"
#include "ui/records/RecordCommands.h"
#include "ui/records/StagingDialog.h"

#include <QClipboard>
#include <QLineEdit>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

using namespace zoneloom;
using namespace zoneloom::testing;

namespace {

Name zoneName()
{
    return *Name::fromText(u"example.test.");
}

/// What one does with the records of one large zone, and how long it takes.
class Bench
{
public:
    Bench(WatchedApplication& application, QString location, int count)
        : m_bench(application)
        , m_location(std::move(location))
        , m_count(count)
    {}

    /// False where something was too slow.
    bool run()
    {
        const Name origin = zoneName();
        Workspace workspace(WindowBench::settings(m_location));
        m_workspace = &workspace;
        const std::unique_ptr<MainWindow> window = m_bench.open(workspace);
        m_bench.title(QStringLiteral("%1 records").arg(m_count));
        const double opened = m_bench.openZone(*window, origin);
        RecordsPage& page = window->records();
        filter(page, QStringLiteral("h")); // at once: what is searched may not be made yet
        m_bench.say(QStringLiteral("the zone before, to its first rows"), opened, m_count > 100'000 ? 2000 : 500);
        for (const char* text :
             {"ho", "host99", "host99 a", "absent", "type:A", "ttl:<100", "name:*77*", "name:*77 type:MX"})
            filter(page, QString::fromLatin1(text));
        filter(page, QString());
        m_bench.measure(QStringLiteral("scroll to the end"), [&page] {
            page.view()->scrollToBottom();
            page.view()->viewport()->repaint();
        });
        sort(page);
        edit(*window);
        m_bench.sayMemory(700);
        stageMany(*window);
        return !m_bench.isSlow();
    }

private:
    /// To the first rows that match and, where they are not all, to the others.
    void filter(RecordsPage& page, const QString& text)
    {
        m_bench.forget();
        auto* model = qobject_cast<RecordFilterModel*>(page.view()->model());
        bool answered = false;
        const auto connection =
            QObject::connect(model, &RecordFilterModel::answered, &page, [&answered] { answered = true; });
        QElapsedTimer timer;
        timer.start();
        page.setFilter(text);
        WindowBench::until([&answered] { return answered; });
        page.view()->viewport()->repaint();
        const double first = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        WindowBench::until([model] { return !model->isSearching(); });
        const double all = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        QObject::disconnect(connection);
        m_bench.say(QStringLiteral("filter '%1', %2 shown, all after %3 ms; the first")
                        .arg(text)
                        .arg(model->shown())
                        .arg(qRound(all)),
                    first, m_count > 100'000 ? 100 : 50);
    }
    void sort(RecordsPage& page)
    {
        auto* model = qobject_cast<RecordFilterModel*>(page.view()->model());
        bool answered = false;
        const auto connection =
            QObject::connect(model, &RecordFilterModel::answered, &page, [&answered] { answered = true; });
        m_bench.forget();
        QElapsedTimer timer;
        timer.start();
        page.view()->sortByColumn(RecordsModel::ValueColumn, Qt::DescendingOrder);
        WindowBench::until([&answered] { return answered; });
        m_bench.say(QStringLiteral("sort by value"), static_cast<double>(timer.nsecsElapsed()) / 1e6);
        // Another choice in the middle of a sort does not wait for its end.
        const double half = static_cast<double>(timer.elapsed()) / 2;
        timer.start();
        page.view()->sortByColumn(RecordsModel::ValueColumn, Qt::AscendingOrder);
        WindowBench::until([&] { return static_cast<double>(timer.elapsed()) > half; });
        answered = false;
        timer.start();
        page.view()->sortByColumn(-1, Qt::AscendingOrder);
        page.setFilter(QStringLiteral("host99"));
        WindowBench::until([&] { return answered && model->isFiltered() && model->shown() < m_count; });
        m_bench.say(QStringLiteral("another filter in the middle of a sort"),
                    static_cast<double>(timer.nsecsElapsed()) / 1e6);
        page.setFilter(QString());
        WindowBench::until([model] { return !model->isFiltered(); });
        QObject::disconnect(connection);
    }
    void edit(MainWindow& window)
    {
        ZoneSession& session = *window.session();
        bool checked = false;
        QObject::connect(&session, &ZoneSession::findingsChanged, &window, [&checked] { checked = true; });
        m_bench.measure(QStringLiteral("stage one record"), [&session] {
            if (!session.editor().addRecord(QStringLiteral("new"), QStringLiteral("A"), {},
                                            QStringLiteral("192.0.2.1")))
                qFatal("not staged");
        });
        m_bench.say(QStringLiteral("until it is checked and saved"),
                    WindowBench::until([&checked] { return checked; }));
        bool committed = false;
        QObject::connect(&session, &ZoneSession::committed, &window, [&committed] { committed = true; });
        session.commit(QStringLiteral("bench"));
        m_bench.say(QStringLiteral("commit it"), WindowBench::until([&committed] { return committed; }));
        m_bench.say(QStringLiteral("until the window shows the revision"),
                    WindowBench::until([&session] { return session.editor().changes().isEmpty(); }));
    }

    /// A step that is asked for in a handler, as a key would, and worked on in the background.
    void step(const QString& what, ZoneEditor& editor, std::function<void()> job)
    {
        bool began = false;
        m_bench.forget();
        QElapsedTimer timer;
        timer.start();
        QTimer::singleShot(0, &editor, [&began, job = std::move(job)] {
            job();
            began = true;
        });
        WindowBench::until([&] { return began && editor.working() == 0; });
        // And what follows from it.
        WindowBench::until([&timer] { return timer.elapsed() > 1000; });
        m_bench.say(what, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }

    /// Another program commits one record while much is staged here.
    void othersCommit(ZoneEditor& editor)
    {
        const int before = editor.parentRevision();
        const auto store = Store::open(m_location).value();
        const ZoneSummary zone = store->zones().find(zoneName()).value();
        const RRset other(*zoneName().child("other"), rrtype::A, 300, {QByteArray("\xc0\x00\x02\x01", 4)});
        if (!store->timelines().commit(zone.timeline, zone.revision, ChangeSet({{std::nullopt, other}}), {}))
            qFatal("not committed");
        step(QStringLiteral("someone else commits one record, and a second"), editor,
             [this] { m_workspace->touch(zoneName()); });
        m_bench.say(QStringLiteral("until what is staged stands on that"),
                    WindowBench::until([&] { return editor.parentRevision() > before && editor.working() == 0; }));
        m_bench.sayMemory(700);
    }

    using Command = void (RecordCommands::*)();
    static void trigger(RecordsPage& page, Command command)
    {
        QTimer::singleShot(0, &page, [&page, command] { (page.commands().*command)(); });
    }
    /// A dialog over all rows: it opens, says what these texts in its fields come to, and is left.
    void over(const QString& what, RecordsPage& page, Command command,
              std::initializer_list<std::pair<const char*, const char*>> texts)
    {
        m_bench.forget();
        trigger(page, command);
        QPointer<StagingDialog> dialog;
        m_bench.say(what + QStringLiteral(", until the dialog is there"),
                    WindowBench::until([&] { return dialog = page.findChild<StagingDialog*>(); }));
        for (const auto& [field, text] : texts)
            dialog->findChild<QLineEdit*>(QLatin1String(field))->setText(QLatin1String(text));
        const auto* stage = dialog->findChild<QPushButton*>(QStringLiteral("stage"));
        m_bench.say(what + QStringLiteral(", until it says what it comes to"),
                    WindowBench::until([stage] { return stage->isEnabled(); }));
        QTimer::singleShot(0, dialog, &QDialog::reject);
        m_bench.say(what + QStringLiteral(", leave the dialog"), WindowBench::until([&dialog] { return !dialog; }));
    }
    void copy(const QString& what, RecordsPage& page, Command command)
    {
        QApplication::clipboard()->clear();
        m_bench.forget();
        trigger(page, command);
        m_bench.say(what, WindowBench::until([] { return !QApplication::clipboard()->text().isEmpty(); }));
    }

    /// A hundred thousand records staged at once, as from a paste; taken back; then one more edit on top of them.
    void stageMany(MainWindow& window)
    {
        ZoneEditor& editor = window.session()->editor();
        constexpr int many = 100'000;
        QList<RRsetChange> changes;
        for (const RRset& set : editor.table().content().sets().first(many))
            changes += RRsetChange{set, set.withTtl(set.ttl() + 1)};
        const ChangeSet all(std::move(changes));
        step(QStringLiteral("stage 100000 changes, and a second"), editor, [&editor, &all] { editor.apply(all); });
        step(QStringLiteral("one more edit on top, and a second"), editor, [&editor] {
            if (!editor.addRecord(QStringLiteral("more"), QStringLiteral("A"), {}, QStringLiteral("192.0.2.2")))
                qFatal("not staged");
        });
        filter(window.records(), QStringLiteral("host77"));
        filter(window.records(), QString());
        step(QStringLiteral("undo that, and a second"), editor, [&editor] { editor.undo(); });
        step(QStringLiteral("undo the 100000, and a second"), editor, [&editor] { editor.undo(); });
        step(QStringLiteral("redo them, and a second"), editor, [&editor] { editor.redo(); });
        othersCommit(editor);
        step(QStringLiteral("discard them, and a second"), editor, [&editor] { editor.discard(); });
        if (!editor.changes().isEmpty())
            qFatal("something is left");
        QTableView* view = window.records().view();
        step(QStringLiteral("choose all rows, and a second"), editor, [view] { view->selectAll(); });
        m_bench.sayMemory(700);
        if (m_count > many)
            return;
        RecordsPage& page = window.records();
        over(QStringLiteral("change their TTL"), page, &RecordCommands::changeTtl, {{"ttl", "1234"}});
        over(QStringLiteral("change their name"), page, &RecordCommands::rename, {{"name", "all"}});
        over(QStringLiteral("search and replace"), page, &RecordCommands::replace,
             {{"search", "host"}, {"replacement", "guest"}});
        copy(QStringLiteral("copy them as lines"), page, &RecordCommands::copyLines);
        copy(QStringLiteral("copy them for a spreadsheet"), page, &RecordCommands::copyRows);
        step(QStringLiteral("remove all of them, and a second"), editor, [&page] { page.commands().remove(); });
        view->selectAll();
        step(QStringLiteral("take all of that back, and a second"), editor, [&page] { page.commands().takeBack(); });
        step(QStringLiteral("undo that, too, and a second"), editor, [&editor] { editor.undo(); });
        step(QStringLiteral("undo that, and a second"), editor, [&editor] { editor.undo(); });
    }

    WindowBench m_bench;
    QString m_location;
    int m_count = 0;
    Workspace* m_workspace = nullptr; ///< while it runs
};

void fill(const QString& location, int count)
{
    const auto store = Store::open(location).value();
    const TimelineId timeline = store->zones().create(zoneName()).value().timeline;
    if (!store->timelines().replace(timeline, WindowBench::hosts(count, zoneName()), {}))
        qFatal("no content");
}

/// Fills a store and opens the window on it, each in a process of its own: what was there before would count as memory
/// of the window.
bool runApart(int count)
{
    const QTemporaryDir folder;
    const QStringList arguments{folder.filePath(QStringLiteral("store.db")), QString::number(count)};
    const QString program = QCoreApplication::applicationFilePath();
    return QProcess::execute(program, QStringList{QStringLiteral("--fill")} + arguments) == 0 &&
           QProcess::execute(program, QStringList{QStringLiteral("--run")} + arguments) == 0;
}

} // namespace

int main(int argc, char** argv)
{
    keepMemoryForReuse();
    WatchedApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4) {
        const int count = arguments.at(3).toInt();
        if (arguments.at(1) == QStringLiteral("--run"))
            return Bench(application, arguments.at(2), count).run() ? 0 : 1;
        fill(arguments.at(2), count);
        return 0;
    }
    bool isFast = runApart(100'000);
    if (!arguments.contains(QStringLiteral("--short")))
        isFast = runApart(1'000'000) && isFast;
    return isFast ? 0 : 1;
}
