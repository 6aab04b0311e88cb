// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/RdataCodec.h"
#include "providers/kit/dns/DynamicUpdate.h"
#include "tests/support/DnsDouble.h"
#include "tests/support/Shared.h"

#include <QTest>

using namespace zoneloom;

namespace {

const Name& zone()
{
    static const Name name = Name::fromText(u"example.test.").value();
    return name;
}

RRset address(const QString& owner, const QString& rdata, quint32 ttl = 300)
{
    return RRset(Name::fromText(owner, zone()).value(), rrtype::A, ttl,
                 {RdataCodec::fromText(rrtype::A, rdata, zone()).value()});
}

RRset nameServers(const QStringList& hosts)
{
    QList<QByteArray> rdata;
    for (const QString& host : hosts)
        rdata += RdataCodec::fromText(rrtype::NS, host, zone()).value();
    return RRset(zone(), rrtype::NS, 300, rdata);
}

QByteArray answer(const QByteArray& query, int rcode)
{
    const DnsMessage asked = DnsMessage::parse(query).value();
    return DnsMessageWriter(asked.id, dnsnumber::OpcodeUpdate, static_cast<quint16>(0x8000 | rcode)).bytes();
}

DnsServer at(const DnsDouble& server)
{
    DnsServer target;
    target.name = QStringLiteral("ns1");
    target.addresses = {server.address()};
    target.port = server.port();
    target.timeout = std::chrono::milliseconds(300);
    return target;
}

/// `class owner type ttl octets of rdata` of each record, to compare with RFC 2136 §2.4 and §2.5.
QStringList lines(const QList<DnsRecord>& records)
{
    QStringList result;
    for (const DnsRecord& record : records)
        result += QStringLiteral("%1 %2 %3 %4 %5")
                      .arg(QString::number(record.recordClass), record.name.relativeTo(zone()), record.type.toText(),
                           QString::number(record.ttl), QString::fromLatin1(record.rdata.toHex()));
    return result;
}

} // namespace

class TestDynamicUpdate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheMessagesThatTheStandardAsksFor_data()
    {
        QTest::addColumn<RRsetChange>("change");
        QTest::addColumn<QStringList>("prerequisites");
        QTest::addColumn<QStringList>("updates");
        const RRset one = address(QStringLiteral("www"), QStringLiteral("192.0.2.1"));
        const RRset two = address(QStringLiteral("www"), QStringLiteral("192.0.2.2"));
        QTest::newRow("a creation, if nothing is there")
            << RRsetChange{std::nullopt, one} << QStringList{QStringLiteral("254 www A 0 ")}
            << QStringList{QStringLiteral("1 www A 300 c0000201")};
        QTest::newRow("a deletion, if it is as it was")
            << RRsetChange{one, std::nullopt} << QStringList{QStringLiteral("1 www A 0 c0000201")}
            << QStringList{QStringLiteral("255 www A 0 ")};
        QTest::newRow("a replacement, record by record")
            << RRsetChange{one, two} << QStringList{QStringLiteral("1 www A 0 c0000201")}
            << QStringList{QStringLiteral("254 www A 0 c0000201"), QStringLiteral("1 www A 300 c0000202")};
        QTest::newRow("another TTL, as a whole")
            << RRsetChange{one, one.withTtl(60)} << QStringList{QStringLiteral("1 www A 0 c0000201")}
            << QStringList{QStringLiteral("255 www A 0 "), QStringLiteral("1 www A 60 c0000201")};
        QTest::newRow("name servers at the apex, new ones first")
            << RRsetChange{nameServers({QStringLiteral("a.")}), nameServers({QStringLiteral("b.")})}
            << QStringList{QStringLiteral("1 @ NS 0 016100")}
            << QStringList{QStringLiteral("1 @ NS 300 016200"), QStringLiteral("254 @ NS 0 016100")};
    }
    void writesTheMessagesThatTheStandardAsksFor()
    {
        QFETCH(const RRsetChange, change);
        QFETCH(const QStringList, prerequisites);
        QFETCH(const QStringList, updates);
        test::Shared<std::optional<DnsMessage>> asked;
        const DnsDouble server([&](const QByteArray& query, bool) {
            asked = DnsMessage::parse(query);
            return DnsDouble::Reply{{answer(query, 0)}};
        });
        const DnsServer target = at(server);
        const auto outcomes = DynamicUpdate(target, zone(), {}).apply({change});
        QCOMPARE(outcomes.first().state, ChangeOutcome::State::Applied);
        const auto seen = asked.get();
        QCOMPARE(seen->opcode, 5);
        QVERIFY(seen->questions == (QList<DnsQuestion>{{zone(), rrtype::SOA}}));
        QCOMPARE(lines(seen->answer), prerequisites);
        QCOMPARE(lines(seen->authority), updates);
    }

    void deletesBeforeItAddsAtOneName()
    {
        const RRset one = address(QStringLiteral("www"), QStringLiteral("192.0.2.1"));
        const RRset alias(one.name(), rrtype::CNAME, 300, {QByteArray("\1a\0", 3)});
        test::Shared<std::optional<DnsMessage>> asked;
        const DnsDouble server([&](const QByteArray& query, bool) {
            asked = DnsMessage::parse(query);
            return DnsDouble::Reply{{answer(query, 0)}};
        });
        const DnsServer target = at(server);
        (void)DynamicUpdate(target, zone(), {}).apply({{std::nullopt, alias}, {one, std::nullopt}});
        const auto seen = asked.get();
        QCOMPARE(lines(seen->authority),
                 (QStringList{QStringLiteral("255 www A 0 "), QStringLiteral("1 www CNAME 300 016100")}));
    }

    void namesTheRecordThatIsRefusedAndWritesTheOthers()
    {
        const DnsDouble server([](const QByteArray& query, bool) {
            const DnsMessage asked = DnsMessage::parse(query).value();
            const bool isBad = std::any_of(asked.authority.begin(), asked.authority.end(), [](const DnsRecord& record) {
                return record.name == Name::fromText(u"bad.example.test.").value();
            });
            return DnsDouble::Reply{{answer(query, isBad ? 5 : 0)}};
        });
        QList<RRsetChange> changes;
        for (int i = 0; i < 40; ++i)
            changes += RRsetChange{std::nullopt, address(i == 27 ? QStringLiteral("bad") : QStringLiteral("n%1").arg(i),
                                                         QStringLiteral("192.0.2.1"))};
        const DnsServer target = at(server);
        const auto outcomes = DynamicUpdate(target, zone(), {}).apply(changes);
        for (int i = 0; i < 40; ++i)
            QCOMPARE(outcomes.at(i).state, i == 27 ? ChangeOutcome::State::Rejected : ChangeOutcome::State::Applied);
        QVERIFY(outcomes.at(27).error->message().contains(QLatin1String("bad.example.test.")));
        QVERIFY2(server.received() <= 13, qPrintable(QString::number(server.received())));
    }

    void givesUpWhereEverythingIsRefused()
    {
        const DnsDouble server([](const QByteArray& query, bool) { return DnsDouble::Reply{{answer(query, 5)}}; });
        QList<RRsetChange> changes;
        for (int i = 0; i < 1000; ++i)
            changes += RRsetChange{std::nullopt, address(QStringLiteral("n%1").arg(i), QStringLiteral("192.0.2.1"))};
        const DnsServer target = at(server);
        const auto outcomes = DynamicUpdate(target, zone(), {}).apply(changes);
        QCOMPARE(outcomes.first().state, ChangeOutcome::State::Rejected);
        QCOMPARE(outcomes.last().state, ChangeOutcome::State::NotSent);
        QCOMPARE(outcomes.last().error->kind(), ErrorKind::Permission);
        QVERIFY(server.received() < 30);
    }

    void doesNotGuessWhatBecameOfAnUpdateWithoutAnswer_data()
    {
        QTest::addColumn<bool>("closes");
        QTest::newRow("the server is silent") << false;
        QTest::newRow("the server closes the connection") << true;
    }
    void doesNotGuessWhatBecameOfAnUpdateWithoutAnswer()
    {
        QFETCH(const bool, closes);
        const DnsDouble server([&](const QByteArray&, bool) { return DnsDouble::Reply{{}, {}, closes}; });
        const DnsServer target = at(server);
        const auto outcomes = DynamicUpdate(target, zone(), {})
                                  .apply({{std::nullopt, address(QStringLiteral("www"), QStringLiteral("192.0.2.1"))}});
        QCOMPARE(outcomes.first().state, ChangeOutcome::State::Uncertain);
        QCOMPARE(outcomes.first().error->kind(), ErrorKind::Network);
        QCOMPARE(server.received(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDynamicUpdate)
#include "TestDynamicUpdate.moc"
