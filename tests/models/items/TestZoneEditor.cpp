// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/RecordsModel.h"
#include "models/items/ZoneEditor.h"
#include "tests/models/items/SampleZone.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace zoneloom;

/// What a large step does differently from a small one.
class TestZoneEditor : public QObject
{
    Q_OBJECT

private:
    static constexpr int Many = 3000;

    std::unique_ptr<ZoneEditor> m_editor;

    static RRsetKey www() { return {sample::name(QStringLiteral("www")), rrtype::A}; }
    static RRset wwwOf(const QStringList& values)
    {
        return sample::set(QStringLiteral("www"), QStringLiteral("A"), 300, values);
    }
    /// h0, h1 and so on as new RRsets, and this change besides.
    static ChangeSet many(const std::optional<RRsetChange>& another = {})
    {
        QList<RRsetChange> changes;
        for (int i = 0; i < Many; ++i)
            changes += RRsetChange{std::nullopt, sample::set(QStringLiteral("h%1").arg(i), QStringLiteral("A"), 60,
                                                             {QStringLiteral("192.0.2.1")})};
        if (another)
            changes += *another;
        return ChangeSet(std::move(changes));
    }
    [[nodiscard]] QStringList valuesOfWww() const
    {
        QStringList texts;
        const std::optional<RRset> set = m_editor->find(www());
        for (const QByteArray& rdata : set ? set->rdataList() : QList<QByteArray>())
            texts += RdataCodec::toText(rrtype::A, rdata);
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        m_editor = std::make_unique<ZoneEditor>();
        m_editor->reset(RecordTable(sample::zone()), 7);
    }

    void cleanup() { m_editor.reset(); }

    void whatIsTakenBackCanBeRedoneWhereItWasTheLastStep()
    {
        const ChangeSet adopted({RRsetChange{m_editor->find(www()), wwwOf({QStringLiteral("192.0.2.77")})}});
        const QStringList before = valuesOfWww();
        m_editor->apply(adopted);
        m_editor->takeBack(adopted);
        QCOMPARE(valuesOfWww(), before);
        QVERIFY(!m_editor->canUndo()); // a second undo must not bring it again
        m_editor->redo();
        QCOMPARE(valuesOfWww(), QStringList(QStringLiteral("192.0.2.77")));
    }

    void whatIsTakenBackLaterLeavesWhatCameAfter()
    {
        const ChangeSet adopted({RRsetChange{m_editor->find(www()), wwwOf({QStringLiteral("192.0.2.77")})}});
        const QStringList before = valuesOfWww();
        m_editor->apply(adopted);
        QVERIFY(m_editor->addRecord(QStringLiteral("later"), QStringLiteral("A"), {}, QStringLiteral("192.0.2.5")));
        m_editor->takeBack(adopted);
        QCOMPARE(valuesOfWww(), before);
        QVERIFY(m_editor->find({sample::name(QStringLiteral("later")), rrtype::A}));
    }

    void aSmallStepIsDoneAtOnce()
    {
        QSignalSpy few(m_editor.get(), &ZoneEditor::stagedFew);
        QVERIFY(m_editor->addRecord(QStringLiteral("www"), QStringLiteral("A"), {}, QStringLiteral("192.0.2.3"),
                                    QStringLiteral("a note")));
        QCOMPARE(m_editor->working(), 0);
        QCOMPARE(m_editor->changes().size(), 1);
        QCOMPARE(few.count(), 1);
        QVERIFY(few.first().first().value<QList<RRsetKey>>().contains(www()));
        QCOMPARE(m_editor->overlay().rows(), 8);
    }

    void aLargeStepIsHandedOverAsAWhole()
    {
        QSignalSpy changed(m_editor.get(), &ZoneEditor::changed);
        QSignalSpy working(m_editor.get(), &ZoneEditor::workingChanged);
        QSignalSpy stagedMany(m_editor.get(), &ZoneEditor::stagedMany);
        m_editor->apply(many());
        QCOMPARE(m_editor->working(), Many);
        QCOMPARE(m_editor->changes().size(), 0);
        QVERIFY(changed.wait(20'000));
        QCOMPARE(m_editor->working(), 0);
        QCOMPARE(m_editor->changes().size(), Many);
        QCOMPARE(m_editor->overlay().rows(), 7 + Many);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(stagedMany.count(), 1);
        QCOMPARE(working.count(), 2);

        QVERIFY(m_editor->canUndo());
        m_editor->undo();
        QCOMPARE(m_editor->changes().size(), Many);
        QTRY_COMPARE(m_editor->changes().size(), 0);
        QCOMPARE(m_editor->overlay().rows(), 7);
        QVERIFY(m_editor->canRedo());
        m_editor->redo();
        QTRY_COMPARE(m_editor->changes().size(), Many);
        m_editor->discard();
        QTRY_COMPARE(m_editor->changes().size(), 0);
        QVERIFY(m_editor->canUndo());
    }

    void theModelIsToldOnce()
    {
        RecordsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEditor(m_editor.get());
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy dataChanged(&model, &QAbstractItemModel::dataChanged);
        m_editor->apply(many());
        QTRY_COMPARE(model.rowCount(), 8 + Many);
        QCOMPARE(reset.count(), 1);
        QCOMPARE(inserted.count(), 0);
        QCOMPARE(dataChanged.count(), 0);
        // Of one that stands on top of them only that one is told.
        QVERIFY(m_editor->addRecord(QStringLiteral("zzz"), QStringLiteral("A"), {}, QStringLiteral("192.0.2.9")));
        QCOMPARE(reset.count(), 1);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(model.rowCount(), 9 + Many);
    }

    void whatIsAskedForMeanwhileIsDoneInItsOrder()
    {
        m_editor->apply(many());
        QVERIFY(m_editor->addRecord(QStringLiteral("www"), QStringLiteral("A"), {}, QStringLiteral("192.0.2.3")));
        QVERIFY(!m_editor->addRecord(QStringLiteral("www"), QStringLiteral("A"), {}, QStringLiteral("no address")));
        QVERIFY(m_editor->changeTtl(www(), QStringLiteral("77")));
        m_editor->undo();
        qsizetype seen = -1;
        m_editor->whenReady(this, [this, &seen] { seen = m_editor->changes().size(); });
        QCOMPARE(seen, -1);
        QTRY_COMPARE(seen, Many + 1);
        QCOMPARE(valuesOfWww(),
                 (QStringList{QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.2"), QStringLiteral("192.0.2.3")}));
        QCOMPARE(m_editor->find(www())->ttl(), 300U); // the last of the three was taken back
    }

    void nothingIsLostOfAnRRsetThatTwoStepsChange()
    {
        const RRset before = wwwOf({QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.2")});
        m_editor->apply(many(RRsetChange{
            before, wwwOf({QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.2"), QStringLiteral("192.0.2.7")})}));
        // Somebody sees the old values still, takes one away and adds another.
        m_editor->apply(ChangeSet(
            {RRsetChange{before, wwwOf({QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.8")}).withTtl(60)}}));
        QTRY_COMPARE(m_editor->working(), 0);
        QCOMPARE(valuesOfWww(),
                 (QStringList{QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.7"), QStringLiteral("192.0.2.8")}));
        QCOMPARE(m_editor->find(www())->ttl(), 60U);
    }

    void whatCannotBeDoneInItsTurnIsRefused()
    {
        QSignalSpy refused(m_editor.get(), &ZoneEditor::refused);
        m_editor->apply(
            many(RRsetChange{wwwOf({QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.2")}), std::nullopt}));
        QVERIFY(m_editor->changeTtl(www(), QStringLiteral("60")));
        QTRY_COMPARE(refused.count(), 1);
        QVERIFY(!m_editor->find(www()));
    }

    void removesTheRowsThatAreSeen()
    {
        const QList<int> shown{3, 5}; // api and the first of www
        m_editor->removeRows({shown.begin(), shown.end()});
        QVERIFY(!m_editor->find({sample::name(QStringLiteral("api")), rrtype::A}));
        QCOMPARE(valuesOfWww(), QStringList{QStringLiteral("192.0.2.2")});
        m_editor->removeRows({3}); // goes already
        QCOMPARE(m_editor->changes().size(), 2);
        m_editor->undo();
        QCOMPARE(m_editor->changes().size(), 0);
    }

    void anotherRevisionTakesManyStagedChangesAlong()
    {
        QSignalSpy restarted(m_editor.get(), &ZoneEditor::restarted);
        m_editor->rebase(RecordTable(sample::zone()), 8, many());
        QCOMPARE(m_editor->parentRevision(), 7);
        QVERIFY(restarted.wait(20'000));
        QCOMPARE(m_editor->parentRevision(), 8);
        QCOMPARE(m_editor->changes().size(), Many);
        QCOMPARE(m_editor->overlay().rows(), 7 + Many);
    }

    void doesNotCallBackWhatIsGone()
    {
        auto context = std::make_unique<QObject>();
        bool called = false;
        m_editor->apply(many());
        m_editor->whenReady(context.get(), [&called] { called = true; });
        context.reset();
        QTRY_COMPARE(m_editor->working(), 0);
        QVERIFY(!called);
        m_editor->undo();
        m_editor.reset(); // while it is worked on
        QTest::qWait(50);
    }
};

QTEST_GUILESS_MAIN(TestZoneEditor)
#include "TestZoneEditor.moc"
