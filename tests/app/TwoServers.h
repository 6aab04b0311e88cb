// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/app/Cli.h"
#include "tests/support/KnotServer.h"
#include "tests/support/PowerDnsServer.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace zoneloom {

using namespace Qt::StringLiterals;

inline const QByteArray companyZone = R"($TTL 3600
@ IN SOA ns1.example.net. hostmaster 2026112401 14400 3600 1209600 300
@ NS ns1.example.net.
@ NS ns2.example.net.
@ MX 10 mail
@ TXT "v=spf1 mx -all"
mail A 198.51.100.25
www 300 A 198.51.100.10
www 300 AAAA 2001:db8::10
_sip._tcp SRV 10 5 5060 mail
)";

/// Holds one record already, the same as in the internal zone: enough for a first push to be withheld.
inline const QByteArray knotZone = R"($TTL 3600
$ORIGIN example.test.
@ IN SOA ns1.example.net. hostmaster 1 14400 3600 1209600 300
@ NS ns1.example.net.
@ NS ns2.example.net.
mail A 198.51.100.25
)";

/// What dig says a server answers, one record a line, sorted.
inline QByteArray dig(quint16 port, const QString& name, const QString& type)
{
    QProcess process;
    process.start(u"dig"_s,
                  {u"@127.0.0.1"_s, u"-p"_s, QString::number(port), u"+norecurse"_s, u"+short"_s, name, type});
    process.waitForFinished();
    return process.readAllStandardOutput().trimmed();
}

/// A PowerDNS server without zones and a Knot server with a bare one, and a store that knows both: the zone
/// example.test. is linked to the accounts `pdns` and `knot`.
struct TwoServers
{
    Cli cli;
    PowerDnsServer powerDns;
    KnotServer knot{NameServerProcess::Zones{{u"example.test"_s, knotZone}}};

    [[nodiscard]] bool start() { return powerDns.start() && knot.start(); }
    [[nodiscard]] QByteArray output() { return powerDns.output() + knot.output(); }

    void addAccounts()
    {
        cli.set(u"ZONELOOM_SECRET_PDNS_API_KEY"_s, QLatin1String(PowerDnsServer::ApiKey));
        cli.set(u"ZONELOOM_SECRET_KNOT_TSIG_SECRET"_s, QLatin1String(NameServerProcess::KeySecret));
        must(u"account add pdns --provider powerdns --endpoint %1 --set name-servers=127.0.0.1:%2"_s
                 .arg(powerDns.endpoint())
                 .arg(powerDns.dnsPort()));
        must(u"account add knot --provider rfc2136 --set server=127.0.0.1 --set port=%1 --set tsig-name=zl"_s.arg(
            knot.port()));
    }
    void prepare()
    {
        must(u"zone import example.test -"_s, companyZone);
        addAccounts();
        must(u"link add example.test pdns --create"_s);
        must(u"link add example.test knot"_s);
    }
    /// Somebody else's change, in the words of PowerDNS's API.
    void changeAtPowerDns(const QByteArray& rrsets) const
    {
        QNetworkAccessManager manager;
        QNetworkRequest request(QUrl(powerDns.endpoint() + u"/api/v1/servers/localhost/zones/example.test."_s));
        request.setRawHeader("X-API-Key", PowerDnsServer::ApiKey);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const std::unique_ptr<QNetworkReply> reply(
            manager.sendCustomRequest(request, "PATCH", "{\"rrsets\":[" + rrsets + "]}"));
        QTRY_VERIFY(reply->isFinished());
        QVERIFY2(reply->error() == QNetworkReply::NoError, reply->readAll().constData());
    }

private:
    void must(const QString& line, const QByteArray& in = {})
    {
        const Cli::Answer answer = cli(line, in);
        if (answer.status != 0)
            qFatal("%s: %s", qPrintable(line), answer.all().constData());
    }
};

} // namespace zoneloom
