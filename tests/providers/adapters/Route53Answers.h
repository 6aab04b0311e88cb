// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/http/Xml.h"
#include "tests/support/AdapterChanges.h"

/// Answers and requests of Amazon's service, written out for its tests.
namespace zoneloom::test::route53 {

using namespace Qt::StringLiterals;

inline const QString kOrigin = u"example.com."_s;
inline const QString kRecordedId = u"Z040120927RX9CM38HPQQ"_s;

inline QByteArray value(const QByteArray& text)
{
    return "<ResourceRecord><Value>" + text + "</Value></ResourceRecord>";
}

inline QByteArray set(const QByteArray& name, const QByteArray& type, int ttl, const QByteArray& values)
{
    return "<ResourceRecordSet><Name>" + name + "</Name><Type>" + type + "</Type><TTL>" + QByteArray::number(ttl) +
           "</TTL><ResourceRecords>" + values + "</ResourceRecords></ResourceRecordSet>";
}

inline Answer xml(const QByteArray& text, int status = 200)
{
    return Answer{status, "<?xml version=\"1.0\"?>\n" + text, {{"Content-Type", "text/xml"}}};
}

inline Answer sets(const QByteArray& items, const QByteArray& more = {})
{
    return xml("<ListResourceRecordSetsResponse xmlns=\"https://route53.amazonaws.com/doc/2013-04-01/\">"
               "<ResourceRecordSets>" +
               items + "</ResourceRecordSets><IsTruncated>" + (more.isEmpty() ? "false" : "true") + "</IsTruncated>" +
               more + "<MaxItems>300</MaxItems></ListResourceRecordSetsResponse>");
}

inline Answer zone(int count)
{
    return xml("<GetHostedZoneResponse><HostedZone><Id>/hostedzone/Z1</Id><Name>example.com.</Name>"
               "<ResourceRecordSetCount>" +
               QByteArray::number(count) +
               "</ResourceRecordSetCount></HostedZone><DelegationSet><NameServers>"
               "<NameServer>ns-1.awsdns-01.org</NameServer><NameServer>ns-2.awsdns-02.com</NameServer>"
               "</NameServers></DelegationSet></GetHostedZoneResponse>");
}

inline Answer pending()
{
    return xml("<ChangeResourceRecordSetsResponse><ChangeInfo><Id>/change/C1</Id><Status>PENDING</Status>"
               "</ChangeInfo></ChangeResourceRecordSetsResponse>");
}

/// https://docs.aws.amazon.com/Route53/latest/APIReference/CommonErrors.html
inline Answer trouble(int status, const QByteArray& code, const QByteArray& message)
{
    return xml(
        "<ErrorResponse xmlns=\"https://route53.amazonaws.com/doc/2013-04-01/\"><Error><Type>Sender</Type><Code>" +
            code + "</Code><Message>" + message + "</Message></Error><RequestId>r</RequestId></ErrorResponse>",
        status);
}

/// An element as one line without blanks, whatever its prefix: for comparison as values.
inline QString flat(const XmlElement& element)
{
    QString text = element.name + u'(' + element.text;
    for (const XmlElement& child : element.children)
        text += flat(child);
    return text + u')';
}

inline QString flat(const QByteArray& document)
{
    return flat(XmlElement::parse(document, u"test"_s));
}

inline QByteArray changeRequest(const QByteArray& changes)
{
    return "<ChangeResourceRecordSetsRequest xmlns=\"https://route53.amazonaws.com/doc/2013-04-01/\"><ChangeBatch>"
           "<Changes>" +
           changes + "</Changes></ChangeBatch></ChangeResourceRecordSetsRequest>";
}

struct Setup
{
    HttpDouble server;
    AdapterUnderTest adapter{u"route53"_s,
                             server.url(u"/2013-04-01"_s),
                             {{u"access-key-id"_s, u"AKIDEXAMPLE"_s}, {u"secret-access-key"_s, u"s3cret-of-it"_s}}};
    ExternalZone zone = externalZone(kOrigin, u"Z1"_s);
};

} // namespace zoneloom::test::route53
