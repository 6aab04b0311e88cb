// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/RdataCodec.h"

#include <QFile>
#include <QTest>

using namespace zoneloom;

namespace {

const Name Origin = *Name::fromText(u"example.com.");

RRType type(const QString& text)
{
    return *RRType::fromText(text);
}

} // namespace

class TestRdataCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndReadsEveryType_data();
    void writesAndReadsEveryType();
    void takesOtherForms_data();
    void takesOtherForms();
    void refuses_data();
    void refuses();
    void refusesWire_data();
    void refusesWire();
    void writesNamesRelativeToTheOrigin();
    void keepsTheCaseOfTargetsThatRfc4034DoesNotList();
    void givesFieldsOneByOne();
    void cutsLongText();
    void findsTargets();
    void writesAliasAsAName();
    void writesMalformedRdataAsRfc3597();
};

void TestRdataCodec::writesAndReadsEveryType_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QString>("canonical");
    QFile file(QStringLiteral(ZONELOOM_TEST_DATA "/dns/rdata.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int rows = 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const QStringList parts = QString::fromUtf8(line).split(QStringLiteral(" | "));
        const QString canonical = parts.value(2, parts[0]);
        QTest::newRow(qPrintable(parts[0].left(60)))
            << parts[0].section(u' ', 0, 0) << parts[0].section(u' ', 1) << QByteArray::fromHex(parts[1].toLatin1())
            << canonical.section(u' ', 1);
        ++rows;
    }
    QVERIFY(rows > 60);
}

void TestRdataCodec::writesAndReadsEveryType()
{
    QFETCH(QString, type);
    QFETCH(QString, text);
    QFETCH(QByteArray, wire);
    QFETCH(QString, canonical);
    const RRType number = ::type(type);
    const auto encoded = RdataCodec::fromText(number, text, Origin);
    QVERIFY2(encoded.has_value(), qPrintable(encoded ? QString() : encoded.error().message()));
    QCOMPARE(encoded->toHex(), wire.toHex());
    QCOMPARE(RdataCodec::toText(number, wire), canonical);
    QCOMPARE(RdataCodec::fromText(number, canonical, Origin).value_or(QByteArray()).toHex(), wire.toHex());
    const auto generic = RdataCodec::fromText(
        number, QStringLiteral("\\# %1 %2").arg(wire.size()).arg(QString::fromLatin1(wire.toHex())), Origin);
    QCOMPARE(generic.value_or(QByteArray()).toHex(), wire.toHex());
    QCOMPARE(RdataCodec::fromWire(number, wire).value_or(QByteArray()).toHex(), wire.toHex());
}

void TestRdataCodec::takesOtherForms_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("a relative name") << "MX"
                                     << "10 mail"
                                     << "10 mail.example.com.";
    QTest::newRow("the origin as an at sign") << "CNAME"
                                              << "@"
                                              << "example.com.";
    QTest::newRow("a target in capitals") << "NS"
                                          << "NS1.EXAMPLE.NET."
                                          << "ns1.example.net.";
    QTest::newRow("text without quotes") << "TXT"
                                         << "v=spf1 -all"
                                         << "\"v=spf1\" \"-all\"";
    QTest::newRow("text with a decimal escape") << "TXT"
                                                << "a\\032b"
                                                << "\"a b\"";
    QTest::newRow("text with an umlaut") << "TXT" << QStringLiteral("\"ü\"") << "\"\\195\\188\"";
    QTest::newRow("empty text") << "TXT"
                                << "\"\""
                                << "\"\"";
    QTest::newRow("text with a hash in quotes") << "TXT"
                                                << "\"\\#\" \"1\""
                                                << "\"#\" \"1\"";
    QTest::newRow("periods in an SOA") << "SOA"
                                       << "ns1 hostmaster 1 2h 1h 2w 5m"
                                       << "ns1.example.com. hostmaster.example.com. 1 7200 3600 1209600 300";
    QTest::newRow("a digest in pieces and capitals") << "DS"
                                                     << "1 13 2 AAAA bbbb"
                                                     << "1 13 2 aaaabbbb";
    QTest::newRow("a key in pieces") << "DNSKEY"
                                     << "257 3 8 AwEA AQ=="
                                     << "257 3 8 AwEAAQ==";
    QTest::newRow("an algorithm by name") << "DNSKEY"
                                          << "257 3 ECDSAP256SHA256 AwEAAQ=="
                                          << "257 3 13 AwEAAQ==";
    QTest::newRow("TLSA by acronyms") << "TLSA"
                                      << "DANE-EE SPKI SHA2-256 aabb"
                                      << "3 1 1 aabb";
    QTest::newRow("a certificate type by name") << "CERT"
                                                << "PKIX 1 8 AQ=="
                                                << "1 1 8 AQ==";
    QTest::newRow("a location without seconds and sizes") << "LOC"
                                                          << "52 N 4 30 E 10m"
                                                          << "52 0 0.000 N 4 30 0.000 E 10.00m 1m 10000m 10m";
    QTest::newRow("an IPv6 address written out") << "AAAA"
                                                 << "2001:0DB8:0:0:0:0:0:1"
                                                 << "2001:db8::1";
    QTest::newRow("parentheses") << "MX"
                                 << "( 10 mail )"
                                 << "10 mail.example.com.";
    QTest::newRow("a CAA value without quotes") << "CAA"
                                                << "0 issue ca.example.net"
                                                << "0 issue \"ca.example.net\"";
    QTest::newRow("a time in seconds") << "RRSIG"
                                       << "A 13 2 60 0 1 1 example. AQ=="
                                       << "A 13 2 60 19700101000000 19700101000001 1 example. AQ==";
    QTest::newRow("an HTTPS value in quotes") << "HTTPS"
                                              << "1 . alpn=\"h2,h3\""
                                              << "1 . alpn=h2,h3";
    QTest::newRow("an internationalised target") << "CNAME" << QStringLiteral("bücher.test.") << "xn--bcher-kva.test.";
}

void TestRdataCodec::takesOtherForms()
{
    QFETCH(QString, type);
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    const auto encoded = RdataCodec::fromText(::type(type), text, Origin);
    QVERIFY2(encoded.has_value(), qPrintable(encoded ? QString() : encoded.error().message()));
    QCOMPARE(RdataCodec::toText(::type(type), *encoded), canonical);
}

void TestRdataCodec::refuses_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("an address with a fifth part") << "A"
                                                  << "192.0.2.1.5"
                                                  << "IPv4 address";
    QTest::newRow("an address part beyond 255") << "A"
                                                << "192.0.2.256"
                                                << "A: “192.0.2.256” is not an IPv4 address.";
    QTest::newRow("nothing") << "A"
                             << ""
                             << "“Address” is missing";
    QTest::newRow("an IPv4 address as AAAA") << "AAAA"
                                             << "192.0.2.1"
                                             << "IPv6 address";
    QTest::newRow("a missing exchange") << "MX"
                                        << "10"
                                        << "Mail server";
    QTest::newRow("a preference beyond 65535") << "MX"
                                               << "65536 mail"
                                               << "MX, Priority: “65536” is not a number from 0 to 65535.";
    QTest::newRow("a negative preference") << "MX"
                                           << "-1 mail"
                                           << "MX, Priority";
    QTest::newRow("too many fields") << "MX"
                                     << "10 mail more"
                                     << "more";
    QTest::newRow("an empty label in a target") << "CNAME"
                                                << "a..b"
                                                << "CNAME: “a..b” is not a name.";
    QTest::newRow("a string of 256 octets") << "TXT" << QString(256, u'x') << "255";
    QTest::newRow("a string that stays open") << "TXT"
                                              << "\"abc"
                                              << "closing quote";
    QTest::newRow("an escape beyond 255") << "TXT"
                                          << "\"\\256\""
                                          << "escape";
    QTest::newRow("half an octet of digest") << "DS"
                                             << "1 13 2 abc"
                                             << "DS, Digest";
    QTest::newRow("no digest") << "DS"
                               << "1 13 2"
                               << "DS, Digest";
    QTest::newRow("a key that is not base64") << "DNSKEY"
                                              << "257 3 8 !!!!"
                                              << "Public key";
    QTest::newRow("a tag with a hyphen") << "CAA"
                                         << "0 is-sue \"x\""
                                         << "CAA, Tag";
    QTest::newRow("a CAA without value") << "CAA"
                                         << "0 issue"
                                         << "“Value” is missing";
    QTest::newRow("a type that is none") << "NSEC"
                                         << "a. A NONSENSE"
                                         << "NONSENSE";
    QTest::newRow("a parameter twice") << "HTTPS"
                                       << "1 . port=1 port=2"
                                       << "twice";
    QTest::newRow("an unknown parameter") << "HTTPS"
                                          << "1 . colour=red"
                                          << "colour";
    QTest::newRow("a mandatory parameter that is missing") << "SVCB"
                                                           << "1 . mandatory=port"
                                                           << "port";
    QTest::newRow("a latitude beyond the pole") << "LOC"
                                                << "91 N 0 E 0m"
                                                << "52 22 23 N";
    QTest::newRow("text for an unknown type") << "TYPE65280"
                                              << "hello"
                                              << "RFC 3597";
    QTest::newRow("a generic length that is wrong") << "TYPE65280"
                                                    << "\\# 3 0a00"
                                                    << "announces 3";
    QTest::newRow("a generic form that does not fit its type") << "A"
                                                               << "\\# 3 0a0000"
                                                               << "malformed";
    QTest::newRow("a time that is none") << "RRSIG"
                                         << "A 13 2 60 20261332000000 1 1 example. AQ=="
                                         << "expiration";
}

void TestRdataCodec::refuses()
{
    QFETCH(QString, type);
    QFETCH(QString, text);
    QFETCH(QString, says);
    const auto encoded = RdataCodec::fromText(::type(type), text, Origin);
    QVERIFY(!encoded.has_value());
    QCOMPARE(encoded.error().kind(), ErrorKind::Invalid);
    QVERIFY2(encoded.error().message().contains(says), qPrintable(encoded.error().message()));
}

void TestRdataCodec::refusesWire_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("three octets of address") << "A" << QByteArray("0a0000");
    QTest::newRow("five octets of address") << "A" << QByteArray("0a00000001");
    QTest::newRow("a name that is cut off") << "MX" << QByteArray("000a046d61");
    QTest::newRow("a compressed name") << "NS" << QByteArray("c00c");
    QTest::newRow("a string that is cut off") << "TXT" << QByteArray("05616263");
    QTest::newRow("octets behind the last field") << "NS" << QByteArray("0161000000");
    QTest::newRow("parameters out of order") << "SVCB" << QByteArray("0001000003000201bb00010003026832");
    QTest::newRow("nothing") << "SOA" << QByteArray();
    QTest::newRow("a bitmap window of no length") << "NSEC" << QByteArray("000000");
}

void TestRdataCodec::refusesWire()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, hex);
    QVERIFY(!RdataCodec::fromWire(::type(type), QByteArray::fromHex(hex)).has_value());
}

void TestRdataCodec::writesNamesRelativeToTheOrigin()
{
    const auto wire = *RdataCodec::fromText(rrtype::MX, u"10 mail.example.com.", Name());
    QCOMPARE(RdataCodec::toText(rrtype::MX, wire, Origin), QStringLiteral("10 mail"));
    const auto apex = *RdataCodec::fromText(rrtype::CNAME, u"example.com.", Name());
    QCOMPARE(RdataCodec::toText(rrtype::CNAME, apex, Origin), QStringLiteral("@"));
    const auto elsewhere = *RdataCodec::fromText(rrtype::CNAME, u"notexample.com.", Name());
    QCOMPARE(RdataCodec::toText(rrtype::CNAME, elsewhere, Origin), QStringLiteral("notexample.com."));
}

void TestRdataCodec::keepsTheCaseOfTargetsThatRfc4034DoesNotList()
{
    QCOMPARE(RdataCodec::fromWire(rrtype::MX, QByteArray("\0\12\1A\0", 5)).value(), QByteArray("\0\12\1a\0", 5));
    QCOMPARE(RdataCodec::fromWire(rrtype::HTTPS, QByteArray("\0\12\1A\0", 5)).value(), QByteArray("\0\12\1A\0", 5));
}

void TestRdataCodec::givesFieldsOneByOne()
{
    const auto mx = *RdataCodec::fromText(rrtype::MX, u"10 mail.example.", Origin);
    QCOMPARE(RdataCodec::fields(rrtype::MX, mx), QStringList({QStringLiteral("10"), QStringLiteral("mail.example.")}));
    const auto txt = *RdataCodec::fromText(rrtype::TXT, u"\"a b\" c", Origin);
    QCOMPARE(RdataCodec::fields(rrtype::TXT, txt), QStringList({QStringLiteral("\"a b\""), QStringLiteral("\"c\"")}));
}

void TestRdataCodec::cutsLongText()
{
    const QByteArray wire = RdataCodec::fromLongText(QByteArray(300, 'x'));
    QCOMPARE(RdataCodec::strings(wire), QList<QByteArray>({QByteArray(255, 'x'), QByteArray(45, 'x')}));
    QCOMPARE(RdataCodec::fromStrings({QByteArray(255, 'x'), QByteArray(45, 'x')}).value(), wire);
    QVERIFY(!RdataCodec::fromStrings({QByteArray(256, 'x')}).has_value());
    QCOMPARE(RdataCodec::fromLongText(QByteArray()), QByteArray(1, '\0'));
}

void TestRdataCodec::findsTargets()
{
    const auto srv = *RdataCodec::fromText(rrtype::SRV, u"1 2 3 sip.example.", Origin);
    QCOMPARE(RdataCodec::targets(rrtype::SRV, srv), QList<Name>({*Name::fromText(u"sip.example.")}));
    const auto https = *RdataCodec::fromText(rrtype::HTTPS, u"1 web.example. port=1", Origin);
    QCOMPARE(RdataCodec::targets(rrtype::HTTPS, https), QList<Name>({*Name::fromText(u"web.example.")}));
    const auto address = *RdataCodec::fromText(rrtype::A, u"192.0.2.1", Origin);
    QVERIFY(RdataCodec::targets(rrtype::A, address).isEmpty());
}

void TestRdataCodec::writesAliasAsAName()
{
    const auto wire = RdataCodec::fromText(rrtype::ALIAS, u"Lb.Example.Net.", Origin);
    QCOMPARE(wire.value(), QByteArray("\2lb\7example\3net\0", 16));
    QCOMPARE(RdataCodec::toText(rrtype::ALIAS, *wire), QStringLiteral("lb.example.net."));
}

void TestRdataCodec::writesMalformedRdataAsRfc3597()
{
    QCOMPARE(RdataCodec::toText(rrtype::A, QByteArray("\1\2", 2)), QStringLiteral("\\# 2 0102"));
    QCOMPARE(RdataCodec::toText(RRType(65280), QByteArray()), QStringLiteral("\\# 0"));
}

QTEST_APPLESS_MAIN(TestRdataCodec)
#include "TestRdataCodec.moc"
