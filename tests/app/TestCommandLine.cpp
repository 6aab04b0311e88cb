// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/Cli.h"

#include <sys/stat.h>
#include <unistd.h>

using namespace zoneloom;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsItsVersion();
    void everyCommandHasHelpWithExamples_data();
    void everyCommandHasHelpWithExamples();
    void optionsMayStandBeforeOrBehindTheCommand();
    void authorComesFromOptionThenEnvironment();
    void storeFolderIsItsOwnersAlone();
    void aMissingStoreIsNoZone();
    void aFullDiskIsAnError();
    void aDiskThatTakesNoMoreLosesNothing();
    void aStoreThatCannotBeMadeIsAnError();
    void aStoreThatMayNotBeWrittenIsAnError();
    void aNewerStoreIsLeftAlone();
    void twoProgramsCommitAtOnce();
    void completes_data();
    void completes();
};

void TestCommandLine::tellsItsVersion()
{
    const Cli cli;
    const Cli::Answer answer = cli(u"--version"_s);
    COMPARE_STATUS(answer, 0);
    QVERIFY(answer.out.startsWith("zoneloom-cli "));
    QVERIFY(cli(u"--json --version"_s).json()[u"version"_s].isString());
}

void TestCommandLine::everyCommandHasHelpWithExamples_data()
{
    QTest::addColumn<QString>("command");
    for (const char* command : {"zone list",
                                "zone create",
                                "zone show",
                                "zone set",
                                "zone delete",
                                "zone import",
                                "zone export",
                                "zone check",
                                "record list",
                                "record add",
                                "record set",
                                "record remove",
                                "history",
                                "history verify",
                                "diff",
                                "restore",
                                "provider list",
                                "provider show",
                                "account add",
                                "account set",
                                "account list",
                                "account test",
                                "account remove",
                                "link add",
                                "link list",
                                "link set",
                                "link remove",
                                "drift",
                                "push",
                                "adopt",
                                "ignore",
                                "plan",
                                "sync",
                                "verify",
                                "watch",
                                "zone",
                                "record",
                                "provider",
                                "account",
                                "link",
                                ""})
        QTest::newRow(*command == '\0' ? "the program" : command) << QString::fromLatin1(command);
}

void TestCommandLine::everyCommandHasHelpWithExamples()
{
    QFETCH(QString, command);
    const Cli cli;
    const Cli::Answer answer = cli(command + u" --help"_s);
    COMPARE_STATUS(answer, 0);
    const QByteArray text = answer.out;
    QVERIFY(text.startsWith("Usage: zoneloom-cli"));
    QVERIFY2(text.contains("Examples:\n  # "), text.constData());
    QVERIFY(text.contains(QString(u"\n  zoneloom-cli "_s + command).toUtf8()));
    QVERIFY(!text.contains("%1"));
}

void TestCommandLine::optionsMayStandBeforeOrBehindTheCommand()
{
    const Cli cli;
    const QString store = cli.path(u"other.db"_s);
    COMPARE_STATUS(cli(u"--store %1 zone create a.test"_s.arg(store)), 0);
    COMPARE_STATUS(cli(u"zone create b.test --store=%1"_s.arg(store)), 0);
    QCOMPARE(cli(u"--json --store %1 zone list"_s.arg(store)).json()[u"zones"_s].toArray().size(), 2);
    QCOMPARE(cli(u"zone list --json --store %1"_s.arg(store)).json()[u"zones"_s].toArray().size(), 2);
    QVERIFY(!QFile::exists(cli.store()));
}

void TestCommandLine::authorComesFromOptionThenEnvironment()
{
    const Cli cli;
    COMPARE_STATUS(cli(u"zone create a.test"_s), 0);
    COMPARE_STATUS(cli(u"record add a.test www A 198.51.100.1 --author \"Ada L.\""_s), 0);
    const QJsonArray revisions = cli(u"history a.test --json"_s).json()[u"revisions"_s].toArray();
    QCOMPARE(revisions[0][u"author"_s].toString(), u"Ada L."_s);
    QCOMPARE(revisions[1][u"author"_s].toString(), u"tester"_s);
}

void TestCommandLine::storeFolderIsItsOwnersAlone()
{
    const Cli cli;
    const QString folder = cli.path(u"new/folder"_s);
    COMPARE_STATUS(cli(u"--store %1/z.db zone create a.test"_s.arg(folder)), 0);
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(folder) & others, QFile::Permissions());
}

void TestCommandLine::aMissingStoreIsNoZone()
{
    const Cli cli;
    const Cli::Answer answer = cli(u"zone show a.test --json"_s);
    COMPARE_STATUS(answer, 1);
    QVERIFY(!answer.errorKind().isEmpty());
    QVERIFY(!QFile::exists(cli.store()));
}

void TestCommandLine::aFullDiskIsAnError()
{
    const Cli cli;
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(ZONELOOM_CLI), {u"--version"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("standard output"));
}

void TestCommandLine::aDiskThatTakesNoMoreLosesNothing()
{
    const Cli cli;
    COMPARE_STATUS(cli(u"zone create a.test"_s), 0);
    QByteArray zone = "@ 3600 SOA ns1.b.test. h 1 2 3 400 5\n@ 3600 NS ns1.b.test.\n@ 3600 NS ns2.b.test.\n";
    for (int i = 0; i < 20'000; ++i)
        zone += "h" + QByteArray::number(i) + " 3600 A 198.51.100.1\n";
    const QString file = cli.write(u"large.zone"_s, zone);
    // No file of the program may become larger than 600 KB; the write fails, as on a full disk.
    QProcess process;
    cli.prepare(process);
    process.start(u"bash"_s, {u"-c"_s, u"trap '' XFSZ; ulimit -f 600; exec \"$@\""_s, u"bash"_s,
                              QStringLiteral(ZONELOOM_CLI), u"zone"_s, u"import"_s, u"a.test"_s, file, u"--json"_s});
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray out = process.readAllStandardOutput();
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(QJsonDocument::fromJson(out).object()[u"error"_s][u"kind"_s].toString(), u"store"_s);
    const QJsonObject kept = cli(u"zone show a.test --json"_s).json();
    QCOMPARE(kept[u"revision"_s].toInt(), 1);
    QCOMPARE(kept[u"records"_s].toInt(), 1);
    COMPARE_STATUS(cli(u"history verify a.test"_s), 0);
    COMPARE_STATUS(cli(u"zone import a.test %1"_s.arg(file)), 0);
}

void TestCommandLine::aStoreThatMayNotBeWrittenIsAnError()
{
    const Cli cli;
    COMPARE_STATUS(cli(u"zone create a.test"_s), 0);
    // As somebody else where we are root, whom nothing stops.
    const bool isRoot = ::geteuid() == 0;
    const QString folder = cli.path(QString());
    QCOMPARE(::chmod(qPrintable(folder), 0555), 0);
    QCOMPARE(::chmod(qPrintable(cli.store()), 0444), 0);
    const auto as = [&](const QStringList& words) {
        QProcess process;
        cli.prepare(process);
        QStringList command{QStringLiteral(ZONELOOM_CLI)};
        if (isRoot)
            command = QStringList{u"setpriv"_s, u"--reuid=65534"_s, u"--clear-groups"_s} + command;
        command += words;
        process.start(command.takeFirst(), command);
        process.waitForFinished(60'000);
        return Cli::Answer{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    };
    const Cli::Answer version = as({u"--version"_s});
    const Cli::Answer write = as({u"record"_s, u"add"_s, u"a.test"_s, u"www"_s, u"A"_s, u"192.0.2.1"_s, u"--json"_s});
    ::chmod(qPrintable(folder), 0755);
    ::chmod(qPrintable(cli.store()), 0644);
    if (version.status != 0)
        QSKIP("the program cannot be run as another user here");
    COMPARE_STATUS(write, 1);
    QCOMPARE(write.errorKind(), u"store"_s);
    QCOMPARE(cli(u"zone show a.test --json"_s).json()[u"revision"_s].toInt(), 1);
    COMPARE_STATUS(cli(u"record add a.test www A 192.0.2.1"_s), 0);
}

void TestCommandLine::aNewerStoreIsLeftAlone()
{
    const Cli cli;
    COMPARE_STATUS(cli(u"zone create a.test"_s), 0);
    QFile file(cli.store());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(60)); // the user version in an SQLite header, big-endian
    QCOMPARE(file.write(QByteArray("\0\0\0\x63", 4)), 4);
    QVERIFY(file.seek(0));
    const QByteArray before = file.readAll();
    file.close();
    for (const QString& line : {u"zone list --json"_s, u"zone create b.test --json"_s, u"sync --json"_s}) {
        const Cli::Answer answer = cli(line);
        COMPARE_STATUS(answer, 1);
        QCOMPARE(answer.errorKind(), u"store"_s);
        QVERIFY2(answer.out.contains("99"), answer.out.constData());
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
}

void TestCommandLine::aStoreThatCannotBeMadeIsAnError()
{
    const Cli cli;
    const Cli::Answer answer = cli(u"--store /proc/zoneloom.db zone create a.test --json"_s);
    COMPARE_STATUS(answer, 1);
    QCOMPARE(answer.errorKind(), u"store"_s);
}

void TestCommandLine::twoProgramsCommitAtOnce()
{
    const Cli cli;
    COMPARE_STATUS(cli(u"zone create a.test"_s), 0);
    QList<QProcess*> running;
    for (int i = 0; i < 8; ++i) {
        auto* process = new QProcess(this);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ZONELOOM_STORE"_s, cli.store());
        process->setProcessEnvironment(environment);
        process->start(QStringLiteral(ZONELOOM_CLI),
                       {u"record"_s, u"add"_s, u"a.test"_s, u"h%1"_s.arg(i), u"A"_s, u"198.51.100.1"_s});
        running.append(process);
    }
    for (QProcess* process : running) {
        QVERIFY(process->waitForFinished(60'000));
        QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
    }
    QCOMPARE(cli(u"record list a.test --name h* --json"_s).json()[u"rrsets"_s].toArray().size(), 8);
    QCOMPARE(cli(u"history verify a.test --json"_s).json()[u"revisions"_s].toInt(), 9);
}

void TestCommandLine::completes_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("a command") << QStringList{u"zo"_s} << QStringList{u"zone"_s};
    QTest::newRow("the second word") << QStringList{u"zone"_s, u"e"_s} << QStringList{u"export"_s};
    QTest::newRow("a zone") << QStringList{u"zone"_s, u"show"_s, u"exa"_s} << QStringList{u"example.test"_s};
    QTest::newRow("an account") << QStringList{u"account"_s, u"test"_s, u""_s} << QStringList{u"home"_s};
    QTest::newRow("a link of the zone") << QStringList{u"push"_s, u"example.test"_s, u"h"_s} << QStringList{u"here"_s};
    QTest::newRow("an option") << QStringList{u"sync"_s, u"--fo"_s} << QStringList{u"--force"_s};
    QTest::newRow("the value of an option")
        << QStringList{u"link"_s, u"add"_s, u"example.test"_s, u"home"_s, u"--policy"_s, u"a"_s}
        << QStringList{u"approve"_s, u"auto"_s};
    QTest::newRow("a provider") << QStringList{u"account"_s, u"add"_s, u"x"_s, u"--provider"_s, u"rfc"_s}
                                << QStringList{u"rfc2136"_s};
    QTest::newRow("nothing for what people make up") << QStringList{u"zone"_s, u"create"_s, u"e"_s} << QStringList();
}

void TestCommandLine::completes()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, found);
    const Cli cli;
    COMPARE_STATUS(cli(u"zone create example.test"_s), 0);
    COMPARE_STATUS(cli(u"account add home --provider powerdns --endpoint http://127.0.0.1:1"_s), 0);
    COMPARE_STATUS(cli(u"link add example.test home --name here"_s), 0);
    const Cli::Answer answer = cli.run(QStringList{u"__complete"_s, u"--"_s} + words);
    COMPARE_STATUS(answer, 0);
    QCOMPARE(QString::fromUtf8(answer.out).split(u'\n', Qt::SkipEmptyParts), found);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "TestCommandLine.moc"
