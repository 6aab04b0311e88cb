// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/rest/RestProvider.h"

#include "providers/kit/auth/HeaderAuth.h"
#include "providers/kit/records/ZoneBuilder.h"
#include "providers/kit/rest/RRsetProvider.h"
#include "providers/kit/rest/WholeZoneProvider.h"
#include "tests/support/AdapterTest.h"

using namespace zoneloom;
using namespace zoneloom::test;

namespace {

const QString kOrigin = QStringLiteral("example.com.");

const ProviderDescriptor& description()
{
    static const ProviderDescriptor descriptor = [] {
        ProviderDescriptor d;
        d.id = QStringLiteral("service");
        d.name = QStringLiteral("Service");
        return d;
    }();
    return descriptor;
}

/// Lets the test make the calls that are for adapters.
class Service : public RestProvider
{
public:
    explicit Service(const ProviderContext& context)
        : RestProvider(description(), context, HeaderAuth::bearer(QStringLiteral("t0ken")))
    {}
    void test() override { (void)get(QStringLiteral("/me")); }
    QList<ExternalZone> zones() override { return {}; }
    ExternalZone createZone(const Name& origin) override
    {
        (void)post(QStringLiteral("/zones"), QJsonObject{{QStringLiteral("name"), origin.toText()}});
        return {};
    }
    ZoneReading read(const ExternalZone&) override { return {}; }
    QList<ChangeOutcome> apply(const ApplyRequest&) override { return {}; }
    QList<NameServer> nameServers(const ExternalZone&) override
    {
        return nameServersOf({QStringLiteral("ns1.example.")});
    }
    QList<Json> listed(const Paging& paging) { return list(QStringLiteral("/list"), paging); }
    static QString message(const QByteArray& body) { return messageIn(body); }
};

/// Takes whole RRsets, one of which it does not like.
class Sets : public RRsetProvider
{
public:
    Sets()
        : RRsetProvider(description(), {})
    {}
    void test() override {}
    QList<ExternalZone> zones() override { return {}; }
    ExternalZone createZone(const Name&) override { return {}; }
    ZoneReading read(const ExternalZone&) override { return {}; }
    QList<NameServer> nameServers(const ExternalZone&) override { return {}; }
    QStringList done;
    bool finishFails = false;

protected:
    void putSet(const ExternalZone&, const RRsetChange& change) override
    {
        if (change.key().name.toText().startsWith(u"bad"))
            refuse(ErrorKind::RejectedRecord, QStringLiteral("PUT"), QStringLiteral("no"));
        done += u"put " + change.key().name.toText();
    }
    void deleteSet(const ExternalZone&, const RRset& before) override { done += u"delete " + before.name().toText(); }
    void finish(const ExternalZone&) override
    {
        if (finishFails)
            refuse(ErrorKind::Network, QStringLiteral("POST /refresh"), QStringLiteral("gone"));
        done += QStringLiteral("finish");
    }
};

/// Holds a whole zone.
class Whole : public WholeZoneProvider
{
public:
    Whole()
        : WholeZoneProvider(description(), {})
    {}
    void test() override {}
    QList<ExternalZone> zones() override { return {}; }
    ExternalZone createZone(const Name&) override { return {}; }
    ZoneReading read(const ExternalZone&) override { return {content, opaque}; }
    QList<NameServer> nameServers(const ExternalZone&) override { return {}; }
    ZoneContent content;
    QList<std::pair<RRsetKey, QString>> opaque;

protected:
    void putZone(const ExternalZone&, const ZoneContent& next) override
    {
        for (const RRset& set : next) {
            if (set.name().toText().startsWith(u"bad"))
                refuse(ErrorKind::RejectedRecord, QStringLiteral("PUT /zone"), QStringLiteral("no"));
        }
        content = next;
    }
};

struct Setup
{
    Setup()
    {
        context.account = QStringLiteral("a");
        context.endpoint = server.url(QStringLiteral("/v1/"));
        context.environment = environment;
        context.progress = [this](int done, int total) { told += std::pair(done, total); };
        service = std::make_unique<Service>(context);
    }
    HttpDouble server;
    std::shared_ptr<StillEnvironment> environment = std::make_shared<StillEnvironment>();
    QList<std::pair<int, int>> told; ///< of progress
    ProviderContext context;
    std::unique_ptr<Service> service;
};

} // namespace

class TestRestProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsWithCredentials();
    void mapsStatusCodes_data();
    void mapsStatusCodes();
    void findsTheProvidersMessage_data();
    void findsTheProvidersMessage();
    void readsAllPagesInParallel();
    void tellsHowManyItemsCameSoFar();
    void refusesAListThatIsShort();
    void staysOnTheEndpointsHost();
    void prefersTheAccountsNameServers();
    void writesSetBySet();
    void isUncertainWhereTheLastCallFails();
    void writesTheWholeZoneOnTopOfWhatIsThere();
    void doesNotOverwriteWhatItCannotRead();
};

void TestRestProvider::callsWithCredentials()
{
    Setup s;
    s.server.answerNext(Answer::json("{}"));
    s.service->test();
    const SeenRequest seen = s.server.requests().first();
    QCOMPARE(seen.path(), QStringLiteral("/v1/me"));
    QCOMPARE(seen.header("Authorization"), QByteArray("Bearer t0ken"));
}

void TestRestProvider::mapsStatusCodes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("reading");
    QTest::addColumn<QString>("writing");
    QTest::newRow("400") << 400 << "protocol"
                         << "rejected_record";
    QTest::newRow("401") << 401 << "authentication"
                         << "authentication";
    QTest::newRow("403") << 403 << "permission"
                         << "permission";
    QTest::newRow("404") << 404 << "zone_not_found"
                         << "zone_not_found";
    QTest::newRow("409") << 409 << "protocol"
                         << "rejected_record";
    QTest::newRow("422") << 422 << "protocol"
                         << "rejected_record";
    QTest::newRow("429") << 429 << "rate_limit"
                         << "rate_limit";
    QTest::newRow("500") << 500 << "network"
                         << "network";
}

void TestRestProvider::mapsStatusCodes()
{
    QFETCH(int, status);
    QFETCH(QString, reading);
    QFETCH(QString, writing);
    Setup s;
    s.server.setHandler([&](const SeenRequest&) { return Answer::json("{\"message\":\"its words\"}", status); });
    const Error read = errorOf([&] { s.service->test(); });
    QCOMPARE(toText(read.kind()), reading);
    QCOMPARE(read.cause(), QStringLiteral("its words"));
    QVERIFY2(read.message().contains(u"Service (a)") && read.message().contains(u"GET /v1/me"),
             qPrintable(read.message()));
    const Error written = errorOf([&] { (void)s.service->createZone(Name::fromText(kOrigin).value()); });
    QCOMPARE(toText(written.kind()), writing);
}

void TestRestProvider::findsTheProvidersMessage_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    QTest::newRow("error.message") << QByteArray(R"({"error":{"code":"not_found","message":"zone not found"}})")
                                   << "zone not found";
    QTest::newRow("errors[0].message") << QByteArray(
                                              R"({"success":false,"errors":[{"code":81057,"message":"exists"}]})")
                                       << "exists";
    QTest::newRow("a list of objects")
        << QByteArray(R"([{"code":"UNAUTHORIZED","message":"The customer is not authorized."}])")
        << "The customer is not authorized.";
    QTest::newRow("detail") << QByteArray(R"({"detail":"Invalid token."})") << "Invalid token.";
    QTest::newRow("a bare error") << QByteArray(R"({"error":"Not Found"})") << "Not Found";
    QTest::newRow("plain text") << QByteArray("Unauthorized") << "Unauthorized";
    QTest::newRow("a web page says nothing") << QByteArray("<html>…</html>") << "";
}

void TestRestProvider::findsTheProvidersMessage()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, message);
    QCOMPARE(Service::message(body), message);
}

void TestRestProvider::readsAllPagesInParallel()
{
    Setup s;
    s.server.setLatency(std::chrono::milliseconds(30));
    s.server.setHandler([](const SeenRequest& seen) {
        const int page = seen.queryItem(QStringLiteral("page")).toInt();
        return Answer::json("{\"data\":[" + QByteArray::number(2 * page - 1) + ',' + QByteArray::number(2 * page) +
                            "],\"pages\":6}");
    });
    const QList<Json> items = s.service->listed({.by = Paging::By::PageNumber,
                                                 .items = QStringLiteral("data"),
                                                 .parameter = QStringLiteral("page"),
                                                 .sizeParameter = QStringLiteral("per_page"),
                                                 .size = 2,
                                                 .lastPage = QStringLiteral("pages")});
    QCOMPARE(items.size(), 12);
    for (int i = 0; i < 12; ++i)
        QCOMPARE(items[i].number(), i + 1);
    QCOMPARE(s.server.mostParallel(), 4);
    QCOMPARE(s.server.requests().first().queryItem(QStringLiteral("per_page")), QStringLiteral("2"));
}

void TestRestProvider::tellsHowManyItemsCameSoFar()
{
    Setup s;
    s.server.setLatency(std::chrono::milliseconds(120)); // more seldom than it may be told
    s.server.answerNext(Answer::json(R"({"data":[1,2],"next":"/v1/list?page=2"})"));
    s.server.answerNext(Answer::json(R"({"data":[3,4,5],"next":"/v1/list?page=3"})"));
    s.server.answerNext(Answer::json(R"({"data":[6],"next":null})"));
    const QList<Json> items =
        s.service->listed({.by = Paging::By::NextUrl, .items = QStringLiteral("data"), .next = QStringLiteral("next")});
    QCOMPARE(items.size(), 6);
    // Single requests tell nothing of their own that could be taken for items.
    QCOMPARE(s.told, (QList<std::pair<int, int>>{{2, 0}, {5, 0}}));
}

void TestRestProvider::refusesAListThatIsShort()
{
    Setup s;
    s.server.answerNext(Answer::json(R"({"data":[1,2],"total":3})"));
    s.server.answerNext(Answer::json(R"({"data":[],"total":3})"));
    const Error error = errorOf([&] {
        (void)s.service->listed({.by = Paging::By::PageNumber,
                                 .items = QStringLiteral("data"),
                                 .parameter = QStringLiteral("page"),
                                 .total = QStringLiteral("total")});
    });
    QCOMPARE(error.kind(), ErrorKind::Protocol);
    QCOMPARE(error.cause(), QStringLiteral("3 items were announced, but 2 came"));
}

void TestRestProvider::staysOnTheEndpointsHost()
{
    Setup s;
    s.server.answerNext(Answer::json(R"({"data":[1],"next":"https://evil.example/list?page=2"})"));
    const Error error = errorOf([&] {
        (void)s.service->listed(
            {.by = Paging::By::NextUrl, .items = QStringLiteral("data"), .next = QStringLiteral("next")});
    });
    QCOMPARE(error.kind(), ErrorKind::Protocol);
    QVERIFY(error.cause().contains(u"evil.example"));
}

void TestRestProvider::prefersTheAccountsNameServers()
{
    Setup s;
    QCOMPARE(s.service->nameServers({}), (QList<NameServer>{{QStringLiteral("ns1.example"), 53}}));
    s.context.fields.insert(QStringLiteral("name-servers"), QStringLiteral("127.0.0.1:5300"));
    Service other(s.context);
    QCOMPARE(other.nameServers({}), (QList<NameServer>{{QStringLiteral("127.0.0.1"), 5300}}));
}

void TestRestProvider::writesSetBySet()
{
    Sets sets;
    const auto outcomes = sets.apply({externalZone(kOrigin, kOrigin),
                                      {change(kOrigin, {}, {QStringLiteral("a 60 A 192.0.2.1")}),
                                       change(kOrigin, {}, {QStringLiteral("bad 60 A 192.0.2.1")}),
                                       change(kOrigin, {QStringLiteral("c 60 A 192.0.2.1")}, {})},
                                      {},
                                      {},
                                      {}});
    QCOMPARE(outcomes[0].state, ChangeOutcome::State::Applied);
    QCOMPARE(outcomes[1].state, ChangeOutcome::State::Rejected);
    QCOMPARE(outcomes[2].state, ChangeOutcome::State::Applied);
    QCOMPARE(sets.done, (QStringList{QStringLiteral("put a.example.com."), QStringLiteral("delete c.example.com."),
                                     QStringLiteral("finish")}));
}

void TestRestProvider::isUncertainWhereTheLastCallFails()
{
    Sets sets;
    sets.finishFails = true;
    const auto outcomes = sets.apply(
        {externalZone(kOrigin, kOrigin), {change(kOrigin, {}, {QStringLiteral("a 60 A 192.0.2.1")})}, {}, {}, {}});
    QCOMPARE(outcomes[0].state, ChangeOutcome::State::Uncertain);
    QCOMPARE(outcomes[0].error->cause(), QStringLiteral("gone"));
}

void TestRestProvider::writesTheWholeZoneOnTopOfWhatIsThere()
{
    Whole whole;
    const ExternalZone zone = externalZone(kOrigin, kOrigin);
    whole.content = ZoneContent(zone.origin, {rrset(kOrigin, {QStringLiteral("theirs 60 A 192.0.2.9")})});
    const auto outcomes = whole.apply({zone,
                                       {change(kOrigin, {}, {QStringLiteral("a 60 A 192.0.2.1")}),
                                        change(kOrigin, {}, {QStringLiteral("bad 60 A 192.0.2.1")})},
                                       {},
                                       {},
                                       {}});
    QCOMPARE(outcomes[0].state, ChangeOutcome::State::Applied);
    QCOMPARE(outcomes[1].state, ChangeOutcome::State::Rejected);
    QCOMPARE(lines(whole.content), (QStringList{QStringLiteral("a.example.com. 60 A 192.0.2.1"),
                                                QStringLiteral("theirs.example.com. 60 A 192.0.2.9")}));
}

void TestRestProvider::doesNotOverwriteWhatItCannotRead()
{
    Whole whole;
    const ExternalZone zone = externalZone(kOrigin, kOrigin);
    whole.opaque = {{{zone.origin, RRType(0)}, QStringLiteral("REDIRECT")}};
    const Error error = errorOf([&] {
        (void)whole.apply({zone, {change(kOrigin, {}, {QStringLiteral("a 60 A 192.0.2.1")})}, {}, {}, {}});
    });
    QCOMPARE(error.kind(), ErrorKind::RejectedRecord);
}

QTEST_GUILESS_MAIN(TestRestProvider)
#include "TestRestProvider.moc"
