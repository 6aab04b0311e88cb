// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/MasterFileReader.h"
#include "models/dns/MasterFileWriter.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace zoneloom;

namespace {

MasterFileReading readText(const QByteArray& text)
{
    MasterFileOptions options;
    options.origin = *Name::fromText(u"example.com.");
    options.fileName = QStringLiteral("zone.db");
    return MasterFileReader::read(text, options);
}

QString lines(const MasterFileReading& reading)
{
    return QString::fromUtf8(MasterFileWriter::writeLines(reading.content.sets()));
}

QStringList shown(const QList<Finding>& findings)
{
    QStringList texts;
    for (const Finding& finding : findings)
        texts += finding.place.toText() + u' ' + toText(finding.severity) + u' ' + finding.rule;
    return texts;
}

void writeFile(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

class TestMasterFileReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void reports_data();
    void reports();
    void reportsAllErrorsOfAFile();
    void keepsNotes();
    void boundsTheListOfFindings();
    void refusesABillionRecordsAtOnce();
    void readsIncludedFiles();
    void refusesIncludes_data();
    void refusesIncludes();
    void takesTheZoneFromItsSoa();
    void joinsTenThousandRecordsOfOneNameQuickly();
    void survivesALineOfAMegabyte();
    void saysWhyAFileCannotBeOpened();
};

void TestMasterFileReader::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a record with all fields")
        << QByteArray("www 60 IN A 192.0.2.1\n") << "www.example.com. 60 IN A 192.0.2.1\n";
    QTest::newRow("class before TTL") << QByteArray("www IN 60 A 192.0.2.1\n")
                                      << "www.example.com. 60 IN A 192.0.2.1\n";
    QTest::newRow("no class, TTL with units")
        << QByteArray("www 1h30m A 192.0.2.1\n") << "www.example.com. 5400 IN A 192.0.2.1\n";
    QTest::newRow("the default TTL") << QByteArray("$TTL 5m\nwww A 192.0.2.1\n")
                                     << "www.example.com. 300 IN A 192.0.2.1\n";
    QTest::newRow("the last TTL where there is no default")
        << QByteArray("a 60 A 192.0.2.1\nb A 192.0.2.2\n")
        << "a.example.com. 60 IN A 192.0.2.1\nb.example.com. 60 IN A 192.0.2.2\n";
    QTest::newRow("an omitted owner")
        << QByteArray("$TTL 60\nwww A 192.0.2.1\n\tAAAA 2001:db8::1\n")
        << "www.example.com. 60 IN A 192.0.2.1\nwww.example.com. 60 IN AAAA 2001:db8::1\n";
    QTest::newRow("the origin as owner") << QByteArray("$TTL 60\n@ NS ns\n")
                                         << "example.com. 60 IN NS ns.example.com.\n";
    QTest::newRow("a changed origin") << QByteArray("$TTL 60\n$ORIGIN sub\nwww CNAME @\n")
                                      << "www.sub.example.com. 60 IN CNAME sub.example.com.\n";
    QTest::newRow("parentheses and comments in them")
        << QByteArray("$TTL 60\n@ IN SOA ns host ( 1 ; serial\n  2 3\n  4 5 )\n")
        << "example.com. 60 IN SOA ns.example.com. host.example.com. 1 2 3 4 5\n";
    QTest::newRow("the SOA's minimum where there is no TTL")
        << QByteArray("@ SOA ns host 1 2 3 4 77\n")
        << "example.com. 77 IN SOA ns.example.com. host.example.com. 1 2 3 4 77\n";
    QTest::newRow("text of several strings over lines")
        << QByteArray("$TTL 60\nt TXT ( \"a;b\"\n \"c d\" e )\n") << "t.example.com. 60 IN TXT \"a;b\" \"c d\" \"e\"\n";
    QTest::newRow("escapes in owner and text")
        << QByteArray("$TTL 60\na\\.b TXT \"\\\"q\\\" \\065\"\n") << "a\\.b.example.com. 60 IN TXT \"\\\"q\\\" A\"\n";
    QTest::newRow("Windows line ends and a byte order mark")
        << QByteArray("\xef\xbb\xbf$TTL 60\r\nwww A 192.0.2.1\r\n") << "www.example.com. 60 IN A 192.0.2.1\n";
    QTest::newRow("no line end at the end")
        << QByteArray("www 60 A 192.0.2.1") << "www.example.com. 60 IN A 192.0.2.1\n";
    QTest::newRow("lower case type and class")
        << QByteArray("www 60 in a 192.0.2.1\n") << "www.example.com. 60 IN A 192.0.2.1\n";
    QTest::newRow("an unknown type") << QByteArray("www 60 CLASS1 TYPE65280 \\# 2 0102\n")
                                     << "www.example.com. 60 IN TYPE65280 \\# 2 0102\n";
    QTest::newRow("an owner that looks like a type")
        << QByteArray("mx 60 A 192.0.2.1\n") << "mx.example.com. 60 IN A 192.0.2.1\n";
    QTest::newRow("an owner that looks like a TTL")
        << QByteArray("60 60 A 192.0.2.1\n") << "60.example.com. 60 IN A 192.0.2.1\n";
    QTest::newRow("only blanks and comments") << QByteArray("; nothing\n   \n\t; more\n\n") << "";
    QTest::newRow("generated records") << QByteArray("$TTL 60\n$GENERATE 1-3/2 h$ A 192.0.2.$\n")
                                       << "h1.example.com. 60 IN A 192.0.2.1\nh3.example.com. 60 IN A 192.0.2.3\n";
    QTest::newRow("generated with offset, width and base")
        << QByteArray("$TTL 60\n$GENERATE 10-11 h${-5,3}-${0,4,x} CNAME x${6,0,X}\n")
        << "h005-000a.example.com. 60 IN CNAME x10.example.com.\nh006-000b.example.com. 60 IN CNAME x11.example.com.\n";
    QTest::newRow("generated nibbles, as BIND makes them")
        << QByteArray("$TTL 60\n$GENERATE 18-18 ${0,5,n} PTR p${0,0,n}\n")
        << "2.1.0.example.com. 60 IN PTR p2.1.example.com.\n";
    QTest::newRow("generated with TTL and class, and a dollar sign")
        << QByteArray("$GENERATE 1-1 h$ 90 IN TXT \"$$5 and $\"\n")
        << "h1.example.com. 90 IN TXT \"$5\" \"and\" \"1\"\n";
    QTest::newRow("an umlaut in a name") << QByteArray("b\xc3\xbc"
                                                       "cher 60 A 192.0.2.1\n")
                                         << "xn--bcher-kva.example.com. 60 IN A 192.0.2.1\n";
}

void TestMasterFileReader::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    const MasterFileReading reading = readText(text);
    QCOMPARE(shown(reading.findings), QStringList());
    QCOMPARE(lines(reading), expected);
}

void TestMasterFileReader::reports_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("finding");
    QTest::newRow("rdata") << QByteArray("$TTL 60\nwww A 192.0.2.256\n") << "zone.db:2:7 error rdata-syntax";
    QTest::newRow("rdata on a line of its own")
        << QByteArray("$TTL 60\nwww MX ( 10\n   a..b )\n") << "zone.db:3:4 error rdata-syntax";
    QTest::newRow("missing rdata") << QByteArray("www 60 MX 10\n") << "zone.db:1:13 error rdata-syntax";
    QTest::newRow("an unknown type word") << QByteArray("www 60 IN NONSENSE x\n") << "zone.db:1:11 error type-unknown";
    QTest::newRow("no type") << QByteArray("www 60 IN\n") << "zone.db:1:10 error master-file-syntax";
    QTest::newRow("another class") << QByteArray("www 60 CH TXT x\n") << "zone.db:1:8 error class-not-in";
    QTest::newRow("a numbered class") << QByteArray("www 60 CLASS3 TXT x\n") << "zone.db:1:8 error class-not-in";
    QTest::newRow("a TTL beyond 31 bits")
        << QByteArray("www 2147483648 A 192.0.2.1\n") << "zone.db:1:5 error ttl-range";
    QTest::newRow("a negative TTL") << QByteArray("www -1 A 192.0.2.1\n") << "zone.db:1:5 error ttl-range";
    QTest::newRow("a wrong $TTL") << QByteArray("$TTL soon\n") << "zone.db:1:6 error ttl-range";
    QTest::newRow("no TTL anywhere") << QByteArray("www A 192.0.2.1\n") << "zone.db:1:1 warning ttl-missing";
    QTest::newRow("an owner outside") << QByteArray("www.example.org. 60 A 192.0.2.1\n")
                                      << "zone.db:1:1 error owner-outside-zone";
    QTest::newRow("an owner with an empty label")
        << QByteArray("a..b 60 A 192.0.2.1\n") << "zone.db:1:1 error owner-syntax";
    QTest::newRow("no owner at all") << QByteArray("  60 A 192.0.2.1\n") << "zone.db:1:3 error master-file-syntax";
    QTest::newRow("a quote that stays open")
        << QByteArray("t 60 TXT \"abc\nu 60 A 192.0.2.1\n") << "zone.db:1:10 error master-file-syntax";
    QTest::newRow("a parenthesis that stays open")
        << QByteArray("t 60 TXT ( abc\nu 60 A 192.0.2.1\n") << "zone.db:1:10 error master-file-syntax";
    QTest::newRow("a parenthesis that nothing opened")
        << QByteArray("t 60 TXT abc )\n") << "zone.db:1:14 error master-file-syntax";
    QTest::newRow("an unknown directive") << QByteArray("$GENERATOR 1\n") << "zone.db:1:1 error master-file-syntax";
    QTest::newRow("a NUL octet") << QByteArray("www 60 A 192\0.0.2.1\n", 20) << "zone.db:1:13 error nul-octet";
    QTest::newRow("Latin-1 in data") << QByteArray("www 60 TXT \"M\xfcller\"\n") << "zone.db:1:12 error not-utf-8";
    QTest::newRow("columns count characters")
        << QByteArray("t 60 TXT \"\xc3\xbc\" \"\\256\"\n") << "zone.db:1:14 error rdata-syntax";
    QTest::newRow("a duplicate") << QByteArray("$TTL 60\na A 192.0.2.1\nb A 192.0.2.1\na A 192.0.2.1\n")
                                 << "zone.db:4:1 warning duplicate-record";
    QTest::newRow("a differing TTL") << QByteArray("a 60 A 192.0.2.1\na 70 A 192.0.2.2\n")
                                     << "zone.db:2:1 warning ttl-differs";
    QTest::newRow("a $GENERATE range that is none")
        << QByteArray("$GENERATE 9-1 a$ A 192.0.2.$\n") << "zone.db:1:11 error generate";
    QTest::newRow("a $GENERATE without rdata") << QByteArray("$GENERATE 1-9 a$ A\n") << "zone.db:1:19 error generate";
    QTest::newRow("one error for all of a $GENERATE")
        << QByteArray("$GENERATE 250-300 a$ 60 A 192.0.2.$\n") << "zone.db:1:1 error rdata-syntax";
    QTest::newRow("an include in text that is no file")
        << QByteArray("$INCLUDE other.db\n") << "zone.db:1:10 error include";
}

void TestMasterFileReader::reports()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, finding);
    QCOMPARE(shown(readText(text).findings), QStringList(finding));
}

void TestMasterFileReader::reportsAllErrorsOfAFile()
{
    const MasterFileReading reading = readText("$TTL 60\n"
                                               "a A 1.2.3\n"
                                               "b MX mail\n"
                                               "good A 192.0.2.1\n"
                                               "c TXT ( \"open\n"
                                               "d TXT \"unclosed\n"
                                               "e AAAA ::g\n");
    QCOMPARE(shown(reading.findings), QStringList({QStringLiteral("zone.db:2:5 error rdata-syntax"),
                                                   QStringLiteral("zone.db:3:6 error rdata-syntax"),
                                                   QStringLiteral("zone.db:5:9 error master-file-syntax"),
                                                   QStringLiteral("zone.db:6:7 error master-file-syntax"),
                                                   QStringLiteral("zone.db:7:8 error rdata-syntax")}));
    QCOMPARE(lines(reading), QStringLiteral("good.example.com. 60 IN A 192.0.2.1\n"));
}

void TestMasterFileReader::keepsNotes()
{
    const MasterFileReading reading = readText("$TTL 60\n"
                                               "a A 192.0.2.1 ;  the old  one \n"
                                               "a A 192.0.2.2 ; the new one\n"
                                               "a A 192.0.2.3 ; the new one\n"
                                               "b A ( 192.0.2.1 ; inside\n"
                                               "  ) ; b\xc3\xa4r\n"
                                               "c A 192.0.2.1 ; caf\xe9\n"
                                               "; not a note\n"
                                               "d A 192.0.2.1 ;\n");
    QVERIFY(reading.findings.isEmpty());
    QStringList notes;
    for (const RRset& set : reading.content)
        notes += set.note();
    QCOMPARE(notes, QStringList({QStringLiteral("the old  one; the new one"), QStringLiteral("bär"),
                                 QStringLiteral("café"), QString()}));
}

void TestMasterFileReader::boundsTheListOfFindings()
{
    QByteArray text("$TTL 60\n");
    for (int i = 0; i < 5000; ++i)
        text += "a A nonsense\n";
    const MasterFileReading reading = readText(text);
    QCOMPARE(reading.findings.size(), 1001);
    QCOMPARE(reading.findings.last().rule, QStringLiteral("more-findings"));
    QCOMPARE(reading.findings.last().arguments.first(), QStringLiteral("4000"));
    QVERIFY(hasErrors(reading.findings));
}

void TestMasterFileReader::refusesABillionRecordsAtOnce()
{
    QElapsedTimer timer;
    timer.start();
    const MasterFileReading reading = readText("$GENERATE 0-999999999 h$ 60 A 192.0.2.1\n"
                                               "$GENERATE 1-900000/100000 h$ 60 A 192.0.2.1\n");
    QCOMPARE(shown(reading.findings), QStringList(QStringLiteral("zone.db:1:11 error generate")));
    QCOMPARE(reading.records, 9);
    QVERIFY(timer.elapsed() < 1000);
}

void TestMasterFileReader::readsIncludedFiles()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("parts")));
    writeFile(folder.filePath(QStringLiteral("zone.db")), "$TTL 60\n"
                                                          "$INCLUDE parts/one.db sub\n"
                                                          "www A 192.0.2.1\n"
                                                          "$INCLUDE \"parts/two.db\"\n"
                                                          " AAAA 2001:db8::1\n");
    writeFile(folder.filePath(QStringLiteral("parts/one.db")), "a A 192.0.2.2\n$ORIGIN deeper\nb A 192.0.2.3\n");
    writeFile(folder.filePath(QStringLiteral("parts/two.db")), "c A 192.0.2.4\nd A wrong\n");
    MasterFileOptions options;
    options.origin = *Name::fromText(u"example.com.");
    const auto reading = MasterFileReader::readFile(folder.filePath(QStringLiteral("zone.db")), options);
    QVERIFY(reading.has_value());
    QCOMPARE(lines(*reading), QStringLiteral("c.example.com. 60 IN A 192.0.2.4\n"
                                             "a.sub.example.com. 60 IN A 192.0.2.2\n"
                                             "b.deeper.sub.example.com. 60 IN A 192.0.2.3\n"
                                             "www.example.com. 60 IN A 192.0.2.1\n"
                                             "www.example.com. 60 IN AAAA 2001:db8::1\n"));
    QCOMPARE(shown(reading->findings),
             QStringList(folder.filePath(QStringLiteral("parts/two.db")) + QStringLiteral(":2:5 error rdata-syntax")));
}

void TestMasterFileReader::refusesIncludes_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("says");
    QTest::newRow("an absolute path") << QByteArray("$INCLUDE /etc/passwd\n") << "outside the folder";
    QTest::newRow("a path that goes up") << QByteArray("$INCLUDE ../other.db\n") << "outside the folder";
    QTest::newRow("a link that leads outside") << QByteArray("$INCLUDE link.db\n") << "outside the folder";
    QTest::newRow("itself") << QByteArray("$INCLUDE zone.db\n") << "includes itself";
    QTest::newRow("itself through another") << QByteArray("$INCLUDE back.db\n") << "includes itself";
    QTest::newRow("a file that is not there") << QByteArray("$INCLUDE nowhere.db\n") << "no such file";
    QTest::newRow("a folder") << QByteArray("$INCLUDE parts\n") << "cannot be read";
    QTest::newRow("nothing") << QByteArray("$INCLUDE\n") << "followed by a file";
}

void TestMasterFileReader::refusesIncludes()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, says);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("parts")));
    writeFile(folder.filePath(QStringLiteral("zone.db")), line);
    writeFile(folder.filePath(QStringLiteral("back.db")), "$INCLUDE zone.db\n");
    QVERIFY(QFile::link(QStringLiteral("/etc/hostname"), folder.filePath(QStringLiteral("link.db"))));
    const auto reading = MasterFileReader::readFile(folder.filePath(QStringLiteral("zone.db")), {});
    QVERIFY(reading.has_value());
    QCOMPARE(reading->findings.size(), 1);
    QCOMPARE(reading->findings.first().rule, QStringLiteral("include"));
    QVERIFY2(reading->findings.first().text().contains(says), qPrintable(reading->findings.first().text()));
}

void TestMasterFileReader::takesTheZoneFromItsSoa()
{
    const MasterFileReading reading =
        MasterFileReader::read("$TTL 60\n$ORIGIN test.\n@ SOA ns host 1 2 3 4 5\nwww A 192.0.2.1\n"
                               "other. A 192.0.2.1\n",
                               {});
    QCOMPARE(reading.content.origin(), *Name::fromText(u"test."));
    QCOMPARE(reading.content.recordCount(), 2);
    QCOMPARE(reading.findings.size(), 1);
    QCOMPARE(reading.findings.first().rule, QStringLiteral("owner-outside-zone"));
}

void TestMasterFileReader::joinsTenThousandRecordsOfOneNameQuickly()
{
    QByteArray text("$TTL 60\n");
    for (int i = 10'000; i-- > 0;)
        text += "many A 10.0." + QByteArray::number(i / 200) + '.' + QByteArray::number(i % 200) + '\n';
    QElapsedTimer timer;
    timer.start();
    const MasterFileReading reading = readText(text);
    QVERIFY(timer.elapsed() < 1500);
    QCOMPARE(reading.content.rrsetCount(), 1);
    QCOMPARE(reading.content.recordCount(), 10'000);
}

void TestMasterFileReader::survivesALineOfAMegabyte()
{
    const QByteArray huge(1'000'000, 'x');
    const MasterFileReading reading = readText("$TTL 60\na TXT " + huge + "\nb A wrong\nc TXT (\n" + huge + " )\n");
    QCOMPARE(shown(reading.findings).mid(0, 2), QStringList({QStringLiteral("zone.db:2:1 error line-too-long"),
                                                             QStringLiteral("zone.db:3:5 error rdata-syntax")}));
    QVERIFY(hasErrors(reading.findings));
    for (const Finding& finding : reading.findings)
        QVERIFY(finding.text().size() < 500);
}

void TestMasterFileReader::saysWhyAFileCannotBeOpened()
{
    const auto reading = MasterFileReader::readFile(QStringLiteral("/nonexistent/zone.db"), {});
    QVERIFY(!reading.has_value());
    QCOMPARE(reading.error().kind(), ErrorKind::File);
}

QTEST_APPLESS_MAIN(TestMasterFileReader)
#include "TestMasterFileReader.moc"
