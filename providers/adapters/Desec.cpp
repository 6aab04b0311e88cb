// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/RdataCodec.h"
#include "providers/kit/Adapter.h"
#include "providers/kit/ProbedLimits.h"
#include "providers/kit/auth/HeaderAuth.h"
#include "providers/kit/records/RecordText.h"
#include "providers/kit/records/ZoneBuilder.h"
#include "providers/kit/rest/BatchProvider.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace zoneloom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kBatchSize = 500;
constexpr quint32 kUsualMinimumTtl = 3600; // lower where the support granted it to a domain

ProviderDescriptor describe()
{
    using namespace rrtype;
    ProviderDescriptor d;
    d.id = u"desec"_s;
    d.name = u"deSEC"_s;
    d.country = u"DE"_s;
    d.documentation = u"https://desec.readthedocs.io/"_s;
    d.endpoint = u"https://desec.io/api/v1"_s;
    d.fields = {{.id = u"api-token"_s,
                 .label = QT_TRANSLATE_NOOP("Provider", "API token"),
                 .help = QT_TRANSLATE_NOOP("Provider", "desec.io, Token management; login tokens expire."),
                 .secret = true}};
    Capabilities& c = d.capabilities;
    c.types = typeSupport({A,      AAAA,  AFSDB, CAA,   CDNSKEY, CDS,   CERT, CNAME,      DNAME, DNSKEY,
                           DS,     HINFO, HTTPS, LOC,   MX,      NAPTR, NS,   OPENPGPKEY, PTR,   RP,
                           SMIMEA, SPF,   SRV,   SSHFP, SVCB,    TLSA,  TXT,  URI});
    c.otherTypes = Support::No;
    c.minimumTtl = kUsualMinimumTtl;
    c.maximumTtl = 86400;
    c.apexNs = Support::Yes;
    c.writeStyle = WriteStyle::Batch;
    c.batchSize = kBatchSize;
    c.dnssec = DnssecClass::MultiSigner;
    c.notes = notesOf({
        {"apexNs", QT_TRANSLATE_NOOP("Provider", "Not below dedyn.io (2026-08).")},
        {"SOA", QT_TRANSLATE_NOOP("Provider", "deSEC's own, and not listed (2026-08).")},
        {"DNSKEY",
         QT_TRANSLATE_NOOP(
             "Provider",
             "Only at the apex, and published beside deSEC's own keys; the same for CDS and CDNSKEY (2026-08).")},
        {"rate", QT_TRANSLATE_NOOP("Provider",
                                   "Writes of a domain: 2 a second, 15 a minute, 100 an hour, 300 a day (2026-08).")},
        {"dnssec", QT_TRANSLATE_NOOP("Provider", "Always signed by deSEC (2026-08).")},
    });
    d.verified = QT_TRANSLATE_NOOP("Provider",
                                   "recorded traffic of dns-lexicon (2025-10) and documentation; not yet tried live");
    return d;
}

constexpr auto description = descriptorOf<describe>;

/// Beyond 500 entries a request without a cursor is refused.
const Paging kPaging{.by = Paging::By::LinkHeader};
const QueryItems kFromTheStart{{u"cursor"_s, QString()}};

class Desec : public BatchProvider
{
public:
    explicit Desec(const ProviderContext& context)
        : BatchProvider(description(), context,
                        HeaderAuth::bearer(context.value(description(), u"api-token"_s), "Token"))
    {
        client().budget().declare(10, 1s);
    }

    /// https://desec.readthedocs.io/en/latest/auth/account.html: how many domains the account may have; needs a token
    /// with all rights. And the highest lower bound of TTLs, for it may be another one with each domain.
    void test() override
    {
        const QList<Json> domains = list(u"/domains/"_s, kPaging, kFromTheStart);
        qint64 lowest = 0;
        for (const Json& domain : domains)
            lowest = std::max(lowest, domain["minimum_ttl"_L1].numberOr(0));
        remember(probed::MinimumTtl, Json::of(lowest, {}));
        ifAllowed({probed::Zones}, [this] { remember(probed::Zones, get(u"/auth/account/"_s)["limit_domains"_L1]); });
    }

    QList<ExternalZone> zones() override { return zonesIn(list(u"/domains/"_s, kPaging, kFromTheStart), u"name"); }

    ExternalZone findZone(const QString& nameOrId) override
    {
        return zoneNamed(get(zonePath(plainName(nameOrId)))["name"_L1].text());
    }

    ExternalZone createZone(const Name& origin) override
    {
        const QJsonObject wanted{{u"name"_s, plainName(origin)}};
        return zoneNamed(post(u"/domains/"_s, wanted)["name"_L1].text());
    }

    ZoneReading read(const ExternalZone& zone) override
    {
        ZoneBuilder builder(zone.origin);
        const RecordText text(kDialect, zone.origin);
        const QList<Json> sets = list(zonePath(zone.id) + u"rrsets/", kPaging, kFromTheStart);
        for (const Json& set : sets)
            builder.addTexts(text, set["subname"_L1].text(), set["type"_L1].text(), set["ttl"_L1].ttl(),
                             set["records"_L1].texts());
        return builder.finish();
    }

    QList<NameServer> nameServers(const ExternalZone&) override
    {
        return nameServersOf({u"ns1.desec.io"_s, u"ns2.desec.org"_s});
    }

    Capabilities capabilities(const ExternalZone& zone) override
    {
        Capabilities own = BatchProvider::capabilities(zone);
        if (!m_minimumTtl.contains(zone.id))
            m_minimumTtl.insert(zone.id, get(zonePath(zone.id))["minimum_ttl"_L1].ttl());
        own.minimumTtl = m_minimumTtl.value(zone.id);
        return own;
    }

protected:
    /// To several sets the answer is a list in their order: `[{}, {"ttl": ["Ensure …"]}]`.
    std::optional<ApiError> errorOf(const HttpResponse& response) const override
    {
        std::optional<ApiError> error = BatchProvider::errorOf(response);
        if (!error)
            return error;
        const QJsonDocument document = QJsonDocument::fromJson(response.body);
        const QJsonArray list = document.isArray() ? document.array() : QJsonArray{document.object()};
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (list[i].toObject().isEmpty())
                continue;
            error->message = (document.isArray() ? u"set %1: "_s.arg(i + 1) : QString()) + wordsIn(list[i].toObject());
            break;
        }
        return error;
    }

    int namedIn(const Error& error, const QList<RRsetChange>& changes) const override
    {
        static const QRegularExpression place(u"^set (\\d+): "_s);
        const int number = place.match(error.cause()).captured(1).toInt();
        return number >= 1 && number <= changes.size() ? number - 1 : -1;
    }

    /// A set without records is one to delete.
    void sendBatch(const ExternalZone& zone, const QList<RRsetChange>& changes) override
    {
        const RecordText text(kDialect, zone.origin);
        QJsonArray sets;
        for (const RRsetChange& change : changes) {
            const RRsetKey key = change.key();
            QJsonArray records;
            if (change.after) {
                for (const QByteArrayView rdata : change.after->rdata())
                    records += text.writeContent(key.type, rdata);
            }
            sets += QJsonObject{{u"subname"_s, text.writeName(key.name).toLower()},
                                {u"type"_s, key.type.toText()},
                                {u"ttl"_s, static_cast<qint64>((change.after ? change.after : change.before)->ttl())},
                                {u"records"_s, records}};
        }
        patch(zonePath(zone.id) + u"rrsets/", sets);
    }

private:
    static inline const RecordDialect kDialect{.apex = QString()};

    [[nodiscard]] static QString zonePath(const QString& name) { return u"/domains/" + segment(name) + u'/'; }

    /// `{"detail": "…"}` or `{"ttl": ["…"], "non_field_errors": ["…"]}`.
    static QString wordsIn(const QJsonObject& object)
    {
        QStringList words;
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString said = it->isArray() ? it->toArray().first().toString() : it->toString();
            const bool isGeneral = it.key() == u"detail" || it.key() == u"non_field_errors";
            words += isGeneral ? said : QString(it.key() + u": " + said);
        }
        return words.join(u"; ");
    }

    QHash<QString, quint32> m_minimumTtl; ///< by zone
};

} // namespace

Adapter adapters::desec()
{
    return adapterOf<Desec>(description());
}

} // namespace zoneloom
