// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/ItemRoles.h"
#include "models/items/RecordsModel.h"
#include "tests/models/items/SampleZone.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace zoneloom;

class TestRecordsModel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ZoneEditor> m_editor;
    std::unique_ptr<RecordsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    [[nodiscard]] QString text(int row, int column) const { return m_model->index(row, column).data().toString(); }
    [[nodiscard]] QStringList column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < m_model->rowCount() - 1; ++row)
            texts += text(row, column);
        return texts;
    }
    [[nodiscard]] RecordMark mark(int row) const
    {
        return static_cast<RecordMark>(m_model->index(row, 0).data(MarkRole).toInt());
    }
    bool set(int row, int column, const QString& value)
    {
        return m_model->setData(m_model->index(row, column), value, Qt::EditRole);
    }

private Q_SLOTS:
    void init()
    {
        m_editor = std::make_unique<ZoneEditor>();
        m_model = std::make_unique<RecordsModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setEditor(m_editor.get());
        m_editor->reset(RecordTable(sample::zone()), 7);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_editor.reset();
    }

    void showsOneRowForEachValueAndOneToTypeIn()
    {
        QCOMPARE(m_model->rowCount(), 8);
        QCOMPARE(column(RecordsModel::NameColumn),
                 (QStringList{QStringLiteral("@"), QStringLiteral("@"), QStringLiteral("@"), QStringLiteral("api"),
                              QStringLiteral("mail"), QStringLiteral("www"), QStringLiteral("www")}));
        QCOMPARE(column(RecordsModel::TypeColumn),
                 (QStringList{QStringLiteral("NS"), QStringLiteral("NS"), QStringLiteral("SOA"), QStringLiteral("A"),
                              QStringLiteral("MX"), QStringLiteral("A"), QStringLiteral("A")}));
        QCOMPARE(text(5, RecordsModel::ValueColumn), QStringLiteral("192.0.2.1"));
        QCOMPARE(text(6, RecordsModel::ValueColumn), QStringLiteral("192.0.2.2"));
        QCOMPARE(text(0, RecordsModel::NoteColumn), QStringLiteral("both ours"));
        QVERIFY(m_model->index(5, 0).data(FirstOfSetRole).toBool());
        QVERIFY(!m_model->index(6, 0).data(FirstOfSetRole).toBool());
    }

    void aChangedValueTakesTheOldOnesPlace()
    {
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QVERIFY(set(3, RecordsModel::ValueColumn, QStringLiteral("192.0.2.99")));
        QCOMPARE(text(3, RecordsModel::ValueColumn), QStringLiteral("192.0.2.99"));
        QCOMPARE(mark(3), RecordMark::Changed);
        QCOMPARE(m_model->index(3, 0).data(OldValueRole).toString(), QStringLiteral("192.0.2.10"));
        QCOMPARE(inserted.count() + removed.count() + reset.count(), 0);
        m_editor->undo();
        QCOMPARE(text(3, RecordsModel::ValueColumn), QStringLiteral("192.0.2.10"));
        QCOMPARE(mark(3), RecordMark::None);
    }

    void aRemovedRecordStaysInSightUntilCommitted()
    {
        m_editor->removeRows({5});
        QCOMPARE(m_model->rowCount(), 8);
        QCOMPARE(mark(5), RecordMark::None); // the one that stays, now first of its set
        QCOMPARE(text(5, RecordsModel::ValueColumn), QStringLiteral("192.0.2.2"));
        QCOMPARE(mark(6), RecordMark::Removed);
        QCOMPARE(text(6, RecordsModel::ValueColumn), QStringLiteral("192.0.2.1"));
        QVERIFY(!(m_model->index(6, RecordsModel::ValueColumn).flags() & Qt::ItemIsEditable));
    }

    void anAddedRecordIsInsertedWhereItBelongs()
    {
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QVERIFY(m_editor->addRecord(QStringLiteral("db"), QStringLiteral("AAAA"), QStringLiteral("5m"),
                                    QStringLiteral("2001:db8::5"), QStringLiteral("primary")));
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(inserted.first().at(1).toInt(), 4); // behind api, before mail
        QCOMPARE(text(4, RecordsModel::NameColumn), QStringLiteral("db"));
        QCOMPARE(text(4, RecordsModel::TtlColumn), QStringLiteral("300"));
        QCOMPARE(text(4, RecordsModel::NoteColumn), QStringLiteral("primary"));
        QCOMPARE(mark(4), RecordMark::Added);
        m_editor->undo();
        QVERIFY(m_editor->addRecord(QStringLiteral("www"), QStringLiteral("A"), {}, QStringLiteral("192.0.2.3")));
        QCOMPARE(m_model->rowCount(), 9 + (m_editor->find({sample::name(QStringLiteral("db")), rrtype::AAAA}) ? 1 : 0));
        QCOMPARE(text(m_model->rowOf({sample::name(QStringLiteral("www")), rrtype::A}) + 2, RecordsModel::ValueColumn),
                 QStringLiteral("192.0.2.3"));
    }

    void theLastRowBecomesARecordWhenItIsWhole()
    {
        QSignalSpy drafted(m_model.get(), &RecordsModel::drafted);
        const int draft = m_model->rowCount() - 1;
        QVERIFY(m_model->isDraft(draft));
        QVERIFY(set(draft, RecordsModel::NameColumn, QStringLiteral("new")));
        QVERIFY(set(draft, RecordsModel::TypeColumn, QStringLiteral("txt")));
        QCOMPARE(drafted.count(), 0);
        QVERIFY(set(draft, RecordsModel::ValueColumn, QStringLiteral("\"hello\"")));
        QCOMPARE(drafted.count(), 1);
        QVERIFY(m_editor->find({sample::name(QStringLiteral("new")), rrtype::TXT}).has_value());
        QCOMPARE(m_model->index(m_model->rowCount() - 1, RecordsModel::ValueColumn).data(Qt::EditRole).toString(),
                 QString());
    }

    void whatCannotBeTakenIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("value");
        QTest::newRow("an address that is none") << int(RecordsModel::ValueColumn) << QStringLiteral("192.0.2.300");
        QTest::newRow("a TTL beyond 31 bits") << int(RecordsModel::TtlColumn) << QStringLiteral("2147483648");
        QTest::newRow("a name with an empty label") << int(RecordsModel::NameColumn) << QStringLiteral("a..b");
    }

    void whatCannotBeTakenIsRefusedAndChangesNothing()
    {
        QFETCH(int, column);
        QFETCH(QString, value);
        QSignalSpy refused(m_model.get(), &RecordsModel::refused);
        QVERIFY(!set(3, column, value));
        QCOMPARE(refused.count(), 1);
        QVERIFY(m_editor->changes().isEmpty());
    }

    void aFindingMarksTheRowsOfItsRRset()
    {
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        Finding finding;
        finding.severity = Severity::Error;
        finding.place.name = sample::name(QStringLiteral("www"));
        finding.place.type = rrtype::A;
        finding.sentence = "Something is wrong.";
        m_model->setFindings(RankedFindings({finding}));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_model->index(5, 0).data(SeverityRole).toInt(), int(Severity::Error));
        QCOMPARE(m_model->index(4, 0).data(SeverityRole).toInt(), -1);
    }

    void manyChangesAtOnceKeepRowsAndNumbersRight()
    {
        // Against a model that is filled afresh with the same changes.
        QList<RRsetChange> changes;
        const QList<RRset> sets = sample::zone().sets();
        changes += RRsetChange{sets.at(1), std::nullopt};
        changes += RRsetChange{sets.at(2), sets.at(2).withTtl(99)};
        changes +=
            RRsetChange{std::nullopt, sample::set(QStringLiteral("aaa"), QStringLiteral("TXT"), 5,
                                                  {QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("z")})};
        changes += RRsetChange{std::nullopt,
                               sample::set(QStringLiteral("zzz"), QStringLiteral("TXT"), 5, {QStringLiteral("x")})};
        m_editor->apply(ChangeSet(changes));
        RecordsModel fresh;
        fresh.setEditor(m_editor.get());
        QCOMPARE(m_model->rowCount(), 8 + 4);
        QCOMPARE(fresh.rowCount(), m_model->rowCount());
        for (int row = 0; row < fresh.rowCount(); ++row) {
            for (int column = 0; column < fresh.columnCount(); ++column)
                QCOMPARE(text(row, column), fresh.index(row, column).data().toString());
        }
        m_editor->discard();
        QCOMPARE(m_model->rowCount(), 8);
        m_editor->undo();
        QCOMPARE(m_model->rowCount(), 12);
    }
};

QTEST_GUILESS_MAIN(TestRecordsModel)
#include "TestRecordsModel.moc"
