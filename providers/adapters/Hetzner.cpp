// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/RdataCodec.h"
#include "providers/kit/Adapter.h"
#include "providers/kit/auth/HeaderAuth.h"
#include "providers/kit/records/RecordText.h"
#include "providers/kit/records/ZoneBuilder.h"
#include "providers/kit/rest/RRsetProvider.h"

namespace zoneloom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kSingleReads = 16;
constexpr int kPatience = 120; // looks at an action that runs; recorded ones took up to 17 s
constexpr auto kBetweenLooks = 500ms;
constexpr int kAttempts = 4; // of a write that meets another one of ours still running

const ProviderDescriptor& description()
{
    static const ProviderDescriptor descriptor = [] {
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
        c.otherTypes = Support::No;
        for (const RRType type :
             {rrtype::A, rrtype::AAAA, rrtype::CAA, rrtype::CNAME, rrtype::DS, rrtype::HINFO, rrtype::HTTPS, rrtype::MX,
              rrtype::NS, rrtype::PTR, rrtype::RP, rrtype::SRV, rrtype::SVCB, rrtype::TLSA, rrtype::TXT})
            c.types.insert(type, Support::Yes);
        c.minimumTtl = 60;
        c.apexNs = Support::Yes;
        c.writeStyle = WriteStyle::RRset;
        c.dnssec = DnssecClass::None;
        c.notes = {
            {u"apexNs"_s, u"Others may be added, but Hetzner's own servers cannot be removed (2025-11)."_s},
            {u"SOA"_s, u"Its serial is counted up by Hetzner (2026-01)."_s},
            {u"zones"_s, u"Only registrable domains, no zones below them (2026-11)."_s},
        };
        d.verified = u"recorded traffic of dns-lexicon (2026-01); not yet tried live"_s;
        return d;
    }();
    return descriptor;
}

const Paging kZonePaging{.by = Paging::By::PageNumber,
                         .items = u"zones"_s,
                         .parameter = u"page"_s,
                         .sizeParameter = u"per_page"_s,
                         .size = 50,
                         .next = u"meta.pagination.next_page"_s,
                         .total = u"meta.pagination.total_entries"_s};
const Paging kSetPaging = [] {
    Paging paging = kZonePaging;
    paging.items = u"rrsets"_s;
    return paging;
}();

class Hetzner : public RRsetProvider
{
public:
    explicit Hetzner(const ProviderContext& context)
        : RRsetProvider(description(), context, HeaderAuth::bearer(context.value(description(), u"api-token"_s)))
    {}

    void test() override { (void)get(u"/zones"_s, {{u"per_page"_s, u"1"_s}}); }

    QList<ExternalZone> zones() override { return zonesIn(list(u"/zones"_s, kZonePaging), u"name", u"id"); }

    ExternalZone findZone(const QString& nameOrId) override
    {
        const QString wanted = nameOrId.endsWith(u'.') ? nameOrId.chopped(1).toLower() : nameOrId.toLower();
        const Json zone = get(u"/zones/" + segment(wanted))["zone"_L1];
        return zoneNamed(zone["name"_L1].text(), zone["id"_L1].text());
    }

    ExternalZone createZone(const Name& origin) override
    {
        const Json made = post(
            u"/zones"_s, QJsonObject{{u"name"_s, origin.toText().chopped(1).toLower()}, {u"mode"_s, u"primary"_s}});
        waitFor(made["action"_L1]["id"_L1].text());
        return zoneNamed(made["zone"_L1]["name"_L1].text(), made["zone"_L1]["id"_L1].text());
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

    QList<ChangeOutcome> apply(const ApplyRequest& request) override
    {
        m_running.clear();
        QList<ChangeOutcome> outcomes = RRsetProvider::apply(request);
        for (qsizetype i = 0; i < outcomes.size(); ++i) {
            const QStringList actions = m_running.take(request.changes[i].key());
            for (const QString& action : actions)
                settle(outcomes[i], action);
        }
        return outcomes;
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
        if (const QString code = answer.at(u"error.code").textOr({}); !code.isEmpty())
            error->message += u" (" + code + u')';
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
            QStringList values;
            const QList<Json> records = set["records"_L1].items();
            for (const Json& record : records) {
                values += record["value"_L1].text();
                if (const QString comment = record["comment"_L1].textOr({}); !comment.isEmpty())
                    rememberComment(zone, text, name, type, values.last(), comment);
            }
            builder.addTexts(text, name, type, ttl.isNull() ? m_defaultTtl.value(zone.id) : ttl.ttl(), values);
        }
    }

    void rememberComment(const ExternalZone& zone, const RecordText& text, const QString& name, const QString& type,
                         const QString& value, const QString& comment)
    {
        const Result<Name> owner = text.readName(name);
        const Result<RRType> known = text.readType(type);
        if (!owner || !known)
            return;
        if (const Result<QByteArray> rdata = text.readContent(*known, value))
            m_comments[zone.id][{*owner, *known}].insert(*rdata, comment);
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

    /// Changes are carried out by actions, one after the other; a write that meets one still running waits for it.
    void write(const RRsetKey& key, const HttpRequest& call)
    {
        for (int attempt = 1;; ++attempt) {
            try {
                if (const QString action = callJson(call)["action"_L1]["id"_L1].textOr({}); !action.isEmpty())
                    m_running[key] += action;
                return;
            } catch (const UncertainOutcome&) {
                throw;
            } catch (const ProviderException& problem) {
                const QString words = problem.error().cause();
                if (attempt == kAttempts || (!words.endsWith(u"(locked)") && !words.endsWith(u"(conflict)")))
                    throw;
            }
            client().environment().pause(kBetweenLooks * attempt, context().cancel);
            for (auto it = m_running.cbegin(); it != m_running.cend(); ++it) {
                for (const QString& action : it.value())
                    waitFor(action);
            }
        }
    }

    /// Throws RejectedRecord where it failed.
    void waitFor(const QString& action)
    {
        const QString path = u"/zones/actions/" + segment(action);
        waitUntil(path, kBetweenLooks, kPatience, [&](const Json& answer) {
            const Json seen = answer["action"_L1];
            if (seen["status"_L1].text() == u"error")
                refuse(ErrorKind::RejectedRecord, path, seen.at(u"error.message").textOr(u"the action failed"_s));
            return seen["status"_L1].text() == u"success";
        });
    }

    void settle(ChangeOutcome& outcome, const QString& action)
    {
        if (outcome.state != ChangeOutcome::State::Applied)
            return;
        try {
            waitFor(action);
        } catch (const ProviderException& problem) {
            const bool failed = problem.error().kind() == ErrorKind::RejectedRecord;
            outcome = {failed ? ChangeOutcome::State::Rejected : ChangeOutcome::State::Uncertain, problem.error()};
        }
    }

    QHash<QString, quint32> m_defaultTtl; ///< by zone id
    QHash<QString, QHash<RRsetKey, QHash<QByteArray, QString>>> m_comments;
    QHash<RRsetKey, QStringList> m_running; ///< actions that have not been seen to end
};

} // namespace

Adapter adapters::hetzner()
{
    return adapterOf<Hetzner>(description());
}

} // namespace zoneloom
