// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/LiveCheck.h"

#include "tests/support/Records.h"

#include <QTest>

using namespace zoneloom;
using namespace zoneloom::testing;
using namespace std::chrono_literals;
using Kind = ExpectedAnswer::Kind;
using Said = DnsAnswer::Outcome;

namespace {

const RRset& www()
{
    static const RRset set = a("www", "192.0.2.1");
    return set;
}

DnsAnswer said(Said outcome, const std::optional<RRset>& set = std::nullopt)
{
    DnsAnswer answer;
    answer.outcome = outcome;
    answer.set = set;
    answer.milliseconds = 2;
    return answer;
}

ExpectedAnswer expecting(Kind kind, const std::optional<RRset>& set = std::nullopt)
{
    return {RRsetKey::of(set.value_or(www())), kind, set};
}

} // namespace

class TestLiveCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void asksUntilTheNewDataIsThere();
    void callsAServerStaleThatNeverGetsIt();
    void tellsStaleFromWrongByTheSerial_data();
    void tellsStaleFromWrongByTheSerial();
    void keepsServersThatCannotBeFound();
};

void TestLiveCheck::judges_data()
{
    QTest::addColumn<int>("expected");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<quint32>("ttl");
    QTest::addColumn<QString>("state");
    const auto row = [](const char* name, Kind kind, Said outcome, const char* address, quint32 ttl,
                        const char* state) {
        QTest::newRow(name) << static_cast<int>(kind) << static_cast<int>(outcome) << QByteArray(address) << ttl
                            << QString::fromLatin1(state);
    };
    row("the same data", Kind::Answer, Said::Answered, "192.0.2.1", 3600, "right");
    row("other data", Kind::Answer, Said::Answered, "192.0.2.2", 3600, "wrong");
    row("another TTL", Kind::Answer, Said::Answered, "192.0.2.1", 60, "wrong");
    row("no data where there should be some", Kind::Answer, Said::NoData, "", 0, "wrong");
    row("data where there should be none", Kind::NxDomain, Said::Answered, "192.0.2.1", 3600, "wrong");
    row("no such name", Kind::NxDomain, Said::NxDomain, "", 0, "right");
    row("no such type", Kind::NoData, Said::NoData, "", 0, "right");
    row("a referral where one is due", Kind::Referral, Said::Referral, "", 0, "right");
    row("a referral where data is due", Kind::Answer, Said::Referral, "", 0, "wrong");
    row("refused", Kind::Answer, Said::Lame, "", 0, "lame");
    row("silence", Kind::Answer, Said::Timeout, "", 0, "unreachable");
    row("a closed port", Kind::Answer, Said::Unreachable, "", 0, "unreachable");
}

void TestLiveCheck::judges()
{
    QFETCH(int, expected);
    QFETCH(int, outcome);
    QFETCH(QByteArray, address);
    QFETCH(quint32, ttl);
    const auto kind = static_cast<Kind>(expected);
    const bool none = kind == Kind::NxDomain || kind == Kind::NoData;
    const auto set = address.isEmpty() ? std::optional<RRset>() : a("www", address.constData(), ttl);
    const ServerState state =
        LiveCheck::judge(expecting(kind, none ? std::optional<RRset>() : www()), said(static_cast<Said>(outcome), set));
    QTEST(toText(state), "state");
}

void TestLiveCheck::asksUntilTheNewDataIsThere()
{
    int rounds = 0;
    LiveCheck check(
        [&rounds](const QHostAddress&, quint16, const QList<DnsQuestion>&, const DnsClient::Options&,
                  const CancelToken&) {
            return QList<DnsAnswer>{said(Said::Answered, ++rounds < 3 ? a("www", "192.0.2.9") : www())};
        },
        Clock::system(), {});
    check.addServers({{QStringLiteral("127.0.0.1"), 5300}});
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const auto live = check.askUntilRight({expecting(Kind::Answer, www())}, 5s);
    QVERIFY(live);
    QVERIFY(*live >= before);
    QCOMPARE(rounds, 3);
    QCOMPARE(check.reports().first().state, ServerState::Right);
    QCOMPARE(check.reports().first().address, QStringLiteral("127.0.0.1:5300"));
}

void TestLiveCheck::callsAServerStaleThatNeverGetsIt()
{
    LiveCheck check(
        [](const QHostAddress&, quint16 port, const QList<DnsQuestion>&, const DnsClient::Options&,
           const CancelToken&) {
            return QList<DnsAnswer>{said(Said::Answered, port == 1 ? www() : a("www", "192.0.2.9"))};
        },
        Clock::system(), {});
    check.addServers({{QStringLiteral("127.0.0.1"), 1}, {QStringLiteral("127.0.0.1"), 2}});
    QVERIFY(!check.askUntilRight({expecting(Kind::Answer, www())}, 100ms));
    const QList<ServerReport> reports = check.reports();
    QCOMPARE(reports[0].state, ServerState::Right);
    QCOMPARE(reports[1].state, ServerState::Stale);
    QCOMPARE(reports[1].wrong.size(), 1);
    QCOMPARE(*reports[1].wrong.first().observed, a("www", "192.0.2.9"));
}

void TestLiveCheck::tellsStaleFromWrongByTheSerial_data()
{
    QTest::addColumn<quint32>("serial");
    QTest::addColumn<QString>("state");
    QTest::newRow("an older serial is stale") << 6U << "stale";
    QTest::newRow("the same serial with other data is wrong") << 7U << "wrong";
}

void TestLiveCheck::tellsStaleFromWrongByTheSerial()
{
    QFETCH(quint32, serial);
    LiveCheck check(
        [serial](const QHostAddress&, quint16, const QList<DnsQuestion>& questions, const DnsClient::Options&,
                 const CancelToken&) {
            DnsAnswer answer = said(Said::Answered, a("www", "192.0.2.9"));
            if (questions.first().type == rrtype::SOA)
                answer.soaSerial = serial;
            return QList<DnsAnswer>{answer};
        },
        Clock::system(), {});
    check.addServers({{QStringLiteral("127.0.0.1"), 53}});
    check.askAll(origin(), {expecting(Kind::Answer, www())}, 7);
    QTEST(toText(check.reports().first().state), "state");
}

void TestLiveCheck::keepsServersThatCannotBeFound()
{
    LiveCheck check([](const QHostAddress&, quint16, const QList<DnsQuestion>&, const DnsClient::Options&,
                       const CancelToken&) { return QList<DnsAnswer>(); },
                    Clock::system(), {});
    check.addServers({{QStringLiteral("192.0.2.53"), 53}}); // not loopback: the gate is closed in tests
    QVERIFY(!check.isEmpty());
    QVERIFY(!check.askUntilRight({expecting(Kind::Answer, www())}, 20ms));
    QCOMPARE(check.reports().first().state, ServerState::Unreachable);
    QCOMPARE(check.reports().first().server, QStringLiteral("192.0.2.53"));
}

QTEST_GUILESS_MAIN(TestLiveCheck)
#include "TestLiveCheck.moc"
