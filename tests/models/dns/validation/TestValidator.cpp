// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/validation/Validator.h"

#include "models/dns/validation/RuleTable.h"
#include "tests/models/dns/validation/LineZone.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace zoneloom;
using zoneloom::test::lineSet;
using zoneloom::test::lineZone;
using zoneloom::test::MemoryLookup;

namespace {

/// A zone about which no rule says anything; each row below adds to it.
const QByteArray Sound = "@ 300 SOA ns1 hostmaster 1 7200 3600 30000 300\n"
                         "@ 300 NS ns1\n@ 300 NS ns2\n"
                         "ns1 300 A 192.0.2.1\nns2 300 A 192.0.2.2\n";

/// As one line each, to be compared and read.
QStringList lines(const QList<Finding>& findings)
{
    QStringList all;
    for (const Finding& finding : findings)
        all.append(finding.place.toText() + u" [" + finding.rule + u"] " + finding.text());
    return all;
}

QStringList idsOf(const QList<Finding>& findings)
{
    QStringList ids;
    for (const Finding& finding : findings) {
        if (!ids.contains(finding.rule))
            ids.append(finding.rule);
    }
    return ids;
}

QByteArray hexRdata(const QByteArray& head, qsizetype zeros)
{
    const QByteArray all = head + QByteArray(zeros * 2, '0');
    return "\\# " + QByteArray::number(all.size() / 2) + ' ' + all;
}

} // namespace

class TestValidator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSoundZoneHasNoFindings();
    void breaks_data();
    void breaks();
    void agreesWithNamedCheckzone_data();
    void agreesWithNamedCheckzone();
    void anEmptyZoneLacksSoaAndNs();
    void anAddressIsNamedWithItsRemedy_data();
    void anAddressIsNamedWithItsRemedy();
    void onlyTheApexWantsTwoNameServers();
    void everyRuleIsComplete();
    void silencingHidesWarningsOnly();
    void findingsComeInCanonicalOrder();
    void anEditReportsWhatItBreaksElsewhere_data();
    void anEditReportsWhatItBreaksElsewhere();
    void anEditSaysNothingAboutUntouchedNames();
    void randomEditsAgreeWithTheWholeZone();
};

void TestValidator::aSoundZoneHasNoFindings()
{
    QCOMPARE(lines(Validator().check(lineZone(Sound))), QStringList());
}

void TestValidator::breaks_data()
{
    QTest::addColumn<QByteArray>("broken");
    QTest::addColumn<QByteArray>("barelySound");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char* rule, const char* what, const QByteArray& broken, const QByteArray& sound) {
        QTest::newRow(qPrintable(QLatin1String(rule) + u": " + QLatin1String(what)))
            << broken << sound << QString::fromLatin1(rule);
    };
    row("owner-outside-zone", "a name of another zone", "www.other. 300 A 192.0.2.9", "www.other 300 A 192.0.2.9");
    row("soa-several", "two SOA", "@ 300 SOA ns1 other 1 7200 3600 30000 300", "");
    row("soa-below-apex", "SOA at a name below", "a 300 SOA ns1 other 1 7200 3600 30000 300", "a 300 TXT \"x\"");
    row("apex-cname", "CNAME at the apex", "@ 300 CNAME www.other.net.", "a 300 CNAME www.other.net.");
    row("ds-at-apex", "DS at the apex", "@ 300 DS " + hexRdata("00010d02", 32),
        "s 300 NS a.other.net.\ns 300 NS b.other.net.\ns 300 DS " + hexRdata("00010d02", 32));
    row("cname-beside-other-data", "TXT beside CNAME", "a 300 CNAME www.other.net.\na 300 TXT \"x\"",
        "a 300 CNAME www.other.net.\nb.a 300 TXT \"x\"");
    row("cname-several", "two CNAMEs", "a 300 CNAME www.other.net.\na 300 CNAME w2.other.net.",
        "a 300 CNAME www.other.net.");
    row("dname-several", "two DNAMEs", "a 300 DNAME other.net.\na 300 DNAME two.net.", "a 300 DNAME other.net.");
    row("data-below-dname", "address below a DNAME", "a 300 DNAME other.net.\nx.a 300 A 192.0.2.9",
        "a 300 DNAME other.net.\na 300 A 192.0.2.9\nxa 300 A 192.0.2.9");
    row("cname-to-itself", "CNAME for its own name", "a 300 CNAME a", "a 300 CNAME ns1");
    row("ds-without-ns", "DS alone", "s 300 DS " + hexRdata("00010d02", 32),
        "s 300 NS a.other.net.\ns 300 NS b.other.net.\ns 300 DS " + hexRdata("00010d02", 32));
    row("hidden-below-delegation", "a host below",
        "s 300 NS a.other.net.\ns 300 NS b.other.net.\nwww.s 300 A 192.0.2.9",
        "s 300 NS ns.s\ns 300 NS b.other.net.\nns.s 300 A 192.0.2.9");
    row("hidden-below-delegation", "a text at the cut", "s 300 NS a.other.net.\ns 300 NS b.other.net.\ns 300 TXT \"x\"",
        "s 300 NS s\ns 300 NS b.other.net.\ns 300 A 192.0.2.9");
    row("delegation-without-glue", "server inside without an address", "s 300 NS ns.s\ns 300 NS b.other.net.",
        "s 300 NS ns.s\ns 300 NS b.other.net.\nns.s 300 AAAA 2001:db8::1");
    row("sibling-glue-missing", "server in another delegated part",
        "s 300 NS ns.t\ns 300 NS b.other.net.\nt 300 NS a.other.net.\nt 300 NS b.other.net.",
        "s 300 NS ns.t\ns 300 NS b.other.net.\nt 300 NS a.other.net.\nt 300 NS b.other.net.\nns.t 300 A 192.0.2.9");
    row("ns-target-is-cname", "name server is an alias", "@ 300 NS n3\nn3 300 CNAME ns1",
        "@ 300 NS n3\nn3 300 A 192.0.2.3");
    row("mx-target-is-cname", "mail server is an alias", "@ 300 MX 10 m\nm 300 CNAME ns1",
        "@ 300 MX 10 m\nm 300 A 192.0.2.3");
    row("srv-target-is-cname", "service host is an alias", "_s._tcp 300 SRV 1 1 80 m\nm 300 CNAME ns1",
        "_s._tcp 300 SRV 1 1 80 m\nm 300 A 192.0.2.3");
    row("svcb-target-is-cname", "web host is an alias", "@ 300 HTTPS 1 m\nm 300 CNAME ns1",
        "@ 300 HTTPS 1 m\nm 300 A 192.0.2.3");
    row("ns-target-without-address", "name server without an address", "@ 300 NS n3", "@ 300 NS n3.other.net.");
    row("target-without-address", "mail server that does not exist", "@ 300 MX 10 m",
        "@ 300 MX 10 m.w\n*.w 300 A 192.0.2.3");
    row("target-without-address", "an empty name between covers the wildcard",
        "@ 300 MX 10 m.w\n*.w 300 A 192.0.2.3\nx.m.w 300 TXT \"x\"",
        "@ 300 MX 10 m.w\n*.w 300 A 192.0.2.3\nx.n.w 300 TXT \"x\"");
    row("target-without-address", "service without host is meant", "_s._tcp 300 SRV 1 1 80 m",
        "_s._tcp 300 SRV 0 0 0 .");
    row("cname-target-missing", "alias for nothing", "a 300 CNAME b", "a 300 CNAME b\nc.b 300 TXT \"x\"");
    row("target-is-address", "address for a mail server", "@ 300 MX 10 192.0.2.1.",
        "@ 300 MX 10 m192.0.2.1.other.net.");
    row("target-is-address", "with the zone's name behind it", "@ 300 MX 10 192.0.2.1",
        "@ 300 MX 10 192.0.2.1\n192.0.2.1 300 A 192.0.2.1");
    row("target-is-address", "behind a wildcard that has an address", "@ 300 MX 10 192.0.2.1\n* 300 A 192.0.2.9",
        "@ 300 MX 10 192.0.2\n* 300 A 192.0.2.9");
    row("target-is-address", "address for a name server", "@ 300 NS 192.0.2.1.", "@ 300 NS 192.0.2.1.example.net.");
    row("target-is-address", "address for a service", "_s._tcp 300 SRV 1 1 80 203.0.113.255.",
        "_s._tcp 300 SRV 1 1 80 203.0.113.256.");
    row("target-is-address", "address for a web service", "@ 300 HTTPS 1 192.0.2.1.", "@ 300 HTTPS 1 .");
    row("target-is-address", "alias for an address", "a 300 CNAME 0.0.0.0",
        "a 300 CNAME 1.2.0.192.in-addr.arpa.\nb 300 CNAME 1.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa.");
    row("target-is-address", "a host of that address", "@ 300 MX 10 mail.192.0.2.1.", "@ 300 MX 10 192.0.2.1.mail.");
    row("ttl-zero", "TTL 0", "a 0 TXT \"x\"", "a 1 TXT \"x\"");
    row("ttl-too-long", "a second over seven days", "a 604801 TXT \"x\"", "a 604800 TXT \"x\"");
    row("ttl-negative", "more than 31 bits", "a 2147483648 TXT \"x\"", "a 604800 TXT \"x\"");
    row("spf-several", "two policies", "@ 300 TXT \"v=spf1 -all\"\n@ 300 TXT \"v=spf1 ~all\"",
        "@ 300 TXT \"v=spf1 -all\"\n@ 300 TXT \"v=spf10 ~all\"");
    row("spf-syntax", "unknown mechanism", "@ 300 TXT \"v=spf1 ipv4:192.0.2.1 -all\"",
        "@ 300 TXT \"v=spf1 ip4:192.0.2.1 x-own=1 -all\"");
    row("spf-too-many-lookups", "eleven",
        "@ 300 TXT \"v=spf1 a mx ptr exists:%{i}.a.net include:a.net include:b.net include:c.net include:d.net "
        "include:e.net include:f.net redirect=g.net\"",
        "@ 300 TXT \"v=spf1 a mx ptr exists:%{i}.a.net include:a.net include:b.net include:c.net include:d.net "
        "include:e.net include:f.net ip4:192.0.2.0/24 -all\"");
    const QByteArray nine = "include:a.net include:b.net include:c.net include:d.net include:e.net include:f.net "
                            "include:g.net include:h.net include:i.net";
    row("spf-too-many-lookups", "nine of an included policy in this zone, one of its own, and one for including it",
        "@ 300 TXT \"v=spf1 mx include:_spf.example -all\"\n_spf 300 TXT \"v=spf1 " + nine + " -all\"",
        "@ 300 TXT \"v=spf1 include:_spf.example -all\"\n_spf 300 TXT \"v=spf1 " + nine + " -all\"");
    row("spf-too-many-lookups", "policies that include each other",
        "a 300 TXT \"v=spf1 include:b.example -all\"\nb 300 TXT \"v=spf1 redirect=a.example\"",
        "a 300 TXT \"v=spf1 include:b.example -all\"\nb 300 TXT \"v=spf1 -all\"");
    row("dmarc-syntax", "unknown policy", "_dmarc 300 TXT \"v=DMARC1; p=deny\"", "_dmarc 300 TXT \"v=DMARC1; p=none\"");
    row("dmarc-syntax", "no policy", "_dmarc 300 TXT \"v=DMARC1; rua=mailto:a@b.net\"",
        "_dmarc 300 TXT \"v=DMARC1;p=reject;rua=mailto:a@b.net,mailto:c@d.net\"");
    row("dkim-syntax", "not base64", "s._domainkey 300 TXT \"v=DKIM1; k=ed25519; p=!!\"",
        "s._domainkey 300 TXT \"v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\"");
    row("dkim-syntax", "ed25519 key of 31 octets",
        "s._domainkey 300 TXT \"k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHUQ==\"",
        "s._domainkey 300 TXT \"p=\"");
    row("null-mx-beside-others", "null MX and another", "@ 300 MX 0 .\n@ 300 MX 10 ns1", "@ 300 MX 0 .");
    row("host-name-characters", "underscore in a host", "a_b 300 A 192.0.2.9",
        "a-b 300 A 192.0.2.9\na_b 300 TXT \"x\"");
    row("host-name-characters", "hyphen at the end", "ab- 300 A 192.0.2.9", "*.a-b 300 A 192.0.2.9");
    row("private-address", "10/8", "a 300 A 10.255.255.255", "a 300 A 11.0.0.0");
    row("private-address", "172.16/12", "a 300 A 172.31.255.255", "a 300 A 172.32.0.0");
    row("private-address", "192.168/16", "a 300 A 192.168.0.0", "a 300 A 192.169.0.0");
    row("private-address", "loopback", "a 300 A 127.0.0.1", "a 300 A 128.0.0.1");
    row("private-address", "IPv6 loopback", "a 300 AAAA ::1", "a 300 AAAA 2001:db8::1");
    row("private-address", "unique local", "a 300 AAAA fdff::1", "a 300 AAAA fb00::1");
    row("private-address", "link-local", "a 300 AAAA fe80::1", "a 300 AAAA fe00::1");
    row("ds-digest-length", "SHA-256 of 31 octets",
        "s 300 NS a.other.net.\ns 300 NS b.other.net.\ns 300 DS " + hexRdata("00010d02", 31),
        "s 300 NS a.other.net.\ns 300 NS b.other.net.\ns 300 DS " + hexRdata("00010d04", 48));
    row("ds-digest-length", "CDS of 33 octets, or one that asks for deletion", "@ 300 CDS " + hexRdata("00010d02", 33),
        "@ 300 CDS \\# 5 0000000000");
    row("tlsa-digest-length", "SHA-256 of 31 octets", "_443._tcp 300 TLSA " + hexRdata("030101", 31),
        "_443._tcp 300 TLSA " + hexRdata("030101", 32));
    row("tlsa-values", "usage 4", "_443._tcp 300 TLSA " + hexRdata("040101", 32),
        "_443._tcp 300 TLSA " + hexRdata("ff0102", 64));
    row("sshfp-digest-length", "SHA-1 of 32 octets", "a 300 SSHFP " + hexRdata("0401", 32),
        "a 300 SSHFP " + hexRdata("0402", 32));
    row("caa-tag", "hyphen in a tag", "@ 300 CAA " + ("\\# 8 0005" + QByteArray("is-ue").toHex() + "3b"),
        "@ 300 CAA " + ("\\# 8 0005" + QByteArray("issue").toHex() + "3b"));
    row("caa-value", "URL where a domain belongs",
        "@ 300 CAA " + ("\\# 20 0005" + QByteArray("issuehttps://a.net").toHex() + ""),
        "@ 300 CAA " + ("\\# 23 0005" + QByteArray("issuea.net; policy=ev").toHex() + ""));
    QByteArray large;
    for (int i = 0; i < 75; ++i)
        large += "many 300 A 192.0.2." + QByteArray::number(i) + '\n';
    // 12 header + 14 name + 4 question + 16 a record + 11 EDNS: 74 records make 1225 octets, 75 make 1241
    row("answer-exceeds-udp", "75 addresses", large, large.left(large.lastIndexOf("many")));
}

void TestValidator::breaks()
{
    QFETCH(QByteArray, broken);
    QFETCH(QByteArray, barelySound);
    QFETCH(QString, rule);
    const Validator validator;
    const QList<Finding> found = validator.check(lineZone(Sound + broken));
    QVERIFY2(idsOf(found).contains(rule), qPrintable(lines(found).join(u'\n')));
    const QList<Finding> none = validator.check(lineZone(Sound + barelySound));
    QVERIFY2(!idsOf(none).contains(rule), qPrintable(lines(none).join(u'\n')));
    // The same by way of an edit that adds the lines to the sound zone.
    const ZoneContent before = lineZone(Sound);
    const ZoneContent after = lineZone(Sound + broken);
    const QList<Finding> ofEdit = validator.checkChanges(MemoryLookup(after), before.differenceTo(after));
    QCOMPARE(lines(ofEdit), lines(found));
}

void TestValidator::agreesWithNamedCheckzone_data()
{
    breaks_data();
}

void TestValidator::agreesWithNamedCheckzone()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("named-checkzone"));
    if (program.isEmpty())
        QSKIP("named-checkzone is not installed");
    QFETCH(QByteArray, broken);
    QFETCH(QByteArray, barelySound);
    QFETCH(QString, rule);
    if (RuleTable::find(rule)->severity == Severity::Warning)
        return; // named-checkzone's status tells errors only
    const auto accepts = [&](const QByteArray& zone) {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("zone")));
        if (!file.open(QIODevice::WriteOnly) || file.write("$TTL 300\n" + zone + '\n') < 0)
            return false;
        file.close();
        QProcess check;
        check.start(program,
                    {QStringLiteral("-i"), QStringLiteral("local"), QStringLiteral("example."), file.fileName()});
        return check.waitForFinished() && check.exitCode() == 0;
    };
    // These it accepts, and other servers or every client do not: each is an error for the reason that its rule gives.
    static const QStringList laxer{QStringLiteral("owner-outside-zone"),
                                   QStringLiteral("data-below-dname"),
                                   QStringLiteral("ds-without-ns"),
                                   QStringLiteral("delegation-without-glue"),
                                   QStringLiteral("ttl-negative"),
                                   QStringLiteral("tlsa-digest-length"),
                                   QStringLiteral("ds-digest-length"),
                                   QStringLiteral("sshfp-digest-length"),
                                   QStringLiteral("caa-tag")};
    if (laxer.contains(rule))
        return;
    QVERIFY(!accepts(Sound + broken));
    QVERIFY(accepts(Sound + barelySound));
}

void TestValidator::anEmptyZoneLacksSoaAndNs()
{
    const ZoneContent empty(Name::fromText(u"example.").value(), {});
    QCOMPARE(idsOf(Validator().check(empty)),
             (QStringList{QStringLiteral("apex-ns-missing"), QStringLiteral("soa-missing")}));
    const ZoneContent noSoa = lineZone("@ 300 NS a.net.\n@ 300 NS b.net.\nx 300 TXT \"x\"");
    QCOMPARE(idsOf(Validator().check(noSoa)), QStringList{QStringLiteral("soa-missing")});
    QVERIFY(hasErrors(Validator().check(noSoa)));
}

void TestValidator::anAddressIsNamedWithItsRemedy_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QStringList>("expected");
    const QString host = QStringLiteral("%1 [target-is-address] 192.0.2.1 is an address, but %2 names a host: give "
                                        "192.0.2.1 a name with an A record, and write that name here.");
    const QString alias = QStringLiteral("%1 [target-is-address] 192.0.2.1 is an address, but %2 names a host: make "
                                         "this an A record.");
    QTest::newRow("a mail server, and no second finding")
        << QByteArray("@ 300 MX 10 192.0.2.1")
        << QStringList{host.arg(QStringLiteral("example. MX"), QStringLiteral("MX"))};
    QTest::newRow("an alias, and no second finding")
        << QByteArray("a 300 CNAME 192.0.2.1")
        << QStringList{alias.arg(QStringLiteral("a.example. CNAME"), QStringLiteral("CNAME"))};
    // What keeps servers from loading the zone is said as well.
    QTest::newRow("a name server")
        << QByteArray("@ 300 NS 192.0.2.1")
        << QStringList{host.arg(QStringLiteral("example. NS"), QStringLiteral("NS")),
                       QStringLiteral("example. NS [ns-target-without-address] The NS record of example. points to "
                                      "192.0.2.1.example., which has no address.")};
}

void TestValidator::anAddressIsNamedWithItsRemedy()
{
    QFETCH(QByteArray, record);
    QFETCH(QStringList, expected);
    QCOMPARE(lines(Validator().check(lineZone(Sound + record))), expected);
}

void TestValidator::onlyTheApexWantsTwoNameServers()
{
    const QByteArray soa = "@ 300 SOA ns1.a.net. hostmaster 1 7200 3600 1209600 300\n";
    QCOMPARE(idsOf(Validator().check(lineZone(soa + "@ 300 NS a.net."))),
             QStringList{QStringLiteral("ns-fewer-than-two")});
    QCOMPARE(lines(Validator().check(lineZone(soa + "@ 300 NS a.net.\n@ 300 NS b.net.\nsub 300 NS c.net."))),
             QStringList());
}

void TestValidator::everyRuleIsComplete()
{
    QSet<QString> ids;
    for (const Rule& rule : RuleTable::all()) {
        const QString id = QString::fromLatin1(rule.id);
        QVERIFY2(!ids.contains(id), rule.id);
        ids.insert(id);
        QVERIFY2(rule.reasonText().endsWith(u'.'), rule.id);
        QCOMPARE(RuleTable::find(id), &rule);
    }
    QCOMPARE(RuleTable::find(u"no-such-rule"), nullptr);
    for (const char* read : {"rdata-syntax", "owner-outside-zone", "duplicate-record", "ttl-differs"})
        QVERIFY2(ids.contains(QString::fromLatin1(read)), read);
}

void TestValidator::silencingHidesWarningsOnly()
{
    const Validator silent({QStringLiteral("ttl-zero"), QStringLiteral("cname-several")});
    const ZoneContent zone = lineZone(Sound + "a 0 CNAME b.net.\na 0 CNAME c.net.");
    QCOMPARE(idsOf(silent.check(zone)), QStringList{QStringLiteral("cname-several")});
    QCOMPARE(idsOf(Validator().check(zone)),
             (QStringList{QStringLiteral("cname-several"), QStringLiteral("ttl-zero")}));
}

void TestValidator::findingsComeInCanonicalOrder()
{
    const ZoneContent zone = lineZone(Sound + "z 0 TXT \"x\"\na.z 0 TXT \"x\"\nb 0 TXT \"x\"\nb 0 A 10.0.0.1");
    QStringList places;
    for (const Finding& finding : Validator().check(zone))
        places.append(finding.place.toText());
    QCOMPARE(places, (QStringList{QStringLiteral("b.example. A"), QStringLiteral("b.example. A"),
                                  QStringLiteral("b.example. TXT"), QStringLiteral("z.example. TXT"),
                                  QStringLiteral("a.z.example. TXT")}));
}

void TestValidator::anEditReportsWhatItBreaksElsewhere_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("finding");
    QTest::newRow("taking a mail server's address away")
        << QByteArray("@ 300 MX 10 m\nm 300 A 192.0.2.3") << QByteArray("@ 300 MX 10 m")
        << QStringLiteral("example. MX [target-without-address]");
    QTest::newRow("making a mail server an alias")
        << QByteArray("@ 300 MX 10 m\nm 300 A 192.0.2.3") << QByteArray("@ 300 MX 10 m\nm 300 CNAME ns1")
        << QStringLiteral("example. MX [mx-target-is-cname]");
    QTest::newRow("delegating what has data")
        << QByteArray("www.s 300 A 192.0.2.3") << QByteArray("www.s 300 A 192.0.2.3\ns 300 NS a.net.\ns 300 NS b.net.")
        << QStringLiteral("www.s.example. A [hidden-below-delegation]");
    QTest::newRow("a DNAME above data") << QByteArray("www.s 300 A 192.0.2.3")
                                        << QByteArray("www.s 300 A 192.0.2.3\ns 300 DNAME a.net.")
                                        << QStringLiteral("www.s.example. A [data-below-dname]");
    QTest::newRow("taking glue away") << QByteArray("s 300 NS ns.s\ns 300 NS b.net.\nns.s 300 A 192.0.2.3")
                                      << QByteArray("s 300 NS ns.s\ns 300 NS b.net.")
                                      << QStringLiteral("s.example. NS [delegation-without-glue]");
    QTest::newRow("glue that no server needs any more")
        << QByteArray("s 300 NS ns.s\ns 300 NS b.net.\nns.s 300 A 192.0.2.3")
        << QByteArray("s 300 NS a.net.\ns 300 NS b.net.\nns.s 300 A 192.0.2.3")
        << QStringLiteral("ns.s.example. A [hidden-below-delegation]");
    QTest::newRow("taking away the wildcard that answered for a mail server")
        << QByteArray("@ 300 MX 10 m.w\n*.w 300 A 192.0.2.3") << QByteArray("@ 300 MX 10 m.w")
        << QStringLiteral("example. MX [target-without-address]");
    QTest::newRow("making that wildcard an alias")
        << QByteArray("@ 300 MX 10 m.w\n*.w 300 A 192.0.2.3") << QByteArray("@ 300 MX 10 m.w\n*.w 300 CNAME ns1")
        << QStringLiteral("example. MX [mx-target-is-cname]");
    QTest::newRow("a new name that comes between the wildcard and a mail server")
        << QByteArray("@ 300 MX 10 m.w\n*.w 300 A 192.0.2.3")
        << QByteArray("@ 300 MX 10 m.w\n*.w 300 A 192.0.2.3\ny.x.m.w 300 TXT \"x\"")
        << QStringLiteral("example. MX [target-without-address]");
    QTest::newRow("a new name above a mail server, below the wildcard")
        << QByteArray("@ 300 MX 10 m.x.w\n*.w 300 A 192.0.2.3")
        << QByteArray("@ 300 MX 10 m.x.w\n*.w 300 A 192.0.2.3\nx.w 300 TXT \"x\"")
        << QStringLiteral("example. MX [target-without-address]");
    QTest::newRow("taking away the last name below an alias's target")
        << QByteArray("a 300 CNAME b\nc.b 300 TXT \"x\"") << QByteArray("a 300 CNAME b")
        << QStringLiteral("a.example. CNAME [cname-target-missing]");
    QTest::newRow("ending a delegation that an alias pointed into")
        << QByteArray("a 300 CNAME b.s\ns 300 NS a.net.\ns 300 NS b.net.") << QByteArray("a 300 CNAME b.s")
        << QStringLiteral("a.example. CNAME [cname-target-missing]");
    QTest::newRow("ending a DNAME that answered for an alias")
        << QByteArray("a 300 CNAME b.s\ns 300 DNAME c.net.") << QByteArray("a 300 CNAME b.s")
        << QStringLiteral("a.example. CNAME [cname-target-missing]");
    QTest::newRow("look-ups that an included policy gains")
        << QByteArray("@ 300 TXT \"v=spf1 a mx ptr include:_spf.example -all\"\n"
                      "_spf 300 TXT \"v=spf1 ip4:192.0.2.1 -all\"")
        << QByteArray("@ 300 TXT \"v=spf1 a mx ptr include:_spf.example -all\"\n_spf 300 TXT \"v=spf1 include:a.net "
                      "include:b.net include:c.net include:d.net include:e.net include:f.net include:g.net -all\"")
        << QStringLiteral("example. TXT [spf-too-many-lookups]");
}

void TestValidator::anEditReportsWhatItBreaksElsewhere()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, finding);
    const ZoneContent old = lineZone(Sound + before);
    const ZoneContent changed = lineZone(Sound + after);
    QVERIFY(Validator().check(old).isEmpty());
    const QStringList found = lines(Validator().checkChanges(MemoryLookup(changed), old.differenceTo(changed)));
    QVERIFY2(std::any_of(found.begin(), found.end(), [&](const QString& line) { return line.startsWith(finding); }),
             qPrintable(found.join(u'\n')));
    QCOMPARE(found, lines(Validator().check(changed)));
}

void TestValidator::anEditSaysNothingAboutUntouchedNames()
{
    const ZoneContent old = lineZone(Sound + "a 0 TXT \"x\"\nb 300 TXT \"x\"");
    const ZoneContent changed = lineZone(Sound + "a 0 TXT \"x\"\nb 300 TXT \"y\"");
    QCOMPARE(lines(Validator().checkChanges(MemoryLookup(changed), old.differenceTo(changed))), QStringList());
    QCOMPARE(Validator().check(changed).size(), 1);
}

void TestValidator::randomEditsAgreeWithTheWholeZone()
{
    QRandomGenerator random(4);
    const QList<QByteArray> names{"@", "a", "x.a", "y.x.a", "*.a", "b", "z.b", "*.b", "ns1", "m", "*", "192.0.2.1"};
    const QList<QByteArray> data{"A 192.0.2.7",     "A 10.0.0.1",
                                 "NS x.a",          "NS m",
                                 "NS y.x.a",        "CNAME m",
                                 "CNAME x.a",       "MX 10 m",
                                 "MX 10 a",         "DNAME b.net.",
                                 "SRV 1 1 1 z.b",   "TXT \"v=spf1 q\"",
                                 "MX 10 192.0.2.1", "CNAME 192.0.2.1",
                                 "MX 10 q.x.a",     "CNAME q.z.b",
                                 "HTTPS 1 m",       "DS " + hexRdata("00010d02", 32)};
    ZoneContent zone = lineZone(Sound);
    const Validator validator;
    for (int step = 0; step < 300; ++step) {
        QList<RRsetChange> edits;
        for (int i = random.bounded(1, 4); i > 0; --i) {
            const QByteArray line =
                names.at(random.bounded(int(names.size()))) + " 300 " + data.at(random.bounded(int(data.size())));
            const RRset set = lineSet(line);
            const RRset* old = zone.find(RRsetKey::of(set));
            if (old != nullptr && random.bounded(2) == 0)
                edits.append(RRsetChange{*old, std::nullopt});
            else
                edits.append(RRsetChange{old == nullptr ? std::nullopt : std::optional(*old), set});
        }
        const ChangeSet changes(edits);
        const ZoneContent next = zone.applied(changes);
        const QStringList before = lines(validator.check(zone));
        const QStringList after = lines(validator.check(next));
        const QStringList ofEdit = lines(validator.checkChanges(MemoryLookup(next), changes));
        for (const QString& line : ofEdit)
            QVERIFY2(after.contains(line), qPrintable(line));
        for (const QString& line : after) {
            if (!before.contains(line))
                QVERIFY2(ofEdit.contains(line), qPrintable(line));
        }
        zone = next;
    }
}

QTEST_GUILESS_MAIN(TestValidator)
#include "TestValidator.moc"
