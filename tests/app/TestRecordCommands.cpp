// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/Cli.h"

using namespace zoneloom;
using namespace Qt::StringLiterals;

namespace {

const QByteArray smallZone = R"($TTL 3600
@ IN SOA ns1 hostmaster 2026112401 14400 3600 1209600 300
@ NS ns1
@ NS ns2
ns1 A 198.51.100.1
ns2 A 198.51.100.2
www 300 A 198.51.100.10
api.v1 A 198.51.100.12
)";

} // namespace

class TestRecordCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsToAnRRset();
    void setsAnRRset();
    void settingTheSameChangesNothing();
    void removes();
    void readsRdata_data();
    void readsRdata();
    void lists_data();
    void lists();
    void anErrorBlocksTheCommit();
    void keepsHistoryAndRestores();
    void comparesRevisions();
    void provesTheHistory();
    void buildsAZoneStepByStep();
};

void TestRecordCommands::addsToAnRRset()
{
    const Cli cli;
    COMPARE_STATUS(cli(u"zone import example.test -"_s, smallZone), 0);
    const Cli::Answer answer = cli(u"record add example.test www A 198.51.100.11 198.51.100.12 -m \"more\" --json"_s);
    COMPARE_STATUS(answer, 0);
    QCOMPARE(answer.json()[u"zone"_s].toString(), u"example.test."_s);
    QCOMPARE(answer.json()[u"revision"_s].toInt(), 2);
    QCOMPARE(answer.json()[u"added"_s].toInt(), 2);
    QVERIFY(answer.json()[u"findings"_s].isArray());
    const QJsonObject set = cli(u"record list example.test --name www --json"_s).json()[u"rrsets"_s][0].toObject();
    QCOMPARE(set[u"name"_s].toString(), u"www.example.test."_s);
    QCOMPARE(set[u"type"_s].toString(), u"A"_s);
    QCOMPARE(set[u"ttl"_s].toInt(), 300);
    QCOMPARE(set[u"rdata"_s].toArray(), QJsonArray({u"198.51.100.10"_s, u"198.51.100.11"_s, u"198.51.100.12"_s}));
    QVERIFY(set[u"note"_s].isNull());
}

void TestRecordCommands::setsAnRRset()
{
    const Cli cli;
    COMPARE_STATUS(cli(u"zone import example.test -"_s, smallZone), 0);
    COMPARE_STATUS(cli(u"record set example.test www A 203.0.113.9 --ttl 60 --note \"moved\""_s), 0);
    const QJsonObject set = cli(u"record list example.test --name www --json"_s).json()[u"rrsets"_s][0].toObject();
    QCOMPARE(set[u"ttl"_s].toInt(), 60);
    QCOMPARE(set[u"rdata"_s].toArray(), QJsonArray({u"203.0.113.9"_s}));
    QCOMPARE(set[u"note"_s].toString(), u"moved"_s);
}

void TestRecordCommands::settingTheSameChangesNothing()
{
    const Cli cli;
    COMPARE_STATUS(cli(u"zone import example.test -"_s, smallZone), 0);
    const Cli::Answer answer = cli(u"record set example.test www A 198.51.100.10 --json"_s);
    COMPARE_STATUS(answer, 0);
    QCOMPARE(answer.json()[u"revision"_s].toInt(), 1);
    QCOMPARE(answer.json()[u"changed"_s].toInt(), 0);
}

void TestRecordCommands::removes()
{
    const Cli cli;
    COMPARE_STATUS(cli(u"zone import example.test -"_s, smallZone), 0);
    COMPARE_STATUS(cli(u"record add example.test www A 198.51.100.11"_s), 0);
    COMPARE_STATUS(cli(u"record remove example.test www A 198.51.100.10"_s), 0);
    QCOMPARE(cli(u"record list example.test --name www --json"_s).json()[u"rrsets"_s][0][u"rdata"_s].toArray(),
             QJsonArray({u"198.51.100.11"_s}));
    const Cli::Answer gone = cli(u"record remove example.test www A 198.51.100.10 --json"_s);
    COMPARE_STATUS(gone, 1);
    QCOMPARE(gone.errorKind(), u"not_found"_s);
    COMPARE_STATUS(cli(u"record remove example.test www"_s), 0);
    QCOMPARE(cli(u"record list example.test --name www --json"_s).json()[u"rrsets"_s].toArray().size(), 0);
}

void TestRecordCommands::readsRdata_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("rdata");
    QTest::newRow("one argument of several fields")
        << QStringList{u"MX"_s, u"10 mail"_s} << QStringList{u"10 mail.example.test."_s};
    QTest::newRow("several arguments that are one record")
        << QStringList{u"MX"_s, u"10"_s, u"mail"_s} << QStringList{u"10 mail.example.test."_s};
    QTest::newRow("text without quotes is one string")
        << QStringList{u"TXT"_s, u"v=spf1 mx -all"_s} << QStringList{u"\"v=spf1 mx -all\""_s};
    QTest::newRow("text in presentation form")
        << QStringList{u"TXT"_s, u"\"a b\" \"c\""_s} << QStringList{u"\"a b\" \"c\""_s};
    QTest::newRow("a semicolon is no comment")
        << QStringList{u"TXT"_s, u"a=1; b=2"_s} << QStringList{u"\"a=1; b=2\""_s};
    QTest::newRow("an unknown type") << QStringList{u"TYPE65280"_s, u"\\# 2 abcd"_s} << QStringList{u"\\# 2 abcd"_s};
}

void TestRecordCommands::readsRdata()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, rdata);
    const Cli cli;
    COMPARE_STATUS(cli(u"zone import example.test -"_s, smallZone), 0);
    COMPARE_STATUS(cli(u"record add example.test mail A 198.51.100.3"_s), 0);
    COMPARE_STATUS(cli.run(QStringList{u"record"_s, u"add"_s, u"example.test"_s, u"host"_s} + words), 0);
    QCOMPARE(cli(u"record list example.test --name host --json"_s).json()[u"rrsets"_s][0][u"rdata"_s].toArray(),
             QJsonArray::fromStringList(rdata));
}

void TestRecordCommands::lists_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QStringList>("names");
    const QString apex = u"example.test. SOA"_s;
    QTest::newRow("a relative name") << u"--name www"_s << QStringList{u"www.example.test. A"_s};
    QTest::newRow("an absolute name in other case")
        << u"--name WWW.Example.TEST."_s << QStringList{u"www.example.test. A"_s};
    QTest::newRow("a pattern") << u"--name n*"_s << QStringList{u"ns1.example.test. A"_s, u"ns2.example.test. A"_s};
    QTest::newRow("a pattern over labels") << u"--name *.v1"_s << QStringList{u"api.v1.example.test. A"_s};
    QTest::newRow("a type") << u"--type ns"_s << QStringList{u"example.test. NS"_s};
    QTest::newRow("name and type") << u"--name @ --type SOA"_s << QStringList{apex};
    QTest::newRow("what is not there") << u"--name mail"_s << QStringList();
}

void TestRecordCommands::lists()
{
    QFETCH(QString, options);
    QFETCH(QStringList, names);
    const Cli cli;
    COMPARE_STATUS(cli(u"zone import example.test -"_s, smallZone), 0);
    const Cli::Answer answer = cli(u"record list example.test --json "_s + options);
    COMPARE_STATUS(answer, 0);
    QStringList found;
    const QJsonArray sets = answer.json()[u"rrsets"_s].toArray();
    for (const QJsonValue& set : sets)
        found.append(set[u"name"_s].toString() + u' ' + set[u"type"_s].toString());
    QCOMPARE(found, names);
    QCOMPARE(answer.json()[u"revision"_s].toInt(), 1);
}

void TestRecordCommands::anErrorBlocksTheCommit()
{
    const Cli cli;
    COMPARE_STATUS(cli(u"zone import example.test -"_s, smallZone), 0);
    const Cli::Answer answer = cli(u"record add example.test www CNAME ns1 --json"_s);
    COMPARE_STATUS(answer, 1);
    QCOMPARE(answer.errorKind(), u"invalid"_s);
    QCOMPARE(answer.json()[u"findings"_s][0][u"rule"_s].toString(), u"cname-beside-other-data"_s);
    QCOMPARE(cli(u"history example.test --json"_s).json()[u"revisions"_s].toArray().size(), 1);
    const Cli::Answer bad = cli(u"record add example.test www A 1.2.3 --json"_s);
    COMPARE_STATUS(bad, 1);
    QCOMPARE(bad.errorKind(), u"invalid"_s);
}

void TestRecordCommands::keepsHistoryAndRestores()
{
    const Cli cli;
    COMPARE_STATUS(cli(u"zone import example.test -"_s, smallZone), 0);
    COMPARE_STATUS(cli(u"record remove example.test www -m gone"_s), 0);
    const QJsonObject newest = cli(u"history example.test --json"_s).json()[u"revisions"_s][0].toObject();
    QCOMPARE(newest[u"revision"_s].toInt(), 2);
    QCOMPARE(newest[u"parent"_s].toInt(), 1);
    QCOMPARE(newest[u"message"_s].toString(), u"gone"_s);
    QCOMPARE(newest[u"removed"_s].toInt(), 1);
    QCOMPARE(newest[u"hash"_s].toString().size(), 64);
    const QDateTime time = QDateTime::fromString(newest[u"time"_s].toString(), Qt::ISODateWithMs);
    QVERIFY(time.isValid() && newest[u"time"_s].toString().endsWith(u'Z'));
    const Cli::Answer restored = cli(u"restore example.test 1 --json"_s);
    COMPARE_STATUS(restored, 0);
    QCOMPARE(restored.json()[u"revision"_s].toInt(), 3);
    QCOMPARE(restored.json()[u"added"_s].toInt(), 1);
    COMPARE_STATUS(cli(u"diff example.test 1 3"_s), 0);
    QCOMPARE(cli(u"restore example.test 7 --json"_s).errorKind(), u"not_found"_s);
}

void TestRecordCommands::comparesRevisions()
{
    const Cli cli;
    COMPARE_STATUS(cli(u"zone import example.test -"_s, smallZone), 0);
    COMPARE_STATUS(cli(u"record set example.test www A 203.0.113.9"_s), 0);
    const Cli::Answer answer = cli(u"diff example.test --json"_s);
    COMPARE_STATUS(answer, 2);
    QCOMPARE(answer.json()[u"from"_s].toInt(), 1);
    QCOMPARE(answer.json()[u"to"_s].toInt(), 2);
    const QJsonObject change = answer.json()[u"changes"_s][0].toObject();
    QCOMPARE(change[u"action"_s].toString(), u"replace"_s);
    QCOMPARE(change[u"name"_s].toString(), u"www.example.test."_s);
    QCOMPARE(change[u"before"_s].toObject(),
             QJsonObject({{u"ttl"_s, 300}, {u"rdata"_s, QJsonArray{u"198.51.100.10"_s}}}));
    QCOMPARE(change[u"after"_s].toObject(), QJsonObject({{u"ttl"_s, 300}, {u"rdata"_s, QJsonArray{u"203.0.113.9"_s}}}));
    const Cli::Answer back = cli(u"diff example.test 2 1"_s);
    COMPARE_STATUS(back, 2);
    QCOMPARE(back.out, QByteArray("- www.example.test. 300 A 203.0.113.9\n+ www.example.test. 300 A 198.51.100.10\n"));
}

void TestRecordCommands::provesTheHistory()
{
    const Cli cli;
    COMPARE_STATUS(cli(u"zone import example.test -"_s, smallZone), 0);
    COMPARE_STATUS(cli(u"record remove example.test www"_s), 0);
    const Cli::Answer answer = cli(u"history verify example.test --json"_s);
    COMPARE_STATUS(answer, 0);
    QCOMPARE(answer.json()[u"revisions"_s].toInt(), 2);
}

void TestRecordCommands::buildsAZoneStepByStep()
{
    const Cli cli;
    COMPARE_STATUS(cli(u"zone create example.test"_s), 0);
    COMPARE_STATUS(cli(u"record add example.test www A 198.51.100.1"_s), 0);
    // The zone lacks NS records, which is an error that this edit does not bring.
    COMPARE_STATUS(cli(u"record add example.test @ TXT hello"_s), 0);
    COMPARE_STATUS(cli(u"record add example.test @ NS ns1.example.net. ns2.example.net."_s), 0);
    const Cli::Answer checked = cli(u"zone check example.test --json"_s);
    COMPARE_STATUS(checked, 0);
}

QTEST_GUILESS_MAIN(TestRecordCommands)
#include "TestRecordCommands.moc"
