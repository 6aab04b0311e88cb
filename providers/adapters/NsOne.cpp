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

namespace {

ProviderDescriptor describe()
{
    using namespace rrtype;
    ProviderDescriptor d;
    d.id = u"nsone"_s;
    d.name = u"NS1 Connect"_s;
    d.country = u"US"_s;
    d.documentation = u"https://developer.ibm.com/apis/catalog/ns1--ibm-ns1-connect-api/"_s;
    d.endpoint = u"https://api.nsone.net/v1"_s;
    d.fields = {{.id = u"api-key"_s,
                 .label = QT_TRANSLATE_NOOP("Provider", "API key"),
                 .help = QT_TRANSLATE_NOOP("Provider", "With the rights to view and manage zones."),
                 .secret = true}};
    Capabilities& c = d.capabilities;
    c.types = typeSupport({A,  AAAA,  AFSDB, ALIAS, CAA, CDNSKEY, CDS, CERT,  CNAME, DNAME, DS, HTTPS,
                           MX, NAPTR, NS,    PTR,   RP,  SPF,     SRV, SSHFP, SVCB,  TLSA,  TXT},
                          {}, {HINFO});
    c.otherTypes = Support::No;
    c.minimumTtl = 1;
    c.apexNs = Support::Yes;
    c.textStrings = false;
    c.writeStyle = WriteStyle::RRset;
    c.dnssec = DnssecClass::MultiSigner;
    c.notes = notesOf({
        {"TXT", QT_TRANSLATE_NOOP("Provider", "Never empty, and in one piece (2026-11).")},
        {"dnssec", QT_TRANSLATE_NOOP("Provider", "Keys of others go in by another call than records (2026-11).")},
        {"filters", QT_TRANSLATE_NOOP("Provider", "Sets with traffic steering are shown, never touched (2026-11).")},
    });
    d.verified =
        QT_TRANSLATE_NOOP("Provider", "recorded traffic of dns-lexicon (2018) and documentation; not yet tried live");
    return d;
}

constexpr auto description = descriptorOf<describe>;

const RecordDialect kDialect{.names = RecordDialect::Names::AbsoluteWithoutDot,
                             .targets = RecordDialect::Targets::AbsoluteWithoutDot,
                             .texts = RecordDialect::Texts::Plain};

bool isText(RRType type)
{
    return type == rrtype::TXT || type == rrtype::SPF;
}

/// The fields that a zone file has in quotes, and NS1 has not.
QList<qsizetype> quotedFields(RRType type)
{
    if (type == rrtype::CAA)
        return {2};
    return type == rrtype::NAPTR ? QList<qsizetype>{2, 3, 4} : QList<qsizetype>{};
}

class NsOne : public RRsetProvider
{
public:
    explicit NsOne(const ProviderContext& context)
        : RRsetProvider(description(), context,
                        HeaderAuth::key("X-NSONE-Key", context.value(description(), u"api-key"_s)))
    {
        setErrorCodes({.words = {{ErrorKind::RejectedRecord, {u"record not found"_s}}}});
    }

    void test() override { (void)get(u"/zones"_s); }

    QList<ExternalZone> zones() override { return zonesIn(list(u"/zones"_s, {.by = Paging::By::LinkHeader}), u"zone"); }

    ExternalZone findZone(const QString& nameOrId) override
    {
        return zoneNamed(get(zonePath(plainName(nameOrId)), {{u"records"_s, u"false"_s}})["zone"_L1].text());
    }

    ExternalZone createZone(const Name& origin) override
    {
        const QString name = plainName(origin);
        return zoneNamed(put(zonePath(name), QJsonObject{{u"zone"_s, name}})["zone"_L1].text());
    }

    ZoneReading read(const ExternalZone& zone) override
    {
        ZoneBuilder builder(zone.origin);
        const RecordText text(kDialect, zone.origin);
        const QList<Json> sets = list(zonePath(zone.id), {.by = Paging::By::LinkHeader, .items = u"records"_s});
        for (const Json& set : sets)
            take(set, text, builder);
        return builder.finish();
    }

    QList<NameServer> nameServers(const ExternalZone& zone) override
    {
        return nameServersOf(get(zonePath(zone.id), {{u"records"_s, u"false"_s}})["dns_servers"_L1].texts());
    }

protected:
    /// PUT creates and POST changes; each refuses what the other is for.
    void putSet(const ExternalZone& zone, const RRsetChange& change) override
    {
        const RRset& set = *change.after;
        const RecordText text(kDialect, zone.origin);
        QJsonArray answers;
        for (const QByteArrayView rdata : set.rdata())
            answers += QJsonObject{{u"answer"_s, toAnswer(text, set.type(), rdata)}};
        const QJsonObject body{{u"zone"_s, zone.id},
                               {u"domain"_s, text.writeName(set.name()).toLower()},
                               {u"type"_s, set.type().toText()},
                               {u"ttl"_s, static_cast<qint64>(set.ttl())},
                               {u"answers"_s, answers},
                               {u"filters"_s, QJsonArray()}};
        const QString path = setPath(zone, change.key());
        (void)(change.before ? post(path, body) : put(path, body));
    }

    void deleteSet(const ExternalZone& zone, const RRset& before) override
    {
        (void)remove(setPath(zone, RRsetKey::of(before)));
    }

private:
    [[nodiscard]] static QString zonePath(const QString& name) { return u"/zones/" + segment(name); }
    [[nodiscard]] static QString setPath(const ExternalZone& zone, const RRsetKey& key)
    {
        return zonePath(zone.id) + u'/' + segment(RecordText(kDialect, zone.origin).writeName(key.name).toLower()) +
               u'/' + key.type.toText();
    }

    static void take(const Json& set, const RecordText& text, ZoneBuilder& builder)
    {
        const QString owner = set["domain"_L1].text();
        const QString spelt = set["type"_L1].text();
        const std::optional<RRsetKey> key = text.readKey(owner, spelt);
        if (!key) {
            builder.addTexts(text, owner, spelt, set["ttl"_L1].ttl(), {});
            return;
        }
        if (key->type == rrtype::DNSKEY || key->type == rrtype::RRSIG)
            return; // NS1's own, made by it
        if (const QString link = set["link"_L1].textOr({}); !link.isEmpty())
            return builder.addOpaque(key->name, key->type, u"linked to "_s + link);
        if (set["tier"_L1].numberOr(1) > 1)
            return builder.addOpaque(key->name, key->type, u"traffic steering"_s);
        const QStringList answers = set["short_answers"_L1].texts();
        for (const QString& answer : answers) {
            const Result<QByteArray> rdata = fromAnswer(text, key->type, answer);
            if (rdata)
                builder.add(key->name, key->type, set["ttl"_L1].ttl(), *rdata);
            else
                builder.addOpaque(key->name, key->type, rdata.error().message());
        }
    }

    /// Its fields joined by blanks: an empty one shows as two of them.
    static Result<QByteArray> fromAnswer(const RecordText& text, RRType type, const QString& answer)
    {
        const QList<qsizetype> quoted = quotedFields(type);
        if (isText(type) || quoted.isEmpty())
            return text.readContent(type, answer);
        QStringList fields = answer.split(u' ');
        if (type == rrtype::CAA && fields.size() > 3) // blanks are part of the value
            fields = {fields[0], fields[1], fields.sliced(2).join(u' ')};
        for (const qsizetype i : quoted) {
            if (i < fields.size())
                fields[i] = u'"' + fields[i].replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
        }
        return text.readFields(type, fields);
    }

    static QJsonArray toAnswer(const RecordText& text, RRType type, QByteArrayView rdata)
    {
        if (isText(type))
            return {text.writeContent(type, rdata)};
        QStringList fields = text.writeFields(type, rdata);
        for (const qsizetype i : quotedFields(type)) {
            if (i < fields.size() && fields[i].startsWith(u'"'))
                fields[i] = fields[i].sliced(1).chopped(1).replace(u"\\\""_s, u"\""_s).replace(u"\\\\"_s, u"\\"_s);
        }
        return QJsonArray::fromStringList(fields);
    }
};

} // namespace

Adapter adapters::nsone()
{
    return adapterOf<NsOne>(description());
}

} // namespace zoneloom
