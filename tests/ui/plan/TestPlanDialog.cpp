// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/PlanDialog.h"

#include "models/dns/validation/Finding.h"
#include "models/items/ItemRoles.h"
#include "tests/support/WatchedApplication.h"
#include "tests/ui/drift/DriftFixture.h"
#include "ui/drift/Decisions.h"
#include "ui/records/FilterLine.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

using namespace zoneloom;
using namespace zoneloom::testing;

namespace {

const QString one = QStringLiteral("one");
const QString two = QStringLiteral("two");

QList<RRset> sample()
{
    return {soa(1), pointing("@", rrtype::NS, {"ns1"}), a("ns1", "192.0.2.11"), a("www", "192.0.2.1"),
            a("api", "192.0.2.2")};
}

} // namespace

/// The plan: what it shows, what it sends, and what it does not send.
class TestPlanDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sendsExactlyWhatItShows();
    void sendsAWithheldPlanOnlyOnceItIsLifted();
    void sendsNothingWhereSomethingMoved();
    void leavesOutALinkThatIsNotChecked();
    void showsWhatWaitsAndOverwritesItOnlyWhenTold();
    void tellsOfALinkThatCannotBeRead();
    void reviewsDecidedPushesAlone();
    void leavesTheKeysWhereTheyWere();

private:
    static PlanDialog* openPlan(const DriftFixture& f)
    {
        QTest::keyClick(f.window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        return f.window->findChild<PlanDialog*>();
    }
    static QStringList rows(PlanModel& model, int link, PlanModel::Kind kind)
    {
        QStringList found;
        const QModelIndex top = model.index(link, 0);
        for (int row = 0; row < model.rowCount(top); ++row) {
            const QModelIndex index = model.index(row, 0, top);
            if (model.kind(index) != kind)
                continue;
            QStringList columns;
            for (int column = 0; column < PlanModel::RemarkColumn; ++column)
                columns += index.siblingAtColumn(column).data().toString();
            found += columns.join(u' ');
        }
        return found;
    }

    PowerDnsServer m_server;
};

void TestPlanDialog::initTestCase()
{
    if (!PowerDnsServer::isInstalled())
        QSKIP("pdns_server is not installed");
    QVERIFY2(m_server.start(), m_server.output().constData());
}

void TestPlanDialog::sendsExactlyWhatItShows()
{
    DriftFixture f(sample());
    f.addLink(one, m_server);
    f.open();
    f.run(SyncRequest::Mode::Sync);
    f.commit({soa(1), pointing("@", rrtype::NS, {"ns1"}), a("ns1", "192.0.2.11"), a("www", "192.0.2.99"),
              a("new", "192.0.2.4")},
             QStringLiteral("second"));
    PlanDialog* plan = openPlan(f);
    QVERIFY(plan);
    QAbstractItemModelTester tester(&plan->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto* send = f.find<QPushButton>("plan-send", plan);
    QVERIFY(!send->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(send->isEnabled(), 20'000);
    QStringList changes = rows(plan->model(), 0, PlanModel::Kind::Change);
    changes.sort();
    QCOMPARE(changes, QStringList({QStringLiteral("api A 192.0.2.2 —"), QStringLiteral("new A — 192.0.2.4"),
                                   QStringLiteral("www A 192.0.2.1 192.0.2.99")}));
    const auto* view = f.find<QTreeView>("plan", plan);
    // The values have the room, not the one word beside them.
    QVERIFY(view->columnWidth(PlanModel::AfterColumn) > 2 * view->columnWidth(PlanModel::RemarkColumn));
    QCOMPARE(view->header()->length(), view->viewport()->width());
    QCOMPARE(digged(m_server, QStringLiteral("www.example.com"), QStringLiteral("A")), QByteArray("192.0.2.1"));

    QPointer<PlanDialog> closed = plan;
    QTest::keyClick(send, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(closed.isNull(), 20'000);
    QCOMPARE(digged(m_server, QStringLiteral("www.example.com"), QStringLiteral("A")), QByteArray("192.0.2.99"));
    QCOMPARE(digged(m_server, QStringLiteral("new.example.com"), QStringLiteral("A")), QByteArray("192.0.2.4"));
    QCOMPARE(digged(m_server, QStringLiteral("api.example.com"), QStringLiteral("A")), QByteArray());
}

void TestPlanDialog::sendsAWithheldPlanOnlyOnceItIsLifted()
{
    DriftFixture f(sample());
    const auto server = f.addFake(one);
    server->setZone(zone({a("old", "203.0.113.1")})); // holds records: the first push is withheld
    f.open();
    PlanDialog* plan = openPlan(f);
    auto* send = f.find<QPushButton>("plan-send", plan);
    QTRY_VERIFY_WITH_TIMEOUT(f.find<QCheckBox>("lift-one", plan), 20'000);
    QVERIFY(!send->isEnabled());
    const auto* status = f.find<QLabel>("plan-status", plan);
    QVERIFY2(status->text().startsWith(
                 QStringLiteral("Nothing is sent while one is withheld; tick “I have looked at it” to send its ")),
             qPrintable(status->text()));
    QCOMPARE(plan->model().index(0, 0).data(SeverityRole).toInt(), static_cast<int>(Severity::Warning));
    auto* lift = f.find<QCheckBox>("lift-one", plan);
    bool isNamed = false;
    for (const QLabel* label : lift->parentWidget()->findChildren<QLabel*>())
        isNamed = isNamed || label->text().contains(QStringLiteral("the external zone already holds 1 RRsets"));
    QVERIFY(isNamed);
    QTest::mouseClick(lift, Qt::LeftButton, {}, QPoint(8, lift->height() / 2));
    QVERIFY(send->isEnabled());
    QVERIFY2(status->text().startsWith(QStringLiteral("Sends exactly this to one, ")), qPrintable(status->text()));
    QPointer<PlanDialog> closed = plan;
    QTest::mouseClick(send, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(closed.isNull(), 20'000);
    QCOMPARE(*server->content(origin())->find(keyOf("www", rrtype::A)), a("www", "192.0.2.1"));
}

void TestPlanDialog::sendsNothingWhereSomethingMoved()
{
    DriftFixture f(sample());
    const auto server = f.addFake(one);
    f.open();
    PlanDialog* plan = openPlan(f);
    auto* send = f.find<QPushButton>("plan-send", plan);
    QTRY_VERIFY_WITH_TIMEOUT(send->isEnabled(), 20'000);
    f.commit({soa(1), a("www", "192.0.2.77")}, QStringLiteral("in between"));
    QTest::mouseClick(send, Qt::LeftButton);
    auto* status = f.find<QLabel>("plan-status", plan);
    QTRY_VERIFY2_WITH_TIMEOUT(status->text().contains(QStringLiteral("no longer the one that was approved")),
                              qPrintable(status->text()), 20'000);
    QVERIFY(plan->isVisible());
    QVERIFY(!send->isEnabled());
    QCOMPARE(server->writes.load(), 0);
}

void TestPlanDialog::leavesOutALinkThatIsNotChecked()
{
    DriftFixture f(sample());
    const auto first = f.addFake(one);
    const auto second = f.addFake(two);
    f.open();
    PlanDialog* plan = openPlan(f);
    auto* send = f.find<QPushButton>("plan-send", plan);
    QTRY_VERIFY_WITH_TIMEOUT(send->isEnabled(), 20'000);
    auto* view = f.find<QTreeView>("plan", plan);
    view->setCurrentIndex(plan->model().index(1, 0));
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(plan->model().chosen(), QStringList{one});
    QPointer<PlanDialog> closed = plan;
    QTest::mouseClick(send, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(closed.isNull(), 20'000);
    QCOMPARE(first->writes.load(), 1);
    QCOMPARE(second->writes.load(), 0);
}

void TestPlanDialog::showsWhatWaitsAndOverwritesItOnlyWhenTold()
{
    DriftFixture f(sample());
    const auto server = f.addFake(one);
    f.open();
    f.run(SyncRequest::Mode::Sync);
    server->change(origin(), {a("www", "192.0.2.1"), a("www", "203.0.113.9")});
    PlanDialog* plan = openPlan(f);
    auto* overwrite = f.find<QCheckBox>("plan-overwrite", plan);
    auto* send = f.find<QPushButton>("plan-send", plan);
    QTRY_VERIFY_WITH_TIMEOUT(overwrite->isVisible(), 20'000);
    QVERIFY(!send->isEnabled());
    QCOMPARE(rows(plan->model(), 0, PlanModel::Kind::Waiting),
             QStringList{QStringLiteral("www A 203.0.113.9 192.0.2.1")});
    QTest::keyClick(overwrite, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(send->isEnabled(), 20'000);
    QCOMPARE(rows(plan->model(), 0, PlanModel::Kind::Change),
             QStringList{QStringLiteral("www A 203.0.113.9 192.0.2.1")});
    QPointer<PlanDialog> closed = plan;
    QTest::mouseClick(send, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(closed.isNull(), 20'000);
    QCOMPARE(*server->content(origin())->find(keyOf("www", rrtype::A)), a("www", "192.0.2.1"));
}

void TestPlanDialog::tellsOfALinkThatCannotBeRead()
{
    DriftFixture f(sample());
    const auto first = f.addFake(one);
    const auto second = f.addFake(two);
    second->failReads(Error(ErrorKind::Network, "The server <b>closed</b> the connection."));
    f.open();
    PlanDialog* plan = openPlan(f);
    auto* send = f.find<QPushButton>("plan-send", plan);
    QTRY_VERIFY_WITH_TIMEOUT(send->isEnabled(), 20'000);
    QVERIFY(plan->model().index(1, 0).data().toString().contains(
        QStringLiteral("The server <b>closed</b> the connection.")));
    QVERIFY(!plan->model().index(1, 0).data(Qt::CheckStateRole).isValid());
    // The link that can be read is sent all the same.
    QPointer<PlanDialog> closed = plan;
    QTest::mouseClick(send, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(closed.isNull(), 20'000);
    QCOMPARE(first->writes.load(), 1);
}

void TestPlanDialog::reviewsDecidedPushesAlone()
{
    DriftFixture f(sample());
    const auto server = f.addFake(one);
    f.open();
    f.run(SyncRequest::Mode::Sync);
    server->change(origin(), {a("www", "192.0.2.1"), a("www", "203.0.113.9")});
    server->change(origin(), {a("api", "192.0.2.2"), a("api", "203.0.113.8")});
    QTest::keyClick(f.window.get(), Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(f.model().rowCount(), 2, 20'000);
    f.click(f.cell(QStringLiteral("www"), one));
    f.press("push-cells");
    f.press("decisions-review");
    auto* plan = f.window->findChild<PlanDialog*>();
    auto* send = f.find<QPushButton>("plan-send", plan);
    QTRY_VERIFY_WITH_TIMEOUT(send->isEnabled(), 20'000);
    QCOMPARE(rows(plan->model(), 0, PlanModel::Kind::Change),
             QStringList{QStringLiteral("www A 203.0.113.9 192.0.2.1")});
    QPointer<PlanDialog> closed = plan;
    QTest::mouseClick(send, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(closed.isNull(), 20'000);
    QCOMPARE(*server->content(origin())->find(keyOf("www", rrtype::A)), a("www", "192.0.2.1"));
    QCOMPARE(*server->content(origin())->find(keyOf("api", rrtype::A)), a("api", "203.0.113.8"));
    QCOMPARE(f.session()->decisions().pushCount(), 0);
}

void TestPlanDialog::leavesTheKeysWhereTheyWere()
{
    DriftFixture f(sample());
    f.addFake(one);
    f.open();
    f.run(SyncRequest::Mode::Sync);
    const auto change = [&f](const char* address) {
        f.commit({soa(1), pointing("@", rrtype::NS, {"ns1"}), a("ns1", "192.0.2.11"), a("www", address)},
                 QString::fromLatin1(address));
        f.run(SyncRequest::Mode::Read);
        QTRY_VERIFY_WITH_TIMEOUT(f.model().rowCount() > 0, 20'000);
    };
    const auto attend = [&f] {
        f.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
    };
    QTreeView* matrix = f.page().view();
    const auto keys = [] { return QApplication::focusWidget(); };
    change("192.0.2.50");
    matrix->setFocus();
    QCOMPARE(keys(), matrix);
    QPointer<PlanDialog> plan = openPlan(f);
    QTest::keyClick(plan, Qt::Key_Escape);
    QTRY_VERIFY(!plan);
    attend();
    QTRY_COMPARE(keys(), matrix);

    // Somebody else's sync meanwhile: nothing differs any more, and the matrix is hidden as long as that is so.
    plan = openPlan(f);
    f.run(SyncRequest::Mode::Sync);
    QTRY_VERIFY_WITH_TIMEOUT(!matrix->isVisibleTo(f.window.get()), 20'000);
    QTest::keyClick(plan, Qt::Key_Escape);
    QTRY_VERIFY(!plan);
    attend();
    QTRY_VERIFY(!matrix->isVisible());
    QTRY_VERIFY(keys());
    QTest::qWait(50);
    QVERIFY2(keys()->accessibleName() != QStringLiteral("Filter"), "the filter took the keys");
    QTest::keyClick(keys(), Qt::Key_X);
    QCOMPARE(f.window->findChild<FilterLine*>()->text(), QString());
    change("192.0.2.51");
    QTRY_COMPARE(keys(), matrix);

    // Who goes to the filter is left there.
    QTest::keyClick(f.window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::qWait(50);
    QCOMPARE(keys(), f.window->findChild<FilterLine*>());
}

ZONELOOM_WATCHED_TEST(TestPlanDialog)
#include "TestPlanDialog.moc"
