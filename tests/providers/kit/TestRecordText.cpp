// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/records/RecordText.h"

#include "models/dns/RdataCodec.h"
#include "providers/kit/Provider.h"

#include <QTest>

using namespace zoneloom;

namespace {

using Names = RecordDialect::Names;
using Targets = RecordDialect::Targets;
using Texts = RecordDialect::Texts;

Name name(const QString& text)
{
    return Name::fromText(text).value();
}

const Name kOrigin = Name::fromText(u"example.com.").value();

RecordText with(const RecordDialect& dialect)
{
    return RecordText(dialect, kOrigin);
}

QString canonical(RRType type, const QByteArray& wire)
{
    return RdataCodec::toText(type, wire);
}

} // namespace

Q_DECLARE_METATYPE(zoneloom::RecordDialect)

class TestRecordText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellsNames_data();
    void spellsNames();
    void readsForeignSpellings();
    void spellsContents_data();
    void spellsContents();
    void readsContents_data();
    void readsContents();
    void keepsLongTexts();
    void garblesNoOctets();
    void translatesTypeNames();
};

void TestRecordText::spellsNames_data()
{
    QTest::addColumn<RecordDialect>("dialect");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("spelt");
    const auto row = [](const char* title, const RecordDialect& dialect, const QString& owner, const QString& spelt) {
        QTest::newRow(title) << dialect << owner << spelt;
    };
    row("relative", {.names = Names::Relative}, QStringLiteral("www.example.com."), QStringLiteral("www"));
    row("relative, at the apex", {.names = Names::Relative}, QStringLiteral("example.com."), QStringLiteral("@"));
    row("relative, with an empty apex", {.names = Names::Relative, .apex = {}}, QStringLiteral("example.com."), {});
    row("absolute", {.names = Names::Absolute}, QStringLiteral("*.example.com."), QStringLiteral("*.example.com."));
    row("absolute without dot", {.names = Names::AbsoluteWithoutDot}, QStringLiteral("_x._tcp.example.com."),
        QStringLiteral("_x._tcp.example.com"));
    row("an IDN as A-label", {.names = Names::Relative}, QStringLiteral("bücher.example.com."),
        QStringLiteral("xn--bcher-kva"));
    row("an IDN in Unicode", {.names = Names::Relative, .unicodeNames = true}, QStringLiteral("bücher.example.com."),
        QStringLiteral("bücher"));
}

void TestRecordText::spellsNames()
{
    QFETCH(RecordDialect, dialect);
    QFETCH(QString, owner);
    QFETCH(QString, spelt);
    const RecordText text = with(dialect);
    QCOMPARE(text.writeName(name(owner)), spelt);
    QCOMPARE(text.readName(spelt).value(), name(owner));
}

void TestRecordText::readsForeignSpellings()
{
    QCOMPARE(with({.names = Names::Relative}).readName({}).value(), kOrigin);
    QCOMPARE(with({.names = Names::AbsoluteWithoutDot}).readName(QStringLiteral("@")).value(), kOrigin);
    QCOMPARE(with({.names = Names::Absolute}).readName(QStringLiteral("www.example.com")).value(),
             name(QStringLiteral("www.example.com.")));
}

void TestRecordText::spellsContents_data()
{
    QTest::addColumn<RecordDialect>("dialect");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("rdata");
    QTest::addColumn<QString>("content");
    QTest::addColumn<int>("priority"); // -1: none apart
    const auto row = [](const char* title, const RecordDialect& dialect, const char* type, const char* rdata,
                        const char* content, int priority = -1) {
        QTest::newRow(title) << dialect << QString::fromLatin1(type) << QString::fromUtf8(rdata)
                             << QString::fromUtf8(content) << priority;
    };
    const RecordDialect noDot{.targets = Targets::AbsoluteWithoutDot, .priorityApart = {rrtype::MX, rrtype::SRV}};
    row("MX in one string", {}, "MX", "10 mail.example.net.", "10 mail.example.net.");
    row("MX with its priority apart", noDot, "MX", "10 mail.example.net.", "mail.example.net", 10);
    row("SRV with its priority apart", noDot, "SRV", "1 2 443 a.example.net.", "2 443 a.example.net", 1);
    row("a null MX keeps its root", noDot, "MX", "0 .", ".", 0);
    row("CNAME without dot", noDot, "CNAME", "a.example.net.", "a.example.net");
    row("an address needs no care", noDot, "AAAA", "2001:db8::1", "2001:db8::1");
    row("CAA keeps its quotes", noDot, "CAA", "0 issue \"ca.example\"", "0 issue \"ca.example\"");
    row("TXT quoted", {}, "TXT", "\"a b\" \"c\"", "\"a b\" \"c\"");
    row("TXT plain", {.texts = Texts::Plain}, "TXT", "\"say \\\"hi\\\"; x\"", "say \"hi\"; x");
    row("TXT plain beyond ASCII", {.texts = Texts::Plain}, "TXT", "\"gr\\195\\188n\"", "grün");
    row("TXT in one pair of quotes", {.texts = Texts::OneQuotedString}, "TXT", "\"say \\\"hi\\\"\"",
        "\"say \\\"hi\\\"\"");
}

void TestRecordText::spellsContents()
{
    QFETCH(RecordDialect, dialect);
    QFETCH(QString, type);
    QFETCH(QString, rdata);
    QFETCH(QString, content);
    QFETCH(int, priority);
    const RecordText text = with(dialect);
    const RRType rrType = RRType::fromText(type).value();
    const QByteArray wire = RdataCodec::fromText(rrType, rdata, kOrigin).value();
    QCOMPARE(text.writeContent(rrType, wire), content);
    QCOMPARE(text.writePriority(rrType, wire).value_or(-1), priority);
    const auto given = priority < 0 ? std::nullopt : std::optional<int>(priority);
    QCOMPARE(canonical(rrType, text.readContent(rrType, content, given).value()), rdata);
}

void TestRecordText::readsContents_data()
{
    QTest::addColumn<RecordDialect>("dialect");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("rdata");
    const auto row = [](const char* title, const RecordDialect& dialect, const char* type, const char* content,
                        const char* rdata) {
        QTest::newRow(title) << dialect << QString::fromLatin1(type) << QString::fromUtf8(content)
                             << QString::fromUtf8(rdata);
    };
    row("a target without dot is absolute", {}, "CNAME", "docs.example.net", "docs.example.net.");
    row("a target without dot is relative where the API says so", {.targets = Targets::RelativeUnlessDotted}, "CNAME",
        "docs", "docs.example.com.");
    row("and with a dot it is absolute there", {.targets = Targets::RelativeUnlessDotted}, "MX", "10 a.example.net.",
        "10 a.example.net.");
    row("an at sign is the zone", {.targets = Targets::AbsoluteWithoutDot}, "CNAME", "@", "example.com.");
    row("an address spelt out", {}, "AAAA", "2001:8d8:100:f000:0:0:0:2aa", "2001:8d8:100:f000::2aa");
    row("a text that came back quoted", {.texts = Texts::WrittenPlain}, "TXT", "\"a b\"", "\"a b\"");
    row("a text that came back plain", {.texts = Texts::WrittenQuoted}, "TXT", "v=spf1 -all", "\"v=spf1 -all\"");
    row("CAA without quotes", {}, "CAA", "0 issue ca.example", "0 issue \"ca.example\"");
}

void TestRecordText::readsContents()
{
    QFETCH(RecordDialect, dialect);
    QFETCH(QString, type);
    QFETCH(QString, content);
    QFETCH(QString, rdata);
    const RRType rrType = RRType::fromText(type).value();
    const Result<QByteArray> wire = with(dialect).readContent(rrType, content);
    QVERIFY2(wire, wire ? "" : qPrintable(wire.error().message()));
    QCOMPARE(canonical(rrType, *wire), rdata);
}

void TestRecordText::keepsLongTexts()
{
    const QByteArray whole(600, 'k');
    const QByteArray wire = RdataCodec::fromLongText(whole);
    QCOMPARE(RdataCodec::strings(wire).size(), 3);
    for (const Texts texts : {Texts::Plain, Texts::Quoted, Texts::OneQuotedString, Texts::WrittenPlain}) {
        const RecordText text = with({.texts = texts});
        QCOMPARE(text.readContent(rrtype::TXT, text.writeContent(rrtype::TXT, wire)).value(), wire);
    }
    // One string of 600 octets in quotes, as several APIs give it back.
    const QString one = u'"' + QString(600, u'k') + u'"';
    QCOMPARE(with({}).readContent(rrtype::TXT, one).value(), wire);
}

void TestRecordText::garblesNoOctets()
{
    const QByteArray latin1 = RdataCodec::fromText(rrtype::TXT, u"\"caf\\233\"", kOrigin).value();
    QCOMPARE(with({.texts = Texts::Quoted}).writeContent(rrtype::TXT, latin1), QStringLiteral("\"caf\\233\""));
    QVERIFY_THROWS_EXCEPTION(ProviderException, (void)with({.texts = Texts::Plain}).writeContent(rrtype::TXT, latin1));
    const QByteArray utf8 = RdataCodec::fromText(rrtype::TXT, u"\"caf\\195\\169\"", kOrigin).value();
    QCOMPARE(with({.texts = Texts::Plain}).writeContent(rrtype::TXT, utf8), QStringLiteral("café"));
}

void TestRecordText::translatesTypeNames()
{
    const RecordText text = with({.typeNames = {{rrtype::ALIAS, QStringLiteral("ANAME")}}});
    QCOMPARE(text.writeType(rrtype::ALIAS), QStringLiteral("ANAME"));
    QCOMPARE(text.readType(QStringLiteral("aname")).value(), rrtype::ALIAS);
    QVERIFY(!text.readType(QStringLiteral("REDIRECT")));
}

QTEST_GUILESS_MAIN(TestRecordText)
#include "TestRecordText.moc"
