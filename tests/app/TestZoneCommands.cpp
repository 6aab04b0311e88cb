// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/Cli.h"

#include <QStandardPaths>

using namespace zoneloom;
using namespace Qt::StringLiterals;

namespace {

const QByteArray smallZone = R"($TTL 3600
@ IN SOA ns1 hostmaster 2026112401 14400 3600 1209600 300
@ NS ns1
@ NS ns2
ns1 A 198.51.100.1
ns2 A 198.51.100.2
www 300 A 198.51.100.10 ; the shop
www 300 A 198.51.100.11
)";

} // namespace

class TestZoneCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsNothingAtFirst();
    void importsAFileAsOneRevision();
    void importingTheSameAgainChangesNothing();
    void importsStandardInput();
    void dryRunWritesNothing();
    void fileWithErrorsChangesNothingAndNamesAll();
    void badFiles_data();
    void badFiles();
    void manyWarningsAreSummedUpForPeopleOnly();
    void exportGivesTheSameContent();
    void exportsAnOldRevision();
    void checksAFileWithoutAStore();
    void saysThatAnAddressIsNoHost();
    void createsAndDeletes();
    void asksOnATerminalBeforeItDeletes();
    void errors_data();
    void errors();
};

void TestZoneCommands::listsNothingAtFirst()
{
    const Cli cli;
    const Cli::Answer answer = cli(u"zone list --json"_s);
    COMPARE_STATUS(answer, 0);
    QCOMPARE(answer.out, QByteArray("{\"zones\":[]}\n"));
}

void TestZoneCommands::importsAFileAsOneRevision()
{
    const Cli cli;
    cli.write(u"small.zone"_s, smallZone);
    const Cli::Answer answer = cli(u"--json zone import example.test small.zone -m \"First import\""_s);
    COMPARE_STATUS(answer, 0);
    const QJsonObject object = answer.json();
    QCOMPARE(object[u"zone"_s].toString(), u"example.test."_s);
    QCOMPARE(object[u"revision"_s].toInt(), 1);
    QCOMPARE(object[u"records"_s].toInt(), 7);
    QCOMPARE(object[u"rrsets"_s].toInt(), 5);
    QCOMPARE(object[u"added"_s].toInt(), 7);
    QCOMPARE(object[u"changed"_s].toInt(), 0);
    QCOMPARE(object[u"removed"_s].toInt(), 0);
    QVERIFY(object[u"findings"_s].isArray());

    const QJsonObject zone = cli(u"zone list --json"_s).json()[u"zones"_s][0].toObject();
    QCOMPARE(zone[u"zone"_s].toString(), u"example.test."_s);
    QCOMPARE(zone[u"revision"_s].toInt(), 1);
    QCOMPARE(zone[u"records"_s].toInt(), 7);
    QVERIFY(zone[u"state"_s].isString());

    const QJsonObject revision = cli(u"history example.test --json"_s).json()[u"revisions"_s][0].toObject();
    QCOMPARE(revision[u"message"_s].toString(), u"First import"_s);
    QCOMPARE(revision[u"author"_s].toString(), u"tester"_s);
    QCOMPARE(revision[u"parent"_s].toInt(), 0);
}

void TestZoneCommands::importingTheSameAgainChangesNothing()
{
    const Cli cli;
    cli.write(u"small.zone"_s, smallZone);
    COMPARE_STATUS(cli(u"zone import example.test small.zone"_s), 0);
    const Cli::Answer again = cli(u"zone import example.test small.zone --json"_s);
    COMPARE_STATUS(again, 0);
    QCOMPARE(again.json()[u"revision"_s].toInt(), 1);
    QCOMPARE(again.json()[u"added"_s].toInt(), 0);
    QCOMPARE(cli(u"history example.test --json"_s).json()[u"revisions"_s].toArray().size(), 1);
}

void TestZoneCommands::importsStandardInput()
{
    const Cli cli;
    const Cli::Answer answer = cli(u"zone import example.test - --json"_s, smallZone);
    COMPARE_STATUS(answer, 0);
    QCOMPARE(answer.json()[u"records"_s].toInt(), 7);
}

void TestZoneCommands::dryRunWritesNothing()
{
    const Cli cli;
    cli.write(u"small.zone"_s, smallZone);
    const Cli::Answer answer = cli(u"zone import example.test small.zone --dry-run --json"_s);
    COMPARE_STATUS(answer, 2); // something would change
    QCOMPARE(answer.json()[u"added"_s].toInt(), 7);
    QCOMPARE(cli(u"zone list --json"_s).out, QByteArray("{\"zones\":[]}\n"));
    COMPARE_STATUS(cli(u"zone import example.test small.zone"_s), 0);
    COMPARE_STATUS(cli(u"zone import example.test small.zone --dry-run"_s), 0); // nothing would change
}

void TestZoneCommands::fileWithErrorsChangesNothingAndNamesAll()
{
    const Cli cli;
    cli.write(u"small.zone"_s, smallZone);
    cli.write(u"bad.zone"_s, smallZone + "a A 192.0.2.300\nb MX mail\nc NOSUCHTYPE 1\n");
    COMPARE_STATUS(cli(u"zone import example.test small.zone"_s), 0);
    const Cli::Answer answer = cli(u"zone import example.test bad.zone --json"_s);
    COMPARE_STATUS(answer, 1);
    QCOMPARE(answer.errorKind(), u"invalid"_s);
    QStringList places;
    const QJsonArray findings = answer.json()[u"findings"_s].toArray();
    for (const QJsonValue& finding : findings) {
        if (finding[u"severity"_s].toString() == u"error")
            places.append(finding[u"place"_s].toString().section(u'/', -1));
    }
    // The address, the exchange that is taken for a preference, and the type, counted from 1.
    QCOMPARE(places, QStringList({u"bad.zone:9:5"_s, u"bad.zone:10:6"_s, u"bad.zone:11:3"_s}));
    QCOMPARE(cli(u"zone list --json"_s).json()[u"zones"_s][0][u"revision"_s].toInt(), 1);
}

void TestZoneCommands::badFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a file that is not UTF-8 and no zone") << QByteArray("\xff\xfe\x00w\x00w", 6);
    QTest::newRow("an owner name that is not UTF-8") << smallZone + "b\xfcro A 192.0.2.1\n";
    QTest::newRow("NUL bytes in the middle") << smallZone + QByteArray("a\0b A 192.0.2.1\n", 16);
    QTest::newRow("a line of a megabyte") << smallZone + QByteArray(1 << 20, 'x') + "\n";
    QTest::newRow("an include of itself") << smallZone + "$INCLUDE file.zone\n";
    QTest::newRow("an include outside the folder") << smallZone + "$INCLUDE ../../../../../../etc/passwd\n";
    QTest::newRow("a GENERATE of a billion") << smallZone + "$GENERATE 1-1000000000 h$ A 192.0.2.1\n";
    QTest::newRow("an open parenthesis") << smallZone + "x TXT ( \"a\"\n";
    QTest::newRow("nothing at all") << QByteArray();
}

void TestZoneCommands::badFiles()
{
    QFETCH(QByteArray, content);
    const Cli cli;
    cli.write(u"file.zone"_s, content);
    const Cli::Answer answer = cli(u"zone import example.test file.zone --json"_s);
    COMPARE_STATUS(answer, 1);
    QCOMPARE(answer.errorKind(), u"invalid"_s);
    QVERIFY(!answer.json()[u"error"_s][u"message"_s].toString().isEmpty());
    QCOMPARE(cli(u"zone list --json"_s).out, QByteArray("{\"zones\":[]}\n"));
}

void TestZoneCommands::manyWarningsAreSummedUpForPeopleOnly()
{
    const Cli cli;
    QByteArray zone = smallZone;
    for (int i = 0; i < 30; ++i)
        zone += "p" + QByteArray::number(i) + " A 10.0.0.1\nz" + QByteArray::number(i) + " 0 A 192.0.2.1\n";
    cli.write(u"example.test.zone"_s, zone);
    const Cli::Answer text = cli(u"zone import example.test example.test.zone --dry-run"_s);
    QCOMPARE(text.err.count(": warning: "), 20);
    QVERIFY2(text.err.contains("More warnings: 10 [private-address], 30 [ttl-zero]."), text.err.constData());
    QCOMPARE(
        cli(u"zone import example.test example.test.zone --dry-run --json"_s).json()[u"findings"_s].toArray().size(),
        60);
    // There they are the result.
    QCOMPARE(cli(u"zone check ./example.test.zone"_s).out.count(": warning: "), 60);
    // Errors are never left out.
    for (int i = 0; i < 30; ++i)
        zone += "e" + QByteArray::number(i) + " A 192.0.2.300\n";
    cli.write(u"bad.zone"_s, zone);
    QCOMPARE(cli(u"zone import example.test bad.zone"_s).err.count(": error: "), 30);
}

void TestZoneCommands::exportGivesTheSameContent()
{
    const Cli cli;
    cli.write(u"small.zone"_s, smallZone);
    COMPARE_STATUS(cli(u"zone import example.test small.zone"_s), 0);
    const Cli::Answer text = cli(u"zone export example.test"_s);
    COMPARE_STATUS(text, 0);
    QVERIFY(text.out.contains("; the shop"));
    COMPARE_STATUS(cli(u"zone export example.test -o out.zone"_s), 0);
    QFile file(cli.path(u"out.zone"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), text.out);
    COMPARE_STATUS(cli(u"zone import example.test out.zone --dry-run"_s), 0);
}

void TestZoneCommands::exportsAnOldRevision()
{
    const Cli cli;
    COMPARE_STATUS(cli(u"zone import example.test -"_s, smallZone), 0);
    COMPARE_STATUS(cli(u"record remove example.test www"_s), 0);
    QVERIFY(!cli(u"zone export example.test"_s).out.contains("198.51.100.10"));
    QVERIFY(cli(u"zone export example.test --revision 1"_s).out.contains("198.51.100.10"));
    const Cli::Answer none = cli(u"zone export example.test --revision 9 --json"_s);
    COMPARE_STATUS(none, 1);
    QCOMPARE(none.errorKind(), u"not_found"_s);
}

void TestZoneCommands::checksAFileWithoutAStore()
{
    const Cli cli;
    cli.write(u"example.test.zone"_s, smallZone + "www CNAME other\n");
    const Cli::Answer answer = cli(u"zone check ./example.test.zone --json"_s);
    COMPARE_STATUS(answer, 2);
    QCOMPARE(answer.json()[u"zone"_s].toString(), u"example.test."_s);
    QStringList rules;
    const QJsonArray findings = answer.json()[u"findings"_s].toArray();
    for (const QJsonValue& finding : findings) {
        rules.append(finding[u"rule"_s].toString());
        QVERIFY(finding[u"severity"_s].isString() && finding[u"place"_s].isString() && finding[u"text"_s].isString());
    }
    QVERIFY2(rules.contains(u"cname-beside-other-data"_s), answer.all().constData());
    const Cli::Answer text = cli(u"zone check ./example.test.zone"_s);
    QVERIFY2(text.out.contains(": error: [cname-beside-other-data] "), text.all().constData());
    QVERIFY(!QFile::exists(cli.store()));
    COMPARE_STATUS(cli(u"zone check missing.zone --origin example.test --json"_s), 1);
}

void TestZoneCommands::saysThatAnAddressIsNoHost()
{
    const Cli cli;
    cli.write(u"example.test.zone"_s, smallZone + "bad MX 10 192.0.2.1\n");
    const Cli::Answer answer = cli(u"zone check ./example.test.zone"_s);
    COMPARE_STATUS(answer, 2);
    QVERIFY2(answer.out.contains(": warning: [target-is-address] 192.0.2.1 is an address, but MX names a host: give "
                                 "192.0.2.1 a name with an A record, and write that name here."),
             answer.all().constData());
}

void TestZoneCommands::createsAndDeletes()
{
    const Cli cli;
    const Cli::Answer created = cli(u"zone create example.test --ns ns1.example.net. --ns ns2.example.net. --json"_s);
    COMPARE_STATUS(created, 0);
    QCOMPARE(created.json()[u"revision"_s].toInt(), 1);
    QCOMPARE(created.json()[u"added"_s].toInt(), 3);
    QCOMPARE(created.json()[u"findings"_s].toArray().size(), 0);
    COMPARE_STATUS(cli(u"record add example.test www A 198.51.100.7"_s), 0);
    const Cli::Answer twice = cli(u"zone create EXAMPLE.test. --json"_s);
    COMPARE_STATUS(twice, 1);
    QCOMPARE(twice.errorKind(), u"exists"_s);
    COMPARE_STATUS(cli(u"zone delete example.test --json"_s), 0);
    QCOMPARE(cli(u"zone list --json"_s).out, QByteArray("{\"zones\":[]}\n"));
}

void TestZoneCommands::asksOnATerminalBeforeItDeletes()
{
    const Cli cli;
    COMPARE_STATUS(cli(u"zone create example.test --ns ns1.example.net. --ns ns2.example.net."_s), 0);
    COMPARE_STATUS(cli(u"zone create other.test --ns ns1.example.net. --ns ns2.example.net."_s), 0);
    COMPARE_STATUS(cli(u"zone create third.test --ns ns1.example.net. --ns ns2.example.net."_s), 0);
    const auto onATerminal = [&cli](const QString& line, const QByteArray& typed) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ZONELOOM_STORE"_s, cli.store());
        process.setProcessEnvironment(environment);
        process.start(u"script"_s, {u"-qec"_s, QStringLiteral(ZONELOOM_CLI) + u' ' + line, u"/dev/null"_s});
        process.write(typed);
        process.waitForFinished(60'000);
        return process.exitCode();
    };
    if (QStandardPaths::findExecutable(u"script"_s).isEmpty())
        QSKIP("script (util-linux) is not installed");
    QCOMPARE(onATerminal(u"zone delete example.test"_s, "yes\n"), 1);
    COMPARE_STATUS(cli(u"zone show example.test"_s), 0);
    QCOMPARE(onATerminal(u"zone delete example.test"_s, "Example.Test\n"), 0);
    COMPARE_STATUS(cli(u"zone show example.test"_s), 1);
    QCOMPARE(onATerminal(u"zone delete other.test --yes"_s, {}), 0);
    COMPARE_STATUS(cli(u"zone show other.test"_s), 1);
    COMPARE_STATUS(cli(u"zone delete third.test"_s), 0); // nobody to ask
}

void TestZoneCommands::errors_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("kind");
    QTest::newRow("no command") << u"--json"_s << u"usage"_s;
    QTest::newRow("an unknown command") << u"zoen list --json"_s << u"usage"_s;
    QTest::newRow("half a command") << u"zone --json"_s << u"usage"_s;
    QTest::newRow("an unknown option") << u"zone list --jsonn --json"_s << u"usage"_s;
    QTest::newRow("a missing argument") << u"--json zone show"_s << u"usage"_s;
    QTest::newRow("one argument too many") << u"--json zone list a"_s << u"usage"_s;
    QTest::newRow("an option without its value") << u"--json zone export z.test -o"_s << u"usage"_s;
    QTest::newRow("a revision that is no number") << u"--json zone export example.test --revision x"_s << u"usage"_s;
    QTest::newRow("neither a file nor an account") << u"--json zone import example.test"_s << u"usage"_s;
    QTest::newRow("an unknown zone") << u"--json zone show other.test"_s << u"not_found"_s;
    QTest::newRow("a name with an empty label") << u"--json zone create a..test"_s << u"invalid"_s;
    QTest::newRow("a file that is not there") << u"--json zone import z.test missing.zone"_s << u"file"_s;
    QTest::newRow("an export into a missing folder") << u"--json zone export example.test -o no/such/x"_s << u"file"_s;
    QTest::newRow("a store that is no store") << u"--json --store not-a-store.db zone list"_s << u"store"_s;
}

void TestZoneCommands::errors()
{
    QFETCH(QString, line);
    QFETCH(QString, kind);
    const Cli cli;
    cli.write(u"not-a-store.db"_s, QByteArray(4096, 'x'));
    COMPARE_STATUS(cli(u"zone import example.test -"_s, smallZone), 0);
    const Cli::Answer answer = cli(line);
    COMPARE_STATUS(answer, 1);
    QCOMPARE(answer.errorKind(), kind);
    QVERIFY(!answer.json()[u"error"_s][u"message"_s].toString().isEmpty());
    // The same in text: nothing but a message on standard error.
    const Cli::Answer text = cli(QString(line).remove(u"--json"_s));
    COMPARE_STATUS(text, 1);
    QCOMPARE(text.out, QByteArray());
    QVERIFY(text.err.startsWith("zoneloom-cli: "));
}

QTEST_GUILESS_MAIN(TestZoneCommands)
#include "TestZoneCommands.moc"
