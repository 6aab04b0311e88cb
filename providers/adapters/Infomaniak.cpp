// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/Adapter.h"
#include "providers/kit/auth/HeaderAuth.h"
#include "providers/kit/rest/RecordProvider.h"

using namespace Qt::StringLiterals;

namespace zoneloom {

namespace {

const Paging kDomainPaging{.by = Paging::By::PageNumber,
                           .items = u"data"_s,
                           .parameter = u"page"_s,
                           .sizeParameter = u"per_page"_s,
                           .size = 100,
                           .lastPage = u"pages"_s};
const Paging kRecordPaging{.by = Paging::By::PageNumber,
                           .items = u"data"_s,
                           .parameter = u"page"_s,
                           .sizeParameter = u"per_page"_s,
                           .size = 100,
                           .total = u"total"_s,
                           .lastPage = u"pages"_s};

/// The apex comes back as a dot; texts come back in quotes and are written without.
const RecordDialect kDialect{
    .apex = u"."_s, .targets = RecordDialect::Targets::AbsoluteWithoutDot, .texts = RecordDialect::Texts::WrittenPlain};

ProviderDescriptor describe()
{
    using namespace rrtype;
    ProviderDescriptor d;
    d.id = u"infomaniak"_s;
    d.name = u"Infomaniak"_s;
    d.country = u"CH"_s;
    d.documentation = u"https://developer.infomaniak.com/docs/api/get/2/zones/%7Bzone%7D"_s;
    d.endpoint = u"https://api.infomaniak.com"_s;
    d.fields = {{.id = u"api-token"_s,
                 .label = QT_TRANSLATE_NOOP("Provider", "API token"),
                 .help = QT_TRANSLATE_NOOP("Provider", "From the manager, with the scopes domain, dns:read and "
                                                       "dns:write."),
                 .secret = true}};
    Capabilities& c = d.capabilities;
    c.types = typeSupport({A, AAAA, CAA, CNAME, DNAME, DS, MX, NS, SRV, SSHFP, TLSA, TXT}, {ALIAS, SOA});
    c.textStrings = false;
    c.writeStyle = WriteStyle::Record;
    c.dnssec = DnssecClass::SignsAlone;
    c.notes = notesOf({
        {"dnssec", QT_TRANSLATE_NOOP("Provider", "Switched on for domains that are registered there (2026-11).")},
        {"ttl", QT_TRANSLATE_NOOP("Provider", "The bounds are not documented (2026-11).")},
        {"rate", QT_TRANSLATE_NOOP("Provider", "60 requests a minute (2026-11).")},
    });
    d.verified = QT_TRANSLATE_NOOP("Provider", "from documentation, not yet tried live");
    return d;
}

constexpr auto description = descriptorOf<describe>;

class Infomaniak : public RecordProvider
{
public:
    explicit Infomaniak(const ProviderContext& context)
        : RecordProvider(description(), context, HeaderAuth::bearer(context.value(description(), u"api-token"_s)))
    {
        client().budget().declare(60, std::chrono::minutes(1));
        setErrorCodes({.code = u"error.code"_s,
                       .kinds = {{ErrorKind::ZoneNotFound, {u"object_not_found"_s}}},
                       .failure = {u"result"_s, u"error"_s}});
    }

    void test() override { (void)get(u"/2/domains/domains"_s, {{u"per_page"_s, u"1"_s}}); }

    /// Domains first, and then the zones of each: there is no one list of all zones.
    QList<ExternalZone> zones() override
    {
        QList<ExternalZone> zones;
        const QList<Json> domains = RestProvider::list(u"/2/domains/domains"_s, kDomainPaging);
        for (qsizetype i = 0; i < domains.size(); ++i) {
            const QString domain = domains[i]["name"_L1].text();
            try {
                const QList<Json> items = get(u"/2/domains/" + segment(domain) + u"/zones")["data"_L1].items();
                for (const Json& item : items)
                    zones += zoneNamed(item["fqdn"_L1].text());
            } catch (const ProviderException& problem) {
                // A domain whose DNS is elsewhere has no zone here.
                if (problem.error().kind() != ErrorKind::ZoneNotFound)
                    throw;
            }
            progress(i + 1, domains.size());
        }
        return zones;
    }

    ExternalZone findZone(const QString& nameOrId) override
    {
        return foundBy(nameOrId, [this](const Name& name) { return zonesIn({zoneObject(plainName(name))}, u"fqdn"); });
    }

    ExternalZone createZone(const Name& origin) override
    {
        const QString name = origin.toText().chopped(1);
        post(u"/2/zones/" + segment(name), QJsonObject());
        return zoneNamed(zoneObject(name)["fqdn"_L1].text());
    }

    QList<NameServer> nameServers(const ExternalZone& zone) override
    {
        return nameServersOf(zoneObject(zone.id)["nameservers"_L1].texts());
    }

protected:
    RecordList list(const ExternalZone& zone) override
    {
        RecordList records(zone.origin, kDialect);
        const QList<Json> items = RestProvider::list(recordsPath(zone), kRecordPaging);
        for (const Json& item : items) {
            ProviderRecord record{.id = item["id"_L1].text(),
                                  .name = item["source"_L1].textOr({}),
                                  .type = item["type"_L1].text(),
                                  .ttl = item["ttl"_L1].ttl(),
                                  .content = item["target"_L1].text()};
            if (record.type == u"CAA" && !record.content.contains(u'"')) {
                const QString value = record.content.section(u' ', 2);
                record.content.replace(record.content.size() - value.size(), value.size(), u'"' + value + u'"');
            }
            records.add(record);
        }
        return records;
    }

    void create(const ExternalZone& zone, const StoredRecord& record) override
    {
        const RecordText text(kDialect, zone.origin);
        post(recordsPath(zone), QJsonObject{{u"source"_s, text.writeName(record.owner)},
                                            {u"type"_s, text.writeType(record.type)},
                                            {u"ttl"_s, static_cast<qint64>(record.ttl)},
                                            {u"target"_s, target(text, record)}});
    }

    bool update(const ExternalZone& zone, const StoredRecord& record, const StoredRecord&) override
    {
        put(recordsPath(zone) + u'/' + segment(record.id),
            QJsonObject{{u"ttl"_s, static_cast<qint64>(record.ttl)},
                        {u"target"_s, target(RecordText(kDialect, zone.origin), record)}});
        return true;
    }

    void erase(const ExternalZone& zone, const StoredRecord& record) override
    {
        remove(recordsPath(zone) + u'/' + segment(record.id));
    }

private:
    [[nodiscard]] static QString recordsPath(const ExternalZone& zone)
    {
        return u"/2/zones/" + segment(zone.id) + u"/records";
    }
    Json zoneObject(const QString& name) { return get(u"/2/zones/" + segment(name))["data"_L1]; }

    /// A CAA value has no quotes there.
    static QString target(const RecordText& text, const StoredRecord& record)
    {
        QString content = text.writeContent(record.type, record.rdata);
        if (record.type == rrtype::CAA)
            content.remove(u'"');
        return content;
    }
};

} // namespace

Adapter adapters::infomaniak()
{
    return adapterOf<Infomaniak>(description());
}

} // namespace zoneloom
