// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/Adapter.h"
#include "providers/kit/auth/HeaderAuth.h"
#include "providers/kit/records/RecordText.h"
#include "providers/kit/records/ZoneBuilder.h"
#include "providers/kit/rest/BatchProvider.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace zoneloom {

namespace {

/// Texts come back in quotes; sent with them they are kept as they are.
const RecordDialect kDialect{.names = RecordDialect::Names::AbsoluteWithoutDot,
                             .targets = RecordDialect::Targets::AbsoluteWithoutDot,
                             .texts = RecordDialect::Texts::WrittenQuoted,
                             .priorityApart = {rrtype::MX, rrtype::SRV}};

ProviderDescriptor describe()
{
    using namespace rrtype;
    ProviderDescriptor d;
    d.id = u"ionos"_s;
    d.name = u"IONOS"_s;
    d.country = u"DE"_s;
    d.documentation = u"https://developer.hosting.ionos.com/docs/dns"_s;
    d.endpoint = u"https://api.hosting.ionos.com/dns/v1"_s;
    d.fields = {{.id = u"api-key"_s,
                 .label = QT_TRANSLATE_NOOP("Provider", "API key"),
                 .help = QT_TRANSLATE_NOOP("Provider", "Public prefix and secret with a dot between them, from "
                                                       "developer.hosting.ionos.com."),
                 .secret = true}};
    d.createsZones = false;
    Capabilities& c = d.capabilities;
    c.types = typeSupport(
        {A, AAAA, CAA, CERT, CNAME, DS, HTTPS, LOC, MX, NS, OPENPGPKEY, RP, SMIMEA, SRV, SSHFP, SVCB, TLSA, TXT, URI});
    c.otherTypes = Support::No;
    c.minimumTtl = 60;
    c.writeStyle = WriteStyle::Batch;
    c.batchSize = 100;
    c.dnssec = DnssecClass::None;
    c.notes = notesOf({
        {"ttl", QT_TRANSLATE_NOOP("Provider", "3600 is recommended; the bounds are not documented (2026-11).")},
        {"batch",
         QT_TRANSLATE_NOOP("Provider", "Sets are replaced many at once, but deleted a record at a time (2026-11).")},
        {"services", QT_TRANSLATE_NOOP("Provider", "Records of a service of its own (mail, web space) are switched off "
                                                   "when others take their place (2026-11).")},
    });
    d.verified = QT_TRANSLATE_NOOP("Provider",
                                   "recorded traffic of dns-lexicon (2024-11); replacing of sets from documentation");
    return d;
}

constexpr auto description = descriptorOf<describe>;

class Ionos : public BatchProvider
{
public:
    explicit Ionos(const ProviderContext& context)
        : BatchProvider(description(), context,
                        HeaderAuth::key("X-API-Key", context.value(description(), u"api-key"_s)))
    {}

    void test() override { (void)get(u"/zones"_s); }

    QList<ExternalZone> zones() override { return zonesIn(get(u"/zones"_s).items(), u"name", u"id"); }

    ExternalZone createZone(const Name&) override
    {
        refuse(ErrorKind::Permission, u"/zones"_s,
               u"there is no call for it: a zone comes with each domain of the contract"_s);
    }

    ZoneReading read(const ExternalZone& zone) override
    {
        ZoneBuilder builder(zone.origin);
        const RecordText text(kDialect, zone.origin);
        const QList<Json> records = stored(zone);
        for (const Json& record : records) {
            if (record["disabled"_L1].flagOr(false))
                continue;
            const QString type = record["type"_L1].text();
            QString content = record["content"_L1].text();
            if (!record["prio"_L1].isNull() && (type == u"MX" || type == u"SRV"))
                content.prepend(record["prio"_L1].text() + u' ');
            builder.addTexts(text, record["name"_L1].text(), type, record["ttl"_L1].ttl(), {content});
        }
        return builder.finish();
    }

    QList<NameServer> nameServers(const ExternalZone& zone) override
    {
        const Json answer =
            get(zonePath(zone), {{u"recordType"_s, u"NS"_s}, {u"recordName"_s, zone.origin.toText().chopped(1)}});
        QStringList hosts;
        const QList<Json> records = answer["records"_L1].items();
        for (const Json& record : records) {
            if (record["type"_L1].text() == u"NS" &&
                Name::fromText(record["name"_L1].text()).value_or(Name()) == zone.origin)
                hosts += record["content"_L1].text();
        }
        return nameServersOf(hosts);
    }

    QList<ChangeOutcome> apply(const ApplyRequest& request) override
    {
        (void)stored(request.zone); // deletions need ids, and these change with every replacement
        return BatchProvider::apply(request);
    }

protected:
    std::optional<ApiError> errorOf(const HttpResponse& response) const override
    {
        std::optional<ApiError> error = BatchProvider::errorOf(response);
        if (!error)
            return error;
        const QJsonObject first = QJsonDocument::fromJson(response.body).array().first().toObject();
        for (const QLatin1String member : {"errorRecord"_L1, "inputRecord"_L1}) {
            const QJsonObject record = first.value(member).toObject();
            if (!record.isEmpty()) {
                error->message +=
                    u" (%1 %2)"_s.arg(record.value("name"_L1).toString(), record.value("type"_L1).toString());
                break;
            }
        }
        if (first.value("code"_L1).toString() == u"RECORD_NOT_FOUND")
            error->kind = ErrorKind::RejectedRecord;
        return error;
    }

    int namedIn(const Error& error, const QList<RRsetChange>& changes) const override
    {
        static const QRegularExpression pattern(u"\\((\\S+) (\\w+)\\)$"_s);
        const QRegularExpressionMatch match = pattern.match(error.cause());
        return indexOf(changes, RecordText(kDialect, Name()).readKey(match.captured(1), match.captured(2)));
    }

    /// Replacements go in one request. An emptied set has to be deleted record by record: first where another set
    /// takes its name, else last. To send the same again does no harm.
    void sendBatch(const ExternalZone& zone, const QList<RRsetChange>& changes) override
    {
        QSet<Name> filled;
        QJsonArray records;
        for (const RRsetChange& change : changes) {
            if (!change.after)
                continue;
            filled.insert(change.key().name);
            for (const QByteArrayView rdata : change.after->rdata())
                records += toJson(zone, *change.after, rdata);
            // What is switched off in the set would be lost with it.
            const QList<QJsonObject> disabled = m_disabled.values(change.key());
            for (const QJsonObject& record : disabled)
                records += record;
        }
        const auto isReplaced = [&](const RRsetChange& change) { return filled.contains(change.key().name); };
        int written = 0;
        try {
            for (const RRsetChange& change : changes) {
                if (!change.after && isReplaced(change))
                    eraseSet(zone, change.key(), written);
            }
            if (!records.isEmpty()) {
                patch(zonePath(zone), records);
                ++written;
            }
            for (const RRsetChange& change : changes) {
                if (!change.after && !isReplaced(change))
                    eraseSet(zone, change.key(), written);
            }
        } catch (const UncertainOutcome&) {
            throw;
        } catch (const ProviderException& problem) {
            if (written > 0 && problem.error().kind() != ErrorKind::RejectedRecord)
                throw UncertainOutcome(problem.error());
            throw;
        }
    }

private:
    [[nodiscard]] static QString zonePath(const ExternalZone& zone) { return u"/zones/" + segment(zone.id); }

    /// All records of the zone in one answer; remembers which have to be deleted by id, and which are switched off.
    QList<Json> stored(const ExternalZone& zone)
    {
        const QList<Json> records = get(zonePath(zone))["records"_L1].items();
        const RecordText text(kDialect, zone.origin);
        m_ids.clear();
        m_disabled.clear();
        for (const Json& record : records) {
            const std::optional<RRsetKey> key = text.readKey(record["name"_L1].text(), record["type"_L1].text());
            if (!key)
                continue; // refused, or opaque, when it is read
            if (!record["disabled"_L1].flagOr(false)) {
                m_ids.insert(*key, record["id"_L1].text());
                continue;
            }
            QJsonObject kept;
            for (const QString& member : {u"name"_s, u"type"_s, u"content"_s, u"ttl"_s, u"prio"_s, u"disabled"_s}) {
                if (!record[member].isNull())
                    kept.insert(member, record[member].value());
            }
            m_disabled.insert(*key, kept);
        }
        return records;
    }

    void eraseSet(const ExternalZone& zone, const RRsetKey& key, int& written)
    {
        const QStringList ids = m_ids.values(key);
        for (const QString& id : ids) {
            remove(zonePath(zone) + u"/records/" + segment(id));
            m_ids.remove(key, id);
            ++written;
        }
    }

    static QJsonObject toJson(const ExternalZone& zone, const RRset& set, QByteArrayView rdata)
    {
        const ProviderRecord spelt = RecordText(kDialect, zone.origin).write(set.name(), set.type(), set.ttl(), rdata);
        return {{u"name"_s, spelt.name},
                {u"type"_s, spelt.type},
                {u"content"_s, spelt.content},
                {u"ttl"_s, static_cast<qint64>(spelt.ttl)},
                {u"prio"_s, spelt.priority.value_or(0)},
                {u"disabled"_s, false}};
    }

    QMultiHash<RRsetKey, QString> m_ids;          ///< of the zone that was read last
    QMultiHash<RRsetKey, QJsonObject> m_disabled; ///< likewise
};

} // namespace

Adapter adapters::ionos()
{
    return adapterOf<Ionos>(description());
}

} // namespace zoneloom
