// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/ActivityDock.h"

#include "models/items/ItemRoles.h"
#include "tests/support/WatchedApplication.h"
#include "tests/ui/drift/DriftFixture.h"
#include "ui/activity/Notifier.h"
#include "ui/activity/ReportDetails.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QHelpEvent>
#include <QLabel>
#include <QStatusBar>
#include <QToolTip>

using namespace zoneloom;
using namespace zoneloom::testing;
using Mode = SyncRequest::Mode;
using Kind = Activity::Detail::Kind;

namespace {

const QString one = QStringLiteral("one");
const QString two = QStringLiteral("two");

QList<RRset> sample()
{
    return {soa(1), a("www", "192.0.2.1"), a("api", "192.0.2.2"), a("vpn", "192.0.2.3")};
}

} // namespace

/// What the dock says while links work and afterwards, and what reaches the desktop.
class TestActivityDock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aFailureInTheMiddleOfAPushNamesWhatWasRefused();
    void markupOfAProviderIsShownAsText();
    void whatWasAppliedStaysReadable();
    void theCauseStandsAboveWhatToDo();
    void whatIsPendingIsNoLongerGreen();
    void cancelsOneLinkAndTheOtherGoesOn();
    void collapsesToOneLine();
    void notifiesOfAFailureOnce();
    void notifiesOfDriftThatAppears();
    void aClickOnANotificationShowsWhatItIsAbout();
    void isQuietWhereTheSettingsSaySo();

private:
    [[nodiscard]] ActivityDock& dock() const { return *f->window->findChild<ActivityDock*>(); }
    [[nodiscard]] QModelIndex row(const QString& link) const
    {
        const ActivityModel& model = dock().model();
        for (int at = 0; at < model.rowCount(); ++at) {
            if (model.index(at, 0).data().toString() == link)
                return model.index(at, 0);
        }
        return {};
    }
    [[nodiscard]] QStringList details(const QString& link, Kind kind) const
    {
        QStringList lines;
        const QModelIndex top = row(link);
        for (int at = 0; at < dock().model().rowCount(top); ++at) {
            const QModelIndex index = dock().model().index(at, 0, top);
            if (index.data(DetailKindRole).toInt() == static_cast<int>(kind))
                lines += QString(index.data().toString() + u' ' +
                                 index.siblingAtColumn(ActivityModel::TextColumn).data().toString())
                             .trimmed();
        }
        return lines;
    }

    std::unique_ptr<DriftFixture> f;
    std::shared_ptr<FakeServer> m_one;
    std::shared_ptr<FakeServer> m_two;
};

void TestActivityDock::init()
{
    f = std::make_unique<DriftFixture>(sample());
    m_one = f->addFake(one);
    m_two = f->addFake(two);
    f->open();
}

void TestActivityDock::cleanup()
{
    f.reset();
}

void TestActivityDock::aFailureInTheMiddleOfAPushNamesWhatWasRefused()
{
    m_one->reject(keyOf("api", rrtype::A));
    f->run(Mode::Sync);
    QVERIFY(row(one).data(FailedRole).toBool());
    const QString text = row(one).siblingAtColumn(ActivityModel::TextColumn).data().toString();
    QVERIFY2(text.contains(QStringLiteral("1 of 3 changes failed")), qPrintable(text));
    QCOMPARE(details(one, Kind::Refused), QStringList{QStringLiteral("api A Bad record.")});
    QCOMPARE(details(one, Kind::Applied),
             QStringList({QStringLiteral("vpn A created: 192.0.2.3"), QStringLiteral("www A created: 192.0.2.1")}));
    const double reached = row(one).data(ProgressRole).toDouble();
    QVERIFY(reached > 0 && reached < 1);
    QVERIFY(!row(two).data(FailedRole).toBool());
    const QString summary = f->find<QLabel>("activity-summary")->text();
    QVERIFY2(summary.startsWith(QStringLiteral("1 of 2 ")), qPrintable(summary));
    QVERIFY2(summary.contains(QStringLiteral("1 failed")), qPrintable(summary));
}

void TestActivityDock::markupOfAProviderIsShownAsText()
{
    const QString said = QStringLiteral("<img src=x><b>no</b>");
    m_one->failReads(Error(ErrorKind::Network, "Cannot read.").withCause(said));
    f->run(Mode::Read);
    const QModelIndex text = row(one).siblingAtColumn(ActivityModel::TextColumn);
    QVERIFY(text.data().toString().contains(said));
    QCOMPARE(details(one, Kind::Refused), QStringList{said});
    // The tool tip is the one place where Qt would take it for markup.
    auto* view = f->find<QTreeView>("activity-rows");
    const QPoint at = view->visualRect(text).center();
    QHelpEvent help(QEvent::ToolTip, at, view->viewport()->mapToGlobal(at));
    QApplication::sendEvent(view->viewport(), &help);
    QTRY_VERIFY(QToolTip::isVisible());
    QVERIFY2(QToolTip::text().contains(QStringLiteral("&lt;img src=x&gt;")), qPrintable(QToolTip::text()));
    QToolTip::hideText();
}

void TestActivityDock::whatWasAppliedStaysReadable()
{
    f->run(Mode::Sync);
    m_one->change(origin(), {a("www", "192.0.2.1"), a("www", "203.0.113.9")});
    f->run(Mode::Read);
    const auto waiting = details(one, Kind::Waiting);
    QCOMPARE(waiting, QStringList{QStringLiteral("www A drifted: 203.0.113.9")});
    QVERIFY(!details(one, Kind::Advice).isEmpty());
    QSignalSpy finished(f->workspace.get(), &Workspace::finished);
    SyncRequest push;
    push.mode = Mode::Push;
    push.zones = {origin()};
    push.links = {one};
    push.cells[one] = {keyOf("www", rrtype::A)};
    f->workspace->start(push);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(details(one, Kind::Applied), QStringList{QStringLiteral("www A 203.0.113.9 → 192.0.2.1")});
}

void TestActivityDock::theCauseStandsAboveWhatToDo()
{
    m_one->failReads(Error(ErrorKind::Network, "Cannot read.").withAdvice("Try again."));
    f->run(Mode::Read);
    const QModelIndex text = row(one).siblingAtColumn(ActivityModel::TextColumn);
    QCOMPARE(text.data().toString(), QStringLiteral("Cannot read."));
    QCOMPARE(text.data(Qt::ToolTipRole).toString(), QStringLiteral("Cannot read.\nWhat to do: Try again."));
    QCOMPARE(details(one, Kind::Advice), QStringList{QStringLiteral("What to do: Try again.")});
}

void TestActivityDock::whatIsPendingIsNoLongerGreen()
{
    f->run(Mode::Sync);
    QCOMPARE(row(one).data(StateRole).toInt(), static_cast<int>(CellState::InSync));
    f->commit({soa(1), a("www", "192.0.2.1"), a("api", "192.0.2.2"), a("vpn", "192.0.2.99")}, QStringLiteral("move"));
    f->run(Mode::Read);
    const QString text = row(one).siblingAtColumn(ActivityModel::TextColumn).data().toString();
    QVERIFY2(text.startsWith(QStringLiteral("1 change")) && text.endsWith(QStringLiteral("pending")), qPrintable(text));
    QCOMPARE(row(one).data(StateRole).toInt(), static_cast<int>(CellState::Pending));
}

void TestActivityDock::cancelsOneLinkAndTheOtherGoesOn()
{
    m_one->hangs = true;
    QSignalSpy finished(f->workspace.get(), &Workspace::finished);
    f->session()->start(Mode::Sync);
    QTRY_VERIFY(row(one).isValid() && row(one).data(RunningRole).toBool());
    QTRY_VERIFY(row(two).isValid() && !row(two).data(RunningRole).toBool());
    QTRY_VERIFY(dock().model().activity(row(one).row()).seconds > 0.4); // it is seen to take its time
    auto* view = f->find<QTreeView>("activity-rows");
    view->setCurrentIndex(row(one));
    QTest::keyClick(view, Qt::Key_Delete);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
    QVERIFY(row(one).data(FailedRole).toBool());
    QCOMPARE(m_two->writes.load(), 1);
    QCOMPARE(m_one->writes.load(), 0);
    m_one->hangs = false;
}

void TestActivityDock::collapsesToOneLine()
{
    f->run(Mode::Read);
    QVERIFY(!dock().isCollapsed());
    const int open = dock().height();
    QTest::mouseClick(f->find<QAbstractButton>("activity-toggle"), Qt::LeftButton);
    QTRY_VERIFY(qAbs(dock().height() - f->find<QWidget>("activity-bar")->height()) <= 2);
    QVERIFY(dock().height() < open);
    // Nothing lies below the line: what the window has to say stands in it.
    const auto gap = [this] {
        return f->window->height() - dock().mapTo(f->window.get(), QPoint(0, dock().height())).y();
    };
    QTRY_VERIFY2(gap() <= 8, qPrintable(QString::number(gap())));
    f->window->statusBar()->showMessage(QStringLiteral("Committed as revision 2"));
    QCOMPARE(f->find<QLabel>("status-message")->text(), QStringLiteral("Committed as revision 2"));
    f->run(Mode::Read); // it stays as it was put
    QVERIFY(dock().isCollapsed());
}

void TestActivityDock::notifiesOfAFailureOnce()
{
    QStringList shown;
    Notifier notifier(*f->workspace, [&shown](const QString& title, const QString&, const auto&) { shown += title; });
    ZoneReport report;
    report.zone = origin();
    LinkReport link;
    link.link = one;
    link.error = Error(ErrorKind::Network, "No connection.");
    report.links = {link};
    notifier.take(report);
    notifier.take(report);
    QCOMPARE(shown, QStringList{QStringLiteral("example.com at one failed")});
    report.links.first().error.reset();
    report.links.first().state = LinkState::InSync;
    notifier.take(report);
    report.links = {link};
    notifier.take(report);
    QCOMPARE(shown.size(), 2);
}

void TestActivityDock::notifiesOfDriftThatAppears()
{
    QStringList shown;
    std::function<void()> click;
    Notifier notifier(*f->workspace, [&](const QString& title, const QString& text, const auto& clicked) {
        shown += title + u' ' + text;
        click = clicked;
    });
    QSignalSpy drift(&notifier, &Notifier::driftClicked);
    ZoneReport report;
    report.zone = origin();
    LinkReport link;
    link.link = one;
    link.state = LinkState::InSync;
    report.links = {link};
    notifier.take(report);
    Cell cell;
    cell.key = keyOf("www", rrtype::A);
    cell.state = CellState::Drifted;
    report.links.first().state = LinkState::Differs;
    report.links.first().cells = {cell};
    notifier.take(report);
    notifier.take(report);
    QCOMPARE(shown, QStringList{QStringLiteral("example.com drifted at one www A was changed there.")});
    click();
    QCOMPARE(drift.size(), 1);
    QCOMPARE(drift.first().at(0).value<Name>(), origin());
    QCOMPARE(drift.first().at(1).toString(), one);
}

void TestActivityDock::aClickOnANotificationShowsWhatItIsAbout()
{
    f->window->openTab(MainWindow::RecordsTab);
    f->window->openOverview();
    f->window->showMinimized();
    Q_EMIT f->window->notifier().driftClicked(origin(), one);
    QVERIFY(!f->window->isMinimized());
    QVERIFY(f->session());
    QTRY_VERIFY(f->page().isVisible());

    f->window->openTab(MainWindow::RecordsTab);
    f->run(Mode::Read);
    dock().setCollapsed(true);
    Q_EMIT f->window->notifier().failureClicked(origin(), one);
    QVERIFY(!dock().isCollapsed());
    const auto* rows = f->find<QTreeView>("activity-rows");
    QCOMPARE(dock().model().activity(rows->currentIndex().row()).link, one);
}

void TestActivityDock::isQuietWhereTheSettingsSaySo()
{
    int shown = 0;
    Notifier notifier(*f->workspace, [&shown](const QString&, const QString&, const auto&) { ++shown; });
    notifier.setSettings({false, false});
    ZoneReport report;
    report.zone = origin();
    LinkReport link;
    link.link = one;
    link.error = Error(ErrorKind::Network, "No connection.");
    report.links = {link};
    notifier.take(report);
    QCOMPARE(shown, 0);
}

ZONELOOM_WATCHED_TEST(TestActivityDock)
#include "TestActivityDock.moc"
