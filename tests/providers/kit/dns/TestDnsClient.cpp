// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/Provider.h"
#include "providers/kit/dns/DnsClient.h"
#include "tests/support/DnsDouble.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <thread>

using namespace zoneloom;

namespace {

using Said = DnsAnswer::Outcome;
constexpr quint16 Response = 0x8000, Authoritative = 0x0400, Truncated = 0x0200;

Name name(const QString& text)
{
    return Name::fromText(text).value();
}

DnsQuestion question(const char* owner, RRType type = rrtype::A)
{
    return {name(QString::fromLatin1(owner)), type};
}

/// The answer to a query: its id and question, these flags, and what `fill`
/// adds.
QByteArray reply(const QByteArray& query, quint16 flags, const std::function<void(DnsMessageWriter&)>& fill = {})
{
    const DnsMessage asked = DnsMessage::parse(query).value();
    DnsMessageWriter writer(asked.id, dnsnumber::OpcodeQuery, Response | flags);
    writer.addQuestion(asked.questions.first());
    if (fill)
        fill(writer);
    return writer.bytes();
}

DnsRecord record(const char* owner, RRType type, const QByteArray& rdata, quint32 ttl = 300)
{
    return {name(QString::fromLatin1(owner)), type, dnsnumber::ClassIn, ttl, rdata};
}

QByteArray soaRdata(quint32 serial)
{
    QByteArray rdata = name(QStringLiteral("ns.example.test.")).wire().toByteArray();
    rdata += name(QStringLiteral("admin.example.test.")).wire();
    for (const quint32 number : {serial, 1u, 1u, 1u, 1u}) {
        for (int shift = 24; shift >= 0; shift -= 8)
            rdata += static_cast<char>((number >> shift) & 0xff);
    }
    return rdata;
}

const QByteArray Address("\xc0\x00\x02\x01", 4); // 192.0.2.1

DnsClient::Options quick()
{
    DnsClient::Options options;
    options.timeout = std::chrono::milliseconds(300);
    return options;
}

} // namespace

class TestDnsClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOutcomesApart_data()
    {
        using Fill = std::function<void(DnsMessageWriter&)>;
        QTest::addColumn<quint16>("flags");
        QTest::addColumn<Fill>("fill");
        QTest::addColumn<int>("outcome");
        const auto row = [](const char* title, int flags, const Fill& fill, Said outcome) {
            QTest::newRow(title) << static_cast<quint16>(flags) << fill << static_cast<int>(outcome);
        };
        const Fill nothing = [](DnsMessageWriter&) {};
        const Fill answer = [](DnsMessageWriter& w) { w.addAnswer(record("www.example.test.", rrtype::A, Address)); };
        const Fill soa = [](DnsMessageWriter& w) {
            w.addAuthority(record("example.test.", rrtype::SOA, soaRdata(77)));
        };
        const Fill alias = [](DnsMessageWriter& w) {
            w.addAnswer(record("www.example.test.", rrtype::CNAME,
                               name(QStringLiteral("web.example.test.")).wire().toByteArray()));
        };
        const auto delegation = [](const char* cut) {
            return [cut](DnsMessageWriter& w) {
                w.addAuthority(record(cut, rrtype::NS, name(QStringLiteral("ns.other.test.")).wire().toByteArray()));
            };
        };
        row("an address with authority is an answer", Authoritative, answer, Said::Answered);
        row("an address without authority is lame", 0, answer, Said::Lame);
        row("no record beside an SOA is no data", Authoritative, soa, Said::NoData);
        row("NXDOMAIN is no such name", Authoritative | 3, soa, Said::NxDomain);
        row("NXDOMAIN without authority is lame", 3, soa, Said::Lame);
        row("a CNAME at the name is an alias", Authoritative, alias, Said::Alias);
        row("name servers of a cut are a referral", 0, delegation("www.example.test."), Said::Referral);
        row("name servers of the root are lame", 0, delegation("."), Said::Lame);
        row("REFUSED is lame", 5, nothing, Said::Lame);
        row("SERVFAIL is lame", 2, nothing, Said::Lame);
        row(
            "an address of three octets is malformed", Authoritative,
            [](DnsMessageWriter& w) { w.addAnswer(record("www.example.test.", rrtype::A, Address.first(3))); },
            Said::Malformed);
    }
    void tellsOutcomesApart()
    {
        QFETCH(const quint16, flags);
        QFETCH(const std::function<void(DnsMessageWriter&)>, fill);
        QFETCH(const int, outcome);
        const DnsDouble server(
            [&](const QByteArray& query, bool) { return DnsDouble::Reply{{reply(query, flags, fill)}}; });
        const QList<DnsAnswer> answers =
            DnsClient::ask(server.address(), server.port(), {question("www.example.test.")}, quick(), {});
        QCOMPARE(answers.size(), 1);
        QCOMPARE(toText(answers.first().outcome), toText(static_cast<Said>(outcome)));
        QCOMPARE(answers.first().rcode, flags & 0xf);
        QCOMPARE(answers.first().authoritative, (flags & Authoritative) != 0);
        if (flags == (Authoritative | 3))
            QCOMPARE(answers.first().soaSerial, std::optional<quint32>(77));
        if (static_cast<Said>(outcome) == Said::Answered)
            QCOMPARE(answers.first().set->rdataList(), QList<QByteArray>{Address});
    }

    void keepsAnswersInTheOrderOfTheQuestions()
    {
        // Answers each batch backwards, so that only the id tells which is which.
        QList<QByteArray> held;
        const DnsDouble server([&](const QByteArray& query, bool) {
            const DnsMessage asked = DnsMessage::parse(query).value();
            const char last = asked.questions.first().name.label(0).last(1)[0];
            held.prepend(reply(query, Authoritative, [&](DnsMessageWriter& w) {
                w.addAnswer({asked.questions.first().name, rrtype::A, dnsnumber::ClassIn, 60, Address.first(3) + last});
            }));
            return held.size() == 5 ? DnsDouble::Reply{std::exchange(held, {})} : DnsDouble::Reply{{}};
        });
        QList<DnsQuestion> questions;
        for (int i = 0; i < 5; ++i)
            questions += DnsQuestion{name(QStringLiteral("n%1.example.test.").arg(i)), rrtype::A};
        const QList<DnsAnswer> answers = DnsClient::ask(server.address(), server.port(), questions, quick(), {});
        for (int i = 0; i < 5; ++i)
            QCOMPARE(answers.at(i).set->rdataList().first().back(), static_cast<char>('0' + i));
    }

    void sendsAgainWhatWasLost()
    {
        std::atomic_int count = 0;
        const DnsDouble server([&](const QByteArray& query, bool) {
            return ++count == 1 ? DnsDouble::Reply{{}} : DnsDouble::Reply{{reply(query, Authoritative | 3)}};
        });
        const auto answers =
            DnsClient::ask(server.address(), server.port(), {question("www.example.test.")}, quick(), {});
        QCOMPARE(toText(answers.first().outcome), toText(Said::NxDomain));
        QCOMPARE(server.received(), 2);
    }

    void givesUpOnASilentServerOnceForAllQuestions()
    {
        const DnsDouble server([](const QByteArray&, bool) { return DnsDouble::Reply{{}}; });
        QElapsedTimer timer;
        timer.start();
        const auto answers = DnsClient::ask(server.address(), server.port(),
                                            QList<DnsQuestion>(1000, question("www.example.test.")), quick(), {});
        QVERIFY2(timer.elapsed() < 900, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(answers.size(), 1000);
        for (const DnsAnswer& answer : answers)
            QCOMPARE(answer.outcome, Said::Timeout);
    }

    void goesOverTcpWhereAnAnswerWasCut()
    {
        const DnsDouble server([](const QByteArray& query, bool overTcp) {
            if (!overTcp)
                return DnsDouble::Reply{{reply(query, Authoritative | Truncated)}};
            return DnsDouble::Reply{{reply(query, Authoritative, [](DnsMessageWriter& w) {
                for (int i = 0; i < 2000; ++i)
                    w.addAnswer(record("www.example.test.", rrtype::A,
                                       Address.first(2) + static_cast<char>(i >> 8) + static_cast<char>(i & 0xff)));
            })}};
        });
        const auto answers =
            DnsClient::ask(server.address(), server.port(), {question("www.example.test.")}, quick(), {});
        QCOMPARE(toText(answers.first().outcome), toText(Said::Answered));
        QCOMPARE(answers.first().set->count(), 2000);
    }

    void survivesAServerThatClosesTcpInMidAnswer()
    {
        const DnsDouble server([](const QByteArray& query, bool overTcp) {
            if (!overTcp)
                return DnsDouble::Reply{{reply(query, Authoritative | Truncated)}};
            return DnsDouble::Reply{{}, QByteArray("\1\0half", 6), true};
        });
        const auto answers =
            DnsClient::ask(server.address(), server.port(), {question("www.example.test.")}, quick(), {});
        QCOMPARE(toText(answers.first().outcome), toText(Said::Unreachable));
    }

    void ignoresWhatAnswersAnotherQuestion()
    {
        const DnsDouble server([](const QByteArray& query, bool) {
            QByteArray other = reply(query, Authoritative, [](DnsMessageWriter& w) {
                w.addAnswer(record("www.example.test.", rrtype::A, Address));
            });
            other[13] = 'x'; // wrong first letter in the question, right id
            return DnsDouble::Reply{{other, reply(query, Authoritative | 3)}};
        });
        const auto answers =
            DnsClient::ask(server.address(), server.port(), {question("www.example.test.")}, quick(), {});
        QCOMPARE(toText(answers.first().outcome), toText(Said::NxDomain));
    }

    void tellsAClosedPortAtOnce()
    {
        quint16 port = 0;
        {
            const DnsDouble gone([](const QByteArray&, bool) { return DnsDouble::Reply{{}}; });
            port = gone.port();
        }
        QElapsedTimer timer;
        timer.start();
        const auto answers = DnsClient::ask(QHostAddress(QHostAddress::LocalHost), port,
                                            QList<DnsQuestion>(100, question("www.example.test.")), quick(), {});
        QVERIFY(timer.elapsed() < 250);
        for (const DnsAnswer& answer : answers)
            QCOMPARE(answer.outcome, Said::Unreachable);
    }

    void canBeCancelled()
    {
        const DnsDouble server([](const QByteArray&, bool) { return DnsDouble::Reply{{}}; });
        const CancelToken cancel;
        DnsClient::Options options;
        options.timeout = std::chrono::seconds(20);
        std::thread canceller([cancel] {
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
            cancel.cancel();
        });
        QElapsedTimer timer;
        timer.start();
        std::optional<ErrorKind> kind;
        try {
            (void)DnsClient::ask(server.address(), server.port(), {question("www.example.test.")}, options, cancel);
        } catch (const ProviderException& exception) {
            kind = exception.error().kind();
        }
        canceller.join();
        QCOMPARE(kind, std::optional(ErrorKind::Cancelled));
        QVERIFY(timer.elapsed() < 1000);
    }

    void reachesNothingButLoopbackInTests()
    {
        std::optional<ErrorKind> kind;
        try {
            (void)DnsClient::ask(QHostAddress(QStringLiteral("192.0.2.1")), 53, {question("www.example.test.")},
                                 quick(), {});
        } catch (const ProviderException& exception) {
            kind = exception.error().kind();
        }
        QCOMPARE(kind, std::optional(ErrorKind::Network));
    }

    void asksTenThousandQuestionsQuickly()
    {
        const DnsDouble server([](const QByteArray& query, bool) {
            QByteArray answer = query;
            answer[2] = static_cast<char>(0x84);
            answer[3] = 3; // NXDOMAIN
            return DnsDouble::Reply{{answer}};
        });
        QList<DnsQuestion> questions;
        for (int i = 0; i < 10'000; ++i)
            questions += DnsQuestion{name(QStringLiteral("n%1.example.test.").arg(i)), rrtype::A};
        QElapsedTimer timer;
        timer.start();
        const auto answers = DnsClient::ask(server.address(), server.port(), questions, DnsClient::Options(), {});
        qInfo("10,000 questions: %lld ms", timer.elapsed());
        for (const DnsAnswer& answer : answers)
            QCOMPARE(answer.outcome, Said::NxDomain);
    }
};

QTEST_GUILESS_MAIN(TestDnsClient)
#include "TestDnsClient.moc"
