// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/dns/DnsMessage.h"
#include "providers/kit/dns/Tsig.h"

#include <QTest>

using namespace zoneloom;

namespace {

class FixedClock : public Clock
{
public:
    explicit FixedClock(qint64 seconds)
        : m_seconds(seconds)
    {}
    [[nodiscard]] QDateTime now() const override { return QDateTime::fromSecsSinceEpoch(m_seconds, Qt::UTC); }

private:
    qint64 m_seconds;
};

constexpr qint64 Instant = 1'732'485'600;
const QString Secret = QStringLiteral("c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0");

Name name(const char* text)
{
    return Name::fromText(QString::fromLatin1(text)).value();
}

QByteArray query()
{
    DnsMessageWriter writer(0x1234, dnsnumber::OpcodeQuery);
    writer.addQuestion({name("example.test."), rrtype::SOA});
    return writer.bytes();
}

} // namespace

class TestTsig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsAsAnIndependentImplementationDoes_data()
    {
        QTest::addColumn<QString>("algorithm");
        QTest::addColumn<QByteArray>("mac");
        // Made with Python's hmac over the octets of RFC 8945 §4.3.3.
        QTest::newRow("hmac-sha256") << QStringLiteral("hmac-sha256")
                                     << QByteArray("6e5dd8f4aa3577e346c44940c1e0c4da3e5999daa49f9c26ad76a82d"
                                                   "6ecb3739");
        QTest::newRow("hmac-sha384") << QStringLiteral("hmac-sha384")
                                     << QByteArray("9ffba15715e91585398a47d10d8a9d60eccbb2da98e60174ed11a5fa"
                                                   "5d66b4d5cebef5af7029ff3ff4fa0a9d436d11d0");
        QTest::newRow("hmac-sha512") << QStringLiteral("hmac-sha512")
                                     << QByteArray("cc50a84363f2471a8e11221772a4b043aef2ec5005e2aab51c4234a3a52b708"
                                                   "54ae"
                                                   "23b7289c8825d04219d66e290a3fd637bd06f107ac762b490072ca31999be");
        QTest::newRow("hmac-sha1") << QStringLiteral("hmac-sha1")
                                   << QByteArray("bc82812385d147c44bdd35cf6e3ab02cad03cc97");
        QTest::newRow("hmac-md5") << QStringLiteral("hmac-md5") << QByteArray("fcae7847f7a39ead577bbc45b04aed50");
    }
    void signsAsAnIndependentImplementationDoes()
    {
        QFETCH(const QString, algorithm);
        QFETCH(const QByteArray, mac);
        const TsigKey key = TsigKey::create(QStringLiteral("ZL"), algorithm, Secret).value();
        const FixedClock clock(Instant);
        TsigExchange exchange(key, QStringLiteral("server"), clock);
        const QByteArray signedQuery = exchange.sign(query());
        QVERIFY(signedQuery.toHex().contains(mac));
        const std::optional<DnsMessage> message = DnsMessage::parse(signedQuery);
        QVERIFY(message);
        QCOMPARE(message->tsigOffset, query().size());
        QCOMPARE(message->additional.size(), 1);
    }

    void refusesWhatIsNoKey_data()
    {
        QTest::addColumn<QString>("keyName");
        QTest::addColumn<QString>("algorithm");
        QTest::addColumn<QString>("secret");
        QTest::newRow("unknown algorithm") << QStringLiteral("zl") << QStringLiteral("hmac-crc32") << Secret;
        QTest::newRow("secret that is no Base64")
            << QStringLiteral("zl") << QStringLiteral("hmac-sha256") << QStringLiteral("geheim!");
        QTest::newRow("empty secret") << QStringLiteral("zl") << QStringLiteral("hmac-sha256") << QString();
        QTest::newRow("name with an empty label") << QStringLiteral("z..l") << QStringLiteral("hmac-sha256") << Secret;
    }
    void refusesWhatIsNoKey()
    {
        QFETCH(const QString, keyName);
        QFETCH(const QString, algorithm);
        QFETCH(const QString, secret);
        const Result<TsigKey> key = TsigKey::create(keyName, algorithm, secret);
        QVERIFY(!key);
        QCOMPARE(key.error().kind(), ErrorKind::Invalid);
        if (!secret.isEmpty())
            QVERIFY(!key.error().message().contains(secret));
    }

    void tellsWhatDoesNotFit_data()
    {
        QTest::addColumn<int>("tsigError");
        QTest::addColumn<QString>("word");
        QTest::newRow("another secret") << 16 << QStringLiteral("BADSIG");
        QTest::newRow("a key that the server does not know") << 17 << QStringLiteral("BADKEY");
    }
    void tellsWhatDoesNotFit()
    {
        QFETCH(const int, tsigError);
        QFETCH(const QString, word);
        const TsigKey key = TsigKey::create(QStringLiteral("zl"), QStringLiteral("hmac-sha256"), Secret).value();
        TsigExchange exchange(key, QStringLiteral("ns1"));
        (void)exchange.sign(query());
        QByteArray rdata = key.algorithm().wire().toByteArray() + QByteArray(10, '\0') + QByteArray("\x12\x34\0", 3);
        rdata += static_cast<char>(tsigError);
        rdata += QByteArray(2, '\0');
        DnsMessageWriter writer(0x1234, dnsnumber::OpcodeQuery, 0x8000 | dnsnumber::NotAuth);
        writer.addQuestion({name("example.test."), rrtype::SOA});
        writer.addAdditional({key.name(), dnsnumber::Tsig, dnsnumber::ClassAny, 0, rdata});
        const Outcome outcome = exchange.verify(writer.bytes(), DnsMessage::parse(writer.bytes()).value());
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind(), ErrorKind::Authentication);
        QVERIFY2(outcome.error().message().contains(word), qPrintable(outcome.error().message()));
    }

    void refusesAnAnswerWithoutASignature()
    {
        const TsigKey key = TsigKey::create(QStringLiteral("zl"), QStringLiteral("hmac-sha256"), Secret).value();
        TsigExchange exchange(key, QStringLiteral("ns1"));
        (void)exchange.sign(query());
        QVERIFY(!exchange.verify(query(), DnsMessage::parse(query()).value()));
    }
};

QTEST_GUILESS_MAIN(TestTsig)
#include "TestTsig.moc"
