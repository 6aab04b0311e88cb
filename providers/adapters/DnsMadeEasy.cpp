// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/Adapter.h"
#include "providers/kit/auth/KeyAuth.h"
#include "providers/kit/auth/Signing.h"
#include "providers/kit/records/RecordFields.h"
#include "providers/kit/rest/RecordBatchProvider.h"

#include <QLocale>

namespace zoneloom {

using namespace Qt::StringLiterals;

namespace {

// octoDNS's client, which sends no more at once; the documentation has no figure.
constexpr BatchLimits kBatchLimits{.changes = 100, .records = 200, .bytes = 0};
const RecordDialect kDialect{.names = RecordDialect::Names::Relative,
                             .apex = QString(),
                             .targets = RecordDialect::Targets::RelativeUnlessDotted,
                             .texts = RecordDialect::Texts::WrittenQuoted,
                             .typeNames = {{rrtype::ALIAS, u"ANAME"_s}}};
const RecordMembers kMembers{.content = u"value"_s};
const Paging kPages{.by = Paging::By::PageNumber,
                    .items = u"data"_s,
                    .parameter = u"page"_s,
                    .sizeParameter = u"rows"_s,
                    .size = 500,
                    .first = 0,
                    .total = u"totalRecords"_s,
                    .parallel = 1};

const RecordFields& recordFields()
{
    static const RecordFields fields({{rrtype::MX, u"mxLevel value"_s},
                                      {rrtype::SRV, u"priority weight port value"_s},
                                      {rrtype::CAA, u"issuerCritical caaType \"value\""_s}},
                                     u"value"_s);
    return fields;
}

ProviderDescriptor describe()
{
    using namespace rrtype;
    ProviderDescriptor d;
    d.id = u"dnsmadeeasy"_s;
    d.name = u"DNS Made Easy"_s;
    d.country = u"US"_s;
    d.documentation = u"https://api-docs.dnsmadeeasy.com/"_s;
    d.endpoint = u"https://api.dnsmadeeasy.com/V2.0"_s;
    d.fields = {
        {.id = u"api-key"_s,
         .label = QT_TRANSLATE_NOOP("Provider", "API key"),
         .help = QT_TRANSLATE_NOOP("Provider", "Config, Account information, API credentials.")},
        {.id = u"api-secret"_s,
         .label = QT_TRANSLATE_NOOP("Provider", "Secret key"),
         .help = QT_TRANSLATE_NOOP("Provider", "Shown beside the API key. This machine's clock has to be right, for "
                                               "it is part of the signature."),
         .secret = true},
    };
    Capabilities& c = d.capabilities;
    c.types = typeSupport({A, AAAA, ALIAS, CAA, CNAME, MX, NS, PTR, SPF, SRV, TXT});
    c.otherTypes = Support::No;
    c.apexNs = Support::Unknown;
    c.writeStyle = WriteStyle::Batch;
    c.batchSize = kBatchLimits.changes;
    c.dnssec = DnssecClass::Unknown;
    c.notes = notesOf({
        {"ALIAS", QT_TRANSLATE_NOOP("Provider", "Called ANAME there (2026-11).")},
        {"apexNs", QT_TRANSLATE_NOOP("Provider", "Its own are always served and not among the records; others can be "
                                                 "added, with a TTL of 86400 (2026-11).")},
        {"TXT", QT_TRANSLATE_NOOP("Provider", "No double quote inside (2026-11).")},
        {"records",
         QT_TRANSLATE_NOOP("Provider", "Answers by place, failover and templates: shown, never touched (2026-11).")},
        {"rate", QT_TRANSLATE_NOOP("Provider", "150 requests in 5 minutes (2026-11).")},
    });
    d.verified =
        QT_TRANSLATE_NOOP("Provider", "recorded traffic of dns-lexicon (2018-03), which writes single records; calls "
                                      "for many at once and new zones from documentation, not yet tried live");
    return d;
}

constexpr auto description = descriptorOf<describe>;

std::unique_ptr<AuthScheme> signatureFor(const ProviderContext& context)
{
    const QByteArray key = context.value(description(), u"api-key"_s).toUtf8();
    const QByteArray secret = context.value(description(), u"api-secret"_s).toUtf8();
    return KeyAuth::signedBy([key, secret](HttpRequest& request, const QDateTime& now) {
        const QByteArray date = QLocale::c().toString(now.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
        request.setHeader("x-dnsme-apiKey", key);
        request.setHeader("x-dnsme-requestDate", date);
        request.setHeader("x-dnsme-hmac", Signing::hmac(QCryptographicHash::Sha1, secret, date).toHex());
    });
}

class DnsMadeEasy : public RecordBatchProvider
{
public:
    explicit DnsMadeEasy(const ProviderContext& context)
        : RecordBatchProvider(description(), context, signatureFor(context))
    {
        client().budget().declare(150, std::chrono::minutes(5));
        countAsTooMany(400, {"rate limit exceeded"});
    }

    void test() override { (void)get(u"/dns/managed/"_s, {{u"rows"_s, u"1"_s}, {u"page"_s, u"0"_s}}); }

    QList<ExternalZone> zones() override
    {
        return zonesIn(RestProvider::list(u"/dns/managed/"_s, kPages), u"name", u"id");
    }

    ExternalZone findZone(const QString& nameOrId) override
    {
        if (!nameOrId.contains(u'.')) // an id
            return Provider::findZone(nameOrId);
        return zoneIn(get(u"/dns/managed/name"_s, {{u"domainname"_s, plainName(nameOrId)}}), u"name", u"id");
    }

    ExternalZone createZone(const Name& origin) override
    {
        return zoneIn(post(u"/dns/managed/"_s, QJsonObject{{u"name"_s, plainName(origin)}}), u"name", u"id");
    }

    QList<NameServer> nameServers(const ExternalZone& zone) override
    {
        return nameServersOf(get(zonePath(zone))["nameServers"_L1].items(), u"fqdn");
    }

protected:
    RecordList list(const ExternalZone& zone) override
    {
        RecordList records(zone.origin, kDialect);
        const QList<Json> items = RestProvider::list(zonePath(zone) + u"/records", kPages);
        for (const Json& item : items)
            take(item, records);
        return records;
    }

    using RestProvider::list;

    BatchLimits batchLimits() const override { return kBatchLimits; }
    bool isAtomic() const override { return false; }

    /// https://api-docs.dnsmadeeasy.com/: createMulti, updateMulti, and several ids to delete; for one record the calls
    /// that were recorded. What is taken away goes last, so that a refused record costs no name its old
    /// one; but a CNAME and what stands in its way cannot be there together.
    void sendRecords(const ExternalZone& zone, const Changes& changes) override
    {
        QSet<Name> alone;
        for (const QList<StoredRecord>& records : {changes.erased, changes.created}) {
            for (const StoredRecord& record : records) {
                if (record.type == rrtype::CNAME || record.type == rrtype::ALIAS)
                    alone.insert(record.owner);
            }
        }
        QStringList first, last;
        for (const StoredRecord& record : changes.erased)
            (alone.contains(record.owner) ? first : last) += record.id;
        const QString records = zonePath(zone) + u"/records";
        QJsonArray changed, created;
        for (const StoredRecord& record : changes.changed)
            changed += toJson(zone, record);
        for (const StoredRecord& record : changes.created)
            created += toJson(zone, record);
        erase(records, first);
        if (changed.size() == 1)
            put(records + u'/' + segment(changes.changed.first().id), changed.first());
        else if (!changed.isEmpty())
            put(records + u"/updateMulti", changed);
        if (!created.isEmpty())
            post(records + (created.size() == 1 ? u"/" : u"/createMulti"),
                 created.size() == 1 ? created.first() : QJsonValue(created));
        erase(records, last);
    }

private:
    static QString zonePath(const ExternalZone& zone) { return u"/dns/managed/" + segment(zone.id); }
    void erase(const QString& records, const QStringList& ids)
    {
        if (ids.size() == 1)
            remove(records + u'/' + segment(ids.first()));
        else if (!ids.isEmpty())
            remove(records + u"?ids=" + ids.join(u"&ids="_s));
    }

    static void take(const Json& item, RecordList& records)
    {
        const QString place = item["gtdLocation"_L1].textOr(u"DEFAULT"_s);
        const QString reason = place != u"DEFAULT"                  ? u"answered in %1 only"_s.arg(place)
                               : item["failover"_L1].flagOr(false)  ? u"with failover"_s
                               : item["source"_L1].numberOr(1) == 0 ? u"from a template"_s
                                                                    : QString();
        const std::optional<RRsetKey> key = records.keyOf(item, kMembers, reason);
        if (!key)
            return;
        const bool isZone = item["value"_L1].textOr({}).isEmpty(); // an empty value is the zone itself
        records.add(item["id"_L1].text(), *key, item["ttl"_L1].ttl(),
                    isZone && !recordFields().knows(key->type) ? records.text().readContent(key->type, u"@"_s)
                                                               : recordFields().read(records.text(), key->type, item));
    }

    static QJsonObject toJson(const ExternalZone& zone, const StoredRecord& record)
    {
        QJsonObject json = kMembers.write(RecordText(kDialect, zone.origin), record, recordFields());
        if (!record.id.isEmpty())
            json.insert(u"id"_s, record.id.toLongLong());
        json.insert(u"gtdLocation"_s, u"DEFAULT"_s);
        return json;
    }
};

} // namespace

Adapter adapters::dnsmadeeasy()
{
    return adapterOf<DnsMadeEasy>(description());
}

} // namespace zoneloom
