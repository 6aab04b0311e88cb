// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/records/Spellings.h"

#include "providers/kit/records/RecordText.h"

#include <QTest>

using namespace zoneloom;
using namespace Qt::StringLiterals;

class TestSpellings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesValuesAsTheyStandThere();
    void writesAnewWhatChangedSince();
    void forgetsWhatWasWritten();
    void writesOctetsInOctal();
};

namespace {

const QString kZone = u"z"_s;
const RecordText kText({.names = RecordDialect::Names::Absolute}, Name());

RRset address(const QString& text)
{
    return RRset(Name::fromText(u"a.example."_s).value(), rrtype::AAAA, 60,
                 {kText.readContent(rrtype::AAAA, text).value()});
}

Spellings read()
{
    Spellings spellings;
    spellings.begin(kZone);
    spellings.keep(kZone, kText, u"a.example."_s, u"AAAA"_s, 60, {u"2001:DB8:0:0::1"_s});
    return spellings;
}

} // namespace

void TestSpellings::namesValuesAsTheyStandThere()
{
    QCOMPARE(read().of(kZone, kText, address(u"2001:db8::1"_s)), QStringList{u"2001:DB8:0:0::1"_s});
    QVERIFY(read().knows(kZone));
    QVERIFY(!read().knows(u"another"_s));
}

void TestSpellings::writesAnewWhatChangedSince()
{
    QCOMPARE(read().of(kZone, kText, address(u"2001:db8::2"_s)), QStringList{u"2001:db8::2"_s});
}

void TestSpellings::forgetsWhatWasWritten()
{
    Spellings spellings = read();
    RRsetChange change;
    change.after = address(u"2001:db8::1"_s);
    spellings.drop(kZone, {change});
    QCOMPARE(spellings.of(kZone, kText, address(u"2001:db8::1"_s)), QStringList{u"2001:db8::1"_s});
}

void TestSpellings::writesOctetsInOctal()
{
    // https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DomainNameFormat.html: `*` is \\052.
    const RecordText text({.names = RecordDialect::Names::Absolute, .octalEscapes = true}, Name());
    QCOMPARE(text.readName(u"\\052.example."_s)->toText(), u"*.example."_s);
    QCOMPARE(text.writeName(Name::fromText(u"a\\032b.example."_s).value()), u"a\\040b.example."_s);
    const QByteArray octets = text.readContent(rrtype::TXT, u"\"\\303\\244\""_s).value(); // ä in UTF-8
    QCOMPARE(octets, QByteArray("\x02\xc3\xa4"));
    QCOMPARE(text.writeContent(rrtype::TXT, octets), u"\"\\303\\244\""_s);
}

QTEST_GUILESS_MAIN(TestSpellings)
#include "TestSpellings.moc"
