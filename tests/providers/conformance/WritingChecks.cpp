// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/planning/Projection.h"
#include "tests/providers/conformance/Check.h"

namespace zoneloom::test {

namespace {

#define VERIFY_APPLIED(outcomes)                                                                                       \
    for (const ChangeOutcome& outcome : outcomes)                                                                      \
    QVERIFY2(outcome.state == ChangeOutcome::State::Applied,                                                           \
             qPrintable(outcome.error ? outcome.error->message() : QStringLiteral("no error")))

/// A value a type, absolute names, spelt as the zone file's canonical form has it.
const QList<std::pair<RRType, QString>>& samples()
{
    static const QList<std::pair<RRType, QString>> all{
        {rrtype::A, QStringLiteral("192.0.2.1")},
        {rrtype::AAAA, QStringLiteral("2001:db8::1")},
        {rrtype::AFSDB, QStringLiteral("1 afs.example.net.")},
        {rrtype::ALIAS, QStringLiteral("target.example.net.")},
        {rrtype::CAA, QStringLiteral("0 issue \"ca.example.net; account=1\"")},
        {rrtype::CNAME, QStringLiteral("target.example.net.")},
        {rrtype::DNAME, QStringLiteral("target.example.net.")},
        {rrtype::HINFO, QStringLiteral("\"PC\" \"Linux 6\"")},
        {rrtype::HTTPS, QStringLiteral("1 . alpn=\"h2,h3\"")},
        {rrtype::LOC, QStringLiteral("52 22 23.000 N 4 53 32.000 E 10.00m 1m 10000m 10m")},
        {rrtype::MX, QStringLiteral("10 mail.example.net.")},
        {rrtype::NAPTR, QStringLiteral("100 10 \"u\" \"E2U+sip\" \"!^.*$!sip:info@example.net!\" .")},
        {rrtype::NS, QStringLiteral("ns.example.net.")},
        {rrtype::PTR, QStringLiteral("host.example.net.")},
        {rrtype::RP, QStringLiteral("admin.example.net. info.example.net.")},
        {rrtype::SPF, QStringLiteral("\"v=spf1 -all\"")},
        {rrtype::SRV, QStringLiteral("10 20 5060 sip.example.net.")},
        {rrtype::SSHFP, QStringLiteral("4 2 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")},
        {rrtype::SVCB, QStringLiteral("1 svc.example.net. port=\"8443\"")},
        {rrtype::TLSA, QStringLiteral("3 1 1 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")},
        {rrtype::TXT, QStringLiteral("\"plain text\"")},
        {rrtype::URI, QStringLiteral("10 1 \"https://www.example.net/\"")},
    };
    return all;
}

void writesNames(Bench& bench)
{
    const QStringList wanted{QStringLiteral("@ T A 192.0.2.1"), QStringLiteral("* T A 192.0.2.2"),
                             QStringLiteral("*.deep.er T A 192.0.2.3"), QStringLiteral("_dmarc T TXT \"v=DMARC1\""),
                             QStringLiteral("xn--bcher-kva T A 192.0.2.4")};
    QList<RRsetChange> changes;
    for (const QString& line : wanted)
        changes += bench.change({}, {line});
    VERIFY_APPLIED(bench.apply(changes));
    QCOMPARE(bench.held(), bench.expected(wanted));
    QCOMPARE(bench.read(), bench.expected(wanted));
}

void writesEveryType(Bench& bench)
{
    const Capabilities can = bench.adapter()->capabilities(bench.zone());
    QStringList wanted;
    QList<RRsetChange> changes;
    for (const auto& [type, rdata] : samples()) {
        QCOMPARE_GE(static_cast<int>(bench.service().types().contains(type.toText())),
                    static_cast<int>(can.type(type) == Support::Yes));
        if (can.type(type) != Support::Yes)
            continue;
        // An ALIAS stands where a CNAME cannot; several services take it nowhere else.
        const QString owner = type == rrtype::SRV     ? QStringLiteral("_sip._udp")
                              : type == rrtype::ALIAS ? QStringLiteral("@")
                                                      : QString(u"t-" + type.toText().toLower());
        wanted += QStringLiteral("%1 T %2 %3")
                      .arg(owner, type.toText(), HeldZone::canonical(type.toText(), rdata, Bench::origin()));
        changes += bench.change({}, {wanted.last()});
    }
    const QList<ChangeOutcome> outcomes = bench.apply(changes);
    VERIFY_APPLIED(outcomes);
    QCOMPARE(bench.held(), bench.expected(wanted));
    QCOMPARE(bench.read(), bench.expected(wanted));
    QList<RRsetChange> gone;
    for (const QString& line : std::as_const(wanted))
        gone += bench.change({line}, {});
    VERIFY_APPLIED(bench.apply(gone));
    QCOMPARE(bench.held(), bench.expected({}));
}

void writesTexts(Bench& bench)
{
    QStringList wanted{
        QStringLiteral("dkim T TXT \"v=DKIM1; k=rsa; p=MIIB+/AQ==\""),
        QStringLiteral(R"(quotes T TXT "say \"hi\" \\ there")"),
        QStringLiteral("long T TXT \"%1\" \"%2\"").arg(QString(255, u'a'), QString(45, u'b')),
    };
    if (bench.adapter()->descriptor().capabilities.textStrings)
        wanted += QStringLiteral("strings T TXT \"one\" \"two\"");
    QList<RRsetChange> changes;
    for (const QString& line : std::as_const(wanted))
        changes += bench.change({}, {line});
    VERIFY_APPLIED(bench.apply(changes));
    QCOMPARE(bench.held(), bench.expected(wanted));
    QCOMPARE(bench.read(), bench.expected(wanted));
}

void replacesASet(Bench& bench)
{
    const QStringList before{QStringLiteral("www T A 192.0.2.1"), QStringLiteral("www T A 192.0.2.2")};
    const QStringList after{QStringLiteral("www U A 192.0.2.2"), QStringLiteral("www U A 192.0.2.3"),
                            QStringLiteral("www U A 192.0.2.4")};
    const QString other = QStringLiteral("www T TXT \"stays\"");
    bench.load(before);
    bench.load({other});
    VERIFY_APPLIED(bench.apply({bench.change(before, after)}));
    QCOMPARE(bench.held(), bench.expected(after + QStringList{other}));
    QCOMPARE(bench.read(), bench.expected(after + QStringList{other}));
    // And the value alone, and the TTL alone.
    const QStringList fewer{QStringLiteral("www U A 192.0.2.9")};
    VERIFY_APPLIED(bench.apply({bench.change(after, fewer)}));
    QCOMPARE(bench.held(), bench.expected(fewer + QStringList{other}));
    const QStringList slower{QStringLiteral("www T A 192.0.2.9")};
    VERIFY_APPLIED(bench.apply({bench.change(fewer, slower)}));
    QCOMPARE(bench.held(), bench.expected(slower + QStringList{other}));
}

void deletesASet(Bench& bench)
{
    const QStringList gone{QStringLiteral("www T MX 10 mail.example.net."),
                           QStringLiteral("www T MX 20 mx.example.net.")};
    const QStringList stay{QStringLiteral("www T A 192.0.2.1"), QStringLiteral("www.www T MX 10 mail.example.net.")};
    bench.load(gone);
    bench.load(stay);
    VERIFY_APPLIED(bench.apply({bench.change(gone, {})}));
    QCOMPARE(bench.held(), bench.expected(stay));
}

void swapsACname(Bench& bench)
{
    const QStringList addresses{QStringLiteral("www T A 192.0.2.1"), QStringLiteral("www T A 192.0.2.2")};
    const QStringList alias{QStringLiteral("www T CNAME web.example.net.")};
    bench.load(addresses);
    VERIFY_APPLIED(bench.apply({bench.change({}, alias), bench.change(addresses, {})}));
    QCOMPARE(bench.held(), bench.expected(alias));
    VERIFY_APPLIED(bench.apply({bench.change({}, addresses), bench.change(alias, {})}));
    QCOMPARE(bench.held(), bench.expected(addresses));
}

void keepsToTheTtlRange(Bench& bench)
{
    const Capabilities can = bench.adapter()->capabilities(bench.zone());
    const ZoneContent wanted(bench.zone().origin,
                             {rrset(Bench::origin(), {QStringLiteral("low 1 A 192.0.2.1")}),
                              rrset(Bench::origin(), {QStringLiteral("high 2147483647 A 192.0.2.2")})});
    const Projection projected = project(wanted, can);
    QList<RRsetChange> changes;
    for (const RRset& set : projected.content.sets())
        changes += RRsetChange{{}, set};
    VERIFY_APPLIED(bench.apply(changes));
    const QStringList expected = lines(projected.content);
    const QStringList held = bench.held();
    for (const QString& line : expected)
        QVERIFY2(held.contains(line), qPrintable(line));
    QCOMPARE(bench.read(), held);
}

} // namespace

QList<Check> writingChecks()
{
    return {
        {"names", "writes the apex, wildcards, underscores and IDNs", writesNames},
        {"types", "writes and reads back a record of each type that its capabilities claim", writesEveryType},
        {"texts", "writes quotes, backslashes, semicolons and texts over 255 octets", writesTexts},
        {"replace", "replaces values and TTL of a set", replacesASet},
        {"delete", "deletes a set, and nothing beside it", deletesASet},
        {"CNAME swap", "puts a CNAME in the place of other records, and back", swapsACname},
        {"TTL", "what the capabilities make of too low and too high a TTL is what the service takes",
         keepsToTheTtlRange},
    };
}

} // namespace zoneloom::test
