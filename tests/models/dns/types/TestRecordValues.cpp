// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/RecordValues.h"

#include "models/dns/RdataCodec.h"
#include "models/dns/types/RecordTypes.h"

#include <QFile>
#include <QTest>

using namespace zoneloom;

class TestRecordValues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRecordIsTakenApartAndPutTogether_data();
    void aRecordIsTakenApartAndPutTogether();
    void everySampleComesBackTheSame();
    void oneFieldIsFoundByItsId();
    void anEmptyFieldIsNamed();
};

void TestRecordValues::aRecordIsTakenApartAndPutTogether_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("values");
    const auto row = [](const char* type, const char* text, const QStringList& values) {
        QTest::newRow(type) << QString::fromLatin1(type) << QString::fromLatin1(text) << values;
    };
    const auto s = [](const char* text) { return QString::fromLatin1(text); };
    row("A", "192.0.2.1", {s("192.0.2.1")});
    row("MX", "10 mail.example.com.", {s("10"), s("mail.example.com.")});
    row("SRV", "1 2 443 host.example.com.", {s("1"), s("2"), s("443"), s("host.example.com.")});
    row("CAA", R"(128 issue "a.net; x=y")", {s("128"), s("issue"), s("a.net; x=y")});
    row("TXT", R"("say \"yes\"; or \\ no")", {s(R"(say "yes"; or \ no)")});
    row("HTTPS", "1 . alpn=h2,h3 port=8443", {s("1"), s("."), s("alpn=h2,h3 port=8443")});
    row("SVCB", "0 host.example.com.", {s("0"), s("host.example.com."), s("")});
    row("NAPTR", R"(100 10 "S" "SIP+D2U" "" _sip._udp.example.com.)",
        {s("100"), s("10"), s("S"), s("SIP+D2U"), s(""), s("_sip._udp.example.com.")});
    row("URI", R"(10 1 "https://www.example.com/a b")", {s("10"), s("1"), s("https://www.example.com/a b")});
    row("HINFO", R"("PC" "Linux 6")", {s("PC"), s("Linux 6")});
}

void TestRecordValues::aRecordIsTakenApartAndPutTogether()
{
    QFETCH(QString, type);
    QFETCH(QString, text);
    QFETCH(QStringList, values);
    const RRType rrType = RRType::fromText(type).value();
    const auto wire = RdataCodec::fromText(rrType, text, Name());
    QVERIFY(wire.has_value());
    QCOMPARE(RecordValues::fromRdata(rrType, *wire), values);
    const auto back = RecordValues::toRdata(rrType, values, Name());
    QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().message()));
    QCOMPARE(*back, *wire);
}

void TestRecordValues::everySampleComesBackTheSame()
{
    QFile file(QStringLiteral(ZONELOOM_TEST_DATA "/dns/rdata.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int compared = 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const RRType type = RRType::fromText(QString::fromUtf8(line.left(line.indexOf(' ')))).value();
        const QByteArray wire = QByteArray::fromHex(line.split('|').at(1).trimmed());
        if (RecordTypes::find(type) == nullptr || type == rrtype::TXT)
            continue; // the strings of a TXT record are joined
        const auto back = RecordValues::toRdata(type, RecordValues::fromRdata(type, wire), Name());
        QVERIFY2(back.has_value(), back ? "" : qPrintable(QString::fromUtf8(line) + back.error().message()));
        QVERIFY2(*back == wire, line.constData());
        ++compared;
    }
    QVERIFY(compared > 20);
}

void TestRecordValues::oneFieldIsFoundByItsId()
{
    const auto wire = RdataCodec::fromText(rrtype::MX, u"10 mail.example.com.", Name());
    QCOMPARE(RecordValues::value(rrtype::MX, *wire, QLatin1String("priority")), QStringLiteral("10"));
    QVERIFY(RecordValues::value(rrtype::MX, *wire, QLatin1String("weight")).isEmpty());
}

void TestRecordValues::anEmptyFieldIsNamed()
{
    const auto none = RecordValues::toRdata(rrtype::MX, {QStringLiteral("10"), QString()}, Name());
    QVERIFY(!none.has_value());
    QVERIFY(none.error().message().contains(u"Mail server"));
}

QTEST_APPLESS_MAIN(TestRecordValues)
#include "TestRecordValues.moc"
