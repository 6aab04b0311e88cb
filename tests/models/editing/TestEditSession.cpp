// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/editing/EditSession.h"

#include "models/dns/ContentLookup.h"
#include "models/dns/RdataCodec.h"
#include "models/dns/ZoneContent.h"

#include <QTest>

using namespace zoneloom;
using namespace Qt::StringLiterals;

namespace {

Name name(const QString& text)
{
    return *Name::fromText(text, *Name::fromText(u"example.test."));
}

QByteArray data(RRType type, const QString& text)
{
    return *RdataCodec::fromText(type, text, name(u"@"_s));
}

RRset set(const QString& owner, RRType type, quint32 ttl, const QStringList& texts)
{
    QList<QByteArray> rdata;
    for (const QString& text : texts)
        rdata.append(data(type, text));
    return RRset(name(owner), type, ttl, rdata);
}

std::shared_ptr<const ZoneLookup> zone()
{
    return std::make_shared<ContentLookup>(ZoneContent(
        name(u"@"_s),
        {set(u"@"_s, rrtype::SOA, 3600, {u"ns1 hostmaster 1 14400 3600 1209600 300"_s}),
         set(u"@"_s, rrtype::NS, 3600, {u"ns1"_s, u"ns2"_s}), set(u"ns1"_s, rrtype::A, 3600, {u"198.51.100.1"_s}),
         set(u"ns2"_s, rrtype::A, 3600, {u"198.51.100.2"_s}), set(u"www"_s, rrtype::A, 300, {u"198.51.100.10"_s}),
         set(u"www"_s, rrtype::AAAA, 300, {u"2001:db8::10"_s})}));
}

const RRsetKey www{*Name::fromText(u"www.example.test."), rrtype::A};

} // namespace

class TestEditSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addingKeepsTheTtl();
    void aNewRRsetGetsAnHour();
    void backToTheOriginalIsNoChange();
    void undoesAndRedoes();
    void anEditAfterAnUndoDropsTheRedo();
    void removesOnlyWhatIsThere();
    void removingTheLastRecordRemovesTheRRset();
    void removingANameIsOneStep();
    void renames();
    void findingsSeeTheStagedZone();
    void errorsThatWereThereDoNotBlock();
    void overlayVisitsInCanonicalOrder();
};

void TestEditSession::addingKeepsTheTtl()
{
    EditSession session(zone(), 4);
    session.addRecords(www, {data(rrtype::A, u"198.51.100.11"_s)});
    QCOMPARE(session.parent(), 4);
    QCOMPARE(session.changes().size(), 1);
    QCOMPARE(session.changes().changes().first().before, set(u"www"_s, rrtype::A, 300, {u"198.51.100.10"_s}));
    QCOMPARE(session.find(www), set(u"www"_s, rrtype::A, 300, {u"198.51.100.10"_s, u"198.51.100.11"_s}));
    QCOMPARE(session.original(www), set(u"www"_s, rrtype::A, 300, {u"198.51.100.10"_s}));
}

void TestEditSession::aNewRRsetGetsAnHour()
{
    EditSession session(zone(), 1);
    session.addRecords({name(u"new"_s), rrtype::A}, {data(rrtype::A, u"198.51.100.11"_s)});
    QCOMPARE(session.find({name(u"new"_s), rrtype::A})->ttl(), 3600U);
    QVERIFY(session.changes().changes().first().action() == RRsetChange::Action::Create);
}

void TestEditSession::backToTheOriginalIsNoChange()
{
    EditSession session(zone(), 1);
    QVERIFY(session.changeTtl(www, 60));
    QVERIFY(!session.isEmpty());
    QVERIFY(session.changeTtl(www, 300));
    QVERIFY(session.isEmpty());
    QVERIFY(session.changes().isEmpty());
    QVERIFY(session.canUndo());
}

void TestEditSession::undoesAndRedoes()
{
    EditSession session(zone(), 1);
    QVERIFY(session.changeTtl(www, 60));
    QVERIFY(session.setNote(www, u"shop"_s));
    QCOMPARE(session.undo(), QList<RRsetKey>{www});
    QCOMPARE(session.find(www)->ttl(), 60U);
    QCOMPARE(session.find(www)->note(), QString());
    session.undo();
    QVERIFY(session.isEmpty());
    QVERIFY(!session.canUndo());
    session.redo();
    session.redo();
    QVERIFY(!session.canRedo());
    QCOMPARE(session.find(www)->note(), u"shop"_s);
    session.clear();
    QVERIFY(session.isEmpty() && !session.canUndo() && !session.canRedo());
}

void TestEditSession::anEditAfterAnUndoDropsTheRedo()
{
    EditSession session(zone(), 1);
    QVERIFY(session.changeTtl(www, 60));
    session.undo();
    QVERIFY(session.changeTtl(www, 120));
    QVERIFY(!session.canRedo());
    session.undo();
    QCOMPARE(session.find(www)->ttl(), 300U);
}

void TestEditSession::removesOnlyWhatIsThere()
{
    EditSession session(zone(), 1);
    const Outcome outcome =
        session.removeRecords(www, {data(rrtype::A, u"198.51.100.10"_s), data(rrtype::A, u"198.51.100.99"_s)});
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind(), ErrorKind::NotFound);
    QVERIFY(session.isEmpty());
    QCOMPARE(session.removeRRset({name(u"none"_s), rrtype::A}).error().kind(), ErrorKind::NotFound);
    QCOMPARE(session.removeName(name(u"none"_s)).error().kind(), ErrorKind::NotFound);
}

void TestEditSession::removingTheLastRecordRemovesTheRRset()
{
    EditSession session(zone(), 1);
    QVERIFY(session.removeRecords(www, {data(rrtype::A, u"198.51.100.10"_s)}));
    QVERIFY(!session.find(www));
    QVERIFY(session.changes().changes().first().action() == RRsetChange::Action::Delete);
}

void TestEditSession::removingANameIsOneStep()
{
    EditSession session(zone(), 1);
    QVERIFY(session.removeName(www.name));
    QCOMPARE(session.changes().size(), 2);
    QCOMPARE(session.undo().size(), 2);
    QVERIFY(session.isEmpty());
}

void TestEditSession::renames()
{
    EditSession session(zone(), 1);
    QVERIFY(session.rename(www, name(u"shop"_s)));
    QVERIFY(!session.find(www));
    QCOMPARE(session.find({name(u"shop"_s), rrtype::A})->ttl(), 300U);
    const Outcome taken = session.rename({name(u"shop"_s), rrtype::A}, name(u"ns1"_s));
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind(), ErrorKind::Exists);
}

void TestEditSession::findingsSeeTheStagedZone()
{
    EditSession session(zone(), 1);
    session.addRecords({www.name, rrtype::CNAME}, {data(rrtype::CNAME, u"ns1"_s)});
    QList<Finding> findings = session.findings();
    QVERIFY(hasErrors(findings));
    QVERIFY(!session.blocking(findings).isEmpty());
    // The addresses go as well: then the CNAME stands alone, and nothing is wrong.
    QVERIFY(session.removeRRset(www));
    QVERIFY(session.removeRRset({www.name, rrtype::AAAA}));
    findings = session.findings();
    QVERIFY(!hasErrors(findings));
}

void TestEditSession::errorsThatWereThereDoNotBlock()
{
    const auto withoutNs = std::make_shared<ContentLookup>(
        ZoneContent(name(u"@"_s), {set(u"@"_s, rrtype::SOA, 3600, {u"ns1 hostmaster 1 14400 3600 1209600 300"_s})}));
    EditSession session(withoutNs, 1);
    session.addRecords({name(u"@"_s), rrtype::TXT}, {data(rrtype::TXT, u"hello"_s)});
    const QList<Finding> findings = session.findings();
    QVERIFY(hasErrors(findings));
    QVERIFY(session.blocking(findings).isEmpty());
    session.addRecords({name(u"@"_s), rrtype::CNAME}, {data(rrtype::CNAME, u"x.test."_s)});
    QVERIFY(!session.blocking(session.findings()).isEmpty());
}

void TestEditSession::overlayVisitsInCanonicalOrder()
{
    const auto base = zone();
    const OverlayLookup overlay(*base, ChangeSet({{std::nullopt, set(u"a"_s, rrtype::A, 60, {u"198.51.100.3"_s})},
                                                  {set(u"ns2"_s, rrtype::A, 3600, {u"198.51.100.2"_s}), std::nullopt},
                                                  {std::nullopt, set(u"z"_s, rrtype::A, 60, {u"198.51.100.4"_s})},
                                                  {std::nullopt, set(u"mail"_s, rrtype::MX, 60, {u"5 www"_s})}}));
    QStringList visited;
    overlay.visitBelow(name(u"@"_s), [&](const RRset& one) {
        visited.append(one.name().relativeTo(overlay.origin()) + u' ' + one.type().toText());
        return true;
    });
    QCOMPARE(visited, QStringList({u"a A"_s, u"mail MX"_s, u"ns1 A"_s, u"www A"_s, u"www AAAA"_s, u"z A"_s}));
    visited.clear();
    overlay.visitBelow(name(u"@"_s), [&](const RRset& one) {
        visited.append(one.name().toText());
        return visited.size() < 2;
    });
    QCOMPARE(visited.size(), 2);
    QCOMPARE(overlay.at(www.name).size(), 2);
    QVERIFY(!overlay.find({name(u"ns2"_s), rrtype::A}));
    QCOMPARE(overlay.referrers(www.name).size(), 1);
}

QTEST_APPLESS_MAIN(TestEditSession)
#include "TestEditSession.moc"
