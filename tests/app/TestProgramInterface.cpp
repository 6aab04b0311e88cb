// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/TwoServers.h"
#include "tests/support/NsdServer.h"

#include <QTcpServer>

using namespace zoneloom;

namespace {

using Keys = QStringList;

/// A value as drift, plan and diff give it.
QJsonValue value(int ttl, const QStringList& rdata)
{
    return QJsonObject{{u"ttl"_s, ttl}, {u"rdata"_s, QJsonArray::fromStringList(rdata)}};
}

QJsonObject cellOf(const QJsonObject& drift, const QString& link, const QString& name, const QString& type)
{
    const QJsonArray links = drift[u"links"_s].toArray();
    for (const QJsonValue& one : links) {
        const QJsonArray cells = one[u"cells"_s].toArray();
        for (const QJsonValue& cell : cells) {
            if (one[u"link"_s].toString() == link && cell[u"name"_s].toString() == name &&
                cell[u"type"_s].toString() == type)
                return cell.toObject();
        }
    }
    return {};
}

QJsonObject linkOf(const QJsonObject& report, const QString& link)
{
    const QJsonArray links = report[u"links"_s].toArray();
    for (const QJsonValue& one : links) {
        if (one[u"link"_s].toString() == link)
            return one.toObject();
    }
    return {};
}

bool isTime(const QJsonValue& value)
{
    const QString text = value.toString();
    return text.endsWith(u'Z') && QDateTime::fromString(text, Qt::ISODateWithMs).isValid();
}

/// One object on one line, and nothing else.
bool isOneObject(const QByteArray& out)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    return error.error == QJsonParseError::NoError && document.isObject() && out.count('\n') == 1;
}

} // namespace

#define COMPARE_KEYS(object, ...) QCOMPARE((object).keys(), Keys(__VA_ARGS__))
#define COMPARE_ERROR(answer, expected)                                                                                \
    do {                                                                                                               \
        COMPARE_STATUS(answer, 1);                                                                                     \
        QVERIFY(isOneObject((answer).out));                                                                            \
        const QJsonObject error = (answer).json()[u"error"_s].toObject();                                              \
        COMPARE_KEYS(error, {u"kind"_s, u"message"_s});                                                                \
        QVERIFY2(error[u"kind"_s].toString() == (expected), (answer).out.constData());                                 \
        QVERIFY(!error[u"message"_s].toString().isEmpty());                                                            \
    } while (false)

/// Every command as a program calls it that knows nothing but the design's page on the command line: keys, nesting,
/// null, exit status and kinds of errors, against real servers.
class TestProgramInterface : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void zonesRecordsAndVersions();
    void whatWritesARevision();
    void providersAccountsAndLinks();
    void secretsFromStandardInputAndEnvironment();
    void driftTellsEveryState();
    void plansAndSyncs();
    void syncTellsEveryResult();
    void verifyTellsWhatServersAnswer();
    void settlesCells();
    void importsFromEachProvider();
    void withoutAZoneAllOfThem();
    void errorsAreOneObject();
    void watches();

private:
    Cli::Answer cli(const QString& line, const QByteArray& in = {}) { return m_servers->cli(line, in); }

    std::unique_ptr<TwoServers> m_servers;
};

void TestProgramInterface::init()
{
    if (!PowerDnsServer::isInstalled())
        QSKIP("pdns_server is not installed");
    m_servers = std::make_unique<TwoServers>();
    QVERIFY2(m_servers->start(), m_servers->output().constData());
    m_servers->prepare();
}

void TestProgramInterface::cleanup()
{
    m_servers.reset();
}

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

void TestProgramInterface::driftTellsEveryState()
{
    COMPARE_STATUS(cli(u"record add example.test shop ALIAS www.example.net."_s), 0);
    COMPARE_STATUS(cli(u"sync example.test --force"_s), 0);
    m_servers->changeAtPowerDns(
        R"({"name":"www.example.test.","type":"A","ttl":60,"changetype":"REPLACE","records":[{"content":"203.0.113.66","disabled":false}]},)"
        R"({"name":"mail.example.test.","type":"A","ttl":60,"changetype":"REPLACE","records":[{"content":"203.0.113.67","disabled":false}]},)"
        R"({"name":"theirs.example.test.","type":"TXT","ttl":60,"changetype":"REPLACE","records":[{"content":"\"x\"","disabled":false}]},)"
        R"({"name":"robot.example.test.","type":"TXT","ttl":60,"changetype":"REPLACE","records":[{"content":"\"y\"","disabled":false}]})");
    COMPARE_STATUS(cli(u"record set example.test mail A 203.0.113.99"_s), 0);
    COMPARE_STATUS(cli(u"record add example.test new A 203.0.113.1 --ttl 60"_s), 0);
    COMPARE_STATUS(cli(u"ignore example.test pdns robot TXT --json"_s), 0);

    const Cli::Answer answer = cli(u"drift example.test --json"_s);
    COMPARE_STATUS(answer, 2);
    const QJsonObject drift = answer.json();
    COMPARE_KEYS(drift, {u"links"_s, u"revision"_s, u"zone"_s});
    const QJsonObject link = linkOf(drift, u"pdns"_s);
    COMPARE_KEYS(link, {u"account"_s, u"cells"_s, u"error"_s, u"link"_s, u"read_at"_s, u"state"_s});
    QCOMPARE(link[u"state"_s].toString(), u"differs"_s);
    QVERIFY(isTime(link[u"read_at"_s]) && link[u"error"_s].isNull());

    const auto expect = [&](const QString& name, const QString& type, const QString& state, const QJsonValue& internal,
                            const QJsonValue& base, const QJsonValue& observed) {
        QCOMPARE(cellOf(drift, u"pdns"_s, name, type), QJsonObject({{u"name"_s, name},
                                                                    {u"type"_s, type},
                                                                    {u"state"_s, state},
                                                                    {u"reason"_s, QJsonValue::Null},
                                                                    {u"internal"_s, internal},
                                                                    {u"base"_s, base},
                                                                    {u"observed"_s, observed}}));
    };
    const QJsonValue none = QJsonValue::Null;
    expect(u"new.example.test."_s, u"A"_s, u"pending"_s, value(60, {u"203.0.113.1"_s}), none, none);
    expect(u"www.example.test."_s, u"A"_s, u"drifted"_s, value(300, {u"198.51.100.10"_s}),
           value(300, {u"198.51.100.10"_s}), value(60, {u"203.0.113.66"_s}));
    expect(u"mail.example.test."_s, u"A"_s, u"conflict"_s, value(3600, {u"203.0.113.99"_s}),
           value(3600, {u"198.51.100.25"_s}), value(60, {u"203.0.113.67"_s}));
    expect(u"theirs.example.test."_s, u"TXT"_s, u"unmanaged"_s, none, none, value(60, {u"\"x\""_s}));
    expect(u"robot.example.test."_s, u"TXT"_s, u"ignored"_s, none, none, value(60, {u"\"y\""_s}));
    const QJsonObject accepted = cellOf(drift, u"knot"_s, u"shop.example.test."_s, u"ALIAS"_s);
    QCOMPARE(accepted[u"state"_s].toString(), u"accepted"_s);
    QVERIFY(!accepted[u"reason"_s].toString().isEmpty());
    QCOMPARE(accepted[u"internal"_s], value(3600, {u"www.example.net."_s}));
    QVERIFY(accepted[u"observed"_s].isNull());
    QVERIFY(cellOf(drift, u"pdns"_s, u"www.example.test."_s, u"AAAA"_s).isEmpty());
    const QJsonObject all = cli(u"drift example.test --all --json"_s).json();
    QCOMPARE(cellOf(all, u"pdns"_s, u"www.example.test."_s, u"AAAA"_s)[u"state"_s].toString(), u"in_sync"_s);

    // A link that cannot be read is unknown, and the others are told all the same.
    m_servers->powerDns.stop();
    const Cli::Answer failed = cli(u"drift example.test --json"_s);
    COMPARE_STATUS(failed, 1);
    const QJsonObject unknown = linkOf(failed.json(), u"pdns"_s);
    QCOMPARE(unknown[u"state"_s].toString(), u"unknown"_s);
    COMPARE_KEYS(unknown[u"error"_s].toObject(), {u"kind"_s, u"message"_s});
    QCOMPARE(unknown[u"error"_s][u"kind"_s].toString(), u"network"_s);
    QCOMPARE(linkOf(failed.json(), u"knot"_s)[u"state"_s].toString(), u"differs"_s);
    COMPARE_STATUS(cli(u"sync example.test --link knot"_s), 0);
    const Cli::Answer again = cli(u"drift example.test --json"_s);
    QCOMPARE(linkOf(again.json(), u"knot"_s)[u"state"_s].toString(), u"in_sync"_s);
}

void TestProgramInterface::plansAndSyncs()
{
    COMPARE_STATUS(cli(u"sync example.test --force"_s), 0);
    COMPARE_STATUS(cli(u"record add example.test new A 203.0.113.1 --ttl 60"_s), 0);
    COMPARE_STATUS(cli(u"record set example.test www A 203.0.113.7"_s), 0);
    COMPARE_STATUS(cli(u"record remove example.test www AAAA"_s), 0);
    const Cli::Answer answer = cli(u"plan example.test --json"_s);
    COMPARE_STATUS(answer, 2);
    const QJsonObject plan = answer.json();
    COMPARE_KEYS(plan, {u"hash"_s, u"links"_s, u"revision"_s, u"zone"_s});
    QCOMPARE(plan[u"revision"_s].toInt(), 4);
    for (const QString& name : {u"pdns"_s, u"knot"_s}) {
        const QJsonObject link = linkOf(plan, name);
        COMPARE_KEYS(link, {u"changes"_s, u"error"_s, u"link"_s, u"withheld"_s});
        QVERIFY(link[u"withheld"_s].isNull() && link[u"error"_s].isNull());
        QMap<QString, QJsonObject> changes;
        const QJsonArray array = link[u"changes"_s].toArray();
        for (const QJsonValue& change : array)
            changes[change[u"action"_s].toString()] = change.toObject();
        QCOMPARE(changes.keys(), Keys({u"create"_s, u"delete"_s, u"replace"_s}));
        QCOMPARE(changes[u"create"_s], QJsonObject({{u"action"_s, u"create"_s},
                                                    {u"name"_s, u"new.example.test."_s},
                                                    {u"type"_s, u"A"_s},
                                                    {u"before"_s, QJsonValue::Null},
                                                    {u"after"_s, value(60, {u"203.0.113.1"_s})}}));
        QCOMPARE(changes[u"replace"_s][u"before"_s], value(300, {u"198.51.100.10"_s}));
        QCOMPARE(changes[u"delete"_s][u"before"_s], value(300, {u"2001:db8::10"_s}));
        QVERIFY(changes[u"delete"_s][u"after"_s].isNull());
    }
    const QString hash = plan[u"hash"_s].toString();
    QCOMPARE(cli(u"plan example.test --json"_s).json()[u"hash"_s].toString(), hash);

    // Somebody moves one of the zones: the same plan must not be applied any more, to neither of them.
    m_servers->changeAtPowerDns(
        R"({"name":"theirs.example.test.","type":"TXT","ttl":60,"changetype":"REPLACE","records":[{"content":"\"x\"","disabled":false}]})");
    const Cli::Answer moved = cli(u"sync example.test --plan %1 --json"_s.arg(hash));
    COMPARE_ERROR(moved, u"conflict"_s);
    QCOMPARE(dig(m_servers->knot.port(), u"new.example.test"_s, u"A"_s), QByteArray());
    m_servers->changeAtPowerDns(R"({"name":"theirs.example.test.","type":"TXT","changetype":"DELETE"})");

    const Cli::Answer synced = cli(u"sync example.test --plan %1 --json"_s.arg(hash));
    COMPARE_STATUS(synced, 0);
    COMPARE_KEYS(synced.json(), {u"links"_s, u"revision"_s, u"seconds"_s, u"zone"_s});
    for (const QString& name : {u"pdns"_s, u"knot"_s}) {
        const QJsonObject link = linkOf(synced.json(), name);
        COMPARE_KEYS(link, {u"changes"_s, u"error"_s, u"link"_s, u"live_seconds"_s, u"result"_s, u"seconds"_s});
        QCOMPARE(link[u"result"_s].toString(), u"applied"_s);
        QCOMPARE(link[u"changes"_s].toInt(), 3);
        QVERIFY(link[u"live_seconds"_s].isDouble() && link[u"seconds"_s].isDouble() && link[u"error"_s].isNull());
    }
    const Cli::Answer nothing = cli(u"plan example.test --json"_s);
    COMPARE_STATUS(nothing, 0);
    QCOMPARE(linkOf(nothing.json(), u"knot"_s)[u"changes"_s].toArray().size(), 0);
    COMPARE_ERROR(cli(u"sync example.test --plan %1 --json"_s.arg(hash)), u"conflict"_s);
}

void TestProgramInterface::syncTellsEveryResult()
{
    const auto resultOf = [this](const QString& line, int status, const QString& link) {
        const Cli::Answer answer = cli(line + u" --json"_s);
        if (answer.status != status)
            qWarning("%s", answer.all().constData());
        return answer.status == status ? linkOf(answer.json(), link)[u"result"_s].toString() : QString();
    };
    QCOMPARE(resultOf(u"sync example.test"_s, 2, u"knot"_s), u"withheld"_s);
    QCOMPARE(resultOf(u"sync example.test --link knot --force"_s, 0, u"knot"_s), u"applied"_s);
    QCOMPARE(resultOf(u"sync example.test"_s, 0, u"knot"_s), u"in_sync"_s);
    m_servers->changeAtPowerDns(R"({"name":"www.example.test.","type":"AAAA","changetype":"DELETE"})");
    QCOMPARE(resultOf(u"sync example.test"_s, 2, u"pdns"_s), u"waiting"_s);
    QCOMPARE(resultOf(u"sync example.test --overwrite"_s, 0, u"pdns"_s), u"applied"_s);
    // A plan that would remove most of a zone is withheld until it is forced.
    QByteArray many = companyZone;
    for (int i = 0; i < 30; ++i)
        many += "h" + QByteArray::number(i) + " A 192.0.2.1\n";
    COMPARE_STATUS(cli(u"zone import example.test -"_s, many), 0);
    COMPARE_STATUS(cli(u"sync example.test"_s), 0);
    COMPARE_STATUS(cli(u"zone import example.test -"_s, companyZone), 0);
    const Cli::Answer withheld = cli(u"plan example.test --json"_s);
    COMPARE_STATUS(withheld, 2);
    QVERIFY(!linkOf(withheld.json(), u"pdns"_s)[u"withheld"_s].toString().isEmpty());
    QCOMPARE(resultOf(u"sync example.test"_s, 2, u"pdns"_s), u"withheld"_s);
    COMPARE_STATUS(cli(u"sync example.test --force"_s), 0);
    // Where nobody is known to ask, nobody claims that it is live.
    COMPARE_STATUS(cli(u"account set pdns --set name-servers="_s), 0);
    COMPARE_STATUS(cli(u"record set example.test www A 203.0.113.8"_s), 0);
    const Cli::Answer unasked = cli(u"sync example.test --json"_s);
    COMPARE_STATUS(unasked, 0);
    QVERIFY(linkOf(unasked.json(), u"pdns"_s)[u"live_seconds"_s].isNull());
    m_servers->powerDns.stop();
    QCOMPARE(resultOf(u"sync example.test"_s, 1, u"pdns"_s), u"failed"_s);
    QCOMPARE(resultOf(u"sync example.test"_s, 1, u"knot"_s), u"in_sync"_s);
}

void TestProgramInterface::verifyTellsWhatServersAnswer()
{
    COMPARE_STATUS(cli(u"sync example.test --force"_s), 0);
    QTcpServer closed; // bound and never listening for DNS over UDP
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const quint16 nobody = closed.serverPort();
    closed.close();
    COMPARE_STATUS(
        cli(u"account set pdns --set name-servers=127.0.0.1:%1,127.0.0.1:%2"_s.arg(m_servers->powerDns.dnsPort())
                .arg(nobody)),
        0);
    m_servers->changeAtPowerDns(
        R"({"name":"www.example.test.","type":"A","ttl":60,"changetype":"REPLACE","records":[{"content":"203.0.113.66","disabled":false}]})");
    const Cli::Answer answer = cli(u"verify example.test --json"_s);
    COMPARE_STATUS(answer, 2);
    COMPARE_KEYS(answer.json(), {u"revision"_s, u"servers"_s, u"zone"_s});
    QMap<QString, QJsonObject> servers;
    const QJsonArray array = answer.json()[u"servers"_s].toArray();
    for (const QJsonValue& server : array) {
        COMPARE_KEYS(server.toObject(),
                     {u"address"_s, u"link"_s, u"milliseconds"_s, u"server"_s, u"state"_s, u"wrong"_s});
        servers[server[u"state"_s].toString()] = server.toObject();
    }
    QCOMPARE(servers.keys(), Keys({u"right"_s, u"unreachable"_s, u"wrong"_s}));
    QCOMPARE(servers[u"right"_s][u"link"_s].toString(), u"knot"_s);
    QVERIFY(servers[u"right"_s][u"milliseconds"_s].isDouble());
    QVERIFY(servers[u"unreachable"_s][u"milliseconds"_s].isNull());
    QCOMPARE(servers[u"wrong"_s][u"wrong"_s].toArray(),
             QJsonArray{QJsonObject({{u"name"_s, u"www.example.test."_s},
                                     {u"type"_s, u"A"_s},
                                     {u"expected"_s, value(300, {u"198.51.100.10"_s})},
                                     {u"observed"_s, value(60, {u"203.0.113.66"_s})}})});
    COMPARE_STATUS(cli(u"push example.test pdns www A"_s), 0);
    COMPARE_STATUS(cli(u"account set pdns --set name-servers=127.0.0.1:%1"_s.arg(m_servers->powerDns.dnsPort())), 0);
    COMPARE_STATUS(cli(u"verify example.test"_s), 0);
}

void TestProgramInterface::settlesCells()
{
    COMPARE_STATUS(cli(u"sync example.test --force"_s), 0);
    const QByteArray theirs =
        R"({"name":"www.example.test.","type":"A","ttl":60,"changetype":"REPLACE","records":[{"content":"203.0.113.66","disabled":false}]},)"
        R"({"name":"theirs.example.test.","type":"TXT","ttl":60,"changetype":"REPLACE","records":[{"content":"\"x\"","disabled":false}]})";
    m_servers->changeAtPowerDns(theirs);
    const Cli::Answer pushed = cli(u"push example.test pdns www A --json"_s);
    COMPARE_STATUS(pushed, 0);
    COMPARE_KEYS(pushed.json(), {u"links"_s, u"revision"_s, u"seconds"_s, u"zone"_s});
    QCOMPARE(linkOf(pushed.json(), u"pdns"_s)[u"changes"_s].toInt(), 1);
    COMPARE_STATUS(cli(u"push example.test pdns theirs"_s), 0); // deleted there
    COMPARE_STATUS(cli(u"drift example.test"_s), 0);
    m_servers->changeAtPowerDns(theirs);
    const Cli::Answer adopted = cli(u"adopt example.test pdns --json"_s);
    COMPARE_STATUS(adopted, 0);
    COMPARE_KEYS(adopted.json(), {u"added"_s, u"changed"_s, u"findings"_s, u"removed"_s, u"revision"_s, u"zone"_s});
    QCOMPARE(adopted.json()[u"revision"_s].toInt(), 2);
    QCOMPARE(cli(u"adopt example.test pdns --json"_s).json()[u"revision"_s].toInt(), 2);
    COMPARE_STATUS(cli(u"sync example.test"_s), 0);
    COMPARE_STATUS(cli(u"link set example.test pdns --policy observe"_s), 0);
    COMPARE_STATUS(cli(u"record set example.test www A 203.0.113.9"_s), 0);
    COMPARE_ERROR(cli(u"push example.test pdns a..b --json"_s), u"invalid"_s);
    const Cli::Answer observed = cli(u"push example.test pdns www A --json"_s);
    COMPARE_STATUS(observed, 1);
    QCOMPARE(linkOf(observed.json(), u"pdns"_s)[u"error"_s][u"kind"_s].toString(), u"usage"_s);
    QCOMPARE(dig(m_servers->powerDns.dnsPort(), u"www.example.test"_s, u"A"_s), QByteArray("203.0.113.66"));
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

void TestProgramInterface::withoutAZoneAllOfThem()
{
    COMPARE_STATUS(cli(u"zone create other.test --ns ns1.example.net. --ns ns2.example.net."_s), 0);
    COMPARE_STATUS(cli(u"link add other.test pdns --create"_s), 0);
    for (const QString& command : {u"drift"_s, u"plan"_s, u"sync --force"_s, u"verify"_s}) {
        const Cli::Answer answer = cli(command + u" --json"_s);
        COMPARE_STATUS(answer, command.startsWith(u"sync") || command == u"verify" ? 0 : 2);
        QVERIFY(isOneObject(answer.out));
        COMPARE_KEYS(answer.json(), {u"zones"_s});
        const QJsonArray zones = answer.json()[u"zones"_s].toArray();
        QCOMPARE(zones.size(), 2);
        QCOMPARE(zones[0][u"zone"_s].toString(), u"example.test."_s);
        QCOMPARE(zones[1][u"zone"_s].toString(), u"other.test."_s);
    }
    COMPARE_STATUS(cli(u"drift"_s), 0);
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

void TestProgramInterface::watches()
{
    COMPARE_STATUS(cli(u"sync example.test --force"_s), 0);
    COMPARE_STATUS(cli(u"watch --once --json"_s), 0);
    COMPARE_STATUS(cli(u"link set example.test knot --policy auto"_s), 0);
    QByteArray said;
    const std::unique_ptr<QProcess> watch = m_servers->cli.start({u"watch"_s, u"--json"_s});
    connect(watch.get(), &QProcess::readyReadStandardError, this, [&] { said += watch->readAllStandardError(); });
    QTRY_VERIFY_WITH_TIMEOUT(said.contains("Watching"), 20'000);
    // Each commit of any program reaches the link of policy auto, the other waits for a person's sync.
    QTest::qWait(300);
    COMPARE_STATUS(cli(u"record set example.test www A 203.0.113.7"_s), 0);
    QTRY_COMPARE_WITH_TIMEOUT(dig(m_servers->knot.port(), u"www.example.test"_s, u"A"_s), QByteArray("203.0.113.7"),
                              20'000);
    QCOMPARE(dig(m_servers->powerDns.dnsPort(), u"www.example.test"_s, u"A"_s), QByteArray("198.51.100.10"));
    COMPARE_STATUS(cli(u"watch --once --json"_s), 2);
    watch->terminate();
    QVERIFY(watch->waitForFinished(20'000));
    QCOMPARE(watch->exitStatus(), QProcess::NormalExit);
    const QByteArrayList lines = watch->readAllStandardOutput().trimmed().split('\n');
    for (const QByteArray& line : lines)
        COMPARE_KEYS(QJsonDocument::fromJson(line).object(), {u"links"_s, u"revision"_s, u"seconds"_s, u"zone"_s});
}

QTEST_GUILESS_MAIN(TestProgramInterface)
#include "TestProgramInterface.moc"
