// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/Adapter.h"
#include "providers/kit/auth/HeaderAuth.h"
#include "providers/kit/rest/RecordProvider.h"

using namespace Qt::StringLiterals;

namespace zoneloom {

namespace {

const Paging kZonePaging{.by = Paging::By::PageNumber,
                         .items = u"domains"_s,
                         .parameter = u"page"_s,
                         .sizeParameter = u"per_page"_s,
                         .size = 200,
                         .total = u"meta.total"_s};
const Paging kRecordPaging{.by = Paging::By::PageNumber,
                           .items = u"domain_records"_s,
                           .parameter = u"page"_s,
                           .sizeParameter = u"per_page"_s,
                           .size = 200,
                           .total = u"meta.total"_s};

/// Targets come without their trailing dot (`@` for the zone itself), and are written with it: without, they would be
/// taken as relative.
const RecordDialect kDialect{.targets = RecordDialect::Targets::Absolute,
                             .texts = RecordDialect::Texts::Plain,
                             .priorityApart = {rrtype::MX, rrtype::SRV}};

ProviderDescriptor describe()
{
    using namespace rrtype;
    ProviderDescriptor d;
    d.id = u"digitalocean"_s;
    d.name = u"DigitalOcean"_s;
    d.country = u"US"_s;
    d.documentation = u"https://docs.digitalocean.com/reference/api/digitalocean/#tag/Domain-Records"_s;
    d.endpoint = u"https://api.digitalocean.com/v2"_s;
    d.fields = {{.id = u"api-token"_s,
                 .label = QT_TRANSLATE_NOOP("Provider", "API token"),
                 .help = QT_TRANSLATE_NOOP("Provider", "API > Tokens, with the scopes domain:read, create, update "
                                                       "and delete."),
                 .secret = true}};
    Capabilities& c = d.capabilities;
    c.types = typeSupport({A, AAAA, CAA, CNAME, MX, NS, SRV, TXT});
    c.otherTypes = Support::No;
    c.minimumTtl = 30;
    c.apexNs = Support::Yes;
    c.textStrings = false;
    c.writeStyle = WriteStyle::Record;
    c.dnssec = DnssecClass::None;
    c.notes = notesOf({
        {"TXT", QT_TRANSLATE_NOOP(
                    "Provider", "Not empty, no backslash, and at most about 509 octets in its quoted form (2023-11).")},
        {"CAA", QT_TRANSLATE_NOOP("Provider", "No value with blanks, and not the empty issuer ';' (2023-11).")},
        {"MX", QT_TRANSLATE_NOOP("Provider", "No null MX (2020-12).")},
        {"ttl", QT_TRANSLATE_NOOP("Provider", "At least 30 seconds; 1800 unless said (2026-11).")},
        {"rate", QT_TRANSLATE_NOOP("Provider", "250 requests a minute and 5,000 an hour (2026-11).")},
    });
    d.verified = QT_TRANSLATE_NOOP(
        "Provider", "recorded traffic of dns-lexicon (2020-03); CAA, MX, SRV and new zones from documentation");
    return d;
}

constexpr auto description = descriptorOf<describe>;

class DigitalOcean : public RecordProvider
{
public:
    explicit DigitalOcean(const ProviderContext& context)
        : RecordProvider(description(), context, HeaderAuth::bearer(context.value(description(), u"api-token"_s)))
    {
        client().budget().declare(250, std::chrono::minutes(1));
        client().budget().declare(5'000, std::chrono::hours(1));
    }

    void test() override { (void)get(u"/domains"_s, {{u"per_page"_s, u"1"_s}}); }

    QList<ExternalZone> zones() override { return zonesIn(RestProvider::list(u"/domains"_s, kZonePaging), u"name"); }

    ExternalZone createZone(const Name& origin) override
    {
        const Json answer = post(u"/domains"_s, QJsonObject{{u"name"_s, origin.toText().chopped(1)}});
        return zoneNamed(answer.at(u"domain.name").text());
    }

    /// The same three for all zones.
    QList<NameServer> nameServers(const ExternalZone&) override
    {
        return nameServersOf({u"ns1.digitalocean.com"_s, u"ns2.digitalocean.com"_s, u"ns3.digitalocean.com"_s});
    }

protected:
    RecordList list(const ExternalZone& zone) override
    {
        RecordList records(zone.origin, kDialect);
        const QList<Json> items = RestProvider::list(recordsPath(zone), kRecordPaging);
        for (const Json& item : items) {
            // The service's own: all that is known of it here is its TTL.
            if (item["type"_L1].text() != u"SOA")
                records.add(toRecord(item));
        }
        return records;
    }

    void create(const ExternalZone& zone, const StoredRecord& record) override
    {
        post(recordsPath(zone), toJson(zone, record));
    }

    bool update(const ExternalZone& zone, const StoredRecord& record, const StoredRecord&) override
    {
        put(recordsPath(zone) + u'/' + segment(record.id), toJson(zone, record));
        return true;
    }

    void erase(const ExternalZone& zone, const StoredRecord& record) override
    {
        remove(recordsPath(zone) + u'/' + segment(record.id));
    }

private:
    [[nodiscard]] static QString recordsPath(const ExternalZone& zone)
    {
        return u"/domains/" + segment(zone.id) + u"/records";
    }

    static ProviderRecord toRecord(const Json& item)
    {
        ProviderRecord record{.id = item["id"_L1].text(),
                              .name = item["name"_L1].text(),
                              .type = item["type"_L1].text(),
                              .ttl = item["ttl"_L1].ttl(),
                              .content = item["data"_L1].text()};
        if (record.type == u"MX" || record.type == u"SRV")
            record.priority = static_cast<int>(item["priority"_L1].number());
        if (record.type == u"SRV")
            record.content = item["weight"_L1].text() + u' ' + item["port"_L1].text() + u' ' + record.content;
        if (record.type == u"CAA")
            record.content = item["flags"_L1].text() + u' ' + item["tag"_L1].text() + u" \"" + record.content + u'"';
        return record;
    }

    static QJsonObject toJson(const ExternalZone& zone, const StoredRecord& record)
    {
        const RecordText text(kDialect, zone.origin);
        const ProviderRecord spelt = text.write(record.owner, record.type, record.ttl, record.rdata);
        QJsonObject json{{u"type"_s, spelt.type},
                         {u"name"_s, spelt.name},
                         {u"ttl"_s, static_cast<qint64>(spelt.ttl)},
                         {u"data"_s, spelt.content}};
        if (spelt.priority)
            json.insert(u"priority"_s, *spelt.priority);
        if (record.type == rrtype::SRV) {
            const QStringList fields = text.writeFields(record.type, record.rdata);
            json.insert(u"weight"_s, fields[1].toInt());
            json.insert(u"port"_s, fields[2].toInt());
            json.insert(u"data"_s, fields[3]);
        } else if (record.type == rrtype::CAA) {
            const QStringList fields = text.writeFields(record.type, record.rdata);
            json.insert(u"flags"_s, fields[0].toInt());
            json.insert(u"tag"_s, fields[1]);
            // The value wants a trailing dot, which it does not come back with.
            json.insert(u"data"_s, QString(fields[2].sliced(1).chopped(1) + u'.'));
        }
        return json;
    }
};

} // namespace

Adapter adapters::digitalocean()
{
    return adapterOf<DigitalOcean>(description());
}

} // namespace zoneloom
