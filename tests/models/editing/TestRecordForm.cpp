// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/editing/RecordForm.h"

#include "models/dns/RdataCodec.h"
#include "models/dns/types/TextForm.h"

#include <QTest>

using namespace zoneloom;

namespace {

Name origin()
{
    return Name::fromText(u"example.com.").value();
}

RecordForm form(const QString& id)
{
    for (const RecordForm& one : RecordForm::all()) {
        if (one.id() == id)
            return one;
    }
    return RecordForm::of(RRType::fromText(id).value());
}

} // namespace

class TestRecordForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Field values on one side, the line as RFCs and BIND write it on the other.
    void makesRecords_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("rdata");
        const auto row = [](const char* name, const char* id, const QStringList& values, const QString& rdata) {
            QTest::newRow(name) << QString::fromLatin1(id) << values << rdata;
        };
        row("an address", "A", {QStringLiteral("192.0.2.1")}, QStringLiteral("192.0.2.1"));
        row("an IPv6 address", "AAAA", {QStringLiteral("2001:db8::1")}, QStringLiteral("2001:db8::1"));
        row("an alias within the zone", "CNAME", {QStringLiteral("www")}, QStringLiteral("www.example.com."));
        row("a mail server", "MX", {QStringLiteral("10"), QStringLiteral("mail")},
            QStringLiteral("10 mail.example.com."));
        row("a text with quotes", "TXT", {QStringLiteral("say \"hi\"")}, QStringLiteral("\"say \\\"hi\\\"\""));
        row("a name server", "NS", {QStringLiteral("ns1.example.net.")}, QStringLiteral("ns1.example.net."));
        row("a service", "SRV",
            {QStringLiteral("0"), QStringLiteral("5"), QStringLiteral("5060"), QStringLiteral("sip")},
            QStringLiteral("0 5 5060 sip.example.com."));
        row("an authority", "CAA", {QStringLiteral("0"), QStringLiteral("issue"), QStringLiteral("letsencrypt.org")},
            QStringLiteral("0 issue \"letsencrypt.org\""));
        row("a certificate's digest with pasted blanks", "TLSA",
            {QStringLiteral("3"), QStringLiteral("1"), QStringLiteral("1"),
             QStringLiteral("0011223344556677 8899aabbccddeeff 0011223344556677 8899aabbccddeeff")},
            QStringLiteral("3 1 1 00112233445566778899AABBCCDDEEFF00112233445566778899AABBCCDDEEFF"));
        row("a web service", "HTTPS",
            {QStringLiteral("1"), QStringLiteral("."), QStringLiteral("alpn=h2,h3 port=8443")},
            QStringLiteral("1 . alpn=\"h2,h3\" port=8443"));
        row("a service binding's alias", "SVCB", {QStringLiteral("0"), QStringLiteral("svc.example.net."), QString()},
            QStringLiteral("0 svc.example.net."));
        row("a key's digest", "DS",
            {QStringLiteral("60485"), QStringLiteral("5"), QStringLiteral("1"),
             QStringLiteral("2BB183AF5F22588179A53B0A98631FAD1A292118")},
            QStringLiteral("60485 5 1 2BB183AF5F22588179A53B0A98631FAD1A292118")); // RFC 4034 §5.4
        row("an SSH key", "SSHFP",
            {QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("123456789abcdef67890123456789abcdef67890")},
            QStringLiteral("2 1 123456789ABCDEF67890123456789ABCDEF67890")); // RFC 4255 §3.2
        row("a pointer", "PTR", {QStringLiteral("host")}, QStringLiteral("host.example.com."));
        row("the start of the zone", "SOA",
            {QStringLiteral("ns1"), QStringLiteral("hostmaster"), QStringLiteral("7"), QStringLiteral("7200"),
             QStringLiteral("3600"), QStringLiteral("1209600"), QStringLiteral("300")},
            QStringLiteral("ns1.example.com. hostmaster.example.com. 7 7200 3600 1209600 300"));
        row("a type known by number", "TYPE65280", {QStringLiteral("\\# 4 0A000001")},
            QStringLiteral("\\# 4 0a000001"));
        row("a mail policy", "SPF",
            {QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("192.0.2.0/24 2001:db8::/32"),
             QStringLiteral("_spf.example.net"), QString(), QString(), QStringLiteral("-all")},
            QStringLiteral("\"v=spf1 mx ip4:192.0.2.0/24 ip6:2001:db8::/32 include:_spf.example.net -all\""));
        row("a DMARC policy", "DMARC",
            {QStringLiteral("quarantine"), QString(), QStringLiteral("mailto:dmarc@example.com"), QString(), QString(),
             QString(), QStringLiteral("50"), QString()},
            QStringLiteral("\"v=DMARC1\\; p=quarantine\\; rua=mailto:dmarc@example.com\\; pct=50\""));
    }
    void makesRecords()
    {
        QFETCH(QString, id);
        QFETCH(QStringList, values);
        QFETCH(QString, rdata);
        const RecordForm one = form(id);
        QCOMPARE(one.id(), id);
        QCOMPARE(one.fields().size(), values.size());
        const QList<RecordForm::Problem> problems = one.problems(values, origin());
        QVERIFY2(problems.isEmpty(), problems.isEmpty() ? "" : qPrintable(problems.first().text));
        const Result<QByteArray> made = one.rdata(values, origin());
        QVERIFY(made);
        QCOMPARE(*made, RdataCodec::fromText(one.type(), rdata, Name()).value());
        // What the fields show of it makes the same record again.
        QCOMPARE(one.rdata(one.values(*made, origin()), origin()).value(), *made);
    }

    void tellsWhichFieldIsWrong_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<int>("field");
        const auto row = [](const char* name, const char* id, const QStringList& values, int field) {
            QTest::newRow(name) << QString::fromLatin1(id) << values << field;
        };
        row("an address of five parts", "A", {QStringLiteral("192.0.2.1.5")}, 0);
        row("a priority beyond 65535", "MX", {QStringLiteral("70000"), QStringLiteral("mail")}, 0);
        row("an empty label in the host", "MX", {QStringLiteral("10"), QStringLiteral("a..b")}, 1);
        row("a digest with a letter too much", "DS",
            {QStringLiteral("1"), QStringLiteral("13"), QStringLiteral("2"), QStringLiteral("abc")}, 3);
        row("a digest that is too short for its type", "TLSA",
            {QStringLiteral("3"), QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("0011")}, 3);
        row("an unknown parameter", "HTTPS", {QStringLiteral("1"), QStringLiteral("."), QStringLiteral("port=x")}, 2);
        row("a CAA value that is no address", "CAA",
            {QStringLiteral("0"), QStringLiteral("iodef"), QStringLiteral("nobody")}, 2);
        row("a policy that DMARC does not know", "DMARC",
            {QStringLiteral("maybe"), QString(), QString(), QString(), QString(), QString(), QString(), QString()},
            RecordForm::Whole);
        row("rdata in a form of RFC 3597 that is too short", "TYPE65280", {QStringLiteral("\\# 4 0A00")}, 0);
    }
    void tellsWhichFieldIsWrong()
    {
        QFETCH(QString, id);
        QFETCH(QStringList, values);
        QFETCH(int, field);
        const QList<RecordForm::Problem> problems = form(id).problems(values, origin());
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().field, field);
        QVERIFY(!problems.first().isMissing);
        QVERIFY(!problems.first().text.isEmpty());
    }

    void anEmptyFieldIsMissingAndNotWrong()
    {
        const QList<RecordForm::Problem> problems = form(QStringLiteral("MX")).problems({{}, {}}, origin());
        QCOMPARE(problems.size(), 2);
        QVERIFY(problems.at(0).isMissing);
        QVERIFY(problems.at(1).isMissing);
    }

    void findsTheFormOfAText_data()
    {
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        QTest::newRow("SPF at the apex") << QStringLiteral("@") << QStringLiteral("\"v=spf1 -all\"")
                                         << QStringLiteral("SPF");
        QTest::newRow("DMARC at its name")
            << QStringLiteral("_dmarc") << QStringLiteral("\"v=DMARC1; p=none\"") << QStringLiteral("DMARC");
        QTest::newRow("a key in two strings")
            << QStringLiteral("s1._domainkey") << QStringLiteral("\"v=DKIM1; k=rsa; p=\" \"AAAA\"")
            << QStringLiteral("DKIM");
        QTest::newRow("DMARC's text elsewhere")
            << QStringLiteral("www") << QStringLiteral("\"v=DMARC1; p=none\"") << QStringLiteral("TXT");
        QTest::newRow("any other text") << QStringLiteral("@") << QStringLiteral("\"hello\"") << QStringLiteral("TXT");
    }
    void findsTheFormOfAText()
    {
        QFETCH(QString, owner);
        QFETCH(QString, text);
        QFETCH(QString, id);
        const QByteArray rdata = RdataCodec::fromText(rrtype::TXT, text, origin()).value();
        QCOMPARE(RecordForm::of(rrtype::TXT, Name::fromText(owner, origin()).value(), rdata).id(), id);
    }

    /// The first term that fits decides (RFC 7208 §4.6.2), so the form must not change their order.
    void keepsTheOrderOfAPolicyThatItCannotShow()
    {
        const QString text = QStringLiteral("\"v=spf1 include:a.example -ip4:192.0.2.1 mx ~all\"");
        const QByteArray rdata = RdataCodec::fromText(rrtype::TXT, text, origin()).value();
        const RecordForm one = RecordForm::of(rrtype::TXT, origin(), rdata);
        const QStringList values = one.values(rdata, origin());
        QVERIFY(values.contains(QStringLiteral("include:a.example -ip4:192.0.2.1 mx")));
        QCOMPARE(one.rdata(values, origin()).value(), rdata);
    }

    void keepsTagsThatHaveNoField()
    {
        const QByteArray rdata =
            RdataCodec::fromText(rrtype::TXT, u"\"v=DMARC1; p=none; fo=1; x=y\"", origin()).value();
        const RecordForm one = RecordForm::of(rrtype::TXT, Name::fromText(u"_dmarc", origin()).value(), rdata);
        QCOMPARE(one.values(rdata, origin()).last(), QStringLiteral("fo=1; x=y"));
        QCOMPARE(one.rdata(one.values(rdata, origin()), origin()).value(), rdata);
    }

    void everyFieldIsExplained()
    {
        for (const RecordForm& one : RecordForm::all()) {
            QVERIFY2(!one.explanation().isEmpty(), qPrintable(one.id()));
            for (const RecordField& field : one.fields()) {
                QVERIFY2(!field.labelText().isEmpty(), qPrintable(one.id()));
                QVERIFY2(field.explanationText().size() > 6, qPrintable(one.id() + field.idText()));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestRecordForm)
#include "TestRecordForm.moc"
