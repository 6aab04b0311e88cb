// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/ActivityModel.h"
#include "models/items/ItemRoles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace zoneloom;

class TestActivityModel : public QObject
{
    Q_OBJECT

private:
    static Activity at(quint64 token, const QString& link, Activity::Phase phase, int done = 0, int total = 0)
    {
        Activity activity;
        activity.token = token;
        activity.zone = Name::fromText(u"example.com").value();
        activity.link = link;
        activity.phase = phase;
        activity.done = done;
        activity.total = total;
        return activity;
    }

private Q_SLOTS:
    void aLinkKeepsItsRowThroughAllPhases()
    {
        ActivityModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.update(at(1, QStringLiteral("a"), Activity::Phase::Reading));
        model.update(at(1, QStringLiteral("b"), Activity::Phase::Reading));
        model.update(at(1, QStringLiteral("a"), Activity::Phase::Applying, 12, 40));
        QCOMPARE(inserted.count(), 2);
        QCOMPARE(model.index(0, ActivityModel::TextColumn).data().toString(), QStringLiteral("applying 12 of 40"));
        QCOMPARE(model.index(0, ActivityModel::CancelColumn).data().toString(), QStringLiteral("Cancel"));
        QCOMPARE(model.running(), 2);
        Activity failed = at(1, QStringLiteral("a"), Activity::Phase::Failed);
        failed.text = QStringLiteral("a timed out");
        model.update(failed);
        QCOMPARE(model.index(0, ActivityModel::TextColumn).data().toString(), QStringLiteral("a timed out"));
        QCOMPARE(model.index(0, ActivityModel::CancelColumn).data().toString(), QString());
        QVERIFY(model.index(0, 0).data(FailedRole).toBool());
        QCOMPARE(model.running(), 1);
        QCOMPARE(model.failed(), 1);
    }

    void aNewRequestDropsWhatOlderOnesFinished()
    {
        ActivityModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.update(at(1, QStringLiteral("a"), Activity::Phase::Done));
        model.update(at(1, QStringLiteral("b"), Activity::Phase::Reading));
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.update(at(2, QStringLiteral("a"), Activity::Phase::Queued));
        QCOMPARE(removed.count(), 1);
        QCOMPARE(model.rowCount(), 2); // what still runs stays
        QCOMPARE(model.activity(0).token, quint64(2));
    }

    void whatCameOfALinkStandsBelowIt()
    {
        ActivityModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.update(at(1, QStringLiteral("a"), Activity::Phase::Applying, 12, 40));
        Activity failed = at(1, QStringLiteral("a"), Activity::Phase::Failed);
        failed.text = QStringLiteral("the connection broke");
        failed.brokeOff = true;
        failed.details = {{Activity::Detail::Kind::Refused, QStringLiteral("www A"), QStringLiteral("<b>TTL</b>")},
                          {Activity::Detail::Kind::Applied, QStringLiteral("api A"), QStringLiteral("created")}};
        model.update(failed);
        const QModelIndex top = model.index(0, 0);
        QCOMPARE(model.rowCount(top), 2);
        const QPersistentModelIndex refused = model.index(0, ActivityModel::TextColumn, top);
        QCOMPARE(refused.data().toString(), QStringLiteral("<b>TTL</b>"));
        QCOMPARE(model.index(0, ActivityModel::TextColumn).data().toString(),
                 QStringLiteral("failed at “applying 12 of 40”: the connection broke"));
        // It shows how far it had come: past reading and planning, not done.
        const double reached = top.data(ProgressRole).toDouble();
        QVERIFY(reached > 0.5 && reached < 0.9);
        // Rows of a newer request come above; the lines stay with their link.
        model.update(at(2, QStringLiteral("b"), Activity::Phase::Queued));
        Activity other = at(2, QStringLiteral("a"), Activity::Phase::Queued);
        other.zone = Name::fromText(u"example.net").value();
        model.update(other);
        model.clearFinished();
        QVERIFY(!refused.isValid());
        QCOMPARE(model.rowCount(), 2);
    }

    void secondsGrowWhileItWorks()
    {
        ActivityModel model;
        model.update(at(1, QStringLiteral("a"), Activity::Phase::Reading));
        model.update(at(1, QStringLiteral("b"), Activity::Phase::Done));
        model.advance(0.5);
        QCOMPARE(model.activity(0).seconds, 0.5);
        QCOMPARE(model.activity(1).seconds, 0.0);
    }
};

QTEST_GUILESS_MAIN(TestActivityModel)
#include "TestActivityModel.moc"
