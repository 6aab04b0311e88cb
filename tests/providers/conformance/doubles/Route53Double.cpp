// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/auth/AwsSignature.h"
#include "providers/kit/http/Xml.h"
#include "tests/providers/conformance/ServiceDouble.h"
#include "tests/providers/conformance/doubles/RdataWords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace zoneloom::test {

namespace {

/// Amazon Route 53's API of 2013-04-01, https://docs.aws.amazon.com/Route53/latest/APIReference/; answers as recorded
/// in 2022.
class Route53Double : public ServiceDouble
{
public:
    QString providerId() const override { return u"route53"_s; }
    QMap<QString, QString> fields(const QString&) const override
    {
        return {{u"access-key-id"_s, u"AKIDEXAMPLE"_s}, {u"secret-access-key"_s, u"s3cr3t-access-0123"_s}};
    }
    QString endpointPath() const override { return u"/2013-04-01"_s; }
    bool listsRecords(const SeenRequest& request) const override
    {
        return request.method == "GET" && request.path().endsWith(u"/rrset");
    }
    int pageSize() const override { return 100; }
    int zonePageSize() const override { return 20; }
    Answer withoutOne(const Answer& page) const override
    {
        Answer shorter = page;
        const qsizetype end = shorter.body.lastIndexOf("</ResourceRecordSet>") + 20;
        const qsizetype begin = shorter.body.lastIndexOf("<ResourceRecordSet>");
        shorter.body.remove(begin, end - begin);
        return shorter;
    }
    QStringList nameServers() const override { return {u"ns-1.awsdns-01.org"_s, u"ns-2.awsdns-02.com"_s}; }
    QStringList types() const override
    {
        return QString::fromLatin1("A AAAA CAA CNAME DS HTTPS MX NAPTR NS PTR SOA SPF SRV SSHFP SVCB TLSA TXT")
            .split(u' ');
    }
    quint32 minimumTtl() const override { return 0; }
    HeldRecord foreignRecord(const QString& origin) const override
    {
        return {.name = u"foreign." + origin,
                .type = u"A"_s,
                .ttl = 0,
                .rdata = u"192.0.2.99"_s,
                .extra = {{u"alias"_s, u"d1.cloudfront.net."_s}}};
    }

    Answer refusal(Problem problem, const QString& words) const override
    {
        switch (problem) {
        case Problem::Credentials:
            return failure(403, "SignatureDoesNotMatch", words);
        case Problem::Rights:
            return failure(403, "AccessDenied", words);
        case Problem::ZoneMissing:
            return failure(404, "NoSuchHostedZone", words);
        case Problem::Conflict:
            return failure(400, "PriorRequestNotComplete", words);
        case Problem::Record:
            return failure(400, "InvalidChangeBatch", u'[' + words + u']');
        case Problem::RateLimit:
            return failure(400, "Throttling", words);
        case Problem::Trouble:
            break;
        }
        return failure(500, "InternalFailure", words);
    }

    Answer answer(const SeenRequest& request) override
    {
        if (!isSigned(request))
            return refusal(Problem::Credentials,
                           u"The request signature we calculated does not match the signature you "
                           "provided."_s);
        const QStringList path = request.path().sliced(endpointPath().size() + 1).split(u'/', Qt::SkipEmptyParts);
        if (path.size() == 1)
            return request.method == "POST" ? create(request) : listZones(request);
        HeldZone* held = zone(path.value(1));
        if (held == nullptr)
            return refusal(Problem::ZoneMissing, u"No hosted zone found with ID: "_s + path.value(1));
        if (path.size() == 2)
            return xml("<GetHostedZoneResponse>" + shown(*held) + delegationSet() + "</GetHostedZoneResponse>");
        return request.method == "POST" ? change(*held, request) : listSets(*held, request);
    }

private:
    static Answer xml(const QByteArray& text, int status = 200)
    {
        return {status, "<?xml version=\"1.0\"?>\n" + text, {{"Content-Type", "text/xml"}}};
    }
    static Answer failure(int status, const QByteArray& code, const QString& words)
    {
        return xml("<ErrorResponse><Error><Type>Sender</Type><Code>" + code + "</Code><Message>" +
                       words.toHtmlEscaped().toUtf8() + "</Message></Error><RequestId>r</RequestId></ErrorResponse>",
                   status);
    }

    /// The signature made again with the right secret.
    bool isSigned(const SeenRequest& request) const
    {
        QDateTime when =
            QDateTime::fromString(QString::fromLatin1(request.header("X-Amz-Date")), u"yyyyMMdd'T'hhmmss'Z'"_s);
        when.setTimeSpec(Qt::UTC);
        if (!when.isValid())
            return false;
        HttpRequest again;
        again.method = request.method;
        again.url = QUrl(u"http://"_s + QString::fromLatin1(request.header("Host")));
        again.url.setPath(request.url.path(QUrl::FullyEncoded), QUrl::StrictMode);
        again.url.setQuery(request.url.query(QUrl::FullyEncoded), QUrl::StrictMode);
        if (!request.header("Content-Type").isEmpty())
            again.setHeader("Content-Type", request.header("Content-Type"));
        again.body = request.body;
        AwsSignature({u"AKIDEXAMPLE"_s, u"s3cr3t-access-0123"_s}, "us-east-1", "route53").sign(again, when);
        return again.header("Authorization") == request.header("Authorization");
    }

    /// Names and texts with three octal digits for odd characters.
    static QByteArray octal(const QString& text)
    {
        static const QRegularExpression decimal(uR"(\\(\d{3}))"_s);
        QString made = text;
        qsizetype at = 0;
        while (at < made.size()) {
            const QRegularExpressionMatch match = decimal.match(made, at);
            if (!match.hasMatch())
                break;
            made.replace(match.capturedStart(1), 3, u"%1"_s.arg(match.captured(1).toInt(), 3, 8, QLatin1Char('0')));
            at = match.capturedEnd();
        }
        return made.toHtmlEscaped().toUtf8();
    }
    static QString fromOctal(QString text)
    {
        static const QRegularExpression digits(uR"(\\([0-3][0-7]{2}))"_s);
        qsizetype at = 0;
        for (;;) {
            const QRegularExpressionMatch match = digits.match(text, at);
            if (!match.hasMatch())
                return text;
            text.replace(match.capturedStart(1), 3,
                         u"%1"_s.arg(match.captured(1).toInt(nullptr, 8), 3, 10, QLatin1Char('0')));
            at = match.capturedEnd();
        }
    }

    QByteArray shown(const HeldZone& zone) const
    {
        return "<HostedZone><Id>/hostedzone/" + zone.id().toLatin1() + "</Id><Name>" + zone.origin().toLatin1() +
               "</Name><Config><PrivateZone>false</PrivateZone></Config><ResourceRecordSetCount>" +
               QByteArray::number(zone.sets().size()) + "</ResourceRecordSetCount></HostedZone>";
    }
    QByteArray delegationSet() const
    {
        QByteArray servers;
        for (const QString& server : nameServers())
            servers += "<NameServer>" + server.toLatin1() + "</NameServer>";
        return "<DelegationSet><NameServers>" + servers + "</NameServers></DelegationSet>";
    }

    Answer listZones(const SeenRequest& request)
    {
        const qsizetype begin = request.queryItem(u"marker"_s).toLongLong();
        QByteArray items;
        for (qsizetype i = begin; i < std::min<qsizetype>(zones().size(), begin + zonePageSize()); ++i)
            items += shown(zones()[i]);
        const bool isMore = begin + zonePageSize() < zones().size();
        return xml("<ListHostedZonesResponse><HostedZones>" + items + "</HostedZones><IsTruncated>" +
                   (isMore ? QByteArray("true</IsTruncated><NextMarker>" + QByteArray::number(begin + zonePageSize()) +
                                        "</NextMarker>")
                           : QByteArray("false</IsTruncated>")) +
                   "</ListHostedZonesResponse>");
    }

    Answer create(const SeenRequest& request)
    {
        const XmlElement wanted = XmlElement::parse(request.body, u"request"_s);
        if (wanted.textAt(u"CallerReference").isEmpty())
            return failure(400, "InvalidInput", u"CallerReference is missing"_s);
        const HeldZone& made = addZone(wanted.textAt(u"Name"));
        return xml("<CreateHostedZoneResponse>" + shown(made) + delegationSet() + "</CreateHostedZoneResponse>", 201);
    }

    Answer listSets(const HeldZone& zone, const SeenRequest& request)
    {
        const QList<HeldSet> sets = zone.sets();
        qsizetype begin = 0;
        const QString name = request.queryItem(u"name"_s);
        while (!name.isEmpty() && begin < sets.size() &&
               (sets[begin].name != fromOctal(name) || sets[begin].type != request.queryItem(u"type"_s)))
            ++begin;
        QByteArray items;
        const qsizetype end = std::min<qsizetype>(sets.size(), begin + pageSize());
        for (qsizetype i = begin; i < end; ++i) {
            QString alias;
            for (const HeldRecord& record : zone.records()) {
                if (record.name == sets[i].name && record.type == sets[i].type)
                    alias = record.extra[u"alias"].toString();
            }
            QByteArray records;
            for (const QString& rdata : sets[i].rdata)
                records += "<ResourceRecord><Value>" + octal(rdata) + "</Value></ResourceRecord>";
            items += "<ResourceRecordSet><Name>" + octal(QString(sets[i].name).replace(u"*"_s, u"\\042"_s)) +
                     "</Name><Type>" + sets[i].type.toLatin1() + "</Type>" +
                     (alias.isEmpty() ? QByteArray("<TTL>" + QByteArray::number(sets[i].ttl) +
                                                   "</TTL><ResourceRecords>" + records + "</ResourceRecords>")
                                      : QByteArray("<AliasTarget><HostedZoneId>Z2</HostedZoneId><DNSName>" +
                                                   alias.toLatin1() + "</DNSName></AliasTarget>")) +
                     "</ResourceRecordSet>";
        }
        const bool isMore = end < sets.size();
        return xml(
            "<ListResourceRecordSetsResponse><ResourceRecordSets>" + items + "</ResourceRecordSets><IsTruncated>" +
            (isMore ? QByteArray("true</IsTruncated><NextRecordName>" + octal(sets[end].name) +
                                 "</NextRecordName><NextRecordType>" + sets[end].type.toLatin1() + "</NextRecordType>")
                    : QByteArray("false</IsTruncated>")) +
            "</ListResourceRecordSetsResponse>");
    }

    /// All or nothing.
    Answer change(HeldZone& zone, const SeenRequest& request)
    {
        HeldZone changed = zone;
        const XmlElement body = XmlElement::parse(request.body, u"request"_s);
        for (const XmlElement& item : body.at(u"ChangeBatch/Changes").all(u"Change")) {
            const XmlElement& wanted = item.at(u"ResourceRecordSet");
            HeldSet set{dotted(fromOctal(wanted.textAt(u"Name"))).replace(u"\\042"_s, u"*"_s),
                        wanted.textAt(u"Type"),
                        wanted.textAt(u"TTL").toUInt(),
                        {}};
            for (const XmlElement& record : wanted.at(u"ResourceRecords").children)
                set.rdata += HeldZone::canonical(set.type, fromOctal(record.textAt(u"Value")), zone.origin());
            const QString place = u"resource record set [name='%1', type='%2']"_s.arg(set.name, set.type);
            const QString action = item.textAt(u"Action");
            HeldSet there = changed.set(set.name, set.type);
            if (action == u"DELETE") {
                there.rdata.sort();
                set.rdata.sort();
                if (!changed.has(set.name, set.type))
                    return refusal(Problem::Record, u"Tried to delete %1 but it was not found"_s.arg(place));
                if (there.rdata != set.rdata || there.ttl != set.ttl)
                    return refusal(Problem::Record, u"Tried to delete %1 but the values provided do not match the "
                                                    "current values"_s.arg(place));
                changed.eraseSet(set.name, set.type);
                continue;
            }
            if (action == u"CREATE" && changed.has(set.name, set.type))
                return refusal(Problem::Record, u"Tried to create %1 but it already exists"_s.arg(place));
            if (const QString problem = problemWith(zone, set); !problem.isEmpty())
                return refusal(Problem::Record, u"Invalid Resource Record: "_s + problem);
            changed.putSet(set);
            if (!changed.clash().isEmpty())
                return refusal(Problem::Record,
                               u"RRSet of type %1 with DNS name %2 is not permitted as it conflicts with other records "
                               "with the same DNS name"_s.arg(set.type, set.name));
        }
        zone = changed;
        return xml("<ChangeResourceRecordSetsResponse><ChangeInfo><Id>/change/C1</Id><Status>PENDING</Status>"
                   "</ChangeInfo></ChangeResourceRecordSetsResponse>");
    }
};

} // namespace

std::unique_ptr<ServiceDouble> makeRoute53()
{
    return std::make_unique<Route53Double>();
}

} // namespace zoneloom::test
