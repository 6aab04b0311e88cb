// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/editing/OverlayLookup.h"

#include "tests/models/dns/validation/LineZone.h"

#include <QTest>

using namespace zoneloom;
using zoneloom::test::lineSet;
using zoneloom::test::lineZone;
using zoneloom::test::MemoryLookup;

namespace {

Name name(const QString& text)
{
    return Name::fromText(text, *Name::fromText(u"example.")).value();
}

ChangeSet create(const QList<RRset>& sets)
{
    QList<RRsetChange> changes;
    for (const RRset& set : sets)
        changes.append({std::nullopt, set});
    return ChangeSet(changes);
}

QStringList owners(const QList<RRset>& sets)
{
    QStringList found;
    for (const RRset& set : sets)
        found += set.name().toText();
    return found;
}

const QByteArray base = "mail 300 A 192.0.2.1\n"
                        "old 300 CNAME mail.example.\n"
                        "kept 300 CNAME mail.example.\n"
                        "far 300 CNAME host.sub.example.\n";

} // namespace

/// Questions to a zone with staged changes on top.
class TestOverlayLookup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesWinOverTheBase()
    {
        const MemoryLookup under(lineZone(base));
        const RRset moved = lineSet("mail 60 A 192.0.2.9");
        const RRset gone = lineSet("old 300 CNAME mail.example.");
        const OverlayLookup zone(under, ChangeSet({{under.find(RRsetKey::of(moved)), moved}, {gone, std::nullopt}}));
        QCOMPARE(zone.find(RRsetKey::of(moved)), std::optional(moved));
        QCOMPARE(zone.find(RRsetKey::of(gone)), std::nullopt);
        QCOMPARE(zone.at(name(QStringLiteral("mail"))), QList<RRset>{moved});
        QVERIFY(zone.at(name(QStringLiteral("old"))).isEmpty());
        QVERIFY(zone.find(RRsetKey{name(QStringLiteral("kept")), rrtype::CNAME}));
    }

    void referrersAreThoseOfTheBaseAndTheStagedOnes()
    {
        const MemoryLookup under(lineZone(base));
        const RRset gone = lineSet("old 300 CNAME mail.example.");
        const RRset turned = lineSet("kept 300 CNAME host.sub.example.");
        const OverlayLookup zone(under, ChangeSet({{gone, std::nullopt},
                                                   {under.find(RRsetKey::of(turned)), turned},
                                                   {std::nullopt, lineSet("new 300 CNAME mail.example.")},
                                                   {std::nullopt, lineSet("next 300 CNAME sub.example.")},
                                                   {std::nullopt, lineSet("near 300 CNAME subs.example.")}}));
        QCOMPARE(owners(zone.referrers(name(QStringLiteral("mail")))), QStringList{QStringLiteral("new.example.")});
        QCOMPARE(owners(zone.referrers(name(QStringLiteral("host.sub")))),
                 QStringList({QStringLiteral("far.example."), QStringLiteral("kept.example.")}));
        QVERIFY(zone.referrers(name(QStringLiteral("nothing"))).isEmpty());
        QCOMPARE(owners(zone.referrersWithin(name(QStringLiteral("sub")))),
                 QStringList({QStringLiteral("far.example."), QStringLiteral("kept.example."),
                              QStringLiteral("next.example.")}));
    }

    void aSetThatNamesATargetTwiceIsGivenOnce()
    {
        const MemoryLookup under(lineZone(""));
        // Two MX of one host with different preferences.
        const RRset twice(name(QStringLiteral("a")), rrtype::MX, 300,
                          {QByteArray::fromHex("000a") + name(QStringLiteral("mail")).lowerWire(),
                           QByteArray::fromHex("0014") + name(QStringLiteral("mail")).lowerWire()});
        const OverlayLookup zone(under, create({twice}));
        QCOMPARE(zone.referrers(name(QStringLiteral("mail"))), QList<RRset>{twice});
        QCOMPARE(zone.referrersWithin(name(QStringLiteral("mail"))), QList<RRset>{twice});
    }

    void namesBelowComeInOrder()
    {
        const MemoryLookup under(lineZone("b.sub 300 A 192.0.2.1\nd.sub 300 A 192.0.2.1\nsub 300 A 192.0.2.1\n"));
        const OverlayLookup zone(under, ChangeSet({{std::nullopt, lineSet("a.sub 300 A 192.0.2.2")},
                                                   {std::nullopt, lineSet("c.sub 300 A 192.0.2.2")},
                                                   {lineSet("d.sub 300 A 192.0.2.1"), std::nullopt},
                                                   {std::nullopt, lineSet("subs 300 A 192.0.2.2")}}));
        QList<RRset> below;
        zone.visitBelow(name(QStringLiteral("sub")), [&below](const RRset& set) {
            below.append(set);
            return true;
        });
        QCOMPARE(owners(below), QStringList({QStringLiteral("a.sub.example."), QStringLiteral("b.sub.example."),
                                             QStringLiteral("c.sub.example.")}));
        int visited = 0;
        zone.visitBelow(name(QStringLiteral("sub")), [&visited](const RRset&) { return ++visited < 2; });
        QCOMPARE(visited, 2);
    }
};

QTEST_GUILESS_MAIN(TestOverlayLookup)
#include "TestOverlayLookup.moc"
