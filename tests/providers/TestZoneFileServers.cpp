// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/RdataCodec.h"
#include "providers/ProviderRegistry.h"
#include "tests/support/BindServer.h"
#include "tests/support/EveryType.h"
#include "tests/support/KnotServer.h"
#include "tests/support/NsdServer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <sys/stat.h>

using namespace zoneloom;

namespace {

const QString Zone = QStringLiteral("example.test");
const QByteArray ZoneText = R"($ORIGIN example.test.
$TTL 300
@ 3600 SOA ns1 admin 2026112401 7200 900 1209600 300
@ NS ns1
@ NS ns2
ns1 A 127.0.0.1
ns2 A 127.0.0.1
www 60 A 192.0.2.1
alias CNAME www
odd TYPE65280 \# 3 010203
)";

RRset set(const char* owner, const char* type, quint32 ttl, const QStringList& rdata)
{
    const Name origin = Name::fromText(Zone).value();
    const RRType rrtype = RRType::fromText(QString::fromLatin1(type)).value();
    QList<QByteArray> wires;
    for (const QString& text : rdata)
        wires += RdataCodec::fromText(rrtype, text, origin).value();
    return RRset(Name::fromText(QString::fromLatin1(owner), origin).value(), rrtype, ttl, wires);
}

RRset soa(int serial)
{
    return set("@", "SOA", 3600, {QStringLiteral("ns1 admin %1 7200 900 1209600 300").arg(serial)});
}

QString dig(const NameServerProcess& server, const QString& owner, const QString& type)
{
    QProcess process;
    process.start(QStringLiteral("dig"), {QStringLiteral("+short"), QStringLiteral("@127.0.0.1"), QStringLiteral("-p"),
                                          QString::number(server.port()), owner, type});
    process.waitForFinished();
    return QString::fromUtf8(process.readAll()).trimmed();
}

ApplyRequest requestFor(Provider& provider, const QList<RRsetChange>& changes, int serial)
{
    ApplyRequest request;
    request.zone = provider.findZone(Zone);
    request.changes = changes;
    request.before = provider.read(request.zone).content;
    request.after = request.before.applied(ChangeSet(changes));
    request.soa = soa(serial);
    return request;
}

std::optional<Error> errorOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const ProviderException& exception) {
        qInfo("%s", qPrintable(exception.error().message()));
        return exception.error();
    }
    return std::nullopt;
}

std::unique_ptr<Provider> provider(const QString& path, const QString& reload, const CancelToken& cancel = {})
{
    ProviderContext context;
    context.account = QStringLiteral("hidden");
    context.cancel = cancel;
    context.fields = {{QStringLiteral("path"), path}, {QStringLiteral("reload-command"), reload}};
    return std::move(ProviderRegistry::make(QStringLiteral("zonefile"), context).value());
}

} // namespace

class TestZoneFileServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatServersServe_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("NSD") << QStringLiteral("nsd");
        QTest::newRow("Knot") << QStringLiteral("knot");
        QTest::newRow("BIND") << QStringLiteral("bind");
    }
    void writesWhatServersServe()
    {
        QFETCH(const QString, kind);
        std::unique_ptr<NameServerProcess> server;
        const NameServerProcess::Zones zones{{Zone, ZoneText}};
        if (kind == QLatin1String("nsd"))
            server = std::make_unique<NsdServer>(zones);
        else if (kind == QLatin1String("knot"))
            server = std::make_unique<KnotServer>(zones);
        else {
            auto bind = std::make_unique<BindServer>(zones);
            bind->refuseUpdates();
            server = std::move(bind);
        }
        QVERIFY(server->start());
        const auto p = provider(server->folder() + QStringLiteral("/%z.zone"), server->reloadCommand());
        p->test();
        const QList<ExternalZone> found = p->zones();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().origin, Name::fromText(Zone).value());
        QVERIFY(p->nameServers(found.first()).isEmpty());

        const RRset www = set("www", "A", 60, {QStringLiteral("192.0.2.1")});
        const RRset cname = set("alias", "CNAME", 300, {QStringLiteral("www")});
        QList<RRsetChange> changes{{www, set("www", "A", 60, {QStringLiteral("192.0.2.9")})},
                                   {std::nullopt, set("alias", "A", 60, {QStringLiteral("192.0.2.10")})},
                                   {cname, std::nullopt},
                                   {std::nullopt, set("odd2", "TYPE65281", 60, {QStringLiteral("\\# 2 beef")})}};
        for (int i = 0; i < 5000; ++i)
            changes += RRsetChange{
                std::nullopt, set(qPrintable(QStringLiteral("h%1").arg(i)), "A", 60, {QStringLiteral("192.0.2.8")})};
        const QList<ChangeOutcome> outcomes = p->apply(requestFor(*p, changes, 2026112402));
        QCOMPARE(outcomes.size(), changes.size());
        for (const ChangeOutcome& outcome : outcomes)
            QVERIFY2(outcome.state == ChangeOutcome::State::Applied,
                     outcome.error ? qPrintable(outcome.error->message()) : "");
        QTRY_COMPARE(dig(*server, Zone, QStringLiteral("SOA")).section(u' ', 2, 2), QStringLiteral("2026112402"));
        QCOMPARE(dig(*server, QStringLiteral("www.example.test"), QStringLiteral("A")), QStringLiteral("192.0.2.9"));
        QCOMPARE(dig(*server, QStringLiteral("alias.example.test"), QStringLiteral("A")), QStringLiteral("192.0.2.10"));
        QCOMPARE(dig(*server, QStringLiteral("odd2.example.test"), QStringLiteral("TYPE65281")),
                 QStringLiteral("\\# 2 BEEF"));
        QCOMPARE(dig(*server, QStringLiteral("h4999.example.test"), QStringLiteral("A")), QStringLiteral("192.0.2.8"));
    }

    void writesEveryTypeAndText()
    {
        using namespace Qt::StringLiterals;
        const QList<RecordCase> cases = recordsOfEveryType();
        KnotServer server({{Zone, ZoneText}});
        QVERIFY(server.start());
        const auto p = provider(server.folder() + u"/%z.zone"_s, server.reloadCommand());
        QList<RRsetChange> changes;
        QList<RRsetKey> keys;
        for (const RecordCase& one : cases) {
            changes += RRsetChange{std::nullopt, set(one.owner, one.type, 300, one.rdata)};
            keys += changes.last().key();
        }
        const QList<ChangeOutcome> outcomes = p->apply(requestFor(*p, changes, 2026112402));
        for (const ChangeOutcome& outcome : outcomes)
            QVERIFY2(outcome.state == ChangeOutcome::State::Applied,
                     outcome.error ? qPrintable(outcome.error->message()) : "");
        const QList<RRset> back = p->readSets(p->findZone(Zone), keys);
        QCOMPARE(back.size(), changes.size());
        for (qsizetype i = 0; i < changes.size(); ++i)
            QVERIFY2(back.at(i).sameData(*changes.at(i).after), cases.at(i).type);
        QTRY_COMPARE(dig(server, u"t17.example.test"_s, u"TXT"_s), cases.at(16).rdata.first());
        QCOMPARE(dig(server, u"t3.example.test"_s, u"CAA"_s), cases.at(2).rdata.first());
    }

    void keepsTheModeOfTheFileAndTheLinkToIt()
    {
        const QTemporaryDir folder;
        const QString real = folder.filePath(QStringLiteral("real.zone"));
        QFile file(real);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(ZoneText) > 0);
        file.close();
        QCOMPARE(::chmod(qPrintable(real), 0640), 0);
        QVERIFY(file.link(folder.filePath(QStringLiteral("example.test.zone"))));
        const auto p = provider(folder.filePath(QStringLiteral("%z.zone")), {});
        (void)p->apply(
            requestFor(*p, {{std::nullopt, set("new", "A", 60, {QStringLiteral("192.0.2.1")})}}, 2026112402));
        struct stat after;
        QCOMPARE(::stat(qPrintable(real), &after), 0);
        QCOMPARE(after.st_mode & 07777u, 0640u);
        QVERIFY(QFileInfo(folder.filePath(QStringLiteral("example.test.zone"))).isSymLink());
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("new"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
    }

    void refusesWhenTheFileChangedSinceTheReading()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("example.test")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(ZoneText) > 0);
        file.close();
        const auto p = provider(folder.filePath(QStringLiteral("%z")), {});
        const ApplyRequest request =
            requestFor(*p, {{std::nullopt, set("new", "A", 60, {QStringLiteral("192.0.2.1")})}}, 2);
        QVERIFY(file.open(QIODevice::Append) && file.write("theirs A 192.0.2.77\n") > 0);
        file.close();
        QCOMPARE(errorOf([&] { (void)p->apply(request); })->kind(), ErrorKind::Conflict);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().endsWith("theirs A 192.0.2.77\n"));
    }

    void createsAZoneThatIsNotThere()
    {
        const QTemporaryDir folder;
        const auto p = provider(folder.filePath(QStringLiteral("%z.db")), {});
        QCOMPARE(errorOf([&] { (void)p->findZone(Zone); })->kind(), ErrorKind::ZoneNotFound);
        const Name origin = Name::fromText(Zone).value();
        const ExternalZone zone = p->createZone(origin);
        QVERIFY(p->read(zone).content.isEmpty());
        QCOMPARE(errorOf([&] { (void)p->createZone(origin); })->kind(), ErrorKind::Exists);
        (void)p->apply(requestFor(*p, {{std::nullopt, set("@", "NS", 60, {QStringLiteral("ns1")})}}, 1));
        QCOMPARE(p->read(zone).content.recordCount(), 2);
        QFile::remove(folder.filePath(QStringLiteral("example.test.db")));
        QCOMPARE(errorOf([&] { (void)p->read(zone); })->kind(), ErrorKind::ZoneNotFound);
    }

    void tellsThatTheServerWasNotReloaded_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("word");
        QTest::newRow("a command that fails")
            << QStringLiteral("ls /nowhere/%z") << QStringLiteral("/nowhere/example.test");
        QTest::newRow("a command that is not there")
            << QStringLiteral("no-such-command-here") << QStringLiteral("no-such-command-here");
        QTest::newRow("no shell looks at the words")
            << QStringLiteral("false ; true") << QStringLiteral("false ; true");
    }
    void tellsThatTheServerWasNotReloaded()
    {
        QFETCH(const QString, command);
        QFETCH(const QString, word);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("example.test")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(ZoneText) > 0);
        file.close();
        const auto p = provider(folder.filePath(QStringLiteral("%z")), command);
        const auto outcomes =
            p->apply(requestFor(*p, {{std::nullopt, set("new", "A", 60, {QStringLiteral("192.0.2.1")})}}, 2));
        QCOMPARE(outcomes.first().state, ChangeOutcome::State::Uncertain);
        QVERIFY2(outcomes.first().error->message().contains(word), qPrintable(outcomes.first().error->message()));
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("new"));
        // Reading must not make it pass for done, not by another program either, until the server could be told.
        const ExternalZone zone = p->findZone(Zone);
        QCOMPARE(errorOf([&] { (void)p->read(zone); }), outcomes.first().error);
        const auto mended =
            provider(folder.filePath(QStringLiteral("%z")), QStringLiteral("cp %1 %2")
                                                                .arg(folder.filePath(QStringLiteral("example.test")),
                                                                     folder.filePath(QStringLiteral("served"))));
        QCOMPARE(mended->read(zone).content.recordCount(), 9);
        QFile served(folder.filePath(QStringLiteral("served")));
        QVERIFY(served.open(QIODevice::ReadOnly) && served.readAll().contains("new"));
        served.remove();
        // Once is enough.
        QCOMPARE(mended->read(zone).content.recordCount(), 9);
        QVERIFY(!served.exists());
        QCOMPARE(mended->zones().size(), 1);
    }

    void endsAReloadThatIsCancelled()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("example.test")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(ZoneText) > 0);
        file.close();
        const CancelToken cancel;
        const auto p = provider(folder.filePath(QStringLiteral("%z")), QStringLiteral("sleep 30"), cancel);
        const ApplyRequest request =
            requestFor(*p, {{std::nullopt, set("new", "A", 60, {QStringLiteral("192.0.2.1")})}}, 2);
        cancel.cancel();
        QElapsedTimer timer;
        timer.start();
        const auto outcomes = p->apply(request);
        QVERIFY(timer.elapsed() < 3000);
        QCOMPARE(outcomes.first().error->kind(), ErrorKind::Cancelled);
    }

    void refusesAFileWithErrors()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("example.test")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(ZoneText + "www A 300.1.2.3\n") > 0);
        file.close();
        const auto p = provider(folder.filePath(QStringLiteral("%z")), {});
        const std::optional<Error> error = errorOf([&] { (void)p->read(p->findZone(Zone)); });
        QVERIFY(error && error->kind() == ErrorKind::Protocol);
        QVERIFY2(error->message().contains(QLatin1String(":11:")), qPrintable(error->message()));
    }

    void tellsThatTheFolderCannotBeWrittenTo()
    {
        const auto p = provider(QStringLiteral("/nowhere/at/all/%z"), {});
        QCOMPARE(errorOf([&] { p->test(); })->kind(), ErrorKind::File);
        QCOMPARE(errorOf([&] { (void)p->createZone(Name::fromText(Zone).value()); })->kind(), ErrorKind::File);
    }
};

QTEST_GUILESS_MAIN(TestZoneFileServers)
#include "TestZoneFileServers.moc"
