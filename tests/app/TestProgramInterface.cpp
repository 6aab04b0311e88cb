// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/ProgramInterface.h"
#include "tests/support/NsdServer.h"

using namespace zoneloom;

/// Commands on zones, records, accounts and links as a program calls them that knows nothing but the design's page on
/// the command line: keys, nesting, null, exit status and kinds of errors.
class TestProgramInterface : public ProgramInterface
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startServers(); }
    void cleanup() { m_servers.reset(); }
    void zonesRecordsAndVersions();
    void whatWritesARevision();
    void providersAccountsAndLinks();
    void secretsFromStandardInputAndEnvironment();
    void importsFromEachProvider();
    void errorsAreOneObject();
};

void TestProgramInterface::zonesRecordsAndVersions()
{
    const Cli::Answer list = cli(u"zone list --json"_s);
    COMPARE_STATUS(list, 0);
    COMPARE_KEYS(list.json(), {u"zones"_s});
    const QJsonObject zone = list.json()[u"zones"_s][0].toObject();
    COMPARE_KEYS(zone, {u"records"_s, u"revision"_s, u"state"_s, u"zone"_s});
    QCOMPARE(zone[u"zone"_s].toString(), u"example.test."_s);
    QCOMPARE(zone[u"records"_s].toInt(), 9);

    const QJsonObject records = cli(u"record list example.test --json"_s).json();
    COMPARE_KEYS(records, {u"revision"_s, u"rrsets"_s, u"zone"_s});
    QCOMPARE(records[u"rrsets"_s].toArray().size(), 8);
    const QJsonObject www =
        cli(u"record list example.test --name www --type A --json"_s).json()[u"rrsets"_s][0].toObject();
    QCOMPARE(www, QJsonObject({{u"name"_s, u"www.example.test."_s},
                               {u"type"_s, u"A"_s},
                               {u"ttl"_s, 300},
                               {u"rdata"_s, QJsonArray{u"198.51.100.10"_s}},
                               {u"note"_s, QJsonValue::Null}}));
    QCOMPARE(cli(u"record list example.test --name \"_*\" --json"_s).json()[u"rrsets"_s].toArray().size(), 1);

    COMPARE_STATUS(cli(u"record set example.test www A 203.0.113.7 -m \"New machine\""_s), 0);
    const QJsonObject history = cli(u"history example.test --json"_s).json();
    COMPARE_KEYS(history, {u"revisions"_s, u"zone"_s});
    const QJsonObject revision = history[u"revisions"_s][0].toObject();
    COMPARE_KEYS(revision, {u"added"_s, u"author"_s, u"changed"_s, u"hash"_s, u"message"_s, u"parent"_s, u"removed"_s,
                            u"revision"_s, u"time"_s});
    QVERIFY(isTime(revision[u"time"_s]));
    QCOMPARE(revision[u"parent"_s].toInt(), 1);
    QCOMPARE(revision[u"message"_s].toString(), u"New machine"_s);
    COMPARE_STATUS(cli(u"history verify example.test --json"_s), 0);

    const Cli::Answer diff = cli(u"diff example.test 1 2 --json"_s);
    COMPARE_STATUS(diff, 2);
    QCOMPARE(diff.json(),
             QJsonObject({{u"zone"_s, u"example.test."_s},
                          {u"from"_s, 1},
                          {u"to"_s, 2},
                          {u"changes"_s, QJsonArray{QJsonObject{{u"action"_s, u"replace"_s},
                                                                {u"name"_s, u"www.example.test."_s},
                                                                {u"type"_s, u"A"_s},
                                                                {u"before"_s, value(300, {u"198.51.100.10"_s})},
                                                                {u"after"_s, value(300, {u"203.0.113.7"_s})}}}}}));
    COMPARE_STATUS(cli(u"diff example.test 2 2 --json"_s), 0);
    COMPARE_STATUS(cli(u"diff example.test --json"_s), 2);
    COMPARE_STATUS(cli(u"diff example.test 2"_s), 0);

    const Cli::Answer check = cli(u"zone check example.test --json"_s);
    COMPARE_STATUS(check, 0);
    QCOMPARE(check.json(), QJsonObject({{u"zone"_s, u"example.test."_s}, {u"findings"_s, QJsonArray()}}));
    m_servers->cli.write(u"bad.zone"_s, companyZone + "a 0 A 192.0.2.1\n");
    const Cli::Answer found =
        cli(u"zone check %1 --origin example.test --json"_s.arg(m_servers->cli.path(u"bad.zone"_s)));
    COMPARE_STATUS(found, 2);
    COMPARE_KEYS(found.json()[u"findings"_s][0].toObject(), {u"place"_s, u"rule"_s, u"severity"_s, u"text"_s});
    QCOMPARE(cli(u"zone check %1 --origin example.test"_s.arg(m_servers->cli.path(u"bad.zone"_s)))
                 .out.count(": warning: [ttl-zero] "),
             1);
    COMPARE_STATUS(cli(u"zone export example.test --revision 1 -o %1"_s.arg(m_servers->cli.path(u"one.zone"_s))), 0);
    COMPARE_STATUS(cli(u"zone show example.test --json"_s), 0);
}

void TestProgramInterface::whatWritesARevision()
{
    const Keys written{u"added"_s, u"changed"_s, u"findings"_s, u"removed"_s, u"revision"_s, u"zone"_s};
    const auto counts = [](const QJsonObject& object) {
        return QList<int>{object[u"revision"_s].toInt(), object[u"added"_s].toInt(), object[u"changed"_s].toInt(),
                          object[u"removed"_s].toInt()};
    };
    struct Step
    {
        QString line;
        QList<int> counts;
    };
    const QList<Step> steps{
        {u"record add example.test new A 192.0.2.1 192.0.2.2 --ttl 60 -m new"_s, {2, 2, 0, 0}},
        {u"record add example.test new A 192.0.2.2"_s, {2, 0, 0, 0}},
        {u"record add example.test @ MX 20 mail"_s, {3, 1, 0, 0}},
        {u"record set example.test new A 192.0.2.3"_s, {4, 0, 1, 1}},
        {u"record remove example.test new A 192.0.2.3"_s, {5, 0, 0, 1}},
        {u"record remove example.test www AAAA"_s, {6, 0, 0, 1}},
        {u"record remove example.test www"_s, {7, 0, 0, 1}},
        {u"restore example.test 1"_s, {8, 2, 0, 1}},
        {u"restore example.test 1"_s, {8, 0, 0, 0}},
    };
    for (const Step& step : steps) {
        const Cli::Answer answer = cli(step.line + u" --json"_s);
        COMPARE_STATUS(answer, 0);
        QVERIFY(isOneObject(answer.out));
        QCOMPARE(answer.json().keys(), written);
        QVERIFY2(counts(answer.json()) == step.counts, answer.out.constData());
    }
    // What rules forbid changes nothing; the error says so, and the findings stand beside it.
    const Cli::Answer blocked = cli(u"record add example.test www CNAME mail --json"_s);
    COMPARE_ERROR(blocked, u"invalid"_s);
    QCOMPARE(cli(u"zone list --json"_s).json()[u"zones"_s][0][u"revision"_s].toInt(), 8);

    const Cli::Answer import = cli(u"zone import example.test - --json"_s, companyZone + "more A 192.0.2.1\n");
    COMPARE_STATUS(import, 0);
    COMPARE_KEYS(import.json(), {u"added"_s, u"changed"_s, u"findings"_s, u"records"_s, u"removed"_s, u"revision"_s,
                                 u"rrsets"_s, u"zone"_s});
    QCOMPARE(counts(import.json()), QList<int>({9, 1, 0, 0}));
    COMPARE_STATUS(cli(u"zone import example.test - --dry-run --json"_s, companyZone), 2);
    COMPARE_STATUS(cli(u"zone create other.test --json"_s), 0);
    COMPARE_STATUS(cli(u"zone delete other.test --json"_s), 0);
}

void TestProgramInterface::providersAccountsAndLinks()
{
    const Keys provider{u"capabilities"_s, u"country"_s, u"documentation"_s, u"fields"_s,
                        u"id"_s,           u"name"_s,    u"verified"_s};
    const QJsonArray all = cli(u"provider list --json"_s).json()[u"providers"_s].toArray();
    QVERIFY(all.size() >= 3);
    for (const QJsonValue& one : all) {
        QCOMPARE(one.toObject().keys(), provider);
        const QJsonObject shown = cli(u"provider show %1 --json"_s.arg(one[u"id"_s].toString())).json();
        QCOMPARE(shown, one.toObject());
        const QJsonArray fields = shown[u"fields"_s].toArray();
        for (const QJsonValue& field : fields)
            COMPARE_KEYS(field.toObject(), {u"default"_s, u"id"_s, u"label"_s, u"required"_s, u"secret"_s});
    }
    // The field names that the page gives.
    const auto fieldsOf = [&](const QString& id) {
        QMap<QString, QJsonObject> fields;
        const QJsonArray array = cli(u"provider show %1 --json"_s.arg(id)).json()[u"fields"_s].toArray();
        for (const QJsonValue& field : array)
            fields[field[u"id"_s].toString()] = field.toObject();
        return fields;
    };
    const auto pdns = fieldsOf(u"powerdns"_s);
    QVERIFY(pdns[u"api-key"_s][u"secret"_s].toBool());
    QCOMPARE(pdns[u"server-id"_s][u"default"_s].toString(), u"localhost"_s);
    QVERIFY(pdns.contains(u"name-servers"_s));
    const auto update = fieldsOf(u"rfc2136"_s);
    QCOMPARE(update[u"port"_s][u"default"_s].toString(), u"53"_s);
    QCOMPARE(update[u"tsig-algorithm"_s][u"default"_s].toString(), u"hmac-sha256"_s);
    QVERIFY(update.contains(u"server"_s) && update.contains(u"tsig-name"_s) && update.contains(u"name-servers"_s));
    QVERIFY(update[u"tsig-secret"_s][u"secret"_s].toBool());
    const auto file = fieldsOf(u"zonefile"_s);
    QVERIFY(file.contains(u"path"_s) && file.contains(u"reload-command"_s) && file.contains(u"name-servers"_s));

    const QJsonArray accounts = cli(u"account list --json"_s).json()[u"accounts"_s].toArray();
    QCOMPARE(accounts.size(), 2);
    QCOMPARE(accounts[0][u"account"_s].toString(), u"knot"_s);
    QVERIFY(accounts[0][u"endpoint"_s].isNull());
    QCOMPARE(accounts[1][u"provider"_s].toString(), u"powerdns"_s);
    QCOMPARE(accounts[1][u"endpoint"_s].toString(), m_servers->powerDns.endpoint());

    COMPARE_STATUS(
        cli(u"link add example.test pdns --name second --external-zone other.test --policy observe --on-drift "
            "adopt --json"_s),
        0);
    const QJsonObject links = cli(u"link list example.test --json"_s).json();
    COMPARE_KEYS(links, {u"links"_s});
    QCOMPARE(links[u"links"_s].toArray().size(), 3);
    QCOMPARE(links[u"links"_s][2].toObject(), QJsonObject({{u"zone"_s, u"example.test."_s},
                                                           {u"link"_s, u"second"_s},
                                                           {u"account"_s, u"pdns"_s},
                                                           {u"external_zone"_s, u"other.test."_s},
                                                           {u"policy"_s, u"observe"_s},
                                                           {u"on_drift"_s, u"adopt"_s}}));
    QCOMPARE(links[u"links"_s][1][u"policy"_s].toString(), u"approve"_s);
    QCOMPARE(links[u"links"_s][1][u"on_drift"_s].toString(), u"wait"_s);
    COMPARE_STATUS(cli(u"link set example.test second --on-drift push --json"_s), 0);
    COMPARE_STATUS(cli(u"link remove example.test second --json"_s), 0);
    COMPARE_ERROR(cli(u"account remove pdns --json"_s), u"conflict"_s);
}

void TestProgramInterface::secretsFromStandardInputAndEnvironment()
{
    Cli& program = m_servers->cli;
    const QString add = u"account add my-dns.1 --provider powerdns --endpoint "_s + m_servers->powerDns.endpoint();
    COMPARE_STATUS(cli(add + u" --json"_s), 0);
    COMPARE_ERROR(cli(u"account test my-dns.1 --json"_s), u"secret"_s);
    // The environment's name: upper case, all other characters as an underscore.
    program.set(u"ZONELOOM_SECRET_MY_DNS_1_API_KEY"_s, u"secret"_s);
    COMPARE_STATUS(cli(u"account test my-dns.1 --json"_s), 0);
    // And it wins over what is saved.
    program.set(u"ZONELOOM_VAULT_KEY"_s, u"correct horse"_s);
    COMPARE_STATUS(cli(u"account set my-dns.1 --secret-stdin api-key"_s, "wrong\n"), 0);
    COMPARE_STATUS(cli(u"account test my-dns.1"_s), 0);
    program.unset(u"ZONELOOM_SECRET_MY_DNS_1_API_KEY"_s);
    COMPARE_ERROR(cli(u"account test my-dns.1 --json"_s), u"authentication"_s);
    COMPARE_STATUS(cli(u"account set my-dns.1 --secret-stdin api-key"_s, "secret\n"), 0);
    COMPARE_STATUS(cli(u"account test my-dns.1"_s), 0);
    program.set(u"ZONELOOM_VAULT_KEY"_s, u"wrong battery"_s);
    COMPARE_ERROR(cli(u"account test my-dns.1 --json"_s), u"secret"_s);
}

void TestProgramInterface::importsFromEachProvider()
{
    COMPARE_STATUS(cli(u"sync example.test --force"_s), 0);
    NsdServer nsd({{u"example.test"_s, "$ORIGIN example.test.\n" + companyZone}});
    QVERIFY2(nsd.start(), nsd.output().constData());
    COMPARE_STATUS(cli(u"account add nsd --provider zonefile --set \"path=%1/%z.zone\""_s.arg(nsd.folder())), 0);
    COMPARE_STATUS(cli(u"zone delete example.test"_s), 0);
    const QList<QStringList> values{
        {u"pdns"_s, u"pdns:example.test."_s}, {u"knot"_s, u"knot:example.test"_s}, {u"nsd"_s, u"nsd:example.test"_s}};
    for (const QStringList& forms : values) {
        for (const QString& from : forms) {
            const Cli::Answer imported = cli(u"zone import example.test --from %1 --json"_s.arg(from));
            COMPARE_STATUS(imported, 0);
            COMPARE_KEYS(imported.json(), {u"added"_s, u"changed"_s, u"findings"_s, u"records"_s, u"removed"_s,
                                           u"revision"_s, u"rrsets"_s, u"zone"_s});
            QVERIFY2(imported.json()[u"records"_s].toInt() == 9, imported.out.constData());
            QCOMPARE(cli(u"record list example.test --name _sip._tcp --json"_s).json()[u"rrsets"_s][0][u"rdata"_s],
                     QJsonArray{u"10 5 5060 mail.example.test."_s});
            COMPARE_STATUS(cli(u"zone import example.test --from %1 --dry-run"_s.arg(from)), 0);
            COMPARE_STATUS(cli(u"zone delete example.test"_s), 0);
        }
        const Cli::Answer none = cli(u"zone import other.test --from %1:nosuch.test --json"_s.arg(forms.first()));
        COMPARE_ERROR(none, u"zone_not_found"_s);
    }
    COMPARE_ERROR(cli(u"zone import example.test --from nosuch --json"_s), u"not_found"_s);
    QCOMPARE(cli(u"zone list --json"_s).json()[u"zones"_s].toArray().size(), 0);
}

void TestProgramInterface::errorsAreOneObject()
{
    COMPARE_ERROR(cli(u"nosuch --json"_s), u"usage"_s);
    COMPARE_ERROR(cli(u"zone show nosuch.test --json"_s), u"not_found"_s);
    COMPARE_ERROR(cli(u"zone create example.test --json"_s), u"exists"_s);
    COMPARE_ERROR(cli(u"record add example.test a A 192.0.2.300 --json"_s), u"invalid"_s);
    COMPARE_ERROR(cli(u"zone import example.test /nowhere/file --json"_s), u"file"_s);
    COMPARE_ERROR(cli(u"--store /proc/zoneloom.db zone create a.test --json"_s), u"store"_s);
    COMPARE_ERROR(cli(u"zone import a.test --from pdns:nosuch.test --json"_s), u"zone_not_found"_s);
    m_servers->cli.set(u"ZONELOOM_SECRET_PDNS_API_KEY"_s, u"wrong"_s);
    COMPARE_ERROR(cli(u"account test pdns --json"_s), u"authentication"_s);
    m_servers->cli.set(u"ZONELOOM_SECRET_KNOT_TSIG_SECRET"_s, u"d3Jvbmd3cm9uZ3dyb25nd3Jvbmd3cm9uZw=="_s);
    const Cli::Answer wrong = cli(u"drift example.test --json"_s);
    COMPARE_STATUS(wrong, 1);
    for (const QString& link : {u"pdns"_s, u"knot"_s})
        QCOMPARE(linkOf(wrong.json(), link)[u"error"_s][u"kind"_s].toString(), u"authentication"_s);
    COMPARE_STATUS(cli(u"link set example.test knot --external-zone nosuch.test"_s), 0);
    m_servers->cli.set(u"ZONELOOM_SECRET_KNOT_TSIG_SECRET"_s, QLatin1String(NameServerProcess::KeySecret));
    QCOMPARE(linkOf(cli(u"drift example.test --json"_s).json(), u"knot"_s)[u"error"_s][u"kind"_s].toString(),
             u"zone_not_found"_s);
    m_servers->powerDns.stop();
    COMPARE_ERROR(cli(u"account test pdns --json"_s), u"network"_s);
    // In text: a message on standard error, and nothing on standard output.
    const Cli::Answer text = cli(u"zone show nosuch.test"_s);
    COMPARE_STATUS(text, 1);
    QVERIFY(text.out.isEmpty() && text.err.count('\n') >= 1);
}

QTEST_GUILESS_MAIN(TestProgramInterface)
#include "TestProgramInterface.moc"
