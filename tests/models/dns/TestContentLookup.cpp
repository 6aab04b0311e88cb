// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/ContentLookup.h"

#include "models/dns/MasterFileReader.h"

#include <QTest>

using namespace zoneloom;

namespace {

const Name Origin = *Name::fromText(u"example.com.");

ContentLookup lookup()
{
    MasterFileOptions options;
    options.origin = Origin;
    return ContentLookup(MasterFileReader::read("$TTL 60\n"
                                                "@ MX 10 mail\n@ MX 20 Mail\n@ A 192.0.2.1\n"
                                                "mail A 192.0.2.2\n"
                                                "www CNAME mail\n"
                                                "svc SRV 1 2 3 mail.example.com.\n"
                                                "sub NS ns.sub\nns.sub A 192.0.2.3\nsub2 A 192.0.2.4\n",
                                                options)
                             .content);
}

QStringList owners(const QList<RRset>& sets)
{
    QStringList texts;
    for (const RRset& set : sets)
        texts += set.name().relativeTo(Origin) + u' ' + set.type().toText();
    return texts;
}

} // namespace

class TestContentLookup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAsTheContentDoes();
    void visitsBelowAndStops();
    void findsWhoNamesAName();
};

void TestContentLookup::findsAsTheContentDoes()
{
    const ContentLookup zone = lookup();
    QCOMPARE(zone.origin(), Origin);
    QVERIFY(zone.find({Origin, rrtype::MX}).has_value());
    QVERIFY(!zone.find({Origin, rrtype::TXT}).has_value());
    QCOMPARE(owners(zone.at(Origin)), QStringList({QStringLiteral("@ A"), QStringLiteral("@ MX")}));
}

void TestContentLookup::visitsBelowAndStops()
{
    const ContentLookup zone = lookup();
    QList<RRset> seen;
    zone.visitBelow(*Name::fromText(u"sub", Origin), [&seen](const RRset& set) {
        seen += set;
        return true;
    });
    QCOMPARE(owners(seen), QStringList(QStringLiteral("ns.sub A")));
    int visited = 0;
    zone.visitBelow(Origin, [&visited](const RRset&) { return ++visited < 2; });
    QCOMPARE(visited, 2);
}

void TestContentLookup::findsWhoNamesAName()
{
    const ContentLookup zone = lookup();
    QCOMPARE(owners(zone.referrers(*Name::fromText(u"MAIL", Origin))),
             QStringList({QStringLiteral("@ MX"), QStringLiteral("svc SRV"), QStringLiteral("www CNAME")}));
    QVERIFY(zone.referrers(*Name::fromText(u"nobody", Origin)).isEmpty());
    QCOMPARE(owners(zone.referrersWithin(*Name::fromText(u"SUB", Origin))), QStringList(QStringLiteral("sub NS")));
    QCOMPARE(zone.referrersWithin(Origin).size(), 4);
}

QTEST_APPLESS_MAIN(TestContentLookup)
#include "TestContentLookup.moc"
