// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/LinkHints.h"

#include "tests/models/items/SampleZone.h"

#include <QTest>

using namespace zoneloom;
using namespace zoneloom::sample;

namespace {

LinkCapabilities link(const QString& name, const std::function<void(Capabilities&)>& change)
{
    LinkCapabilities one;
    one.link.name = name;
    one.capabilities.otherTypes = Support::Yes;
    change(one.capabilities);
    return one;
}

} // namespace

class TestLinkHints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatEachLinkWouldGet()
    {
        const RRset www = set(QStringLiteral("www"), QStringLiteral("A"), 300, {QStringLiteral("192.0.2.1")});
        const QList<LinkCapabilities> links{
            link(QStringLiteral("deSEC"), [](Capabilities& c) { c.minimumTtl = 3600; }),
            link(QStringLiteral("Hetzner"), [](Capabilities&) {}),
            link(QStringLiteral("steps"),
                 [](Capabilities& c) {
                     c.ttlSteps = {60, 600, 3600};
                 }),
            link(QStringLiteral("short"), [](Capabilities& c) { c.maximumTtl = 60; }),
            link(QStringLiteral("names only"), [](Capabilities& c) { c.types.insert(rrtype::A, Support::No); })};
        const QStringList hints = LinkHints::of(www, name(QStringLiteral("@")), links);
        QCOMPARE(hints.size(), 4);
        QCOMPARE(hints.at(0), QStringLiteral("deSEC stores at least 3600 s: it will get 3600."));
        QCOMPARE(hints.at(1), QStringLiteral("steps does not store a TTL of 300 s: it will get 600."));
        QCOMPARE(hints.at(2), QStringLiteral("short stores at most 60 s: it will get 60."));
        QVERIFY(hints.at(3).startsWith(QStringLiteral("names only: ")));
    }

    void saysNothingWhereAllHoldIt()
    {
        const RRset www = set(QStringLiteral("www"), QStringLiteral("A"), 3600, {QStringLiteral("192.0.2.1")});
        QVERIFY(LinkHints::of(www, name(QStringLiteral("@")),
                              {link(QStringLiteral("deSEC"), [](Capabilities& c) { c.minimumTtl = 3600; })})
                    .isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestLinkHints)
#include "TestLinkHints.moc"
