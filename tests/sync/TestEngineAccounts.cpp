// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/Engine.h"

#include "tests/support/EngineFixture.h"
#include "tests/support/HttpDouble.h"

#include <QElapsedTimer>
#include <QTest>

using namespace zoneloom;
using namespace zoneloom::testing;
using namespace std::chrono_literals;
using test::HttpDouble;
using test::SeenRequest;
using Mode = SyncRequest::Mode;

namespace {

class OneSecret : public SecretSource
{
public:
    Result<QString> read(const QString&, const QString&) const override { return QStringLiteral("s3cret"); }
    Outcome write(const QString&, const QString&, const QString&) override { return {}; }
    Outcome remove(const QString&, const QString&) override { return {}; }
};

/// A hosted service with one bare zone, that notes when it was asked.
class Service
{
public:
    explicit Service(std::function<test::Answer(const SeenRequest&)> answer)
        : m_answer(std::move(answer))
    {
        m_timer.start();
        m_server.setHandler([this](const SeenRequest& request) {
            const std::lock_guard lock(m_mutex);
            m_arrivals += m_timer.elapsed();
            if (m_arrivals.size() == 1 && m_firstAnswer)
                return *m_firstAnswer;
            return m_answer(request);
        });
    }

    [[nodiscard]] HttpDouble& server() { return m_server; }
    void setFirstAnswer(const test::Answer& answer)
    {
        const std::lock_guard lock(m_mutex);
        m_firstAnswer = answer;
    }
    /// Milliseconds since `start()`.
    [[nodiscard]] QList<qint64> arrivals() const
    {
        const std::lock_guard lock(m_mutex);
        return m_arrivals;
    }
    void start()
    {
        const std::lock_guard lock(m_mutex);
        m_timer.start();
    }

    /// deSEC, whose adapter knows that ten requests a second are allowed.
    static test::Answer desec(const SeenRequest& request)
    {
        if (request.path().endsWith(QStringLiteral("/rrsets/")))
            return test::Answer::json("[]");
        return test::Answer::json(R"({"name":"example.com","minimum_ttl":3600})");
    }
    /// PowerDNS, which has no limits.
    static test::Answer powerDns(const SeenRequest& request)
    {
        if (request.path().endsWith(QStringLiteral("/zones")))
            return test::Answer::json(R"([{"id":"example.com.","name":"example.com.","kind":"Native"}])");
        return test::Answer::json(R"({"id":"example.com.","name":"example.com.","kind":"Native","rrsets":[]})");
    }

private:
    mutable std::mutex m_mutex;
    std::function<test::Answer(const SeenRequest&)> m_answer;
    std::optional<test::Answer> m_firstAnswer;
    QElapsedTimer m_timer;
    QList<qint64> m_arrivals;
    HttpDouble m_server;
};

struct HostedFixture : EngineFixture
{
    HostedFixture()
        : EngineFixture(QStringList())
    {
        settings.providers = ProviderSource::registry();
        settings.secrets = std::make_shared<OneSecret>();
        settings.linksPerAccount = 4;
        commit({soa(1), a("www", "192.0.2.1")});
    }

    /// An account with so many links: its name, with a number behind.
    void addAccount(const QString& name, const QString& provider, Service& service, int links)
    {
        must(store->accounts().add({name, provider, service.server().url(), {}}));
        for (int i = 0; i < links; ++i) {
            Link link;
            link.zone = origin();
            link.name = name + QString::number(i);
            link.account = name;
            store->links().add(link).value();
        }
    }
};

void checkAllRead(const ZoneReport& report, int links)
{
    QCOMPARE(report.links.size(), links);
    for (const LinkReport& link : report.links)
        QVERIFY2(!link.error && link.state == LinkState::Differs,
                 link.error ? qPrintable(link.error->message()) : qPrintable(link.link));
}

} // namespace

/// What the links of one account share, through the whole engine and over HTTP: DESIGN §5.
class TestEngineAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksOfOneAccountShareItsRequestsASecond();
    void tooManyRequestsDelayTheirAccountAlone();
    void linksOfOneAccountShareItsConnections();
    void linksOfOnePowerDnsWriteOneAfterAnother();
};

void TestEngineAccounts::linksOfOneAccountShareItsRequestsASecond()
{
    Service service(&Service::desec);
    HostedFixture f;
    f.addAccount(QStringLiteral("home"), QStringLiteral("desec"), service, 8);
    service.start();
    checkAllRead(f.run(Mode::Read), 8);
    const QList<qint64> arrivals = service.arrivals();
    QVERIFY(arrivals.size() >= 16); // a zone and its records for each link
    for (qsizetype i = 0; i < arrivals.size(); ++i)
        QVERIFY2(arrivals.at(i) >= i / 10 * 1000,
                 qPrintable(QStringLiteral("request %1 after %2 ms").arg(i + 1).arg(arrivals.at(i))));
    // And none of it is forgotten for the next request of a person: this one comes right behind.
    checkAllRead(f.run(Mode::Read), 8);
    const QList<qint64> all = service.arrivals();
    for (qsizetype i = arrivals.size(); i < all.size(); ++i)
        QVERIFY(all.at(i) >= i / 10 * 1000);
}

void TestEngineAccounts::tooManyRequestsDelayTheirAccountAlone()
{
    Service busy([](const SeenRequest& request) {
        test::Answer answer = Service::desec(request);
        answer.delay = 200ms;
        return answer;
    });
    busy.setFirstAnswer(test::Answer::json("{}", 429).with("Retry-After", "2"));
    Service calm(&Service::desec);
    HostedFixture f;
    f.addAccount(QStringLiteral("busy"), QStringLiteral("desec"), busy, 6);
    f.addAccount(QStringLiteral("calm"), QStringLiteral("desec"), calm, 1);
    QElapsedTimer timer;
    qint64 calmDone = -1;
    connect(&f.engine(), &Engine::progressed, this, [&](quint64, const SyncProgress& progress) {
        if (progress.link == QStringLiteral("calm0") && progress.phase == SyncPhase::Done)
            calmDone = timer.elapsed();
    });
    busy.start();
    timer.start();
    checkAllRead(f.run(Mode::Read), 7);
    const QList<qint64> arrivals = busy.arrivals();
    const qint64 again = arrivals.first() + 2000;
    const auto before = std::count_if(arrivals.begin(), arrivals.end(), [&](qint64 at) { return at < again; });
    // Each of the account's four threads may have had one request on its way when the answer came.
    QVERIFY2(before <= 4, qPrintable(QStringLiteral("%1 requests before it was allowed again").arg(before)));
    QVERIFY2(calmDone >= 0 && calmDone < again, qPrintable(QStringLiteral("the other account: %1 ms").arg(calmDone)));
}

void TestEngineAccounts::linksOfOneAccountShareItsConnections()
{
    Service service(&Service::powerDns);
    HostedFixture f;
    f.addAccount(QStringLiteral("home"), QStringLiteral("powerdns"), service, 12);
    checkAllRead(f.run(Mode::Read), 12);
    checkAllRead(f.run(Mode::Read), 12);
    QVERIFY(service.arrivals().size() >= 48);
    QVERIFY2(service.server().connections() <= 4, qPrintable(QString::number(service.server().connections())));
}

void TestEngineAccounts::linksOfOnePowerDnsWriteOneAfterAnother()
{
    // Two transactions at once make it answer 500 where SQLite is behind it: a changed zone after a changed zone.
    Service service([](const SeenRequest& request) {
        test::Answer answer = Service::powerDns(request);
        if (request.method == "PATCH") {
            answer = test::Answer::json("", 204);
            answer.delay = 150ms;
        }
        return answer;
    });
    HostedFixture f;
    f.addAccount(QStringLiteral("home"), QStringLiteral("powerdns"), service, 4);
    (void)f.run(Mode::Sync);
    QList<qint64> writes;
    const QList<SeenRequest> requests = service.server().requests();
    const QList<qint64> arrivals = service.arrivals();
    QCOMPARE(requests.size(), arrivals.size());
    for (qsizetype i = 0; i < requests.size(); ++i) {
        if (requests.at(i).method == "PATCH")
            writes += arrivals.at(i);
    }
    QCOMPARE(writes.size(), 4);
    for (qsizetype i = 1; i < writes.size(); ++i)
        QVERIFY2(writes.at(i) - writes.at(i - 1) >= 145, qPrintable(QString::number(writes.at(i) - writes.at(i - 1))));
}

QTEST_GUILESS_MAIN(TestEngineAccounts)
#include "TestEngineAccounts.moc"
