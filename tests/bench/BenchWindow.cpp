// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/Timelines.h"
#include "tests/support/WatchedApplication.h"
#include "ui/Workspace.h"
#include "ui/ZoneSession.h"
#include "ui/records/RecordsPage.h"
#include "ui/window/MainWindow.h"

#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace zoneloom;
using namespace zoneloom::testing;

namespace {

/// `count` hosts of one address each.
ZoneContent content(int count, const Name& origin)
{
    QList<RRset> sets;
    sets.reserve(count);
    for (int i = 0; i < count; ++i) {
        const QByteArray address =
            QByteArray("\x0a", 1) + static_cast<char>(i >> 16) + static_cast<char>(i >> 8) + static_cast<char>(i);
        sets += RRset(*origin.child(QByteArray("host").append(QByteArray::number(i))), rrtype::A, 300, {address});
    }
    return ZoneContent(origin, std::move(sets));
}

qint64 residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() / 1024;
    }
    return 0;
}

/// Milliseconds until `condition` holds, events handled meanwhile; ends the program where it never does.
template <typename Condition>
double until(Condition condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
        if (timer.elapsed() > 120'000)
            qFatal("it never came about");
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

class Bench
{
public:
    Bench(WatchedApplication& application, int count)
        : m_application(application)
        , m_count(count)
    {}

    void run()
    {
        const Name origin = *Name::fromText(u"example.test.");
        const QString location = m_folder.filePath(QStringLiteral("store.db"));
        {
            const auto store = Store::open(location).value();
            const TimelineId timeline = store->zones().create(origin).value().timeline;
            if (!store->timelines().replace(timeline, content(m_count, origin), {}))
                qFatal("no content");
        }
        Workspace::Settings settings;
        settings.storeLocation = location;
        settings.author = QStringLiteral("bench");
        settings.watches = false;
        Workspace workspace(settings);
        MainWindow window(workspace);
        window.show();
        bool opened = false;
        QObject::connect(&workspace, &Workspace::opened, &window, [&opened] { opened = true; });
        workspace.open();
        until([&opened] { return opened; });
        m_out << m_count << " records\n";
        openZone(window, origin);
        RecordsPage& page = window.records();
        for (const char* text : {"h", "ho", "host99", "host99 a", "type:A", "ttl:<100", "name:*77*"})
            filter(page, QString::fromLatin1(text));
        filter(page, QString());
        measure("scroll to the end", [&page] {
            page.view()->scrollToBottom();
            page.view()->viewport()->repaint();
        });
        sort(page);
        edit(window);
        stageMany(window);
        m_out << "  memory: " << residentMegabytes() << " MB\n";
        m_out.flush();
    }

private:
    void say(const char* what, double milliseconds)
    {
        m_out << "  " << what << ": " << qRound(milliseconds) << " ms; longest handler "
              << qRound(m_application.longest()) << " ms (" << m_application.culprit() << ")\n";
        m_out.flush();
        m_application.reset();
    }
    void measure(const char* what, const std::function<void()>& job)
    {
        QElapsedTimer timer;
        timer.start();
        job();
        say(what, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    void openZone(MainWindow& window, const Name& origin)
    {
        m_application.reset();
        QElapsedTimer timer;
        timer.start();
        window.openZone(origin);
        window.openTab(MainWindow::RecordsTab);
        const QAbstractItemModel* model = window.records().view()->model();
        until([model] { return model->rowCount() > 1; });
        window.records().view()->viewport()->repaint();
        say("open, to the first rows", static_cast<double>(timer.nsecsElapsed()) / 1e6);
        until([&window] { return window.session()->isCompared(); });
    }
    void filter(RecordsPage& page, const QString& text)
    {
        m_application.reset();
        auto* model = qobject_cast<RecordFilterModel*>(page.view()->model());
        bool answered = false;
        const auto connection =
            QObject::connect(model, &RecordFilterModel::answered, &page, [&answered] { answered = true; });
        QElapsedTimer timer;
        timer.start();
        page.setFilter(text);
        until([&answered] { return answered; });
        page.view()->viewport()->repaint();
        QObject::disconnect(connection);
        const QByteArray what = "filter '" + text.toUtf8() + "', " + QByteArray::number(model->shown()) + " shown";
        say(what.constData(), static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    void sort(RecordsPage& page)
    {
        auto* model = qobject_cast<RecordFilterModel*>(page.view()->model());
        bool answered = false;
        const auto connection =
            QObject::connect(model, &RecordFilterModel::answered, &page, [&answered] { answered = true; });
        QElapsedTimer timer;
        timer.start();
        page.view()->sortByColumn(RecordsModel::ValueColumn, Qt::DescendingOrder);
        until([&answered] { return answered; });
        say("sort by value", static_cast<double>(timer.nsecsElapsed()) / 1e6);
        answered = false;
        page.view()->sortByColumn(-1, Qt::AscendingOrder);
        until([&answered] { return answered; });
        QObject::disconnect(connection);
        m_application.reset();
    }
    void edit(MainWindow& window)
    {
        ZoneSession& session = *window.session();
        bool checked = false;
        QObject::connect(&session, &ZoneSession::findingsChanged, &window, [&checked] { checked = true; });
        measure("stage one record", [&session] {
            if (!session.editor().addRecord(QStringLiteral("new"), QStringLiteral("A"), {},
                                            QStringLiteral("192.0.2.1")))
                qFatal("not staged");
        });
        say("until it is checked and saved", until([&checked] { return checked; }));
        bool committed = false;
        QObject::connect(&session, &ZoneSession::committed, &window, [&committed] { committed = true; });
        session.commit(QStringLiteral("bench"));
        say("commit it", until([&committed] { return committed; }));
        say("until the window shows the revision", until([&session] { return session.editor().changes().isEmpty(); }));
    }

    /// A hundred thousand records staged at once, as from a paste; taken back; then one more edit on top of them.
    void stageMany(MainWindow& window)
    {
        ZoneEditor& editor = window.session()->editor();
        QList<RRsetChange> changes;
        for (const RRset& set : editor.table().content().sets().first(100'000))
            changes += RRsetChange{set, set.withTtl(set.ttl() + 1)};
        const ChangeSet many(std::move(changes));
        measure("stage 100000 changes", [&editor, &many] { editor.apply(many); });
        measure("one more edit on top", [&editor] {
            if (!editor.addRecord(QStringLiteral("more"), QStringLiteral("A"), {}, QStringLiteral("192.0.2.2")))
                qFatal("not staged");
        });
        measure("undo both", [&editor] {
            editor.undo();
            editor.undo();
        });
    }

    WatchedApplication& m_application;
    int m_count = 0;
    QTemporaryDir m_folder;
    QTextStream m_out{stdout};
};

} // namespace

int main(int argc, char** argv)
{
    WatchedApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    for (const int count : {100'000, 1'000'000}) {
        if (count > 100'000 && QCoreApplication::arguments().contains(QStringLiteral("--short")))
            break;
        Bench(application, count).run();
    }
    return 0;
}
