// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace zoneloom {

/// One record set as a master file has it, its owner relative to the zone.
struct RecordCase
{
    const char* owner;
    const char* type;
    QStringList rdata;
};

/// A set of each type that name servers are tried with, and of owners and texts that are easily spelt wrongly.
inline QList<RecordCase> recordsOfEveryType()
{
    using namespace Qt::StringLiterals;
    return {{"t1", "A", {u"192.0.2.1"_s}},
            {"t2", "AAAA", {u"2001:db8::1"_s}},
            {"t3", "CAA", {u"0 issue \"ca.example; policy=ev\""_s}},
            {"t4", "CNAME", {u"www"_s}},
            {"t5", "DNAME", {u"example.net."_s}},
            {"sub", "DS", {u"12345 13 2 " + QString(64, u'A')}},
            {"t7", "HTTPS", {u"1 . alpn=\"h2,h3\" ipv4hint=192.0.2.1"_s}},
            {"t8", "LOC", {u"52 22 23.000 N 4 53 32.000 E -2.00m 0.00m 10000.00m 10.00m"_s}},
            {"t9", "MX", {u"10 mail"_s, u"20 mx.example.net."_s}},
            {"t10", "NAPTR", {u"100 10 \"u\" \"E2U+sip\" \"!^.*$!sip:a@example.com!\" ."_s}},
            {"t11", "OPENPGPKEY", {u"mQENBFU="_s}},
            {"t12", "PTR", {u"host.example.net."_s}},
            {"t13", "SRV", {u"10 5 5060 sip"_s}},
            {"t14", "SSHFP", {u"4 2 " + QString(64, u'B')}},
            {"t15", "SVCB", {u"1 svc.example.net. port=8443"_s}},
            {"t16", "TLSA", {u"3 1 1 " + QString(64, u'C')}},
            {"t17", "TXT", {u"\"a \\\"quote\\\", a \\\\ and a ; b\" \"c\" \"\""_s}},
            {"t18", "URI", {u"10 1 \"https://example.net/\""_s}},
            {"_x._tcp", "TYPE65400", {u"\\# 3 0a0b0c"_s}},
            {"*.w", "A", {u"192.0.2.1"_s}},
            {"xn--bcher-kva", "A", {u"192.0.2.1"_s}}};
}

} // namespace zoneloom
