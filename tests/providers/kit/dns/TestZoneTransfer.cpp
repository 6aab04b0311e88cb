// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/RdataCodec.h"
#include "providers/kit/Provider.h"
#include "providers/kit/dns/ZoneTransfer.h"
#include "tests/support/DnsDouble.h"

#include <QTest>

using namespace zoneloom;

namespace {

const QString Secret = QStringLiteral("c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0");

/// Records as text `owner ttl type rdata`, so that a test reads like a zone.
DnsRecord record(const QString& line)
{
    const Name owner = Name::fromText(line.section(u' ', 0, 0)).value();
    const RRType type = RRType::fromText(line.section(u' ', 2, 2)).value();
    return {owner, type, dnsnumber::ClassIn, line.section(u' ', 1, 1).toUInt(),
            RdataCodec::fromText(type, line.section(u' ', 3), Name()).value()};
}

QString soa(int serial)
{
    return QStringLiteral("example.test. 3600 SOA ns1.example.test. "
                          "admin.example.test. %1 7200 900 1209600 300")
        .arg(serial);
}
const QString Ns = QStringLiteral("example.test. 3600 NS ns1.example.test.");
const QString Www = QStringLiteral("www.example.test. 300 A 192.0.2.1");
const QString Www2 = QStringLiteral("www.example.test. 300 A 192.0.2.2");
const QString Odd = QStringLiteral("odd.example.test. 300 TYPE65280 \\# 3 010203");

QByteArray message(const QByteArray& query, const QStringList& lines, quint16 rcode = 0)
{
    const DnsMessage asked = DnsMessage::parse(query).value();
    DnsMessageWriter writer(asked.id, dnsnumber::OpcodeQuery, 0x8400 | rcode);
    writer.addQuestion(asked.questions.first());
    for (const QString& line : lines)
        writer.addAnswer(record(line));
    return writer.bytes();
}

DnsServer at(const DnsDouble& server)
{
    DnsServer target;
    target.name = QStringLiteral("ns1.example.test");
    target.addresses = {server.address()};
    target.port = server.port();
    target.timeout = std::chrono::milliseconds(400);
    return target;
}

const Name& zone()
{
    static const Name name = Name::fromText(u"example.test.").value();
    return name;
}

QStringList lines(const ZoneContent& content)
{
    QStringList result;
    for (const RRset& set : content) {
        for (const QByteArrayView rdata : set.rdata())
            result += QStringLiteral("%1 %2 %3 %4")
                          .arg(set.name().toText(), QString::number(set.ttl()), set.type().toText(),
                               RdataCodec::toText(set.type(), rdata));
    }
    return result;
}

/// The error's kind, or nothing where there was none.
std::optional<ErrorKind> kindOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const ProviderException& exception) {
        qInfo("%s", qPrintable(exception.error().message()));
        return exception.error().kind();
    }
    return std::nullopt;
}

} // namespace

class TestZoneTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAZoneInSeveralMessages()
    {
        const DnsDouble server([](const QByteArray& query, bool) {
            return DnsDouble::Reply{
                {message(query, {soa(7)}), message(query, {Ns, Www}), message(query, {Odd, Www2, soa(7)})}};
        });
        const ZoneContent content = ZoneTransfer::full(at(server), zone(), {});
        QCOMPARE(lines(content), (QStringList{Ns, soa(7), Odd, Www, Www2}));
        QCOMPARE(ZoneTransfer::serialOf(content), std::optional<quint32>(7));
    }

    void neverTakesHalfAZone_data()
    {
        using Answer = std::function<DnsDouble::Reply(const QByteArray&)>;
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* title, ErrorKind kind, const Answer& answer) {
            QTest::newRow(title) << answer << static_cast<int>(kind);
        };
        row("closed before the last SOA", ErrorKind::Network, [](const QByteArray& q) {
            return DnsDouble::Reply{{message(q, {soa(7), Ns, Www})}, {}, true};
        });
        row("closed in the middle of a message", ErrorKind::Network, [](const QByteArray& q) {
            return DnsDouble::Reply{{message(q, {soa(7), Ns})}, QByteArray("\3\0half", 6), true};
        });
        row("silent after the first message", ErrorKind::Network, [](const QByteArray& q) {
            return DnsDouble::Reply{{message(q, {soa(7), Ns})}};
        });
        row("silent from the start", ErrorKind::Network, [](const QByteArray&) { return DnsDouble::Reply{{}}; });
        row("does not start with an SOA", ErrorKind::Protocol, [](const QByteArray& q) {
            return DnsDouble::Reply{{message(q, {Ns, soa(7), soa(7)})}};
        });
        row("ends with another serial", ErrorKind::Protocol, [](const QByteArray& q) {
            return DnsDouble::Reply{{message(q, {soa(7), Ns, soa(8)})}};
        });
        row("holds a record of another zone", ErrorKind::Protocol, [](const QByteArray& q) {
            return DnsDouble::Reply{{message(q, {soa(7), QStringLiteral("www.other.test. 300 A 192.0.2.1"), soa(7)})}};
        });
        row("records behind the end", ErrorKind::Protocol, [](const QByteArray& q) {
            return DnsDouble::Reply{{message(q, {soa(7), Ns, soa(7), Www})}};
        });
        row("an empty message", ErrorKind::Protocol, [](const QByteArray& q) {
            return DnsDouble::Reply{{message(q, {soa(7), Ns}), message(q, {})}};
        });
        row("SERVFAIL behind the first message", ErrorKind::Protocol, [](const QByteArray& q) {
            return DnsDouble::Reply{{message(q, {soa(7), Ns}), message(q, {}, 2)}};
        });
        row("REFUSED", ErrorKind::Permission,
            [](const QByteArray& q) { return DnsDouble::Reply{{message(q, {}, 5)}}; });
        row("NOTAUTH", ErrorKind::ZoneNotFound,
            [](const QByteArray& q) { return DnsDouble::Reply{{message(q, {}, 9)}}; });
        row("a web server", ErrorKind::Network, [](const QByteArray&) {
            return DnsDouble::Reply{{}, "HTTP/1.1 400 Bad Request\r\n\r\n<html></html>\r\n", true};
        });
        row("garbage of the promised length", ErrorKind::Protocol,
            [](const QByteArray&) { return DnsDouble::Reply{{QByteArray("<html><body>It works!</body></html>")}}; });
    }
    void neverTakesHalfAZone()
    {
        QFETCH(const std::function<DnsDouble::Reply(const QByteArray&)>, answer);
        QFETCH(const int, kind);
        const DnsDouble server([&](const QByteArray& query, bool) { return answer(query); });
        const auto error = kindOf([&] { (void)ZoneTransfer::full(at(server), zone(), {}); });
        QVERIFY(error);
        QCOMPARE(toText(*error), toText(static_cast<ErrorKind>(kind)));
    }

    void readsDifferences_data()
    {
        QTest::addColumn<QStringList>("answer");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("nothing changed") << QStringList{soa(7)} << QStringList{Ns, soa(7), Www};
        QTest::newRow("one step") << QStringList{soa(8), soa(7), Www, soa(8), Www2, soa(8)}
                                  << QStringList{Ns, soa(8), Www2};
        QTest::newRow("two steps") << QStringList{soa(9), soa(7), Www, soa(8), Www2, soa(8), soa(9), Odd, soa(9)}
                                   << QStringList{Ns, soa(9), Odd, Www2};
        QTest::newRow("a TTL")
            << QStringList{soa(8), soa(7), Www, soa(8), QStringLiteral("www.example.test. 60 A 192.0.2.1"), soa(8)}
            << QStringList{Ns, soa(8), QStringLiteral("www.example.test. 60 A 192.0.2.1")};
        QTest::newRow("the whole zone instead") << QStringList{soa(8), Ns, Odd, soa(8)} << QStringList{Ns, soa(8), Odd};
        QTest::newRow("a zone that became empty") << QStringList{soa(8), soa(8)} << QStringList{soa(8)};
    }
    void readsDifferences()
    {
        QFETCH(const QStringList, answer);
        QFETCH(const QStringList, expected);
        const DnsDouble full([](const QByteArray& query, bool) {
            return DnsDouble::Reply{{message(query, {soa(7), Ns, Www, soa(7)})}};
        });
        const ZoneContent known = ZoneTransfer::full(at(full), zone(), {});
        const DnsDouble server(
            [&](const QByteArray& query, bool) { return DnsDouble::Reply{{message(query, answer)}}; });
        QCOMPARE(lines(ZoneTransfer::since(known, at(server), {})), expected);
    }

    void readsTheWholeZoneWhereDifferencesMakeNoSense_data()
    {
        QTest::addColumn<QStringList>("answer");
        QTest::newRow("deletes what was not there") << QStringList{soa(8), soa(7), Www2, soa(8), soa(8)};
        QTest::newRow("a serial that went back") << QStringList{soa(3)};
    }
    void readsTheWholeZoneWhereDifferencesMakeNoSense()
    {
        QFETCH(const QStringList, answer);
        std::atomic_bool broken = false;
        const DnsDouble server([&](const QByteArray& query, bool) {
            const bool isFull = DnsMessage::parse(query)->questions.first().type == dnsnumber::Axfr;
            if (!isFull)
                broken = true;
            return DnsDouble::Reply{{message(query, isFull ? QStringList{soa(7), Ns, Www, soa(7)} : answer)}};
        });
        const ZoneContent known = ZoneTransfer::full(at(server), zone(), {});
        QCOMPARE(lines(ZoneTransfer::since(known, at(server), {})), (QStringList{Ns, soa(7), Www}));
        QVERIFY(broken);
    }

    void refusesAnUnsignedAnswerToASignedRequest()
    {
        const DnsDouble server([](const QByteArray& query, bool) {
            return DnsDouble::Reply{{message(query, {soa(7), Ns, soa(7)})}};
        });
        DnsServer target = at(server);
        target.key = TsigKey::create(QStringLiteral("zl"), QStringLiteral("hmac-sha256"), Secret).value();
        QCOMPARE(kindOf([&] { (void)ZoneTransfer::full(target, zone(), {}); }), std::optional(ErrorKind::Protocol));
    }
};

QTEST_GUILESS_MAIN(TestZoneTransfer)
#include "TestZoneTransfer.moc"
