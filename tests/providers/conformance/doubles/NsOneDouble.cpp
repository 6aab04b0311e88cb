// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/providers/conformance/ServiceDouble.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace zoneloom::test {

namespace {

constexpr int kPage = 2500;

/// NS1 Connect's API v1 and traffic recorded in 2018: answers are lists of fields without quotes and final dots, in the
/// zone's list joined by blanks.
class NsOneDouble : public ServiceDouble
{
public:
    QString providerId() const override { return u"nsone"_s; }
    QMap<QString, QString> fields(const QString&) const override { return {{u"api-key"_s, u"ns0ne-k3y-0123"_s}}; }
    QString endpointPath() const override { return u"/v1"_s; }
    bool listsRecords(const SeenRequest& request) const override
    {
        return request.method == "GET" && request.path().count(u'/') == 3 && request.queryItem(u"records"_s).isEmpty();
    }
    int pageSize() const override { return kPage; }
    QString listMember() const override { return u"records"_s; }
    QStringList nameServers() const override
    {
        return {u"dns1.p08.nsone.net"_s, u"dns2.p08.nsone.net"_s, u"dns3.p08.nsone.net"_s, u"dns4.p08.nsone.net"_s};
    }
    QStringList ownRecords(const QString& origin) const override
    {
        QStringList lines;
        for (const QString& server : nameServers())
            lines += origin + u" 3600 NS " + server + u'.';
        return lines;
    }
    QStringList types() const override
    {
        return (u"A AAAA AFSDB ALIAS CAA CDNSKEY CDS CERT CNAME DNAME DS HINFO HTTPS MX NAPTR NS PTR RP SPF SRV SSHFP "
                "SVCB TLSA TXT"_s)
            .split(u' ');
    }
    QString notApplicable(const QString& check) const override
    {
        return check == u"short page" ? u"the API tells no count"_s : QString();
    }

    Answer answer(const SeenRequest& request) override
    {
        if (request.header("X-NSONE-Key") != "ns0ne-k3y-0123")
            return refusal(Problem::Credentials, u"Unauthorized"_s);
        const QStringList path = request.path().sliced(1).split(u'/').sliced(1); // zones/ZONE/DOMAIN/TYPE
        if (path.size() == 1)
            return listZones();
        HeldZone* found = zone(path[1]);
        if (path.size() == 2 && request.method == "PUT")
            return found != nullptr ? refusal(Problem::Record, u"zone already exists"_s)
                                    : object(shown(addZone(path[1] + u'.')));
        if (found == nullptr || found->name() != path[1])
            return refusal(Problem::ZoneMissing, u"zone not found"_s);
        if (path.size() == 2)
            return showZone(*found, request);
        return change(*found, path.value(2) + u'.', path.value(3), request);
    }

private:
    QJsonObject shown(const HeldZone& zone) const
    {
        return {{u"id"_s, zone.id()},
                {u"zone"_s, zone.name()},
                {u"ttl"_s, 3600},
                {u"dns_servers"_s, QJsonArray::fromStringList(nameServers())},
                {u"link"_s, QJsonValue()}};
    }

    Answer listZones() const
    {
        QJsonArray all;
        for (const HeldZone& zone : zones())
            all += shown(zone);
        return array(all);
    }

    Answer showZone(const HeldZone& zone, const SeenRequest& request) const
    {
        QJsonObject object = shown(zone);
        if (request.queryItem(u"records"_s) == u"false")
            return this->object(object);
        const QList<HeldSet> sets = zone.sets();
        const qsizetype from = request.queryItem(u"after"_s).toLongLong();
        QJsonArray records;
        for (qsizetype i = from; i < std::min<qsizetype>(from + kPage, sets.size()); ++i) {
            QStringList answers;
            for (const QString& rdata : sets[i].rdata)
                answers += shortAnswer(sets[i].type, rdata);
            records += QJsonObject{{u"domain"_s, sets[i].name.chopped(1)},
                                   {u"type"_s, sets[i].type},
                                   {u"ttl"_s, static_cast<qint64>(sets[i].ttl)},
                                   {u"tier"_s, 1},
                                   {u"link"_s, QJsonValue()},
                                   {u"short_answers"_s, QJsonArray::fromStringList(answers)}};
        }
        object.insert(u"records"_s, records);
        const Answer answer = this->object(object);
        if (from + kPage >= sets.size())
            return answer;
        const QByteArray here = "http://" + request.header("Host") + request.url.path(QUrl::FullyEncoded).toLatin1();
        return answer.with("Link", '<' + here + "?after=" + QByteArray::number(from + kPage) + ">; rel=\"next\"");
    }

    static QString shortAnswer(const QString& type, const QString& rdata)
    {
        if (type == u"TXT" || type == u"SPF")
            return HeldZone::plainText(rdata);
        QString answer = HeldZone::withoutDots(type, rdata);
        if (type == u"CAA" || type == u"NAPTR")
            answer.remove(u'"');
        return answer;
    }

    static QString toRdata(const QString& type, const QJsonArray& fields)
    {
        QStringList words;
        for (const QJsonValue& field : fields)
            words += field.toVariant().toString();
        if (type == u"TXT" || type == u"SPF")
            return words.size() == 1 && !words[0].isEmpty() ? HeldZone::quotedText(words[0]) : QString();
        const QList<int> quoted = type == u"CAA"     ? QList<int>{2}
                                  : type == u"NAPTR" ? QList<int>{2, 3, 4}
                                                     : QList<int>();
        for (const int i : quoted) {
            if (i < words.size())
                words[i] = u'"' + words[i] + u'"';
        }
        return HeldZone::withDots(type, words.join(u' '));
    }

    Answer change(HeldZone& zone, const QString& name, const QString& type, const SeenRequest& request)
    {
        const bool exists = zone.has(name, type);
        HeldZone changed = zone;
        if (request.method == "DELETE" || request.method == "POST") {
            if (!exists)
                return refusal(Problem::ZoneMissing, u"record not found"_s);
        } else if (exists) {
            return {400, "{\"message\":\"record already exists\"}", {{"Content-Type", "application/json"}}};
        }
        if (request.method == "DELETE") {
            changed.eraseSet(name, type);
            zone = changed;
            return object({});
        }
        const QJsonValue body = request.json();
        if (!body[u"filters"].isArray() && !body[u"filters"].isUndefined())
            return refusal(Problem::Record, u"filters: null is no list"_s);
        HeldSet set{name, type, static_cast<quint32>(body[u"ttl"].toInteger(3600)), {}};
        const QJsonArray answers = body[u"answers"].toArray();
        for (const QJsonValue& each : answers)
            set.rdata += toRdata(type, each[u"answer"].toArray());
        QString problem = problemWith(zone, set);
        changed.putSet(set);
        if (problem.isEmpty())
            problem = changed.clash();
        if (!problem.isEmpty())
            return object({{u"message"_s, problem}}, 400);
        zone = changed;
        return body.toObject().isEmpty() ? object({}) : object(body.toObject());
    }
};

} // namespace

std::unique_ptr<ServiceDouble> makeNsOne()
{
    return std::make_unique<NsOneDouble>();
}

} // namespace zoneloom::test
