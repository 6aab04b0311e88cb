// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/Adapter.h"
#include "providers/kit/auth/HeaderAuth.h"
#include "providers/kit/rest/RecordProvider.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace zoneloom {

namespace {

const Paging kPaging{.by = Paging::By::PageNumber,
                     .items = u"data"_s,
                     .parameter = u"page"_s,
                     .sizeParameter = u"page_size"_s,
                     .size = 500,
                     .total = u"results"_s,
                     .lastPage = u"pages"_s};
/// What a TTL of 0 means for a zone (API reference, 2026-11).
constexpr quint32 kDefaultTtl = 86'400;

const RecordDialect kDialect{.apex = QString(),
                             .targets = RecordDialect::Targets::AbsoluteWithoutDot,
                             .texts = RecordDialect::Texts::Plain,
                             .priorityApart = {rrtype::MX, rrtype::SRV}};

ProviderDescriptor describe()
{
    using namespace rrtype;
    ProviderDescriptor d;
    d.id = u"linode"_s;
    d.name = u"Linode (Akamai Cloud)"_s;
    d.country = u"US"_s;
    d.documentation = u"https://techdocs.akamai.com/linode-api/reference/get-domains"_s;
    d.endpoint = u"https://api.linode.com/v4"_s;
    d.fields = {{.id = u"api-token"_s,
                 .label = QT_TRANSLATE_NOOP("Provider", "API token"),
                 .help = QT_TRANSLATE_NOOP("Provider", "A personal access token with the scope Domains: Read/Write."),
                 .secret = true},
                {.id = u"soa-email"_s,
                 .label = QT_TRANSLATE_NOOP("Provider", "E-mail address of new zones"),
                 .help = QT_TRANSLATE_NOOP("Provider", "For their SOA record; hostmaster@ the zone unless said."),
                 .required = false}};
    Capabilities& c = d.capabilities;
    c.types = typeSupport({A, AAAA, CAA, CNAME, MX, NS, PTR, SRV, TXT});
    c.otherTypes = Support::No;
    c.ttlSteps = {30,     120,    300,     3'600,   7'200,   14'400,    28'800,
                  57'600, 86'400, 172'800, 345'600, 604'800, 1'209'600, 2'419'200};
    c.minimumTtl = 30;
    c.maximumTtl = 2'419'200;
    c.apexNs = Support::No;
    c.textStrings = false;
    c.writeStyle = WriteStyle::Record;
    c.dnssec = DnssecClass::None;
    c.notes = notesOf({
        {"ttl", QT_TRANSLATE_NOOP("Provider", "Only certain values are kept; others would be rounded up (2026-11).")},
        {"apexNs",
         QT_TRANSLATE_NOOP("Provider", "Its five name servers are always there, and are not listed (2026-11).")},
        {"SRV", QT_TRANSLATE_NOOP("Provider", "Only directly at the zone, as _service._protocol (2026-11).")},
        {"CAA", QT_TRANSLATE_NOOP("Provider", "No flags, and no value with blanks (2026-11).")},
        {"NS", QT_TRANSLATE_NOOP("Provider", "None at a wildcard (2026-11).")},
        {"rate", QT_TRANSLATE_NOOP("Provider", "As its X-RateLimit headers say (2026-11).")},
    });
    d.verified = QT_TRANSLATE_NOOP(
        "Provider", "recorded traffic of dns-lexicon (2018-05); CAA, MX, SRV and new zones from documentation");
    return d;
}

constexpr auto description = descriptorOf<describe>;

class Linode : public RecordProvider
{
public:
    explicit Linode(const ProviderContext& context)
        : RecordProvider(description(), context, HeaderAuth::bearer(context.value(description(), u"api-token"_s)))
    {}

    void test() override { (void)get(u"/domains"_s, {{u"page_size"_s, u"25"_s}}); }

    QList<ExternalZone> zones() override
    {
        return zonesIn(RestProvider::list(u"/domains"_s, kPaging), u"domain", u"id");
    }

    ExternalZone createZone(const Name& origin) override
    {
        const QString name = origin.toText().chopped(1);
        const QString email = field(u"soa-email"_s);
        const Json answer =
            post(u"/domains"_s, QJsonObject{{u"domain"_s, name},
                                            {u"type"_s, u"master"_s},
                                            {u"soa_email"_s, email.isEmpty() ? u"hostmaster@" + name : email}});
        return zoneIn(answer, u"domain", u"id");
    }

    /// The same five for all zones.
    QList<NameServer> nameServers(const ExternalZone&) override
    {
        return nameServersOf(
            {u"ns1.linode.com"_s, u"ns2.linode.com"_s, u"ns3.linode.com"_s, u"ns4.linode.com"_s, u"ns5.linode.com"_s});
    }

protected:
    RecordList list(const ExternalZone& zone) override
    {
        RecordList records(zone.origin, kDialect);
        const QList<Json> items = RestProvider::list(recordsPath(zone), kPaging);
        const bool someInherit =
            std::ranges::any_of(items, [](const Json& item) { return item["ttl_sec"_L1].numberOr(0) == 0; });
        const quint32 inherited = someInherit || items.isEmpty() ? zoneTtl(zone) : kDefaultTtl;
        for (const Json& item : items) {
            ProviderRecord record = toRecord(item);
            if (record.ttl == 0)
                record.ttl = inherited;
            records.add(record);
        }
        return records;
    }

    void create(const ExternalZone& zone, const StoredRecord& record) override
    {
        const Json made = post(recordsPath(zone), toJson(zone, record));
        // The TTL has been seen to be dropped on creation.
        if (made["ttl_sec"_L1].ttl() != record.ttl)
            put(recordPath(zone, made["id"_L1].text()), toJson(zone, record));
    }

    bool update(const ExternalZone& zone, const StoredRecord& record, const StoredRecord&) override
    {
        put(recordPath(zone, record.id), toJson(zone, record));
        return true;
    }

    void erase(const ExternalZone& zone, const StoredRecord& record) override { remove(recordPath(zone, record.id)); }

private:
    [[nodiscard]] static QString recordsPath(const ExternalZone& zone)
    {
        return u"/domains/" + segment(zone.id) + u"/records";
    }
    [[nodiscard]] static QString recordPath(const ExternalZone& zone, const QString& id)
    {
        return recordsPath(zone) + u'/' + segment(id);
    }

    /// What records with a TTL of 0 have. A secondary zone, whose records are not listed, is no empty one.
    quint32 zoneTtl(const ExternalZone& zone)
    {
        const Json object = get(u"/domains/" + segment(zone.id));
        if (object["type"_L1].textOr({}) == u"slave")
            refuse(ErrorKind::Permission, recordsPath(zone),
                   u"this is a secondary zone, whose records it takes over"_s);
        const qint64 ttl = object["ttl_sec"_L1].numberOr(0);
        return ttl == 0 ? kDefaultTtl : static_cast<quint32>(ttl);
    }

    static ProviderRecord toRecord(const Json& item)
    {
        ProviderRecord record{.id = item["id"_L1].text(),
                              .name = item["name"_L1].textOr({}),
                              .type = item["type"_L1].text(),
                              .ttl = item["ttl_sec"_L1].ttl(),
                              .content = item["target"_L1].textOr({})};
        if (record.type == u"MX" || record.type == u"SRV") {
            record.priority = static_cast<int>(item["priority"_L1].number());
            if (record.content.isEmpty())
                record.content = u"."_s; // no host at all (RFC 7505, RFC 2782)
        }
        if (record.type == u"SRV")
            record.content = item["weight"_L1].text() + u' ' + item["port"_L1].text() + u' ' + record.content;
        if (record.type == u"CAA")
            record.content = u"0 " + item["tag"_L1].text() + u" \"" + record.content + u'"';
        return record;
    }

    QJsonObject toJson(const ExternalZone& zone, const StoredRecord& record) const
    {
        const RecordText text(kDialect, zone.origin);
        const ProviderRecord spelt = text.write(record.owner, record.type, record.ttl, record.rdata);
        const QStringList fields = text.writeFields(record.type, record.rdata);
        QJsonObject json{{u"type"_s, spelt.type},
                         {u"name"_s, spelt.name},
                         {u"ttl_sec"_s, static_cast<qint64>(spelt.ttl)},
                         {u"target"_s, spelt.content}};
        if (record.type == rrtype::MX) {
            json.insert(u"priority"_s, *spelt.priority);
            if (spelt.content == u".")
                json.insert(u"target"_s, QString());
        } else if (record.type == rrtype::SRV) {
            // The name is made of service and protocol, and can say nothing else.
            static const QRegularExpression pattern(u"^_([^.]+)\\._([^.]+)$"_s);
            const QRegularExpressionMatch match = pattern.match(spelt.name);
            if (!match.hasMatch())
                refuse(ErrorKind::RejectedRecord, recordsPath(zone),
                       u"SRV records can stand only at _service._protocol directly below the zone"_s);
            json.remove(u"name"_s);
            json.insert(u"service"_s, match.captured(1));
            json.insert(u"protocol"_s, match.captured(2));
            json.insert(u"priority"_s, fields[0].toInt());
            json.insert(u"weight"_s, fields[1].toInt());
            json.insert(u"port"_s, fields[2].toInt());
            json.insert(u"target"_s, fields[3] == u"." ? QString() : fields[3]);
        } else if (record.type == rrtype::CAA) {
            if (fields[0] != u"0")
                refuse(ErrorKind::RejectedRecord, recordsPath(zone), u"CAA records have no flags there"_s);
            json.insert(u"tag"_s, fields[1]);
            json.insert(u"target"_s, fields[2].sliced(1).chopped(1));
        }
        return json;
    }
};

} // namespace

Adapter adapters::linode()
{
    return adapterOf<Linode>(description());
}

} // namespace zoneloom
