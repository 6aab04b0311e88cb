// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/planning/ExpectedAnswer.h"

#include "tests/support/Records.h"

#include <QTest>

using namespace zoneloom;
using namespace zoneloom::testing;
using Kind = ExpectedAnswer::Kind;

namespace {

ZoneContent sample()
{
    return zone({soa(1), pointing("@", rrtype::NS, {"ns1"}), a("www", "192.0.2.1"),
                 pointing("alias", rrtype::CNAME, {"www"}), a("*.pool", "192.0.2.7"), a("fixed.pool", "192.0.2.8"),
                 a("deep.inner", "192.0.2.9"), pointing("sub", rrtype::NS, {"ns1.sub", "ns2.sub"}),
                 a("ns1.sub", "192.0.2.50"), a("ns2.sub", "192.0.2.51"),
                 RRset(named("sub"), rrtype::DS, 3600, {QByteArray(24, 'd')}), pointing("old", rrtype::DNAME, {"new"}),
                 pointing("shop", rrtype::ALIAS, {"www"})});
}

} // namespace

class TestExpectedAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data();
    void tells();
    void givesAWildcardsDataTheNameAskedFor();
    void refusesToGuess();
    void asksOnceForADelegation();
    void spreadsALimitEvenly();
};

void TestExpectedAnswer::tells_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* what, const char* name, RRType type, Kind kind) {
        QTest::newRow(what) << QByteArray(name) << int(type.number()) << static_cast<int>(kind);
    };
    row("a record that is there", "www", rrtype::A, Kind::Answer);
    row("another type at a name that is there", "www", rrtype::TXT, Kind::NoData);
    row("a name that is not there", "nowhere", rrtype::A, Kind::NxDomain);
    row("a name below one that is there", "x.www", rrtype::A, Kind::NxDomain);
    row("an alias asked for an address", "alias", rrtype::A, Kind::Alias);
    row("an alias asked for itself", "alias", rrtype::CNAME, Kind::Answer);
    row("a name that only has names below it", "inner", rrtype::A, Kind::NoData);
    row("a name that a wildcard gives", "any.pool", rrtype::A, Kind::Answer);
    row("another type that a wildcard does not have", "any.pool", rrtype::TXT, Kind::NoData);
    row("a name beside a wildcard", "fixed.pool", rrtype::TXT, Kind::NoData);
    row("a name deeper below a wildcard", "a.b.pool", rrtype::A, Kind::Answer);
    row("a name below one that hides the wildcard", "x.fixed.pool", rrtype::A, Kind::NxDomain);
    row("the apex NS", "@", rrtype::NS, Kind::Answer);
    row("a delegation", "sub", rrtype::NS, Kind::Referral);
    row("glue", "ns1.sub", rrtype::A, Kind::Referral);
    row("the DS of a delegation", "sub", rrtype::DS, Kind::Answer);
    row("a DNAME itself", "old", rrtype::DNAME, Kind::Answer);
}

void TestExpectedAnswer::tells()
{
    QFETCH(QByteArray, name);
    QFETCH(int, type);
    QFETCH(int, kind);
    const auto answer = expectedAnswer(sample(), keyOf(name.constData(), RRType(static_cast<quint16>(type))));
    QVERIFY(answer);
    QCOMPARE(static_cast<int>(answer->kind), kind);
}

void TestExpectedAnswer::givesAWildcardsDataTheNameAskedFor()
{
    const auto answer = expectedAnswer(sample(), keyOf("any.pool", rrtype::A));
    QCOMPARE(*answer->set, a("any.pool", "192.0.2.7"));
}

void TestExpectedAnswer::refusesToGuess()
{
    QVERIFY(!expectedAnswer(sample(), keyOf("shop", rrtype::ALIAS)));
    QVERIFY(!expectedAnswer(sample(), keyOf("shop", rrtype::A)));
    QVERIFY(!expectedAnswer(sample(), keyOf("x.old", rrtype::A)));
    QVERIFY(!expectedAnswer(sample(), keyOf("@", rrtype::SOA)));
    QVERIFY(!expectedAnswer(sample(), {Name::fromText(u"other.test.").value(), rrtype::A}));
}

void TestExpectedAnswer::asksOnceForADelegation()
{
    QStringList asked;
    for (const ExpectedAnswer& check : liveChecks(sample()))
        asked += check.question.name.relativeTo(origin()) + u' ' + check.question.type.toText();
    asked.sort();
    QCOMPARE(asked,
             QStringList({QStringLiteral("*.pool A"), QStringLiteral("@ NS"), QStringLiteral("alias CNAME"),
                          QStringLiteral("deep.inner A"), QStringLiteral("fixed.pool A"), QStringLiteral("old DNAME"),
                          QStringLiteral("sub DS"), QStringLiteral("sub NS"), QStringLiteral("www A")}));
}

void TestExpectedAnswer::spreadsALimitEvenly()
{
    QList<RRset> sets;
    QList<RRsetKey> keys;
    for (int i = 100; i < 200; ++i) {
        sets += a(QByteArray("n" + QByteArray::number(i)).constData(), "192.0.2.1");
        keys += RRsetKey::of(sets.last());
    }
    const QList<ExpectedAnswer> checks = liveChecks(zone(sets), keys, 4);
    QCOMPARE(checks.size(), 4);
    QCOMPARE(checks[0].question.name, named("n100"));
    QCOMPARE(checks[1].question.name, named("n133"));
    QCOMPARE(checks[3].question.name, named("n199"));
}

QTEST_GUILESS_MAIN(TestExpectedAnswer)
#include "TestExpectedAnswer.moc"
