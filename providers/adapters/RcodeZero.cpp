// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/Adapter.h"
#include "providers/kit/auth/HeaderAuth.h"
#include "providers/kit/records/DisabledRecords.h"
#include "providers/kit/records/RecordText.h"
#include "providers/kit/records/ZoneBuilder.h"
#include "providers/kit/rest/BatchProvider.h"

#include <QRegularExpression>

namespace zoneloom {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBatchSize = 1000; // of the vendor's own command line program

ProviderDescriptor describe()
{
    using namespace rrtype;
    ProviderDescriptor d;
    d.id = u"rcodezero"_s;
    d.name = u"RcodeZero DNS"_s;
    d.country = u"AT"_s;
    d.documentation = u"https://my.rcodezero.at/openapi/"_s;
    d.endpoint = u"https://my.rcodezero.at/api/v2"_s;
    d.fields = {{.id = u"api-token"_s,
                 .label = QT_TRANSLATE_NOOP("Provider", "API token"),
                 .help = QT_TRANSLATE_NOOP("Provider", "my.rcodezero.at, Settings, API; one for ACME only is not "
                                                       "enough."),
                 .secret = true},
                {.id = u"name-servers"_s,
                 .label = QT_TRANSLATE_NOOP("Provider", "Name servers"),
                 .help = QT_TRANSLATE_NOOP("Provider", "Those of your account, as the panel shows them: the API "
                                                       "does not tell."),
                 .required = false}};
    Capabilities& c = d.capabilities;
    c.types = typeSupport({A, AAAA, ALIAS, CAA, CNAME, MX, NS, SRV, TXT}, {SOA, RRSIG, NSEC, NSEC3, NSEC3PARAM});
    c.otherTypes = Support::Unknown;
    c.minimumTtl = 60;
    c.apexNs = Support::Unknown;
    c.writeStyle = WriteStyle::Batch;
    c.batchSize = kBatchSize;
    c.dnssec = DnssecClass::SignsAlone;
    c.notes = notesOf({
        {"SOA", QT_TRANSLATE_NOOP("Provider", "Its serial is counted up by RcodeZero (2019-09).")},
        {"rate", QT_TRANSLATE_NOOP("Provider", "200 to 1500 requests; the window is not documented (2023).")},
        {"live", QT_TRANSLATE_NOOP("Provider", "A change may take two minutes until all servers have it (2026-11).")},
    });
    d.verified = QT_TRANSLATE_NOOP(
        "Provider", "recorded traffic of dns-lexicon (2019, API v1) and documentation; not yet tried live");
    return d;
}

constexpr auto description = descriptorOf<describe>;

Paging pagingOf(int size)
{
    // Never page_size=-1 for all at once: each recorded answer to that has one set fewer than its `total`, as if it
    // were taken for a length. That pages of a size hold all that `total` counts is concluded from it, not recorded.
    return {.by = Paging::By::PageNumber,
            .items = u"data"_s,
            .parameter = u"page"_s,
            .sizeParameter = u"page_size"_s,
            .size = size,
            .total = u"total"_s,
            .lastPage = u"last_page"_s};
}

class RcodeZero : public BatchProvider
{
public:
    explicit RcodeZero(const ProviderContext& context)
        : BatchProvider(description(), context, HeaderAuth::bearer(context.value(description(), u"api-token"_s)))
    {}

    void test() override { (void)get(u"/zones"_s, {{u"page_size"_s, u"1"_s}}); }

    QList<ExternalZone> zones() override { return zonesIn(list(u"/zones"_s, pagingOf(100)), u"domain"); }

    ExternalZone findZone(const QString& nameOrId) override
    {
        return zoneNamed(get(u"/zones/" + segment(plainName(nameOrId)))["domain"_L1].text());
    }

    ExternalZone createZone(const Name& origin) override
    {
        const QString name = plainName(origin);
        (void)post(u"/zones"_s, QJsonObject{{u"domain"_s, name}, {u"type"_s, u"master"_s}});
        return zoneNamed(name);
    }

    ZoneReading read(const ExternalZone& zone) override
    {
        ZoneBuilder builder(zone.origin);
        const RecordText text({.names = RecordDialect::Names::Absolute}, zone.origin);
        m_disabled.begin(zone.id);
        const QList<Json> sets = list(setsPath(zone), pagingOf(100));
        for (const Json& set : sets) {
            const QString owner = set["name"_L1].text();
            const QString type = set["type"_L1].text();
            const QStringList contents = m_disabled.take(zone.id, text.readKey(owner, type), set["records"_L1].items());
            if (!contents.isEmpty())
                builder.addTexts(owner, type, set["ttl"_L1].ttl(), contents);
        }
        return builder.finish();
    }

    /// The API does not tell them.
    QList<NameServer> nameServers(const ExternalZone&) override { return nameServersField(); }

protected:
    bool canWrite(const ExternalZone& zone) const override { return m_disabled.knows(zone.id); }

    void sendBatch(const ExternalZone& zone, const QList<RRsetChange>& changes) override
    {
        QJsonArray sets;
        for (const RRsetChange& change : changes)
            sets += toJson(zone, change);
        patch(setsPath(zone), sets);
    }

    /// Whatever the sentence is, a set is named as it was sent.
    int namedIn(const Error& error, const QList<RRsetChange>& changes) const override
    {
        int named = -1;
        for (int i = 0; i < changes.size(); ++i) {
            const RRsetKey key = changes[i].key();
            const QRegularExpression name(u"(^|[^\\w.*-])" + QRegularExpression::escape(key.name.toText().toLower()));
            const QRegularExpression type(u"\\b" + key.type.toText() + u"\\b");
            if (!name.match(error.cause()).hasMatch() || !type.match(error.cause()).hasMatch())
                continue;
            if (named >= 0)
                return -1;
            named = i;
        }
        return named;
    }

private:
    [[nodiscard]] static QString setsPath(const ExternalZone& zone)
    {
        return u"/zones/" + segment(zone.id) + u"/rrsets";
    }

    /// Unlike PowerDNS, it tells sets to add from those to update. Records that are switched off are sent along, else
    /// they would be lost.
    [[nodiscard]] QJsonObject toJson(const ExternalZone& zone, const RRsetChange& change) const
    {
        const RRsetKey key = change.key();
        const QStringList contents =
            change.after ? RecordText({}, zone.origin).writeContents(*change.after) : QStringList();
        const QJsonArray records = m_disabled.with(zone.id, key, contents);
        const bool existed = change.before || !m_disabled.isEmpty(zone.id, key);
        return {{u"name"_s, key.name.toText().toLower()},
                {u"type"_s, key.type.toText()},
                {u"ttl"_s, static_cast<qint64>((change.after ? change.after : change.before)->ttl())},
                {u"changetype"_s, records.isEmpty() ? u"delete"_s
                                  : existed         ? u"update"_s
                                                    : u"add"_s},
                {u"records"_s, records}};
    }

    DisabledRecords m_disabled;
};

} // namespace

Adapter adapters::rcodezero()
{
    return adapterOf<RcodeZero>(description());
}

} // namespace zoneloom
