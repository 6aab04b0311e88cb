// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/records/RecordFields.h"

#include "models/dns/RdataCodec.h"
#include "providers/kit/Provider.h"

#include <QTest>

using namespace zoneloom;
using namespace Qt::StringLiterals;

namespace {

const Name kOrigin = Name::fromText(u"example.com."_s).value();
const RecordText kText({.targets = RecordDialect::Targets::AbsoluteWithoutDot}, kOrigin);

const RecordFields& fields()
{
    static const RecordFields made({{rrtype::SRV, u"priority data.weight data.port target"_s},
                                    {rrtype::CAA, u"flags tag value"_s},
                                    {rrtype::HTTPS, u"priority target rest"_s},
                                    {rrtype::TXT, u"chunks"_s},
                                    {rrtype::TLSA, u"usage selector matching data"_s},
                                    {rrtype::LOC, u"d1 m1 s1 ns d2 m2 s2 ew altitude size horizontal vertical"_s},
                                    {rrtype::NAPTR, u"order preference flags service regex \"replacement\""_s}});
    return made;
}

QByteArray rdata(RRType type, const QString& text)
{
    return RdataCodec::fromText(type, text, kOrigin).value();
}

QJsonObject object(RRType type, const QString& text)
{
    QJsonObject record;
    fields().write(kText, type, rdata(type, text), record);
    return record;
}

} // namespace

class TestRecordFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesNumbersAndTargets();
    void writesTextsWithoutQuotes();
    void writesTheRestAsOne();
    void knowsNumbersAndTextsByTheType();
    void writesAListOfTexts();
    void keepsQuotesWhereTheTableHasThem();
    void putsOtherTypesIntoOneMember();
    void writesAndReadsWholeSets();
    void readsWhatItWrote_data();
    void readsWhatItWrote();
    void readsNumbersThatAreSpeltAsText();
    void namesAMissingMember();
};

void TestRecordFields::writesNumbersAndTargets()
{
    QCOMPARE(object(rrtype::SRV, u"10 5 5060 sip.example.com."_s),
             (QJsonObject{{u"priority"_s, 10},
                          {u"data"_s, QJsonObject{{u"weight"_s, 5}, {u"port"_s, 5060}}},
                          {u"target"_s, u"sip.example.com"_s}}));
}

void TestRecordFields::writesTextsWithoutQuotes()
{
    const QJsonObject made = object(rrtype::CAA, u"0 issue \"ca.example; say=\\\"hi\\\" \\195\\188\""_s);
    QCOMPARE(made.value(u"value"_s).toString(), u"ca.example; say=\"hi\" ü"_s);
}

void TestRecordFields::writesTheRestAsOne()
{
    QCOMPARE(object(rrtype::HTTPS, u"1 . alpn=h2 port=443"_s).value(u"rest"_s).toString(), u"alpn=h2 port=443"_s);
    QCOMPARE(object(rrtype::HTTPS, u"0 svc.example.net."_s),
             (QJsonObject{{u"priority"_s, 0}, {u"target"_s, u"svc.example.net"_s}, {u"rest"_s, QString()}}));
}

void TestRecordFields::knowsNumbersAndTextsByTheType()
{
    QCOMPARE(object(rrtype::TLSA, u"3 1 1 ABCD"_s),
             (QJsonObject{{u"usage"_s, 3}, {u"selector"_s, 1}, {u"matching"_s, 1}, {u"data"_s, u"abcd"_s}}));
    QCOMPARE(object(rrtype::NAPTR, u"10 20 \"S\" \"SIP+D2U\" \"\" _sip._udp.example.com."_s),
             (QJsonObject{{u"order"_s, 10},
                          {u"preference"_s, 20},
                          {u"flags"_s, u"S"_s},
                          {u"service"_s, u"SIP+D2U"_s},
                          {u"regex"_s, QString()},
                          {u"replacement"_s, u"_sip._udp.example.com"_s}}));
    QCOMPARE(object(rrtype::LOC, u"52 22 23.000 N 4 53 32.000 E -2.00m 0.00m 10000m 10m"_s),
             (QJsonObject{{u"d1"_s, 52},
                          {u"m1"_s, 22},
                          {u"s1"_s, 23},
                          {u"ns"_s, u"N"_s},
                          {u"d2"_s, 4},
                          {u"m2"_s, 53},
                          {u"s2"_s, 32},
                          {u"ew"_s, u"E"_s},
                          {u"altitude"_s, -2},
                          {u"size"_s, 0},
                          {u"horizontal"_s, 10000},
                          {u"vertical"_s, 10}}));
}

void TestRecordFields::writesAListOfTexts()
{
    QCOMPARE(object(rrtype::TXT, u"\"a b\" \"c\\\"d\""_s),
             (QJsonObject{{u"chunks"_s, QJsonArray{u"a b"_s, u"c\"d"_s}}}));
}

void TestRecordFields::keepsQuotesWhereTheTableHasThem()
{
    const RecordFields quoted({{rrtype::CAA, u"flags tag \"value\""_s}});
    QJsonObject record;
    quoted.write(kText, rrtype::CAA, rdata(rrtype::CAA, u"0 issue \"ca.example\""_s), record);
    QCOMPARE(record.value(u"value"_s).toString(), u"\"ca.example\""_s);
    QCOMPARE(quoted.read(kText, rrtype::CAA, Json::of(record, u"test"_s)).value(),
             rdata(rrtype::CAA, u"0 issue \"ca.example\""_s));
}

void TestRecordFields::putsOtherTypesIntoOneMember()
{
    const RecordFields some({{rrtype::CAA, u"data.flags data.tag data.value"_s}}, u"content"_s);
    QJsonObject record;
    some.write(kText, rrtype::CNAME, rdata(rrtype::CNAME, u"www.example.net."_s), record);
    QCOMPARE(record, (QJsonObject{{u"content"_s, u"www.example.net"_s}}));
    QCOMPARE(some.read(kText, rrtype::CNAME, Json::of(record, u"test"_s)).value(),
             rdata(rrtype::CNAME, u"www.example.net."_s));
    // A record that lacks its own members, as old ones do.
    const QJsonObject old{{u"content"_s, u"0 issue \"ca.example\""_s}, {u"data"_s, QJsonValue::Null}};
    QCOMPARE(some.read(kText, rrtype::CAA, Json::of(old, u"test"_s)).value(),
             rdata(rrtype::CAA, u"0 issue \"ca.example\""_s));
}

void TestRecordFields::writesAndReadsWholeSets()
{
    const RRset set(kOrigin, rrtype::SRV, 60,
                    {rdata(rrtype::SRV, u"1 2 3 a.example."_s), rdata(rrtype::SRV, u"4 5 6 b.example."_s)});
    const QJsonArray written = fields().write(kText, set);
    QCOMPARE(written.size(), 2);
    QCOMPARE(written[1].toObject().value(u"target"_s).toString(), u"b.example"_s);
    QCOMPARE(fields().read(kText, rrtype::SRV, Json::of(written, u"test"_s).items()).value(), set.rdataList());
}

void TestRecordFields::readsWhatItWrote_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("text");
    QTest::newRow("SRV") << u"SRV"_s << u"10 5 5060 sip.example.com."_s;
    QTest::newRow("SRV without a target") << u"SRV"_s << u"0 0 0 ."_s;
    QTest::newRow("CAA with quotes and octets")
        << u"CAA"_s << u"128 iodef \"mailto:\\\"a\\\"@example.com \\\\ \\195\\188\""_s;
    QTest::newRow("CAA with nothing") << u"CAA"_s << u"0 issue \"\""_s;
    QTest::newRow("HTTPS with parameters") << u"HTTPS"_s << u"1 . alpn=h3,h2 port=8443"_s;
    QTest::newRow("HTTPS in alias form") << u"HTTPS"_s << u"0 svc.example.net."_s;
}

void TestRecordFields::readsWhatItWrote()
{
    QFETCH(QString, type);
    QFETCH(QString, text);
    const RRType known = RRType::fromText(type).value();
    const Result<QByteArray> read = fields().read(kText, known, Json::of(object(known, text), u"test"_s));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
    QCOMPARE(*read, rdata(known, text));
}

void TestRecordFields::readsNumbersThatAreSpeltAsText()
{
    const QJsonObject record{{u"flags"_s, u"128"_s}, {u"tag"_s, u"issue"_s}, {u"value"_s, u"ca.example"_s}};
    QCOMPARE(fields().read(kText, rrtype::CAA, Json::of(record, u"test"_s)).value(),
             rdata(rrtype::CAA, u"128 issue \"ca.example\""_s));
}

void TestRecordFields::namesAMissingMember()
{
    QVERIFY_THROWS_EXCEPTION(ProviderException,
                             (void)fields().read(kText, rrtype::CAA, Json::of(QJsonObject(), u"test"_s)));
}

QTEST_GUILESS_MAIN(TestRecordFields)
#include "TestRecordFields.moc"
