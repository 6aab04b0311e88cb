// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/providers/conformance/ServiceDouble.h"
#include "tests/support/Shared.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace zoneloom::test {

namespace {

/// OVHcloud's API 1.0, https://eu.api.ovh.com/console/?section=%2Fdomain; answers as recorded in 2018. What is written
/// is served after a refresh only, but shown at once.
class OvhDouble : public ServiceDouble
{
public:
    QString providerId() const override { return u"ovh"_s; }
    QMap<QString, QString> fields(const QString& url) const override
    {
        m_url = url;
        return {{u"application-key"_s, u"ovh-app"_s},
                {u"application-secret"_s, u"ovh-s3cret-0123"_s},
                {u"consumer-key"_s, u"ovh-c0nsumer-0123"_s}};
    }
    QString endpointPath() const override { return u"/1.0"_s; }
    bool listsRecords(const SeenRequest& request) const override
    {
        return request.method == "GET" && request.path().endsWith(u"/record");
    }
    QStringList nameServers() const override { return {u"dns103.ovh.net"_s, u"ns103.ovh.net"_s}; }
    QStringList types() const override
    {
        return QString::fromLatin1(
                   "A AAAA CAA CNAME DKIM DMARC DNAME HTTPS LOC MX NAPTR NS RP SPF SRV SSHFP SVCB TLSA TXT")
            .split(u' ');
    }
    quint32 minimumTtl() const override { return 60; }
    QString notApplicable(const QString& check) const override
    {
        if (check == u"short page")
            return u"the list is one of ids, without a count"_s;
        return check == u"create zone" ? u"zones are ordered"_s : QString();
    }

    Answer refusal(Problem problem, const QString& words) const override
    {
        Answer answer = ServiceDouble::refusal(problem, words);
        if (problem == Problem::Record)
            answer.status = 400;
        const QString code = problem == Problem::Credentials ? u"INVALID_SIGNATURE"_s
                             : problem == Problem::Rights    ? u"NOT_GRANTED_CALL"_s
                                                             : QString();
        if (problem == Problem::Credentials)
            answer.status = 400;
        answer.body =
            object({{u"class"_s, u"Client::BadRequest"_s}, {u"errorCode"_s, code}, {u"message"_s, words}}).body;
        return answer;
    }

    Answer answer(const SeenRequest& request) override
    {
        const QStringList path = request.path().sliced(endpointPath().size() + 1).split(u'/', Qt::SkipEmptyParts);
        if (path == QStringList{u"auth"_s, u"time"_s})
            return Answer::json("1795521600");
        if (!isSigned(request))
            return refusal(Problem::Credentials, u"Invalid signature"_s);
        if (path.size() == 2) {
            QJsonArray names;
            for (const HeldZone& zone : zones())
                names += zone.name();
            return array(names);
        }
        HeldZone* held = zone(path.value(2));
        if (held == nullptr)
            return refusal(Problem::ZoneMissing, u"This service does not exist"_s);
        if (path.size() == 3)
            return object({{u"name"_s, held->name()}, {u"nameServers"_s, QJsonArray::fromStringList(nameServers())}});
        if (path[3] == u"refresh")
            return Answer::json("null");
        if (path.size() == 4)
            return request.method == "POST" ? create(*held, request.json().toObject()) : listIds(*held, request);
        HeldRecord* record = held->find(path[4]);
        if (record == nullptr)
            return refusal(Problem::ZoneMissing, u"The requested object (id = %1) does not exist"_s.arg(path[4]));
        if (request.method == "DELETE") {
            held->erase(path[4]);
            return Answer::json("null");
        }
        return request.method == "PUT" ? change(*held, *record, request.json().toObject())
                                       : object(shown(*held, *record));
    }

private:
    bool isSigned(const SeenRequest& request) const
    {
        const QByteArray text = "ovh-s3cret-0123+ovh-c0nsumer-0123+" + request.method + '+' + m_url.get().toLatin1() +
                                request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) + '+' + request.body +
                                '+' + request.header("X-Ovh-Timestamp");
        return request.header("X-Ovh-Signature") ==
               "$1$" + QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex();
    }

    static QString subDomain(const HeldZone& zone, const QString& name)
    {
        return name == zone.origin() ? QString() : zone.relative(name);
    }

    static QJsonObject shown(const HeldZone& zone, const HeldRecord& record)
    {
        return {{u"id"_s, record.id.toLongLong()},
                {u"zone"_s, zone.name()},
                {u"subDomain"_s, subDomain(zone, record.name)},
                {u"fieldType"_s, record.type},
                {u"target"_s, record.rdata},
                {u"ttl"_s, static_cast<qint64>(record.ttl)}};
    }

    static Answer listIds(const HeldZone& zone, const SeenRequest& request)
    {
        const bool isFiltered = request.url.query().contains(u"subDomain=");
        QJsonArray ids;
        for (const HeldRecord& record : zone.records()) {
            // The SOA has a call of its own.
            if (record.type != u"SOA" &&
                (!isFiltered || subDomain(zone, record.name) == request.queryItem(u"subDomain"_s)))
                ids += record.id.toLongLong();
        }
        return array(ids);
    }

    Answer create(HeldZone& zone, const QJsonObject& wanted)
    {
        HeldZone changed = zone;
        HeldRecord record{.name = zone.absolute(wanted[u"subDomain"].toString()),
                          .type = wanted[u"fieldType"].toString(),
                          .ttl = static_cast<quint32>(wanted[u"ttl"].toInteger(3600)),
                          .rdata = wanted[u"target"].toString()};
        if (const QString problem = problemWith(zone, {record.name, record.type, record.ttl, {record.rdata}});
            !problem.isEmpty())
            return refusal(Problem::Record, problem);
        const QString id = changed.add(record);
        if (!changed.clash().isEmpty())
            return refusal(Problem::Record, changed.clash());
        zone = changed;
        return object(shown(zone, *zone.find(id)));
    }

    Answer change(const HeldZone& zone, HeldRecord& record, const QJsonObject& wanted)
    {
        const HeldSet set{zone.absolute(wanted[u"subDomain"].toString()),
                          record.type,
                          static_cast<quint32>(wanted[u"ttl"].toInteger(record.ttl)),
                          {wanted[u"target"].toString()}};
        if (const QString problem = problemWith(zone, set); !problem.isEmpty())
            return refusal(Problem::Record, problem);
        record.name = set.name;
        record.ttl = set.ttl;
        record.rdata = HeldZone::canonical(set.type, set.rdata.first(), zone.origin());
        return Answer::json("null");
    }

    mutable Shared<QString> m_url; ///< set by the test's thread, read by the server's
};

} // namespace

std::unique_ptr<ServiceDouble> makeOvh()
{
    return std::make_unique<OvhDouble>();
}

} // namespace zoneloom::test
