// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/MasterFileWriter.h"

#include "models/dns/MasterFileReader.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
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

QByteArray company()
{
    QFile file(QStringLiteral(ZONELOOM_TEST_DATA "/dns/company.zone"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString program(const QString& name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return !found.isEmpty()
               ? found
               : QStandardPaths::findExecutable(name, {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")});
}

QByteArray output(const QString& path, const QStringList& arguments)
{
    QProcess process;
    process.start(path, arguments);
    if (!process.waitForFinished(20'000) || process.exitCode() != 0)
        return "failed: " + process.readAllStandardOutput() + process.readAllStandardError();
    return process.readAllStandardOutput();
}

QString written(const QTemporaryDir& folder, const QString& name, const QByteArray& text)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
}

} // namespace

class TestMasterFileWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesCanonically();
    void writesTheSameAfterReadingItBack();
    void keepsNotesOnOneLine();
    void writesSingleLinesWithAbsoluteNames();
    void checkersAcceptTheExport_data();
    void checkersAcceptTheExport();
    void othersReadTheSameRecords_data();
    void othersReadTheSameRecords();
};

void TestMasterFileWriter::writesCanonically()
{
    const MasterFileReading reading = readText("$TTL 1h\n"
                                               "www 300 A 192.0.2.2 ; the shop\n"
                                               "www 300 A 192.0.2.1\n"
                                               "Mail A 192.0.2.3\n"
                                               "@ NS ns1\n@ NS ns.example.net.\n"
                                               "@ SOA ns1 host 1 2 3 4 5\n"
                                               "a.b TXT \"x;y\" \"\\\"\"\n");
    QVERIFY(reading.findings.isEmpty());
    QCOMPARE(QString::fromUtf8(MasterFileWriter::write(reading.content)),
             QStringLiteral("$ORIGIN example.com.\n"
                            "$TTL 3600\n"
                            "@ IN SOA ns1 host 1 2 3 4 5\n"
                            "@ IN NS ns.example.net.\n"
                            "@ IN NS ns1\n"
                            "a.b IN TXT \"x;y\" \"\\\"\"\n"
                            "Mail IN A 192.0.2.3\n"
                            "www 300 IN A 192.0.2.1 ; the shop\n"
                            "www 300 IN A 192.0.2.2\n"));
}

void TestMasterFileWriter::writesTheSameAfterReadingItBack()
{
    const MasterFileReading first = readText(company());
    QVERIFY(!hasErrors(first.findings));
    QVERIFY(first.records > 40);
    const QByteArray text = MasterFileWriter::write(first.content);
    const MasterFileReading second = readText(text);
    QVERIFY(second.findings.isEmpty());
    QVERIFY(second.content == first.content);
    QCOMPARE(MasterFileWriter::write(second.content), text);
}

void TestMasterFileWriter::keepsNotesOnOneLine()
{
    const RRset set(*Name::fromText(u"www.example.com."), rrtype::A, 60, {QByteArray("\300\0\2\1", 4)},
                    QStringLiteral("  two\nlines; and\ra third "));
    QCOMPARE(MasterFileWriter::writeLines({set}),
             QByteArray("www.example.com. 60 IN A 192.0.2.1 ; two lines; and a third\n"));
    const MasterFileReading reading = readText(MasterFileWriter::writeLines({set}));
    QCOMPARE(reading.content.sets().first().note(), QStringLiteral("two lines; and a third"));
}

void TestMasterFileWriter::writesSingleLinesWithAbsoluteNames()
{
    const MasterFileReading reading = readText("@ 60 MX 10 mail\n@ 60 MX 20 mail.example.net.\n");
    QCOMPARE(MasterFileWriter::writeLines(reading.content.sets()),
             QByteArray("example.com. 60 IN MX 10 mail.example.com.\n"
                        "example.com. 60 IN MX 20 mail.example.net.\n"));
}

void TestMasterFileWriter::checkersAcceptTheExport_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("BIND") << "named-checkzone"
                          << QStringList{QStringLiteral("-i"), QStringLiteral("none"), QStringLiteral("-k"),
                                         QStringLiteral("ignore"), QStringLiteral("example.com")};
    QTest::newRow("Knot") << "kzonecheck" << QStringList{QStringLiteral("-o"), QStringLiteral("example.com")};
    QTest::newRow("NSD") << "nsd-checkzone" << QStringList{QStringLiteral("example.com")};
}

void TestMasterFileWriter::checkersAcceptTheExport()
{
    QFETCH(QString, name);
    QFETCH(QStringList, arguments);
    const QString path = program(name);
    if (path.isEmpty())
        QSKIP("this checker is not installed");
    const QTemporaryDir folder;
    const QString exported =
        written(folder, QStringLiteral("export.zone"), MasterFileWriter::write(readText(company()).content));
    const QByteArray said = output(path, arguments + QStringList(exported));
    QVERIFY2(!said.startsWith("failed"), said.constData());
}

void TestMasterFileWriter::othersReadTheSameRecords_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("knowsGenerate");
    QTest::newRow("BIND") << "named-checkzone"
                          << QStringList{QStringLiteral("-q"), QStringLiteral("-i"),     QStringLiteral("none"),
                                         QStringLiteral("-k"), QStringLiteral("ignore"), QStringLiteral("-D"),
                                         QStringLiteral("-o"), QStringLiteral("-"),      QStringLiteral("example.com")}
                          << true;
    QTest::newRow("ldns") << "ldns-read-zone" << QStringList{QStringLiteral("-c"), QStringLiteral("-z")} << false;
}

void TestMasterFileWriter::othersReadTheSameRecords()
{
    QFETCH(QString, name);
    QFETCH(QStringList, arguments);
    QFETCH(bool, knowsGenerate);
    const QString path = program(name);
    if (path.isEmpty())
        QSKIP("this reader is not installed");
    QByteArray original = company();
    QVERIFY(original.contains("\n$GENERATE"));
    if (!knowsGenerate)
        original.truncate(original.indexOf("\n$GENERATE") + 1);
    const QTemporaryDir folder;
    const QString before = written(folder, QStringLiteral("before.zone"), original);
    const QString after =
        written(folder, QStringLiteral("after.zone"), MasterFileWriter::write(readText(original).content));
    const QByteArray expected = output(path, arguments + QStringList(before));
    QVERIFY2(!expected.startsWith("failed"), expected.constData());
    QVERIFY(expected.count('\n') > 40);
    QCOMPARE(QString::fromUtf8(output(path, arguments + QStringList(after))), QString::fromUtf8(expected));
}

QTEST_GUILESS_MAIN(TestMasterFileWriter)
#include "TestMasterFileWriter.moc"
