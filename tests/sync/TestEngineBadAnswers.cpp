// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/Engine.h"

#include "tests/support/EngineFixture.h"
#include "tests/support/HttpDouble.h"
#include "tests/support/KnotServer.h"

#include <QTest>

using namespace zoneloom;
using namespace zoneloom::testing;
using namespace std::chrono_literals;
using test::HttpDouble;
using test::SeenRequest;
using Mode = SyncRequest::Mode;
using Manner = test::Answer::Manner;

namespace {

const QString bad = QStringLiteral("bad");
const QString good = QStringLiteral("good");

QList<RRset> sample()
{
    return {soa(1), pointing("@", rrtype::NS, {"ns1", "ns2"}), a("ns1", "192.0.2.11"), a("ns2", "192.0.2.12")};
}

class OneSecret : public SecretSource
{
public:
    explicit OneSecret(QString secret)
        : m_secret(std::move(secret))
    {}
    Result<QString> read(const QString&, const QString&) const override { return m_secret; }
    Outcome write(const QString&, const QString&, const QString&) override { return {}; }
    Outcome remove(const QString&, const QString&) override { return {}; }

private:
    QString m_secret;
};

class FastClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return Clock::system().now().addSecs(ahead); }
    std::atomic_int ahead = 0; ///< seconds
};

/// Zone list and zone as a PowerDNS server gives them, without anything in it.
test::Answer powerDns(const SeenRequest& request)
{
    if (request.path().endsWith(QStringLiteral("/zones")))
        return test::Answer::json(R"([{"id":"example.com.","name":"example.com.","kind":"Native"}])");
    return test::Answer::json(R"({"id":"example.com.","name":"example.com.","kind":"Native","rrsets":[]})");
}

/// One link to what answers badly, one to a server in memory that is sound.
struct BadFixture : EngineFixture
{
    BadFixture(const Account& account, const QString& secret)
        : EngineFixture({good})
    {
        const ProviderSource fake = settings.providers;
        const ProviderSource real = ProviderSource::registry();
        settings.providers = {[fake, real](const QString& id) {
                                  return id == QLatin1String("fake") ? fake.describe(id) : real.describe(id);
                              },
                              [fake, real](const QString& id, const ProviderContext& context) {
                                  return id == QLatin1String("fake") ? fake.make(id, context) : real.make(id, context);
                              }};
        settings.secrets = std::make_shared<OneSecret>(secret);
        settings.linkTimeout = 60s;
        must(store->accounts().add(account));
        Link link;
        link.zone = origin();
        link.name = bad;
        link.account = account.name;
        linkIds[bad] = store->links().add(link).value().id;
        commit(sample());
    }
};

} // namespace

/// Servers that answer nonsense, through the whole engine: the link says what happened, holds what it was known to
/// hold, and no other link suffers.
class TestEngineBadAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatAServerAnsweredBadly_data();
    void tellsWhatAServerAnsweredBadly();
    void refusesAWrongCertificate();
    void tellsThatNobodyListens();
    void tellsWhyASignatureIsRefused_data();
    void tellsWhyASignatureIsRefused();

private:
    static void checkFailed(BadFixture& fixture, ErrorKind kind, const QStringList& words);
};

void TestEngineBadAnswers::checkFailed(BadFixture& f, ErrorKind kind, const QStringList& words)
{
    const ZoneReport report = f.run(Mode::Sync);
    QCOMPARE(EngineFixture::link(report, good).result, LinkResult::Applied);
    const LinkReport failed = EngineFixture::link(report, bad);
    QCOMPARE(failed.result, LinkResult::Failed);
    QCOMPARE(failed.state, LinkState::Unknown);
    QVERIFY(failed.error);
    qInfo("%s", qPrintable(failed.error->message()));
    QVERIFY2(failed.error->kind() == kind, qPrintable(toText(failed.error->kind())));
    for (const QString& word : words)
        QVERIFY2(failed.error->message().contains(word, Qt::CaseInsensitive), qPrintable(failed.error->message()));
    // Never taken for an empty zone, and nothing is forgotten or noted as sent.
    QVERIFY(failed.cells.isEmpty() && failed.plan.changes.isEmpty());
    const LinkStatus status = f.status(bad);
    QCOMPARE(status.errorKind, toText(kind));
    QVERIFY(!status.hasBase && !status.readAt);
    QVERIFY(f.store->journal().recent(f.linkIds[bad], 1).value().isEmpty());
}

void TestEngineBadAnswers::tellsWhatAServerAnsweredBadly_data()
{
    QTest::addColumn<test::Answer>("answer");
    QTest::addColumn<bool>("onlyZone");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const test::Answer& answer, ErrorKind kind, const char* word,
                        bool onlyZone = false) {
        QTest::newRow(name) << answer << onlyZone << kind << QString::fromLatin1(word);
    };
    row("a wrong key", test::Answer::json("{\"error\":\"Unauthorized\"}", 401), ErrorKind::Authentication,
        "Unauthorized");
    row("a key that may not", test::Answer::json("{\"error\":\"Forbidden\"}", 403), ErrorKind::Permission, "Forbidden");
    row("no such zone", test::Answer::json("[]"), ErrorKind::ZoneNotFound, "example.com");
    row("it takes the request and hangs", test::Answer::badly(Manner::Hang), ErrorKind::Network, "2 s");
    row("it closes without an answer", test::Answer::badly(Manner::CloseUnanswered), ErrorKind::Network, "");
    row("it closes in mid-answer", test::Answer::badly(Manner::CloseInside), ErrorKind::Network, "");
    row("HTML with status 200", test::Answer::html(200), ErrorKind::Protocol, "");
    row("HTML of a proxy with status 502", test::Answer::html(502), ErrorKind::Network, "502");
    row("half a zone: text that ends too soon",
        test::Answer::json(R"({"id":"example.com.","name":"example.com.","rrsets":[{"name":"www.exa)"),
        ErrorKind::Protocol, "", true);
    row("half a zone: no records at all", test::Answer::json(R"({"id":"example.com.","name":"example.com."})"),
        ErrorKind::Protocol, "rrsets", true);
    row("half a zone: a record without content",
        test::Answer::json(
            R"({"id":"example.com.","name":"example.com.","rrsets":[{"name":"www.example.com.","type":"A","ttl":60,"records":[{}]}]})"),
        ErrorKind::Protocol, "", true);
}

void TestEngineBadAnswers::tellsWhatAServerAnsweredBadly()
{
    QFETCH(test::Answer, answer);
    QFETCH(bool, onlyZone);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, word);
    HttpDouble server([&](const SeenRequest& request) {
        return onlyZone && request.path().endsWith(QStringLiteral("/zones")) ? powerDns(request) : answer;
    });
    BadFixture f({bad, QStringLiteral("powerdns"), server.url(), {}}, QStringLiteral("key"));
    if (answer.manner == Manner::Hang)
        f.settings.linkTimeout = 2s;
    checkFailed(f, kind, {bad, word});
    if (QTest::currentTestFailed())
        return;
    QVERIFY(server.writes().isEmpty());
    // Once it answers properly, all is as it would have been.
    server.setHandler(powerDns);
    const LinkReport mended = EngineFixture::link(f.run(Mode::Plan), bad);
    QVERIFY2(!mended.error, mended.error ? qPrintable(mended.error->message()) : "");
    QCOMPARE(mended.plan.changes.size(), 3);
    QVERIFY(!f.status(bad).failedAt);
}

void TestEngineBadAnswers::refusesAWrongCertificate()
{
    HttpDouble server(powerDns, HttpDouble::Tls::ForOtherHost);
    QString endpoint = server.url();
    BadFixture f(
        {bad, QStringLiteral("powerdns"), endpoint.replace(QLatin1String("http:"), QLatin1String("https:")), {}},
        QStringLiteral("key"));
    checkFailed(f, ErrorKind::Network, {bad, QStringLiteral("certificate")});
    QVERIFY(server.requests().isEmpty()); // not a word, the key least of all, to who cannot show who it is
}

void TestEngineBadAnswers::tellsThatNobodyListens()
{
    const quint16 port = NameServerProcess::freePort();
    BadFixture f({bad, QStringLiteral("powerdns"), QStringLiteral("http://127.0.0.1:%1").arg(port), {}},
                 QStringLiteral("key"));
    checkFailed(f, ErrorKind::Network, {bad, QStringLiteral("refused")});
}

void TestEngineBadAnswers::tellsWhyASignatureIsRefused_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<int>("ahead");
    QTest::addColumn<QString>("word");
    QTest::newRow("a wrong secret") << QStringLiteral("d3Jvbmd3cm9uZ3dyb25nd3Jvbmd3cm9uZw==") << 0
                                    << QStringLiteral("BADSIG");
    QTest::newRow("a clock that is an hour fast")
        << QString::fromLatin1(NameServerProcess::KeySecret) << 3600 << QStringLiteral("BADTIME");
}

void TestEngineBadAnswers::tellsWhyASignatureIsRefused()
{
    QFETCH(QString, secret);
    QFETCH(int, ahead);
    QFETCH(QString, word);
    KnotServer server({{QStringLiteral("example.com"), "$ORIGIN example.com.\n@ 300 SOA ns1 h 1 2 3 400 5\n"
                                                       "@ 300 NS ns1\nns1 300 A 192.0.2.11\n"}});
    QVERIFY2(server.start(), server.output().constData());
    FastClock clock;
    clock.ahead = ahead;
    Account account{bad, QStringLiteral("rfc2136"), {}, {}};
    account.fields = {{QStringLiteral("server"), QStringLiteral("127.0.0.1")},
                      {QStringLiteral("port"), QString::number(server.port())},
                      {QStringLiteral("tsig-name"), QLatin1String(NameServerProcess::KeyName)}};
    BadFixture f(account, secret);
    f.settings.clock = &clock;
    checkFailed(f, ErrorKind::Authentication, {bad, QString::number(server.port()), word});
    f.endEngine();
}

QTEST_GUILESS_MAIN(TestEngineBadAnswers)
#include "TestEngineBadAnswers.moc"
