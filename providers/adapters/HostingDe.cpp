// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/RdataCodec.h"
#include "providers/kit/Adapter.h"
#include "providers/kit/auth/KeyAuth.h"
#include "providers/kit/records/RecordList.h"
#include "providers/kit/rest/BatchProvider.h"

namespace zoneloom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kAttempts = 12; // of an update while an earlier one is still being rolled out: up to a minute
constexpr auto kBetweenAttempts = 5000ms;
constexpr auto kBlocked = "(10205)"_L1;

const ProviderDescriptor& description()
{
    static const ProviderDescriptor descriptor = [] {
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
        c.otherTypes = Support::Unknown;
        for (const RRType type :
             {rrtype::A, rrtype::AAAA, rrtype::ALIAS, rrtype::CAA, rrtype::CNAME, rrtype::DS, rrtype::MX, rrtype::NS,
              rrtype::PTR, rrtype::SRV, rrtype::SSHFP, rrtype::TLSA, rrtype::TXT})
            c.types.insert(type, Support::Yes);
        for (const RRType type :
             {rrtype::LOC, rrtype::NAPTR, rrtype::SOA, rrtype::RRSIG, rrtype::NSEC, rrtype::NSEC3, rrtype::NSEC3PARAM})
            c.types.insert(type, Support::No);
        c.minimumTtl = 60;
        c.maximumTtl = 31556926;
        c.apexNs = Support::Yes;
        c.writeStyle = WriteStyle::Batch;
        c.dnssec = DnssecClass::SignsAlone;
        c.notes = {
            {u"SRV"_s, u"Not with the target '.' (2026-11)."_s},
            {u"SOA"_s, u"Its serial is counted up by hosting.de (2019-08)."_s},
        };
        d.verified = u"recorded traffic of dns-lexicon (2019, and 2026 with http.net) and documentation; not yet "
                     "tried live"_s;
        return d;
    }();
    return descriptor;
}

const RecordDialect kDialect{.names = RecordDialect::Names::AbsoluteWithoutDot,
                             .targets = RecordDialect::Targets::AbsoluteWithoutDot,
                             .priorityApart = {rrtype::MX, rrtype::SRV}};

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
        const QJsonObject config{{u"name"_s, origin.toText().chopped(1).toLower()}, {u"type"_s, u"NATIVE"_s}};
        const Json made = post(u"/zoneCreate"_s, QJsonObject{{u"zoneConfig"_s, config},
                                                             {u"records"_s, QJsonArray()},
                                                             {u"useDefaultNameserverSet"_s, true}})
                              .at(u"response.zoneConfig");
        return zoneNamed(made["name"_L1].text(), made["id"_L1].text());
    }

    ZoneReading read(const ExternalZone& zone) override { return records(zone).reading(); }

    /// Those that the zone names which have the domain of its primary (hosting.de, http.net and resellers have each
    /// their own): the others are other providers'.
    QList<NameServer> nameServers(const ExternalZone& zone) override
    {
        const QList<RRset> sets = readSets(zone, {{zone.origin, rrtype::NS}, {zone.origin, rrtype::SOA}});
        QStringList hosts, own;
        for (const RRset& set : sets) {
            for (const QByteArrayView rdata : set.rdata()) {
                const QString host = RdataCodec::fields(set.type(), rdata).first();
                if (set.type() == rrtype::SOA)
                    own = hosts.filter(QString(u'.' + host.section(u'.', 1)), Qt::CaseInsensitive);
                else
                    hosts += host;
            }
        }
        return nameServersOf(own.isEmpty() ? hosts : own);
    }

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
        for (const RRsetChange& change : changes) {
            verifyUnchanged(change, stored);
            QList<QByteArray> missing = change.after ? change.after->rdataList() : QList<QByteArray>();
            const QList<StoredRecord> present = stored.of(change.key());
            for (const StoredRecord& record : present) {
                if (change.after && record.ttl == change.after->ttl() && missing.removeOne(record.rdata))
                    continue;
                surplus += QJsonObject{{u"id"_s, record.id}};
            }
            for (const QByteArray& rdata : std::as_const(missing))
                added +=
                    toJson(stored.text().write(change.after->name(), change.after->type(), change.after->ttl(), rdata));
        }
        update({{u"zoneConfig"_s, config}, {u"recordsToAdd"_s, added}, {u"recordsToDelete"_s, surplus}});
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
            find(u"/zoneConfigsFind"_s,
                 {{u"field"_s, u"ZoneName"_s}, {u"value"_s, zone.origin.toText().chopped(1).toLower()}});
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
            ProviderRecord record{item["id"_L1].text(), item["name"_L1].text(),    item["type"_L1].text(),
                                  item["ttl"_L1].ttl(), item["content"_L1].text(), std::nullopt};
            if (const Json priority = item["priority"_L1]; !priority.isNull())
                record.priority = static_cast<int>(priority.number());
            if (record.type == u"NULLMX") { // RFC 7505
                record.type = u"MX"_s;
                record.priority = 0;
                record.content = u"."_s;
            }
            list.add(record);
        }
        return list;
    }

    void verifyUnchanged(const RRsetChange& change, const RecordList& stored) const
    {
        const QList<StoredRecord> present = stored.of(change.key());
        for (const StoredRecord& record : present) {
            if ((change.before && change.before->contains(record.rdata)) ||
                (change.after && change.after->contains(record.rdata)))
                continue;
            throw ProviderException(
                Error(ErrorKind::RejectedRecord,
                      QT_TRANSLATE_NOOP("Error", "%1: %2 %3 was changed there since it was read; nothing was written."),
                      {who(), change.key().name.toDisplay(), change.key().type.toText()})
                    .withAdvice(QT_TRANSLATE_NOOP("Error", "Read the zone again and look at the difference.")));
        }
    }

    static QJsonObject toJson(const ProviderRecord& record)
    {
        QJsonObject object{{u"name"_s, record.name.toLower()},
                           {u"type"_s, record.type},
                           {u"ttl"_s, static_cast<qint64>(record.ttl)},
                           {u"content"_s, record.content}};
        if (record.priority)
            object.insert(u"priority"_s, *record.priority);
        return object;
    }

    /// While a change is being rolled out the zone is blocked.
    void update(const QJsonObject& body)
    {
        for (int attempt = 1;; ++attempt) {
            try {
                (void)post(u"/zoneUpdate"_s, body);
                return;
            } catch (const UncertainOutcome&) {
                throw;
            } catch (const ProviderException& problem) {
                if (attempt == kAttempts || !problem.error().cause().endsWith(kBlocked))
                    throw;
            }
            client().environment().pause(kBetweenAttempts, context().cancel);
        }
    }
};

} // namespace

Adapter adapters::hostingde()
{
    return adapterOf<HostingDe>(description());
}

} // namespace zoneloom
