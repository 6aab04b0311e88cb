// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/RdataCodec.h"
#include "models/editing/EditBatch.h"
#include "models/editing/PastedRecords.h"
#include "models/editing/RecordReplacement.h"
#include "models/editing/RecordRows.h"
#include "models/editing/TtlText.h"

#include <QTest>

using namespace zoneloom;

namespace {

Name name(const QString& text)
{
    return Name::fromText(text, *Name::fromText(u"example.com.")).value();
}

RRset set(const QString& owner, const QString& type, quint32 ttl, const QStringList& values, const QString& note = {})
{
    const RRType number = RRType::fromText(type).value();
    QList<QByteArray> rdata;
    for (const QString& value : values)
        rdata += RdataCodec::fromText(number, value, name(QStringLiteral("@"))).value();
    return RRset(name(owner), number, ttl, rdata, note);
}

EditBatch::Find in(const QList<RRset>& sets)
{
    return [content = ZoneContent(name(QStringLiteral("@")), sets)](const RRsetKey& key) {
        const RRset* found = content.find(key);
        return found ? std::optional(*found) : std::nullopt;
    };
}

const QString A = QStringLiteral("A");

} // namespace

/// Edits of many records at once: batches, search and replace, pasted text.
class TestRecordEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesARecordBesideOthers()
    {
        const RRset www =
            set(QStringLiteral("www"), A, 300, {QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.2")});
        const RRset api = set(QStringLiteral("api"), A, 60, {QStringLiteral("192.0.2.3")});
        EditBatch batch(in({www, api}));
        const QByteArray moved = (*www.rdata().begin()).toByteArray();
        batch.remove(RRsetKey::of(www), moved);
        batch.add(RRset(api.name(), rrtype::A, 300, {moved}), false);
        const ChangeSet changes = batch.changes();
        QCOMPARE(changes.size(), 2);
        QCOMPARE(*changes.find(RRsetKey::of(www))->after,
                 set(QStringLiteral("www"), A, 300, {QStringLiteral("192.0.2.2")}));
        QCOMPARE(*changes.find(RRsetKey::of(api))->after,
                 set(QStringLiteral("api"), A, 60, {QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.3")}));
    }

    void whatComesBackIsNoChange()
    {
        const RRset www = set(QStringLiteral("www"), A, 300, {QStringLiteral("192.0.2.1")});
        EditBatch batch(in({www}));
        batch.remove(RRsetKey::of(www), (*www.rdata().begin()).toByteArray());
        batch.add(www);
        QVERIFY(batch.changes().isEmpty());
    }

    void replacesInNamesAndValues()
    {
        const RRset www = set(QStringLiteral("old-www"), A, 300, {QStringLiteral("192.0.2.1")});
        const RRset mail = set(QStringLiteral("@"), QStringLiteral("MX"), 300, {QStringLiteral("10 old-mail")});
        const RRset txt = set(QStringLiteral("t"), QStringLiteral("TXT"), 300, {QStringLiteral("\"no\"")});
        RecordReplacement::Options options;
        options.search = QStringLiteral("OLD-");
        options.replacement = QStringLiteral("new-");
        const auto hits = RecordReplacement::find({www, mail, txt}, options, name(QStringLiteral("@")));
        QVERIFY(hits);
        QCOMPARE(hits->size(), 2);
        const ChangeSet changes = RecordReplacement::changes(*hits, in({www, mail, txt}));
        QCOMPARE(changes.size(), 3); // the old name goes, the new one comes, the mail server changes
        QVERIFY(!changes.find(RRsetKey::of(www))->after);
        QCOMPARE(*changes.find({name(QStringLiteral("new-www")), rrtype::A})->after,
                 set(QStringLiteral("new-www"), A, 300, {QStringLiteral("192.0.2.1")}));
        QCOMPARE(*changes.find(RRsetKey::of(mail))->after,
                 set(QStringLiteral("@"), QStringLiteral("MX"), 300, {QStringLiteral("10 new-mail")}));
    }

    void replacesByExpressionAndNamesWhatCannotBe()
    {
        const RRset a = set(QStringLiteral("a"), A, 300, {QStringLiteral("192.0.2.7")});
        const RRset b = set(QStringLiteral("b"), A, 300, {QStringLiteral("192.0.2.99")});
        RecordReplacement::Options options;
        options.search = QStringLiteral("^192\\.0\\.2\\.(\\d+)$");
        options.replacement = QStringLiteral("198.51.100.\\19");
        options.isExpression = true;
        options.inNames = false;
        const auto hits = RecordReplacement::find({a, b}, options, name(QStringLiteral("@")));
        QVERIFY(hits);
        QVERIFY(hits->at(0).after); // 198.51.100.79
        QCOMPARE(*hits->at(0).after, set(QStringLiteral("a"), A, 300, {QStringLiteral("198.51.100.79")}));
        QVERIFY(!hits->at(1).after); // 198.51.100.999
        QVERIFY(hits->at(1).error);
        options.search = QStringLiteral("(");
        QVERIFY(!RecordReplacement::find({a}, options, name(QStringLiteral("@"))));
    }

    void twoRecordsChangePlaces()
    {
        const RRset one = set(QStringLiteral("x1"), A, 300, {QStringLiteral("192.0.2.1")});
        const RRset two = set(QStringLiteral("x11"), A, 300, {QStringLiteral("192.0.2.11")});
        RecordReplacement::Options options;
        options.search = QStringLiteral("^x1(1?)$");
        options.replacement = QStringLiteral("x11\\1");
        options.isExpression = true;
        options.inValues = false;
        const auto hits = RecordReplacement::find({one, two}, options, name(QStringLiteral("@")));
        const ChangeSet changes = RecordReplacement::changes(hits.value(), in({one, two}));
        QCOMPARE(*changes.find({name(QStringLiteral("x11")), rrtype::A})->after,
                 set(QStringLiteral("x11"), A, 300, {QStringLiteral("192.0.2.1")}));
        QCOMPARE(*changes.find({name(QStringLiteral("x111")), rrtype::A})->after,
                 set(QStringLiteral("x111"), A, 300, {QStringLiteral("192.0.2.11")}));
    }

    void tellsRowsFromMasterFileLines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("rows");
        QTest::newRow("our own copy") << QStringLiteral("Name\tType\tTTL\tValue\tNote\nwww\tA\t300\t192.0.2.1\t\n")
                                      << true;
        QTest::newRow("rows without a heading") << QStringLiteral("www\tA\t300\t192.0.2.1\n") << true;
        QTest::newRow("columns in another order") << QStringLiteral("Type\tName\tValue\nA\twww\t192.0.2.1\n") << true;
        QTest::newRow("a master file with tabs") << QStringLiteral("www\t300\tIN\tA\t192.0.2.1\n") << false;
        QTest::newRow("a master file without class") << QStringLiteral("www\tMX\t10\tmail\n") << false;
        QTest::newRow("a master file with blanks") << QStringLiteral("www 300 IN A 192.0.2.1\n") << false;
        QTest::newRow("a novel") << QStringLiteral("It was a bright cold day in April,\nand the clocks") << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void tellsRowsFromMasterFileLines()
    {
        QFETCH(QString, text);
        QFETCH(bool, rows);
        QCOMPARE(RecordRows::looksLikeRows(text), rows);
    }

    void readsRowsAndNamesTheWrongOne()
    {
        const QString text =
            QStringLiteral("Type\tName\tValue\tTTL\r\nA\twww\t192.0.2.1\t5m\r\nA\tbad\t192.0.2\t300\r\n"
                           "TXT\tt\t\"\"\"a b\"\"\"\t60\r\n");
        const PastedRecords pasted = PastedRecords::read(text, name(QStringLiteral("@")));
        QCOMPARE(pasted.form, PastedRecords::Form::Table);
        QCOMPARE(pasted.records, 2);
        QCOMPARE(pasted.wrongLines, 1);
        QCOMPARE(pasted.problems.first().place.line, 3);
        const ZoneContent& content = pasted.content;
        QCOMPARE(*content.find({name(QStringLiteral("www")), rrtype::A}),
                 set(QStringLiteral("www"), A, 300, {QStringLiteral("192.0.2.1")}));
        QCOMPARE(*content.find({name(QStringLiteral("t")), rrtype::TXT}),
                 set(QStringLiteral("t"), QStringLiteral("TXT"), 60, {QStringLiteral("\"a b\"")}));
    }

    void rowsComeBackAsTheyWere()
    {
        const QList<RRset> sets{
            set(QStringLiteral("t"), QStringLiteral("TXT"), 60, {QStringLiteral("\"say \\\"hi\\\"\" \"and\ttab\"")},
                QStringLiteral("with \"quotes\"")),
            set(QStringLiteral("www"), A, 300, {QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.2")})};
        const QString text = RecordRows::write(sets, name(QStringLiteral("@")));
        const PastedRecords pasted = PastedRecords::read(text, name(QStringLiteral("@")));
        QVERIFY(pasted.problems.isEmpty());
        QCOMPARE(pasted.content.sets(), sets);
    }

    /// One bad line among very many is named, the others are there.
    void namesTheOneBadLine()
    {
        QString text;
        for (int i = 0; i < 100'000; ++i) {
            text += i == 56'789 ? QStringLiteral("h%1 300 A 192.0.2.300\n").arg(i)
                                : QStringLiteral("h%1 300 A 192.0.2.1\n").arg(i);
        }
        const PastedRecords pasted = PastedRecords::read(text, name(QStringLiteral("@")));
        QCOMPARE(pasted.content.rrsetCount(), 99'999);
        QCOMPARE(pasted.wrongLines, 1);
        QCOMPARE(pasted.problems.size(), 1);
        QCOMPARE(pasted.problems.first().place.line, 56'790);
    }

    void addsOrReplaces()
    {
        const RRset there = set(QStringLiteral("www"), A, 300, {QStringLiteral("192.0.2.1")}, QStringLiteral("note"));
        const PastedRecords pasted =
            PastedRecords::read(QStringLiteral("www 60 A 192.0.2.2\n"), name(QStringLiteral("@")));
        QCOMPARE(*pasted.changes(in({there}), false).changes().first().after,
                 set(QStringLiteral("www"), A, 300, {QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.2")},
                     QStringLiteral("note")));
        QCOMPARE(*pasted.changes(in({there}), true).changes().first().after,
                 set(QStringLiteral("www"), A, 60, {QStringLiteral("192.0.2.2")}));
    }

    void readsTtls_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("seconds") << QStringLiteral("300") << qint64(300);
        QTest::newRow("one unit") << QStringLiteral("2h") << qint64(7200);
        QTest::newRow("several units") << QStringLiteral("1d12H") << qint64(129600);
        QTest::newRow("the most there is") << QStringLiteral("2147483647") << qint64(2147483647);
        QTest::newRow("one too many") << QStringLiteral("2147483648") << qint64(-1);
        QTest::newRow("a word") << QStringLiteral("soon") << qint64(-1);
        QTest::newRow("nothing") << QString() << qint64(-1);
        QTest::newRow("a unit alone") << QStringLiteral("h") << qint64(-1);
    }
    void readsTtls()
    {
        QFETCH(QString, text);
        QFETCH(qint64, seconds);
        const Result<quint32> read = TtlText::seconds(text);
        QCOMPARE(read ? qint64(*read) : -1, seconds);
    }

    void writesTtlsShort()
    {
        QCOMPARE(TtlText::shortForm(3600), QStringLiteral("1h"));
        QCOMPARE(TtlText::shortForm(86400 + 1800), QStringLiteral("1d30m"));
        QCOMPARE(TtlText::shortForm(61), QStringLiteral("61"));
        QCOMPARE(TtlText::shortForm(0), QStringLiteral("0"));
    }
};

QTEST_APPLESS_MAIN(TestRecordEdits)
#include "TestRecordEdits.moc"
