// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/RdataCodec.h"
#include "providers/ProviderRegistry.h"
#include "providers/kit/KitEnvironment.h"
#include "tests/support/BindServer.h"
#include "tests/support/DnsDouble.h"
#include "tests/support/EveryType.h"
#include "tests/support/KnotServer.h"

#include <QElapsedTimer>
#include <QTest>

using namespace zoneloom;

namespace {

const QString Zone = QStringLiteral("example.test");
const QByteArray ZoneText = R"($ORIGIN example.test.
$TTL 300
@ 3600 SOA ns1 admin 2026112401 7200 900 1209600 300
@ NS ns1
@ NS ns2
@ MX 10 Mail.Example.TEST.
ns1 A 127.0.0.1
ns2 A 127.0.0.1
mail A 192.0.2.25
www 60 A 192.0.2.1
www 60 A 192.0.2.2
alias CNAME www
*.wild A 192.0.2.99
odd TYPE65280 \# 3 010203
sub NS ns.sub
ns.sub A 192.0.2.53
)";

class SkewedEnvironment : public KitEnvironment
{
public:
    [[nodiscard]] QDateTime now() const override { return Clock::system().now().addSecs(3600); }
};

RRset set(const char* owner, const char* type, quint32 ttl, const QStringList& rdata)
{
    const Name name = Name::fromText(QString::fromLatin1(owner), Name::fromText(Zone).value()).value();
    const RRType rrtype = RRType::fromText(QString::fromLatin1(type)).value();
    QList<QByteArray> wires;
    for (const QString& text : rdata)
        wires += RdataCodec::fromText(rrtype, text, Name::fromText(Zone).value()).value();
    return RRset(name, rrtype, ttl, wires);
}

RRsetChange create(const RRset& after)
{
    return {std::nullopt, after};
}

/// What dig says, sorted: the answer that the outside world gets.
QStringList dig(const NameServerProcess& server, const QString& owner, const QString& type)
{
    QProcess process;
    process.start(QStringLiteral("dig"),
                  {QStringLiteral("+short"), QStringLiteral("+tcp"), QStringLiteral("@127.0.0.1"), QStringLiteral("-p"),
                   QString::number(server.port()), owner, type});
    process.waitForFinished();
    QStringList result = QString::fromUtf8(process.readAll()).split(u'\n', Qt::SkipEmptyParts);
    result.sort();
    return result;
}

} // namespace

class TestRfc2136Servers : public QObject
{
    Q_OBJECT

    std::unique_ptr<NameServerProcess> m_server;

    [[nodiscard]] ProviderContext context() const
    {
        ProviderContext c;
        c.account = QStringLiteral("primary");
        c.fields = {{QStringLiteral("server"), QStringLiteral("127.0.0.1")},
                    {QStringLiteral("port"), QString::number(m_server->port())},
                    {QStringLiteral("tsig-name"), QLatin1String(NameServerProcess::KeyName)},
                    {QStringLiteral("tsig-secret"), QLatin1String(NameServerProcess::KeySecret)}};
        return c;
    }
    static std::unique_ptr<Provider> provider(const ProviderContext& c)
    {
        return std::move(ProviderRegistry::make(QStringLiteral("rfc2136"), c).value());
    }
    static QList<ChangeOutcome> apply(Provider& provider, const QList<RRsetChange>& changes)
    {
        ApplyRequest request;
        request.zone = provider.findZone(Zone);
        request.changes = changes;
        return provider.apply(request);
    }
    static bool allApplied(const QList<ChangeOutcome>& outcomes)
    {
        for (const ChangeOutcome& outcome : outcomes) {
            if (outcome.state != ChangeOutcome::State::Applied) {
                qWarning("%s", outcome.error ? qPrintable(outcome.error->message()) : "no reason given");
                return false;
            }
        }
        return true;
    }
    static std::optional<Error> errorOf(const std::function<void()>& work)
    {
        try {
            work();
        } catch (const ProviderException& exception) {
            qInfo("%s", qPrintable(exception.error().message()));
            return exception.error();
        }
        return std::nullopt;
    }

    static void eachServer()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("Knot") << QStringLiteral("knot");
        QTest::newRow("BIND") << QStringLiteral("bind");
    }

private Q_SLOTS:
    void init()
    {
        const QString kind = QString::fromLatin1(QTest::currentDataTag());
        if (kind.startsWith(QLatin1String("BIND")))
            m_server = std::make_unique<BindServer>(NameServerProcess::Zones{{Zone, ZoneText}});
        else
            m_server = std::make_unique<KnotServer>(NameServerProcess::Zones{{Zone, ZoneText}});
        QVERIFY(m_server->start());
    }
    void cleanup() { m_server.reset(); }

    void readsTheWholeZone_data() { eachServer(); }
    void readsTheWholeZone()
    {
        const auto p = provider(context());
        const ZoneContent content = p->read(p->findZone(Zone)).content;
        QCOMPARE(content.recordCount(), 14);
        const RRset* odd = content.find({Name::fromText(u"odd.example.test.").value(), RRType(65280)});
        QVERIFY(odd);
        QCOMPARE(odd->rdataList(), QList<QByteArray>{QByteArray("\1\2\3")});
        const RRset* www = content.find({Name::fromText(u"www.example.test.").value(), rrtype::A});
        QVERIFY(www && www->sameData(set("www", "A", 60, {QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.2")})));
        const RRset* glue = content.find({Name::fromText(u"ns.sub.example.test.").value(), rrtype::A});
        QVERIFY(glue);
        QVERIFY(p->nameServers(p->findZone(Zone)) ==
                (QList<NameServer>{{QStringLiteral("127.0.0.1"), m_server->port()}}));
    }

    void createsReplacesAndDeletes_data() { eachServer(); }
    void createsReplacesAndDeletes()
    {
        const auto p = provider(context());
        const ZoneContent before = p->read(p->findZone(Zone)).content;
        const RRset www = *before.find({Name::fromText(u"www.example.test.").value(), rrtype::A});
        const RRset mx = *before.find({Name::fromText(u"example.test.").value(), rrtype::MX});
        const QString longText = QStringLiteral("\"") + QString(255, u'x') + QStringLiteral("\" \"") +
                                 QString(145, u'y') + QStringLiteral("\"");
        const RRset txt = set("long", "TXT", 300, {longText});
        const RRset unknown = set("odd2", "TYPE65281", 300, {QStringLiteral("\\# 2 beef")});
        const RRset newWww = set("www", "A", 60, {QStringLiteral("192.0.2.2"), QStringLiteral("192.0.2.3")});
        const RRset wild = *before.find({Name::fromText(u"*.wild.example.test.").value(), rrtype::A});
        QVERIFY(allApplied(
            apply(*p, {create(txt), create(unknown), {www, newWww}, {mx, mx.withTtl(77)}, {wild, std::nullopt}})));
        QCOMPARE(dig(*m_server, QStringLiteral("www.example.test"), QStringLiteral("A")),
                 (QStringList{QStringLiteral("192.0.2.2"), QStringLiteral("192.0.2.3")}));
        QCOMPARE(dig(*m_server, QStringLiteral("long.example.test"), QStringLiteral("TXT")), QStringList{longText});
        QCOMPARE(dig(*m_server, QStringLiteral("odd2.example.test"), QStringLiteral("TYPE65281")),
                 QStringList{QStringLiteral("\\# 2 BEEF")});
        QCOMPARE(dig(*m_server, QStringLiteral("a.wild.example.test"), QStringLiteral("A")), QStringList());
        const QList<RRset> back = p->readSets(
            p->findZone(Zone), {RRsetKey::of(newWww), RRsetKey::of(mx), RRsetKey::of(wild), RRsetKey::of(txt)});
        QCOMPARE(back.size(), 3);
        QVERIFY(back.at(0).sameData(newWww));
        QVERIFY(back.at(1).sameData(mx.withTtl(77)));
        QVERIFY(back.at(2).sameData(txt));
    }

    void writesEveryTypeAndText_data() { eachServer(); }
    void writesEveryTypeAndText()
    {
        using namespace Qt::StringLiterals;
        const QList<RecordCase> cases = recordsOfEveryType();
        const auto p = provider(context());
        QList<RRsetChange> changes;
        QList<RRsetKey> keys;
        for (const RecordCase& one : cases) {
            changes += create(set(one.owner, one.type, 300, one.rdata));
            keys += changes.last().key();
        }
        QVERIFY(allApplied(apply(*p, changes)));
        const QList<RRset> back = p->readSets(p->findZone(Zone), keys);
        QCOMPARE(back.size(), changes.size());
        for (qsizetype i = 0; i < changes.size(); ++i)
            QVERIFY2(back.at(i).sameData(*changes.at(i).after), cases.at(i).type);
        QCOMPARE(dig(*m_server, u"t17.example.test"_s, u"TXT"_s), QStringList{cases.at(16).rdata});
        QCOMPARE(dig(*m_server, u"t3.example.test"_s, u"CAA"_s), QStringList{cases.at(2).rdata});
    }

    void swapsACnameForOtherDataAndBack_data() { eachServer(); }
    void swapsACnameForOtherDataAndBack()
    {
        const auto p = provider(context());
        const RRset cname = set("alias", "CNAME", 300, {QStringLiteral("www")});
        const RRset address = set("alias", "A", 300, {QStringLiteral("192.0.2.7")});
        const RRset text = set("alias", "TXT", 300, {QStringLiteral("\"now data\"")});
        QVERIFY(allApplied(apply(*p, {create(address), create(text), {cname, std::nullopt}})));
        QCOMPARE(dig(*m_server, QStringLiteral("alias.example.test"), QStringLiteral("A")),
                 QStringList{QStringLiteral("192.0.2.7")});
        QVERIFY(allApplied(apply(*p, {create(cname), {address, std::nullopt}, {text, std::nullopt}})));
        QCOMPARE(dig(*m_server, QStringLiteral("alias.example.test"), QStringLiteral("CNAME")),
                 QStringList{QStringLiteral("www.example.test.")});
    }

    void replacesAllApexNameServers_data() { eachServer(); }
    void replacesAllApexNameServers()
    {
        const auto p = provider(context());
        const RRset old = set("@", "NS", 300, {QStringLiteral("ns1"), QStringLiteral("ns2")});
        const RRset wanted = set("@", "NS", 600, {QStringLiteral("ns.other.test."), QStringLiteral("ns2")});
        QVERIFY(allApplied(apply(*p, {{old, wanted}})));
        QCOMPARE(dig(*m_server, Zone, QStringLiteral("NS")),
                 (QStringList{QStringLiteral("ns.other.test."), QStringLiteral("ns2.example.test.")}));
        const RRset other = set("@", "NS", 600, {QStringLiteral("ns.third.test.")});
        QVERIFY(allApplied(apply(*p, {{wanted, other}})));
        QCOMPARE(dig(*m_server, Zone, QStringLiteral("NS")), QStringList{QStringLiteral("ns.third.test.")});
        const QList<RRset> back = p->readSets(p->findZone(Zone), {RRsetKey::of(other)});
        QVERIFY(back.size() == 1 && back.first().sameData(other));
    }

    void writesFiveThousandRecords_data() { eachServer(); }
    void writesFiveThousandRecords()
    {
        const auto p = provider(context());
        QList<RRsetChange> changes;
        for (int i = 0; i < 5000; ++i)
            changes += create(set(qPrintable(QStringLiteral("host%1").arg(i)), "A", 300,
                                  {QStringLiteral("10.0.%1.%2").arg(i / 256).arg(i % 256)}));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(allApplied(apply(*p, changes)));
        qInfo("5,000 creations: %lld ms", timer.restart());
        QCOMPARE(p->read(p->findZone(Zone)).content.recordCount(), 5014);
        qInfo("read back: %lld ms", timer.elapsed());
    }

    void noticesAnotherWriter_data() { eachServer(); }
    void noticesAnotherWriter()
    {
        const auto mine = provider(context());
        const auto theirs = provider(context());
        const RRset www = set("www", "A", 60, {QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.2")});
        const RRset theirWww = set("www", "A", 60, {QStringLiteral("192.0.2.88")});
        QVERIFY(allApplied(
            apply(*theirs, {{www, theirWww}, create(set("host17", "A", 60, {QStringLiteral("192.0.2.17")}))})));
        QList<RRsetChange> changes{{www, set("www", "A", 60, {QStringLiteral("192.0.2.99")})}};
        for (int i = 0; i < 50; ++i)
            changes +=
                create(set(qPrintable(QStringLiteral("host%1").arg(i)), "A", 300, {QStringLiteral("192.0.2.5")}));
        const QList<ChangeOutcome> outcomes = apply(*mine, changes);
        for (qsizetype i = 0; i < outcomes.size(); ++i) {
            const bool isTheirs = i == 0 || i == 18;
            QCOMPARE(outcomes.at(i).state, isTheirs ? ChangeOutcome::State::Rejected : ChangeOutcome::State::Applied);
            if (isTheirs)
                QCOMPARE(outcomes.at(i).error->kind(), ErrorKind::Conflict);
        }
        QCOMPARE(dig(*m_server, QStringLiteral("www.example.test"), QStringLiteral("A")),
                 QStringList{QStringLiteral("192.0.2.88")});
        QCOMPARE(dig(*m_server, QStringLiteral("host17.example.test"), QStringLiteral("A")),
                 QStringList{QStringLiteral("192.0.2.17")});
    }

    void tellsWhatIsWrongWithTheAccount_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("word");
        for (const char* kind : {"Knot", "BIND"}) {
            const auto row = [kind](const char* title, const char* field, const QString& value, const char* word) {
                QTest::newRow(qPrintable(QStringLiteral("%1, %2").arg(QLatin1String(kind), QLatin1String(title))))
                    << QString::fromLatin1(field) << value << QString::fromLatin1(word);
            };
            row("wrong secret", "tsig-secret", QStringLiteral("d3Jvbmd3cm9uZ3dyb25nd3Jvbmc="), "BADSIG");
            row("unknown key", "tsig-name", QStringLiteral("nobody"), "BADKEY");
            row("wrong algorithm", "tsig-algorithm", QStringLiteral("hmac-sha512"), "BADKEY");
            row("clock that is an hour fast", "", QString(), "BADTIME");
        }
    }
    void tellsWhatIsWrongWithTheAccount()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, value);
        QFETCH(const QString, word);
        ProviderContext c = context();
        if (field.isEmpty())
            c.environment = std::make_shared<SkewedEnvironment>();
        else
            c.fields.insert(field, value);
        const auto p = provider(c);
        const ExternalZone zone{Zone, Zone, Name::fromText(Zone).value()};
        ApplyRequest request;
        request.zone = zone;
        request.changes = {create(set("new", "A", 60, {QStringLiteral("192.0.2.1")}))};
        for (const std::function<void()>& work : std::initializer_list<std::function<void()>>{
                 [&] { (void)p->findZone(Zone); }, [&] { (void)p->read(zone); }, [&] { (void)p->apply(request); }}) {
            const std::optional<Error> error = errorOf(work);
            QVERIFY(error);
            QCOMPARE(toText(error->kind()), toText(ErrorKind::Authentication));
            QVERIFY2(error->message().contains(word), qPrintable(error->message()));
            QVERIFY(value.isEmpty() || field != QLatin1String("tsig-secret") || !error->message().contains(value));
        }
    }

    void tellsThatAZoneIsNotThere_data() { eachServer(); }
    void tellsThatAZoneIsNotThere()
    {
        const auto p = provider(context());
        p->test();
        const std::optional<Error> found = errorOf([&] { (void)p->findZone(QStringLiteral("other.test")); });
        QCOMPARE(toText(found->kind()), toText(ErrorKind::ZoneNotFound));
        const ExternalZone other{QStringLiteral("other.test."), {}, Name::fromText(u"other.test.").value()};
        const std::optional<Error> read = errorOf([&] { (void)p->read(other); });
        QVERIFY(read && (read->kind() == ErrorKind::ZoneNotFound || read->kind() == ErrorKind::Permission));
        QCOMPARE(errorOf([&] { (void)p->createZone(other.origin); })->kind(), ErrorKind::Permission);
        QCOMPARE(errorOf([&] { (void)p->zones(); })->kind(), ErrorKind::Permission);
    }

    void refusesUpdatesWithoutAKey_data() { eachServer(); }
    void refusesUpdatesWithoutAKey()
    {
        ProviderContext c = context();
        c.fields.remove(QStringLiteral("tsig-name"));
        const auto p = provider(c);
        QCOMPARE(p->read(p->findZone(Zone)).content.recordCount(), 14);
        std::optional<ErrorKind> kind;
        try {
            const auto outcomes = apply(*p, {create(set("new", "A", 60, {QStringLiteral("192.0.2.1")}))});
            kind = outcomes.first().error->kind();
            QCOMPARE(outcomes.first().state, ChangeOutcome::State::Rejected);
        } catch (const ProviderException& exception) {
            kind = exception.error().kind();
        }
        QCOMPARE(kind, std::optional(ErrorKind::Permission));
    }

    void tellsThatTheServerIsDown_data() { eachServer(); }
    void tellsThatTheServerIsDown()
    {
        const auto p = provider(context());
        m_server->stop();
        QCOMPARE(errorOf([&] { p->test(); })->kind(), ErrorKind::Network);
        const ExternalZone zone{Zone, Zone, Name::fromText(Zone).value()};
        QCOMPARE(errorOf([&] { (void)p->read(zone); })->kind(), ErrorKind::Network);
    }
};

QTEST_GUILESS_MAIN(TestRfc2136Servers)
#include "TestRfc2136Servers.moc"
