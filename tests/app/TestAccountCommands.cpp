// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/Accounts.h"
#include "models/store/Store.h"
#include "tests/app/Cli.h"

using namespace zoneloom;
using namespace Qt::StringLiterals;

class TestAccountCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatProvidersAre();
    void addsAnAccount();
    void listsAccountsInAStableForm();
    void everyAccountMaySayWhomToAsk();
    void refusesASecretOnTheCommandLine();
    void keepsASecretInTheVault();
    void savingASecretWithNoPlaceForItFails();
    void linksAZone();
    void showsTheLimitsOfAnAccount();
    void errors_data();
    void errors();
    void driftTellsOfAnAccountThatCannotBeReached();
};

void TestAccountCommands::tellsWhatProvidersAre()
{
    const Cli cli;
    const Cli::Answer list = cli(u"provider list --json"_s);
    COMPARE_STATUS(list, 0);
    QStringList ids;
    const QJsonArray providers = list.json()[u"providers"_s].toArray();
    for (const QJsonValue& provider : providers) {
        ids.append(provider[u"id"_s].toString());
        QCOMPARE(provider.toObject().keys(), QStringList({u"capabilities"_s, u"country"_s, u"documentation"_s,
                                                          u"fields"_s, u"id"_s, u"name"_s, u"verified"_s}));
    }
    for (const QString& id : {u"powerdns"_s, u"rfc2136"_s, u"zonefile"_s})
        QVERIFY2(ids.contains(id), qPrintable(ids.join(u' ')));

    const QJsonObject shown = cli(u"provider show powerdns --json"_s).json();
    QCOMPARE(shown[u"id"_s].toString(), u"powerdns"_s);
    bool found = false;
    const QJsonArray fields = shown[u"fields"_s].toArray();
    for (const QJsonValue& field : fields) {
        if (field[u"id"_s].toString() != u"api-key"_s)
            continue;
        found = true;
        QCOMPARE(field[u"secret"_s].toBool(), true);
        QCOMPARE(field[u"required"_s].toBool(), true);
        QVERIFY(field[u"default"_s].isNull());
        QVERIFY(!field[u"label"_s].toString().isEmpty());
    }
    QVERIFY(found);
}

void TestAccountCommands::addsAnAccount()
{
    const Cli cli;
    const Cli::Answer added =
        cli(u"account add home --provider powerdns --endpoint http://127.0.0.1:1 --set server-id=localhost --json"_s);
    COMPARE_STATUS(added, 0);
    QVERIFY2(added.err.contains("ZONELOOM_SECRET_HOME_API_KEY"), added.err.constData()); // what is still missing
    const QJsonObject account = cli(u"account list --json"_s).json()[u"accounts"_s][0].toObject();
    QCOMPARE(account[u"account"_s].toString(), u"home"_s);
    QCOMPARE(account[u"provider"_s].toString(), u"powerdns"_s);
    QCOMPARE(account[u"endpoint"_s].toString(), u"http://127.0.0.1:1"_s);
    const Cli::Answer twice = cli(u"account add home --provider powerdns --json"_s);
    COMPARE_STATUS(twice, 1);
    QCOMPARE(twice.errorKind(), u"exists"_s);
    COMPARE_STATUS(cli(u"account remove home --json"_s), 0);
    QCOMPARE(cli(u"account list --json"_s).out, QByteArray("{\"accounts\":[]}\n"));
}

/// What DESIGN 9 promises is always there; what the README adds has a form of its own, and nothing else is there.
void TestAccountCommands::listsAccountsInAStableForm()
{
    const Cli cli;
    COMPARE_STATUS(cli(u"account add bare --provider powerdns"_s), 0);
    COMPARE_STATUS(
        cli(u"account add full --provider desec --endpoint http://127.0.0.1:1 --set name-servers=192.0.2.1"_s), 0);
    {
        const auto store = Store::open(cli.store(), Store::Mode::OpenExisting).value();
        QVERIFY(store->accounts().remember(u"full"_s, u"zones"_s, u"15"_s).has_value());
        QVERIFY(store->accounts().remember(u"full"_s, u"minimum-ttl"_s, u"900"_s).has_value());
        QVERIFY(store->accounts().remember(u"full"_s, u"plan"_s, QString()).has_value()); // was not told
    }
    const QJsonObject list = cli(u"account list --json"_s).json();
    QCOMPARE(list.keys(), QStringList{u"accounts"_s});
    QCOMPARE(list[u"accounts"_s].toArray().size(), 2);
    const QJsonObject bare = list[u"accounts"_s][0].toObject();
    QCOMPARE(bare.keys(), QStringList({u"account"_s, u"capabilities"_s, u"endpoint"_s, u"provider"_s}));
    QCOMPARE(bare[u"account"_s].toString(), u"bare"_s);
    QCOMPARE(bare[u"provider"_s].toString(), u"powerdns"_s);
    QVERIFY(bare[u"endpoint"_s].isNull());
    // The provider's own, as `provider show` gives them, where a test found out nothing else.
    QCOMPARE(bare[u"capabilities"_s], cli(u"provider show powerdns --json"_s).json()[u"capabilities"_s]);

    const QJsonObject full = list[u"accounts"_s][1].toObject();
    QCOMPARE(full.keys(),
             QStringList({u"account"_s, u"capabilities"_s, u"endpoint"_s, u"fields"_s, u"probed"_s, u"provider"_s}));
    QCOMPARE(full[u"fields"_s].toObject(), QJsonObject({{u"name-servers"_s, u"192.0.2.1"_s}}));
    QCOMPARE(full[u"probed"_s].toObject(), QJsonObject({{u"minimum-ttl"_s, u"900"_s}, {u"zones"_s, u"15"_s}}));
    const QJsonObject capabilities = full[u"capabilities"_s].toObject();
    QCOMPARE(capabilities.keys(),
             QStringList({u"alias_at_apex_only"_s, u"apex_ns"_s, u"batch_size"_s, u"dnssec"_s, u"feeds_soa"_s,
                          u"limits"_s, u"maximum_ttl"_s, u"minimum_ttl"_s, u"multiple_records"_s, u"notes"_s,
                          u"other_types"_s, u"ttl_steps"_s, u"types"_s, u"wildcards"_s, u"write_style"_s}));
    QCOMPARE(capabilities[u"minimum_ttl"_s].toInt(), 900);
    const QJsonObject limits = capabilities[u"limits"_s].toObject();
    QCOMPARE(limits.keys(),
             QStringList({u"records_per_rrset"_s, u"records_per_zone"_s, u"rrsets_per_zone"_s, u"zones"_s}));
    QCOMPARE(limits[u"zones"_s].toInt(), 15);
    QVERIFY(limits[u"records_per_zone"_s].isNull());
}

void TestAccountCommands::everyAccountMaySayWhomToAsk()
{
    const Cli cli;
    // desec names neither field in its descriptor: they are common to all (DESIGN 6).
    COMPARE_STATUS(cli(u"account add one --provider desec --set name-servers=192.0.2.1"_s), 0);
    COMPARE_STATUS(cli(u"account set one --set name-servers=192.0.2.2:5353 --set allow-plain-http=yes"_s), 0);
    COMPARE_STATUS(cli(u"account set one --set name-servers= --set allow-plain-http=no"_s), 0);
    COMPARE_STATUS(cli(u"account set one --set nonsense=1"_s), 1);
}

void TestAccountCommands::refusesASecretOnTheCommandLine()
{
    const Cli cli;
    const Cli::Answer answer = cli(u"account add home --provider powerdns --set api-key=geheim --json"_s);
    COMPARE_STATUS(answer, 1);
    QCOMPARE(answer.errorKind(), u"usage"_s);
    QVERIFY(!answer.out.contains("geheim"));
    QCOMPARE(cli(u"account list --json"_s).out, QByteArray("{\"accounts\":[]}\n"));
}

void TestAccountCommands::keepsASecretInTheVault()
{
    Cli cli;
    cli.set(u"ZONELOOM_VAULT_KEY"_s, u"correct horse"_s);
    const Cli::Answer added =
        cli(u"account add home --provider powerdns --endpoint http://127.0.0.1:1 --secret-stdin api-key"_s,
            "geheim-4711\n");
    COMPARE_STATUS(added, 0);
    const QStringList files = QDir(cli.path(QString())).entryList(QDir::Files | QDir::Hidden);
    for (const QString& name : files) {
        QFile file(cli.path(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("geheim-4711"), qPrintable(name));
    }
    cli.set(u"ZONELOOM_VAULT_KEY"_s, u"wrong"_s);
    const Cli::Answer wrong = cli(u"account test home --json"_s);
    COMPARE_STATUS(wrong, 1);
    QCOMPARE(wrong.errorKind(), u"secret"_s);
}

void TestAccountCommands::savingASecretWithNoPlaceForItFails()
{
    const Cli cli;
    const Cli::Answer answer = cli(u"account add home --provider powerdns --secret-stdin api-key --json"_s, "geheim\n");
    COMPARE_STATUS(answer, 1);
    QCOMPARE(answer.errorKind(), u"secret"_s);
    QCOMPARE(cli(u"account list --json"_s).out, QByteArray("{\"accounts\":[]}\n"));
}

void TestAccountCommands::linksAZone()
{
    const Cli cli;
    COMPARE_STATUS(cli(u"zone create example.test"_s), 0);
    COMPARE_STATUS(cli(u"account add home --provider powerdns --endpoint http://127.0.0.1:1"_s), 0);
    const Cli::Answer added = cli(u"link add example.test home --policy observe --on-drift adopt --create --json"_s);
    COMPARE_STATUS(added, 0);
    const QJsonObject link = cli(u"link list --json"_s).json()[u"links"_s][0].toObject();
    QCOMPARE(link[u"zone"_s].toString(), u"example.test."_s);
    QCOMPARE(link[u"link"_s].toString(), u"home"_s);
    QCOMPARE(link[u"account"_s].toString(), u"home"_s);
    QCOMPARE(link[u"external_zone"_s].toString(), u"example.test."_s);
    QCOMPARE(link[u"policy"_s].toString(), u"observe"_s);
    QCOMPARE(link[u"on_drift"_s].toString(), u"adopt"_s);
    COMPARE_STATUS(cli(u"link set example.test home --policy auto"_s), 0);
    QCOMPARE(cli(u"link list example.test --json"_s).json()[u"links"_s][0][u"policy"_s].toString(), u"auto"_s);
    const Cli::Answer used = cli(u"account remove home --json"_s);
    COMPARE_STATUS(used, 1);
    QCOMPARE(used.errorKind(), u"conflict"_s);
    COMPARE_STATUS(cli(u"ignore example.test home _acme-challenge TXT --json"_s), 0);
    COMPARE_STATUS(cli(u"link remove example.test home"_s), 0);
    COMPARE_STATUS(cli(u"account remove home"_s), 0);
}

void TestAccountCommands::showsTheLimitsOfAnAccount()
{
    const Cli cli;
    COMPARE_STATUS(cli(u"zone create example.test"_s), 0);
    COMPARE_STATUS(cli(u"account add main --provider cloudflare"_s), 0);
    COMPARE_STATUS(cli(u"account add other --provider zonefile --set path=/tmp/%z"_s), 0);
    COMPARE_STATUS(cli(u"link add example.test main"_s), 0);
    COMPARE_STATUS(cli(u"link add example.test other --policy observe"_s), 0);
    const auto held = [&cli](int account) {
        return cli(u"account list --json"_s).json()[u"accounts"_s][account][u"capabilities"_s].toObject();
    };
    QCOMPARE(held(0)[u"batch_size"_s].toInt(), 200);
    QVERIFY(held(0)[u"limits"_s][u"records_per_zone"_s].isNull());

    // What the account's test would have found out.
    {
        const auto store = Store::open(cli.store(), Store::Mode::OpenExisting, Clock::system());
        QVERIFY(store);
        for (const auto& [name, value] :
             {std::pair("plan", "pro"), {"batch-size", "3500"}, {"records-per-zone", "3400"}})
            QVERIFY((*store)->accounts().remember(u"main"_s, QLatin1String(name), QLatin1String(value)));
    }
    QCOMPARE(held(0)[u"batch_size"_s].toInt(), 3500);
    QCOMPARE(held(0)[u"limits"_s][u"records_per_zone"_s].toInt(), 3400);
    QVERIFY(held(1)[u"limits"_s][u"records_per_zone"_s].isNull());
    const Cli::Answer list = cli(u"link list"_s);
    QVERIFY2(list.out.contains("3400 records in a zone"), list.out.constData());

    const QJsonObject provider = cli(u"provider show cloudflare --json"_s).json();
    const QJsonObject shown = cli(u"provider show cloudflare --account main --json"_s).json();
    QVERIFY(!provider.contains(u"account"_s));
    QVERIFY(provider[u"capabilities"_s][u"limits"_s][u"records_per_zone"_s].isNull());
    QCOMPARE(shown[u"account"_s].toString(), u"main"_s);
    QCOMPARE(shown[u"plan"_s].toString(), u"pro"_s);
    QCOMPARE(shown[u"fields"_s], provider[u"fields"_s]);
    QCOMPARE(shown[u"capabilities"_s][u"batch_size"_s].toInt(), 3500);
    QCOMPARE(shown[u"capabilities"_s][u"limits"_s][u"records_per_zone"_s].toInt(), 3400);
    const QByteArray text = cli(u"provider show cloudflare --account main"_s).out;
    for (const char* part : {"Plan", "pro", "3500 changes", "3400 records in a zone"})
        QVERIFY2(text.contains(part), text.constData());
    QVERIFY(cli(u"provider show cloudflare"_s).out.contains("no bound known"));
    const Cli::Answer elsewhere = cli(u"provider show desec --account main --json"_s);
    COMPARE_STATUS(elsewhere, 1);
    QCOMPARE(elsewhere.errorKind(), u"invalid"_s);
    QCOMPARE(cli(u"provider show cloudflare --account nosuch --json"_s).errorKind(), u"not_found"_s);
}

void TestAccountCommands::errors_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("kind");
    QTest::newRow("an unknown provider") << u"account add x --provider nosuch --json"_s << u"not_found"_s;
    QTest::newRow("an unknown provider to show") << u"provider show nosuch --json"_s << u"not_found"_s;
    QTest::newRow("no provider") << u"account add x --json"_s << u"usage"_s;
    QTest::newRow("an unknown field") << u"account add x --provider powerdns --set colour=red --json"_s << u"usage"_s;
    QTest::newRow("a field without a value")
        << u"account add x --provider powerdns --set server-id --json"_s << u"usage"_s;
    QTest::newRow("a policy that is none") << u"link add example.test home --policy never --json"_s << u"usage"_s;
    QTest::newRow("an unknown account") << u"link add example.test other --json"_s << u"not_found"_s;
    QTest::newRow("an unknown link") << u"sync example.test --link other --json"_s << u"not_found"_s;
    QTest::newRow("an unknown zone") << u"drift other.test --json"_s << u"not_found"_s;
    QTest::newRow("a plan of no zone") << u"sync --plan 00 --json"_s << u"usage"_s;
    QTest::newRow("an account to test that is not there") << u"account test other --json"_s << u"not_found"_s;
}

void TestAccountCommands::errors()
{
    QFETCH(QString, line);
    QFETCH(QString, kind);
    const Cli cli;
    COMPARE_STATUS(cli(u"zone create example.test"_s), 0);
    COMPARE_STATUS(cli(u"account add home --provider powerdns --endpoint http://127.0.0.1:1"_s), 0);
    const Cli::Answer answer = cli(line);
    COMPARE_STATUS(answer, 1);
    QCOMPARE(answer.errorKind(), kind);
}

void TestAccountCommands::driftTellsOfAnAccountThatCannotBeReached()
{
    Cli cli;
    cli.set(u"ZONELOOM_SECRET_HOME_API_KEY"_s, u"geheim"_s);
    COMPARE_STATUS(cli(u"zone create example.test"_s), 0);
    COMPARE_STATUS(cli(u"account add home --provider powerdns --endpoint http://127.0.0.1:1"_s),
                   0); // nobody listens there
    COMPARE_STATUS(cli(u"link add example.test home"_s), 0);
    const Cli::Answer answer = cli(u"drift example.test --json"_s);
    COMPARE_STATUS(answer, 1);
    QCOMPARE(answer.json()[u"zone"_s].toString(), u"example.test."_s);
    const QJsonObject link = answer.json()[u"links"_s][0].toObject();
    QCOMPARE(link[u"state"_s].toString(), u"unknown"_s);
    QCOMPARE(link[u"error"_s][u"kind"_s].toString(), u"network"_s);
    QVERIFY(link[u"read_at"_s].isNull());
    QVERIFY(!answer.all().contains("geheim"));
}

QTEST_GUILESS_MAIN(TestAccountCommands)
#include "TestAccountCommands.moc"
