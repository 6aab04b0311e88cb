// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/Adapter.h"
#include "providers/kit/auth/KeyAuth.h"
#include "providers/kit/records/RecordDifference.h"
#include "providers/kit/rest/BatchProvider.h"

#include <QJsonDocument>

namespace zoneloom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// While a change is being rolled out the zone is blocked.
const Patience kPatience{.codes = {u"10205"_s}, .attempts = 12, .between = 5000ms};

ProviderDescriptor describe()
{
    using namespace rrtype;
    ProviderDescriptor d;
    d.id = u"hostingde"_s;
    d.name = u"hosting.de"_s;
    d.country = u"DE"_s;
    d.documentation = u"https://www.hosting.de/api/"_s;
    d.endpoint = u"https://secure.hosting.de/api/dns/v1/json"_s;
    d.fields = {{.id = u"api-token"_s,
                 .label = QT_TRANSLATE_NOOP("Provider", "API key"),
                 .help = QT_TRANSLATE_NOOP("Provider", "With the rights to list and edit zones and records."),
                 .secret = true},
                {.id = u"owner-account-id"_s,
                 .label = QT_TRANSLATE_NOOP("Provider", "Sub-account"),
                 .help = QT_TRANSLATE_NOOP("Provider", "Its id, where the zones belong to one."),
                 .required = false}};
    Capabilities& c = d.capabilities;
    c.types = typeSupport({A, AAAA, ALIAS, CAA, CNAME, DS, MX, NS, PTR, SRV, SSHFP, TLSA, TXT},
                          {LOC, NAPTR, SOA, RRSIG, NSEC, NSEC3, NSEC3PARAM});
    c.otherTypes = Support::Unknown;
    c.minimumTtl = 60;
    c.maximumTtl = 31556926;
    c.apexNs = Support::Yes;
    c.writeStyle = WriteStyle::Batch;
    c.dnssec = DnssecClass::SignsAlone;
    c.notes = notesOf({
        {"SRV", QT_TRANSLATE_NOOP("Provider", "Not with the target '.' (2026-11).")},
        {"SOA", QT_TRANSLATE_NOOP("Provider", "Its serial is counted up by hosting.de (2019-08).")},
    });
    d.verified = QT_TRANSLATE_NOOP(
        "Provider",
        "recorded traffic of dns-lexicon (2019, and 2026 with http.net) and documentation; not yet tried live");
    return d;
}

constexpr auto description = descriptorOf<describe>;

const RecordDialect kDialect{.names = RecordDialect::Names::AbsoluteWithoutDot,
                             .targets = RecordDialect::Targets::AbsoluteWithoutDot,
                             .priorityApart = {rrtype::MX, rrtype::SRV}};
const RecordMembers kMembers{.priority = u"priority"_s};

/// All calls are POSTs of one object, which holds the key.
class HostingDe : public BatchProvider
{
public:
    explicit HostingDe(const ProviderContext& context)
        : BatchProvider(description(), context, KeyAuth::body(keys(context)))
    {}

    void test() override { (void)query(u"/zoneConfigsFind"_s, QJsonObject{{u"limit"_s, 1}, {u"page"_s, 1}}); }

    QList<ExternalZone> zones() override { return zonesIn(find(u"/zoneConfigsFind"_s, {}), u"name", u"id"); }

    ExternalZone createZone(const Name& origin) override
    {
        const QJsonObject config{{u"name"_s, plainName(origin)}, {u"type"_s, u"NATIVE"_s}};
        const Json made = post(u"/zoneCreate"_s, QJsonObject{{u"zoneConfig"_s, config},
                                                             {u"records"_s, QJsonArray()},
                                                             {u"useDefaultNameserverSet"_s, true}})
                              .at(u"response.zoneConfig");
        return zoneIn(made, u"name", u"id");
    }

    ZoneReading read(const ExternalZone& zone) override { return records(zone).reading(); }

    /// hosting.de, http.net and resellers have each their own.
    QList<NameServer> nameServers(const ExternalZone& zone) override { return nameServersIn(zone); }

protected:
    /// `{"status": "error", "errors": [{"code": 10205, "text": …, "value": "blocked"}]}`, with status 200.
    std::optional<ApiError> errorOf(const HttpResponse& response) const override
    {
        const QJsonObject object = QJsonDocument::fromJson(response.body).object();
        if (object.value("status"_L1).toString() != u"error")
            return BatchProvider::errorOf(response);
        ApiError error;
        error.kind = ErrorKind::RejectedRecord;
        const Json answer = Json::of(object, {});
        const QList<Json> errors = answer["errors"_L1].itemsOrNone();
        for (const Json& each : errors) {
            const QString text = each["text"_L1].textOr({});
            const QString value = each["value"_L1].textOr({});
            if (!error.message.isEmpty())
                error.message += u"; ";
            error.message += text + (value.isEmpty() ? QString() : QString(u": " + value)) + u" (" +
                             each["code"_L1].textOr({}) + u')';
            if (text.contains(u"authenticat", Qt::CaseInsensitive) || text.contains(u"auth token", Qt::CaseInsensitive))
                error.kind = ErrorKind::Authentication;
            else if (text.contains(u"permission", Qt::CaseInsensitive) || text.contains(u"right", Qt::CaseInsensitive))
                error.kind = ErrorKind::Permission;
        }
        return error;
    }

    /// One update of the zone, all or nothing: old records by their ids, new ones beside them.
    void sendBatch(const ExternalZone& zone, const QList<RRsetChange>& changes) override
    {
        const QJsonObject config = zoneConfig(zone);
        const RecordList stored = records(zone);
        QJsonArray surplus;
        QJsonArray added;
        for (qsizetype i = 0; i < changes.size(); ++i) {
            const RRsetKey key = changes[i].key();
            const std::optional<RecordDifference> difference = RecordDifference::of(changes[i], stored.of(key));
            if (!difference) {
                blame(i);
                refuseAsChanged(key);
            }
            QList<QByteArray> missing = difference->missing;
            for (const auto& [record, old] : difference->retimed) {
                surplus += QJsonObject{{u"id"_s, old.id}};
                missing += record.rdata;
            }
            for (const StoredRecord& record : difference->surplus)
                surplus += QJsonObject{{u"id"_s, record.id}};
            for (const QByteArray& rdata : std::as_const(missing)) {
                ProviderRecord record = stored.text().write(key.name, key.type, changes[i].after->ttl(), rdata);
                record.name = record.name.toLower();
                added += kMembers.write(record);
            }
        }
        const QJsonObject body{{u"zoneConfig"_s, config}, {u"recordsToAdd"_s, added}, {u"recordsToDelete"_s, surplus}};
        whileBusy(kPatience, [&] { post(u"/zoneUpdate"_s, body); });
    }

private:
    static QList<std::pair<QString, QString>> keys(const ProviderContext& context)
    {
        QList<std::pair<QString, QString>> keys{{u"authToken"_s, context.value(description(), u"api-token"_s)}};
        if (const QString owner = context.value(description(), u"owner-account-id"_s); !owner.isEmpty())
            keys.append({u"ownerAccountId"_s, owner});
        return keys;
    }

    QList<Json> find(const QString& path, const QJsonObject& filter)
    {
        const Paging paging{.by = Paging::By::PageNumber,
                            .items = u"response.data"_s,
                            .total = u"response.totalEntries"_s,
                            .lastPage = u"response.totalPages"_s};
        const auto page = [&](int number) {
            QJsonObject body{{u"limit"_s, 500}, {u"page"_s, number}};
            if (!filter.isEmpty())
                body.insert(u"filter"_s, filter);
            HttpRequest asked = request("POST", path, body);
            asked.effect = HttpRequest::Effect::Reads;
            return asked;
        };
        return list(page(1), paging, [&](const Json& answer, int read) {
            const bool isLast = read >= answer.at(u"response.totalPages").number();
            return isLast ? std::nullopt : std::optional(page(read + 1));
        });
    }

    /// An unknown zone gives no error, but an empty list.
    QJsonObject zoneConfig(const ExternalZone& zone)
    {
        const QList<Json> found =
            find(u"/zoneConfigsFind"_s, {{u"field"_s, u"ZoneName"_s}, {u"value"_s, plainName(zone.origin)}});
        for (const Json& each : found) {
            if (each["id"_L1].text() == zone.id)
                return each.value().toObject();
        }
        refuse(ErrorKind::ZoneNotFound, u"zoneConfigsFind"_s, u"there is no zone "_s + zone.name);
    }

    RecordList records(const ExternalZone& zone)
    {
        (void)zoneConfig(zone);
        RecordList list(zone.origin, kDialect);
        const QList<Json> items = find(u"/recordsFind"_s, {{u"field"_s, u"zoneConfigId"_s}, {u"value"_s, zone.id}});
        for (const Json& item : items) {
            ProviderRecord record = kMembers.read(item, kDialect);
            if (record.type == u"NULLMX") { // RFC 7505
                record.type = u"MX"_s;
                record.priority = 0;
                record.content = u"."_s;
            }
            list.add(record);
        }
        return list;
    }
};

} // namespace

Adapter adapters::hostingde()
{
    return adapterOf<HostingDe>(description());
}

} // namespace zoneloom
