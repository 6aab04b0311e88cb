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

ProviderDescriptor describe()
{
    using namespace rrtype;
    ProviderDescriptor d;
    d.id = u"gandi"_s;
    d.name = u"Gandi LiveDNS"_s;
    d.country = u"FR"_s;
    d.documentation = u"https://api.gandi.net/docs/livedns/"_s;
    d.endpoint = u"https://api.gandi.net/v5/livedns"_s;
    d.fields = {{.id = u"api-token"_s,
                 .label = QT_TRANSLATE_NOOP("Provider", "Personal access token"),
                 .help = QT_TRANSLATE_NOOP("Provider", "With the right to manage domain name technical "
                                                       "configurations; it expires after a year at most."),
                 .secret = true},
                {.id = u"sharing-id"_s,
                 .label = QT_TRANSLATE_NOOP("Provider", "Organisation ID"),
                 .help = QT_TRANSLATE_NOOP("Provider", "Where the domains belong to an organisation."),
                 .required = false}};
    Capabilities& c = d.capabilities;
    c.types = typeSupport({A,  AAAA,       ALIAS, CAA, CDS, CNAME, DNAME, DS,   HTTPS, MX, NAPTR,
                           NS, OPENPGPKEY, PTR,   RP,  SPF, SRV,   SSHFP, SVCB, TLSA,  TXT},
                          {}, {LOC});
    c.otherTypes = Support::No;
    c.minimumTtl = 300;
    c.maximumTtl = 2592000;
    c.apexNs = Support::No;
    c.writeStyle = WriteStyle::RRset;
    c.dnssec = DnssecClass::SignsAlone;
    c.aliasAtApexOnly = true;
    c.notes = notesOf({
        {"ALIAS", QT_TRANSLATE_NOOP("Provider", "Only at the apex, and not in a signed zone (2026-11).")},
        {"apexNs", QT_TRANSLATE_NOOP("Provider", "Gandi's servers are always served, and not listed (2026-11).")},
        {"zones", QT_TRANSLATE_NOOP("Provider",
                                    "Only domains that are registered at Gandi or proved to be one's own (2026-11).")},
    });
    d.verified =
        QT_TRANSLATE_NOOP("Provider", "recorded traffic of dns-lexicon (2020) and documentation; not yet tried live");
    return d;
}

constexpr auto description = descriptorOf<describe>;

const Paging kPaging{.by = Paging::By::LinkHeader, .totalHeader = "total-count"};

class Gandi : public RRsetProvider
{
public:
    explicit Gandi(const ProviderContext& context)
        : RRsetProvider(description(), context, HeaderAuth::bearer(context.value(description(), u"api-token"_s)))
    {
        client().budget().declare(1000, 1min);
        if (const QString organisation = field(u"sharing-id"_s); !organisation.isEmpty())
            m_always = {{u"sharing_id"_s, organisation}};
    }

    void test() override { (void)get(u"/domains"_s, m_always); }

    QList<ExternalZone> zones() override { return zonesIn(list(u"/domains"_s, kPaging, m_always), u"fqdn"); }

    ExternalZone findZone(const QString& nameOrId) override
    {
        return zoneNamed(get(u"/domains/" + segment(plainName(nameOrId)), m_always)["fqdn"_L1].text());
    }

    ExternalZone createZone(const Name& origin) override
    {
        const QString name = plainName(origin);
        (void)callJson(withOrganisation(request("POST", u"/domains"_s, QJsonObject{{u"fqdn"_s, name}})));
        return zoneNamed(name);
    }

    ZoneReading read(const ExternalZone& zone) override
    {
        ZoneBuilder builder(zone.origin);
        const RecordText text({.targets = RecordDialect::Targets::RelativeUnlessDotted}, zone.origin);
        const QList<Json> sets = list(recordsPath(zone), kPaging, m_always);
        for (const Json& set : sets)
            builder.addTexts(text, set["rrset_name"_L1].text(), set["rrset_type"_L1].text(), set["rrset_ttl"_L1].ttl(),
                             set["rrset_values"_L1].texts());
        return builder.finish();
    }

    QList<NameServer> nameServers(const ExternalZone& zone) override
    {
        return nameServersOf(get(u"/domains/" + segment(zone.id) + u"/nameservers", m_always).texts());
    }

protected:
    /// `{"message": …, "object": "dns-record"}`, and `{"errors": [{"name": …, "description": …}]}`.
    std::optional<ApiError> errorOf(const HttpResponse& response) const override
    {
        std::optional<ApiError> error = RRsetProvider::errorOf(response);
        if (!error)
            return error;
        const Json answer = Json::of(QJsonDocument::fromJson(response.body).object(), {});
        if (response.status == 404 && answer["object"_L1].textOr({}) == u"dns-record")
            error->kind = ErrorKind::RejectedRecord;
        QStringList words;
        const QList<Json> errors = answer["errors"_L1].itemsOrNone();
        for (const Json& each : errors)
            words += each["name"_L1].textOr({}) + u": " + each["description"_L1].textOr({});
        if (!words.isEmpty())
            error->message = words.join(u"; ");
        return error;
    }

    /// Creates as well as replaces.
    void putSet(const ExternalZone& zone, const RRsetChange& change) override
    {
        const RRset& set = *change.after;
        QJsonArray values;
        for (const QByteArrayView rdata : set.rdata())
            values += RdataCodec::toText(set.type(), rdata);
        (void)callJson(withOrganisation(
            request("PUT", setPath(zone, change.before ? *change.before : set),
                    QJsonObject{{u"rrset_values"_s, values}, {u"rrset_ttl"_s, static_cast<qint64>(set.ttl())}})));
    }

    void deleteSet(const ExternalZone& zone, const RRset& before) override
    {
        (void)callJson(withOrganisation(request("DELETE", setPath(zone, before))));
    }

private:
    [[nodiscard]] static QString recordsPath(const ExternalZone& zone)
    {
        return u"/domains/" + segment(zone.id) + u"/records";
    }
    /// In the letter case in which the set is stored there: names in paths are compared with it.
    [[nodiscard]] static QString setPath(const ExternalZone& zone, const RRset& set)
    {
        return recordsPath(zone) + u'/' + segment(RecordText({}, zone.origin).writeName(set.name())) + u'/' +
               set.type().toText();
    }
    [[nodiscard]] HttpRequest withOrganisation(HttpRequest call) const
    {
        for (const auto& [name, value] : m_always)
            call.url.setQuery(name + u'=' + segment(value));
        return call;
    }

    QueryItems m_always;
};

} // namespace

Adapter adapters::gandi()
{
    return adapterOf<Gandi>(description());
}

} // namespace zoneloom
