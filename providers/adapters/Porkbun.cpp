// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/Adapter.h"
#include "providers/kit/auth/KeyAuth.h"
#include "providers/kit/rest/RecordProvider.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace zoneloom {

namespace {

const Paging kDomainPaging{.items = u"domains"_s};
constexpr int kDomainChunk = 1'000;

/// Names are read absolute and written relative, so reading completes them by itself.
const RecordDialect kDialect{.apex = QString(),
                             .targets = RecordDialect::Targets::AbsoluteWithoutDot,
                             .texts = RecordDialect::Texts::Plain,
                             .priorityApart = {rrtype::MX, rrtype::SRV}};
const RecordMembers kMembers{.priority = u"prio"_s};

ProviderDescriptor describe()
{
    using namespace rrtype;
    ProviderDescriptor d;
    d.id = u"porkbun"_s;
    d.name = u"Porkbun"_s;
    d.country = u"US"_s;
    d.documentation = u"https://porkbun.com/api/json/v3/documentation"_s;
    d.endpoint = u"https://api.porkbun.com/api/json/v3"_s;
    d.fields = {{.id = u"api-key"_s,
                 .label = QT_TRANSLATE_NOOP("Provider", "API key"),
                 .help = QT_TRANSLATE_NOOP("Provider", "From Account > API Access; begins with pk1_. API access has "
                                                       "to be switched on for each domain."),
                 .secret = true},
                {.id = u"api-secret"_s,
                 .label = QT_TRANSLATE_NOOP("Provider", "Secret key"),
                 .help = QT_TRANSLATE_NOOP("Provider", "Shown once beside the API key; begins with sk1_."),
                 .secret = true}};
    d.createsZones = false;
    Capabilities& c = d.capabilities;
    c.types = typeSupport({A, AAAA, ALIAS, CAA, CNAME, HTTPS, MX, NS, SRV, SSHFP, SVCB, TLSA, TXT});
    c.otherTypes = Support::No;
    c.minimumTtl = 600;
    c.apexNs = Support::No;
    c.textStrings = false;
    c.writeStyle = WriteStyle::Record;
    c.notes = notesOf({
        {"ttl", QT_TRANSLATE_NOOP("Provider", "At least 600 seconds (2026-11).")},
        {"apexNs", QT_TRANSLATE_NOOP("Provider", "Changed at the registrar side only (2026-11).")},
        {"parking", QT_TRANSLATE_NOOP(
                        "Provider", "New domains hold an ALIAS and a wildcard CNAME that have to go first (2026-11).")},
        {"TXT", QT_TRANSLATE_NOOP("Provider", "Not empty, and no blank at the end (2026-11).")},
        {"CAA", QT_TRANSLATE_NOOP("Provider", "No value with blanks (2026-11).")},
        {"dnssec", QT_TRANSLATE_NOOP("Provider", "The API only passes DS records to the registry (2026-11).")},
    });
    d.verified =
        QT_TRANSLATE_NOOP("Provider", "recorded traffic of dns-lexicon (2024-10); MX and SRV from documentation");
    return d;
}

constexpr auto description = descriptorOf<describe>;

class Porkbun : public RecordProvider
{
public:
    explicit Porkbun(const ProviderContext& context)
        : RecordProvider(description(), context,
                         KeyAuth::body({{u"apikey"_s, context.value(description(), u"api-key"_s)},
                                        {u"secretapikey"_s, context.value(description(), u"api-secret"_s)}}))
    {}

    void test() override { (void)query(u"/ping"_s, QJsonObject()); }

    QList<ExternalZone> zones() override
    {
        const auto chunk = [this](int start) {
            HttpRequest call = request("POST", u"/domain/listAll"_s, QJsonObject{{u"start"_s, QString::number(start)}});
            call.effect = HttpRequest::Effect::Reads;
            return call;
        };
        QList<ExternalZone> zones;
        const QList<Json> items = RestProvider::list(chunk(0), kDomainPaging, [&](const Json& answer, int chunksRead) {
            return answer["domains"_L1].items().size() < kDomainChunk ? std::nullopt
                                                                      : std::optional(chunk(chunksRead * kDomainChunk));
        });
        for (const Json& item : items)
            zones += zoneNamed(item["domain"_L1].text());
        return zones;
    }

    ExternalZone createZone(const Name&) override
    {
        refuse(ErrorKind::Permission, u"/dns"_s,
               u"there is no call for it: a zone comes with each domain that is registered there"_s);
    }

    QList<NameServer> nameServers(const ExternalZone& zone) override
    {
        return nameServersOf(query(u"/domain/getNs/" + segment(zone.id), QJsonObject())["ns"_L1].texts());
    }

protected:
    std::optional<ApiError> errorOf(const HttpResponse& response) const override
    {
        const QJsonObject answer = QJsonDocument::fromJson(response.body).object();
        if (response.isSuccess() && answer.value("status"_L1).toString() != u"ERROR")
            return std::nullopt;
        ApiError error = RecordProvider::errorOf(response).value_or(ApiError{messageIn(response.body), {}});
        if (response.status >= 500 || response.status == 429)
            return error;
        const QString code = answer.value("code"_L1).toString();
        const auto says = [&](QLatin1String words) { return error.message.contains(words, Qt::CaseInsensitive); };
        if (code.startsWith("INVALID_API_KEYS"_L1) || says("api key"_L1))
            error.kind = ErrorKind::Authentication;
        else if (code == u"INVALID_DOMAIN" || says("invalid domain"_L1))
            error.kind = ErrorKind::ZoneNotFound;
        else if (says("not opted in"_L1))
            error.kind = ErrorKind::Permission;
        return error;
    }

    RecordList list(const ExternalZone& zone) override
    {
        RecordList records(zone.origin, kDialect);
        const QList<Json> items = query(u"/dns/retrieve/" + segment(zone.id), QJsonObject())["records"_L1].items();
        for (const Json& item : items) {
            ProviderRecord record = kMembers.read(item, kDialect);
            record.name += u'.';
            if (record.type == u"SOA")
                continue; // the service's own
            const QString notes = item["notes"_L1].textOr({});
            records.add(record, notes.isEmpty() ? QJsonObject() : QJsonObject{{u"notes"_s, notes}});
        }
        return records;
    }

    void create(const ExternalZone& zone, const StoredRecord& record) override
    {
        post(u"/dns/create/" + segment(zone.id), toJson(zone, record));
    }

    bool update(const ExternalZone& zone, const StoredRecord& record, const StoredRecord&) override
    {
        post(u"/dns/edit/" + segment(zone.id) + u'/' + segment(record.id), toJson(zone, record));
        return true;
    }

    void erase(const ExternalZone& zone, const StoredRecord& record) override
    {
        post(u"/dns/delete/" + segment(zone.id) + u'/' + segment(record.id), QJsonObject());
    }

private:
    static QJsonObject toJson(const ExternalZone& zone, const StoredRecord& record)
    {
        QJsonObject json = kMembers.write(
            RecordText(kDialect, zone.origin).write(record.owner, record.type, record.ttl, record.rdata));
        for (auto kept = record.extra.begin(); kept != record.extra.end(); ++kept)
            json.insert(kept.key(), kept.value());
        return json;
    }
};

} // namespace

Adapter adapters::porkbun()
{
    return adapterOf<Porkbun>(description());
}

} // namespace zoneloom
