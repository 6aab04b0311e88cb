// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/providers/conformance/ServiceDouble.h"
#include "tests/providers/conformance/doubles/TextForms.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace zoneloom::test {

namespace {

/// netcup's CCP API, https://ccp.netcup.net/run/webservice/servers/endpoint.php, and its recorded answers of 2019: one
/// address, status 200 for everything, one TTL a zone, an empty zone is an error.
class NetcupDouble : public ServiceDouble
{
public:
    QString providerId() const override { return u"netcup"_s; }
    QMap<QString, QString> fields(const QString&) const override
    {
        return {{u"customer-number"_s, u"12345"_s},
                {u"api-key"_s, u"netcup-k3y-0123"_s},
                {u"api-password"_s, u"netcup-p4ss-4567"_s}};
    }
    QString endpointPath() const override { return u"/run/webservice/servers/endpoint.php"_s; }
    bool isWrite(const SeenRequest& request) const override { return actionOf(request) == u"updateDnsRecords"; }
    bool listsRecords(const SeenRequest& request) const override { return actionOf(request) == u"infoDnsRecords"; }
    QStringList nameServers() const override
    {
        return {u"root-dns.netcup.net"_s, u"second-dns.netcup.net"_s, u"third-dns.netcup.net"_s};
    }
    QStringList ownRecords(const QString&) const override { return {}; }
    QStringList types() const override
    {
        return QString::fromLatin1("A AAAA CAA CNAME MX NS SRV TLSA TXT").split(u' ');
    }
    QStringList furtherSecrets() const override { return {kSession}; }
    QString notApplicable(const QString& check) const override
    {
        if (check == u"zones")
            return u"there is no call that lists zones"_s;
        if (check == u"403")
            return u"a key has all rights"_s;
        if (check == u"create zone")
            return u"zones come with domains"_s;
        return check == u"short page" ? u"the answer is one document without a count"_s : QString();
    }
    Answer refusal(Problem problem, const QString& words) const override
    {
        static const QHash<Problem, int> codes{{Problem::Credentials, 4001},
                                               {Problem::Rights, 4013},
                                               {Problem::ZoneMissing, 5031},
                                               {Problem::Conflict, 5030},
                                               {Problem::Record, 4013}};
        if (!codes.contains(problem))
            return ServiceDouble::refusal(problem, words);
        return answerOf(QString(), codes.value(problem), words);
    }

    Answer answer(const SeenRequest& request) override
    {
        const QJsonObject param = request.json()[u"param"].toObject();
        const bool isKnown =
            param[u"customernumber"].toString() == u"12345" && param[u"apikey"].toString() == u"netcup-k3y-0123";
        if (actionOf(request) == u"login") {
            if (!isKnown || param[u"apipassword"].toString() != u"netcup-p4ss-4567")
                return answerOf(QString(), 4013, u"Validation Error. The login data is not correct."_s);
            return answerOf(QJsonObject{{u"apisessionid"_s, kSession}});
        }
        if (!isKnown || param[u"apisessionid"].toString() != kSession)
            return answerOf(QString(), 4001, u"The session id is not in a valid format."_s);
        HeldZone* found = zone(param[u"domainname"].toString());
        if (found == nullptr)
            return answerOf(QString(), 5031, u"Can not get DNS records for zone.  Domain not found."_s);
        if (actionOf(request) == u"infoDnsZone")
            return answerOf(QJsonObject{{u"name"_s, found->name()},
                                        {u"ttl"_s, u"86400"_s},
                                        {u"serial"_s, u"2026112401"_s},
                                        {u"refresh"_s, u"28800"_s},
                                        {u"retry"_s, u"7200"_s},
                                        {u"expire"_s, u"1209600"_s},
                                        {u"dnssecstatus"_s, false}});
        if (actionOf(request) == u"updateDnsRecords")
            return update(*found, param[u"dnsrecordset"][u"dnsrecords"].toArray());
        return records(*found);
    }

private:
    static inline const QString kSession = u"bmV0Y3VwLXMzc3Npb24"_s;
    static constexpr quint32 kTtl = 86'400;

    static QString actionOf(const SeenRequest& request) { return request.json()[u"action"].toString(); }
    static Answer answerOf(const QJsonValue& data, int code = 2000, const QString& words = u"Fine."_s)
    {
        return object({{u"serverrequestid"_s, u"x"_s},
                       {u"clientrequestid"_s, QString()},
                       {u"status"_s, code == 2000 ? u"success"_s : u"error"_s},
                       {u"statuscode"_s, code},
                       {u"shortmessage"_s, u"In short."_s},
                       {u"longmessage"_s, words},
                       {u"responsedata"_s, data}});
    }

    /// Where the destination is a host, without its dot.
    static bool isHost(const QString& type) { return type == u"CNAME" || type == u"MX" || type == u"NS"; }

    static Answer records(const HeldZone& zone)
    {
        QJsonArray list;
        for (const HeldRecord& record : zone.records()) {
            QString destination = record.rdata;
            QString priority = u"0"_s;
            if (record.type == u"MX") {
                priority = destination.section(u' ', 0, 0);
                destination = destination.section(u' ', 1);
            }
            if (record.type == u"TXT")
                destination = plainText(destination);
            else if (isHost(record.type))
                destination = destination == zone.origin() ? u"@"_s : withoutDot(destination);
            list += QJsonObject{{u"id"_s, record.id},
                                {u"hostname"_s, zone.relative(record.name)},
                                {u"type"_s, record.type},
                                {u"priority"_s, priority},
                                {u"destination"_s, destination},
                                {u"deleterecord"_s, false},
                                {u"state"_s, u"yes"_s}};
        }
        if (list.isEmpty())
            return answerOf(QString(), 5029, u"Can not get DNS records for zone. No records found."_s);
        return answerOf(QJsonObject{{u"dnsrecords"_s, list}});
    }

    /// Changes, one after the other; all or nothing. What is not named stays.
    Answer update(HeldZone& zone, const QJsonArray& entries)
    {
        HeldZone changed = zone;
        for (const QJsonValue& entry : entries) {
            const QString type = entry[u"type"].toString();
            const QString id = entry[u"id"].toString();
            QString destination = entry[u"destination"].toString();
            if (destination.isEmpty() || type.isEmpty() || entry[u"hostname"].toString().isEmpty())
                return answerOf(QString(), 4013, u"Validation Error. A field is empty."_s);
            if (!id.isEmpty() && !changed.erase(id))
                return answerOf(QString(), 4013, u"Validation Error. The record id is not known."_s);
            if (entry[u"deleterecord"].toBool())
                continue;
            if (type == u"TXT")
                destination = quotedText(destination);
            else if (isHost(type))
                destination = destination == u"@" ? zone.origin() : withDot(destination);
            if (type == u"MX")
                destination.prepend(entry[u"priority"].toString() + u' ');
            const HeldRecord record{
                .name = zone.absolute(entry[u"hostname"].toString()), .type = type, .ttl = kTtl, .rdata = destination};
            if (const QString problem = problemWith(zone, {record.name, type, kTtl, {destination}}); !problem.isEmpty())
                return answerOf(QString(), 4013, u"Validation Error. "_s + problem);
            changed.add(record);
            if (!changed.clash().isEmpty())
                return answerOf(QString(), 4013, u"Validation Error. "_s + changed.clash());
        }
        zone = changed;
        return records(zone);
    }
};

} // namespace

std::unique_ptr<ServiceDouble> makeNetcup()
{
    return std::make_unique<NetcupDouble>();
}

} // namespace zoneloom::test
