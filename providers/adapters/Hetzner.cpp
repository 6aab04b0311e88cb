// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/RdataCodec.h"
#include "providers/kit/Adapter.h"
#include "providers/kit/auth/HeaderAuth.h"
#include "providers/kit/records/RecordText.h"
#include "providers/kit/records/ZoneBuilder.h"
#include "providers/kit/rest/RRsetProvider.h"

#include <QJsonDocument>

namespace zoneloom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kSingleReads = 16;
/// Changes are carried out by actions; recorded ones took up to 17 s.
const JobStates kAction{.state = u"action.status"_s,
                        .done = u"success"_s,
                        .failed = u"error"_s,
                        .message = u"action.error.message"_s,
                        .between = 500ms,
                        .looks = 120};
/// For a write that meets an action of the same zone still running.
const Patience kPatience{.codes = {u"locked"_s, u"conflict"_s}, .attempts = 6, .between = 500ms};

ProviderDescriptor describe()
{
    using namespace rrtype;
    ProviderDescriptor d;
    d.id = u"hetzner"_s;
    d.name = u"Hetzner DNS"_s;
    d.country = u"DE"_s;
    d.documentation = u"https://docs.hetzner.cloud/reference/cloud#dns"_s;
    d.endpoint = u"https://api.hetzner.cloud/v1"_s;
    d.fields = {{.id = u"api-token"_s,
                 .label = QT_TRANSLATE_NOOP("Provider", "API token"),
                 .help = QT_TRANSLATE_NOOP("Provider", "Hetzner Console, project, Security, API tokens: read and "
                                                       "write. Tokens of the old DNS Console do not work."),
                 .secret = true}};
    Capabilities& c = d.capabilities;
    c.types = typeSupport({A, AAAA, CAA, CNAME, DS, HINFO, HTTPS, MX, NS, PTR, RP, SRV, SVCB, TLSA, TXT});
    c.otherTypes = Support::No;
    c.minimumTtl = 60;
    c.apexNs = Support::Yes;
    c.writeStyle = WriteStyle::RRset;
    c.dnssec = DnssecClass::None;
    c.notes = notesOf({
        {"apexNs",
         QT_TRANSLATE_NOOP("Provider", "Others may be added, but Hetzner's own servers cannot be removed (2025-11).")},
        {"SOA", QT_TRANSLATE_NOOP("Provider", "Its serial is counted up by Hetzner (2026-01).")},
        {"zones", QT_TRANSLATE_NOOP("Provider", "Only registrable domains, no zones below them (2026-11).")},
    });
    d.verified = QT_TRANSLATE_NOOP("Provider", "recorded traffic of dns-lexicon (2026-01); not yet tried live");
    return d;
}

constexpr auto description = descriptorOf<describe>;

const Paging kZonePaging{.by = Paging::By::PageNumber,
                         .items = u"zones"_s,
                         .parameter = u"page"_s,
                         .sizeParameter = u"per_page"_s,
                         .size = 50,
                         .next = u"meta.pagination.next_page"_s,
                         .total = u"meta.pagination.total_entries"_s};
const Paging kSetPaging = kZonePaging.of(u"rrsets"_s, 50);

class Hetzner : public RRsetProvider
{
public:
    explicit Hetzner(const ProviderContext& context)
        : RRsetProvider(description(), context, HeaderAuth::bearer(context.value(description(), u"api-token"_s)))
    {
        setErrorCodes({.code = u"error.code"_s, .showsCode = true});
    }

    void test() override { (void)get(u"/zones"_s, {{u"per_page"_s, u"1"_s}}); }

    QList<ExternalZone> zones() override { return zonesIn(list(u"/zones"_s, kZonePaging), u"name", u"id"); }

    ExternalZone findZone(const QString& nameOrId) override
    {
        return zoneIn(get(u"/zones/" + segment(plainName(nameOrId))), u"zone.name", u"zone.id");
    }

    ExternalZone createZone(const Name& origin) override
    {
        const Json made = post(u"/zones"_s, QJsonObject{{u"name"_s, plainName(origin)}, {u"mode"_s, u"primary"_s}});
        awaitJob(made.at(u"action.id").text());
        return zoneIn(made, u"zone.name", u"zone.id");
    }

    ZoneReading read(const ExternalZone& zone) override
    {
        ZoneBuilder builder(zone.origin);
        learnDefaultTtl(zone);
        m_comments[zone.id].clear();
        take(list(zonePath(zone) + u"/rrsets", kSetPaging), zone, builder);
        return builder.finish();
    }

    QList<RRset> readSets(const ExternalZone& zone, const QList<RRsetKey>& keys) override
    {
        if (keys.size() > kSingleReads)
            return RRsetProvider::readSets(zone, keys);
        learnDefaultTtl(zone);
        const RecordText text({}, zone.origin);
        QList<HttpRequest> calls;
        for (const RRsetKey& key : keys)
            calls += request("GET", zonePath(zone) + u"/rrsets",
                             {{u"name"_s, text.writeName(key.name).toLower()}, {u"type"_s, key.type.toText()}});
        ZoneBuilder builder(zone.origin);
        const QList<Json> answers = callAll(calls);
        for (const Json& answer : answers)
            take(answer["rrsets"_L1].items(), zone, builder);
        return builder.finish(keys);
    }

    QList<NameServer> nameServers(const ExternalZone& zone) override
    {
        return nameServersOf(get(zonePath(zone)).at(u"zone.authoritative_nameservers.assigned").texts());
    }

protected:
    std::optional<ApiError> errorOf(const HttpResponse& response) const override
    {
        std::optional<ApiError> error = RRsetProvider::errorOf(response);
        if (!error)
            return error;
        const Json answer = Json::of(QJsonDocument::fromJson(response.body).object(), {});
        const QList<Json> fields = answer.at(u"error.details.fields").itemsOrNone();
        for (const Json& field : fields)
            error->message += u"; " + field["name"_L1].textOr({}) + u": " + field["messages"_L1].texts().join(u", ");
        // Of a set, not of the zone.
        if (response.status == 404 && response.url.path().contains(u"/rrsets/"))
            error->kind = ErrorKind::RejectedRecord;
        return error;
    }

    void putSet(const ExternalZone& zone, const RRsetChange& change) override
    {
        const RRset& set = *change.after;
        if (!change.before) {
            write(change.key(),
                  request("POST", zonePath(zone) + u"/rrsets",
                          QJsonObject{{u"name"_s, RecordText({}, zone.origin).writeName(set.name()).toLower()},
                                      {u"type"_s, set.type().toText()},
                                      {u"ttl"_s, static_cast<qint64>(set.ttl())},
                                      {u"records"_s, toJson(zone, set)}}));
            return;
        }
        const QString actions = setPath(zone, change.key()) + u"/actions/";
        if (change.before->packedRdata() != set.packedRdata())
            write(change.key(),
                  request("POST", actions + u"set_records", QJsonObject{{u"records"_s, toJson(zone, set)}}));
        if (change.before->ttl() != set.ttl())
            write(change.key(),
                  request("POST", actions + u"change_ttl", QJsonObject{{u"ttl"_s, static_cast<qint64>(set.ttl())}}));
    }

    void deleteSet(const ExternalZone& zone, const RRset& before) override
    {
        const RRsetKey key = RRsetKey::of(before);
        write(key, request("DELETE", setPath(zone, key)));
    }

private:
    [[nodiscard]] static QString zonePath(const ExternalZone& zone) { return u"/zones/" + segment(zone.id); }
    [[nodiscard]] static QString setPath(const ExternalZone& zone, const RRsetKey& key)
    {
        return zonePath(zone) + u"/rrsets/" + segment(RecordText({}, zone.origin).writeName(key.name).toLower()) +
               u'/' + key.type.toText();
    }

    /// A set may leave its TTL to the zone.
    void learnDefaultTtl(const ExternalZone& zone)
    {
        m_defaultTtl.insert(zone.id, get(zonePath(zone)).at(u"zone.ttl").ttl());
    }

    void take(const QList<Json>& sets, const ExternalZone& zone, ZoneBuilder& builder)
    {
        const RecordText text({.targets = RecordDialect::Targets::RelativeUnlessDotted}, zone.origin);
        for (const Json& set : sets) {
            const QString name = set["name"_L1].text();
            const QString type = set["type"_L1].text();
            const Json ttl = set["ttl"_L1];
            const std::optional<RRsetKey> key = text.readKey(name, type);
            QStringList values;
            const QList<Json> records = set["records"_L1].items();
            for (const Json& record : records) {
                values += record["value"_L1].text();
                if (const QString comment = record["comment"_L1].textOr({}); key && !comment.isEmpty()) {
                    if (const Result<QByteArray> rdata = text.readContent(key->type, values.last()))
                        m_comments[zone.id][*key].insert(*rdata, comment);
                }
            }
            builder.addTexts(text, name, type, ttl.isNull() ? m_defaultTtl.value(zone.id) : ttl.ttl(), values);
        }
    }

    /// The comments of records that stay are sent along, else they would be lost.
    QJsonArray toJson(const ExternalZone& zone, const RRset& set)
    {
        const QHash<QByteArray, QString> comments = m_comments.value(zone.id).value(RRsetKey::of(set));
        QJsonArray records;
        for (const QByteArrayView rdata : set.rdata()) {
            QJsonObject record{{u"value"_s, RdataCodec::toText(set.type(), rdata)}};
            if (const QString comment = comments.value(rdata.toByteArray()); !comment.isEmpty())
                record.insert(u"comment"_s, comment);
            records += record;
        }
        return records;
    }

    void write(const RRsetKey& key, const HttpRequest& call)
    {
        const auto send = [&] {
            if (const QString action = callJson(call).at(u"action.id").textOr({}); !action.isEmpty())
                started(key, action);
        };
        whileBusy(kPatience, send, [this] { awaitJobs(); });
    }

    void awaitJob(const QString& action) override { waitFor(u"/zones/actions/" + segment(action), kAction); }

    QHash<QString, quint32> m_defaultTtl; ///< by zone id
    QHash<QString, QHash<RRsetKey, QHash<QByteArray, QString>>> m_comments;
};

} // namespace

Adapter adapters::hetzner()
{
    return adapterOf<Hetzner>(description());
}

} // namespace zoneloom
