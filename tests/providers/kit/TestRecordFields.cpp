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
    using enum RecordFields::Kind;
    static const RecordFields made({
        {rrtype::SRV, {{u"priority"_s, Number}, {u"data.weight"_s, Number}, {u"data.port"_s, Number}, {u"target"_s}}},
        {rrtype::CAA, {{u"flags"_s, Number}, {u"tag"_s}, {u"value"_s, Text}}},
        {rrtype::HTTPS, {{u"priority"_s, Number}, {u"target"_s}, {u"rest"_s, Rest}}},
    });
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
