// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/providers/conformance/Check.h"

namespace zoneloom::test {

namespace {

void listsAllZones(Bench& bench)
{
    const int page = bench.service().zonePageSize();
    const int more = page > 0 ? page * 5 / 2 : 3;
    QStringList expected{Bench::origin()};
    for (int i = 0; i < more; ++i) {
        expected += QStringLiteral("zone%1.example.").arg(i);
        bench.withService([&expected](ServiceDouble& service) { service.addZone(expected.last()); });
    }
    QStringList listed;
    const QList<ExternalZone> zones = bench.adapter()->zones();
    for (const ExternalZone& zone : zones)
        listed += zone.origin.toText();
    listed.sort();
    expected.sort();
    QCOMPARE(listed, expected);
}

void createsAZone(Bench& bench)
{
    const Name origin = Name::fromText(QStringLiteral("new.example.")).value();
    const ExternalZone zone = bench.adapter()->createZone(origin);
    QCOMPARE(zone.origin, origin);
    QStringList read = lines(bench.adapter()->read(zone).content);
    read.removeIf([](const QString& line) { return line.contains(u" SOA "); });
    read.sort();
    const auto made = bench.withService([](ServiceDouble& service) {
        const HeldZone* held = service.zone(QStringLiteral("new.example."));
        return held != nullptr ? std::optional(held->lines()) : std::nullopt;
    });
    QVERIFY(made.has_value());
    QCOMPARE(read, *made);
}

void namesItsServers(Bench& bench)
{
    QStringList hosts;
    const QList<NameServer> servers = bench.adapter()->nameServers(bench.zone());
    for (const NameServer& server : servers) {
        hosts += server.host;
        QCOMPARE(server.port, 53);
    }
    hosts.sort();
    QStringList expected = bench.service().nameServers();
    expected.sort();
    QCOMPARE(hosts, expected);
}

void readsAnEmptyZone(Bench& bench)
{
    QCOMPARE(bench.read(), bench.held());
    QVERIFY(bench.adapter()->read(bench.zone()).opaque.isEmpty());
}

void readsManyPages(Bench& bench)
{
    const QStringList many = bench.manyRecords();
    bench.load(many);
    QCOMPARE(bench.read(), bench.expected(many));
    if (bench.service().pageSize() > 0)
        QVERIFY2(bench.listings() >= 3, "the records did not come in several pages");
    QVERIFY(bench.writes().isEmpty());
}

} // namespace

QList<Check> readingChecks()
{
    return {
        {"zones", "lists all zones of the account, over several pages", listsAllZones},
        {"create zone", "creates a zone", createsAZone},
        {"name servers", "reports the name servers that the zone is assigned to", namesItsServers},
        {"empty", "reads a zone that holds nothing of ours", readsAnEmptyZone},
        {"pages", "reads a zone that comes in many pages", readsManyPages},
    };
}

} // namespace zoneloom::test
