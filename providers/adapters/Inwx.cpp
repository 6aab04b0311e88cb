// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/RdataCodec.h"
#include "providers/kit/Adapter.h"
#include "providers/kit/auth/OneTimeCode.h"
#include "providers/kit/auth/TokenAuth.h"
#include "providers/kit/rest/RecordProvider.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace zoneloom {

namespace {

const Paging kZonePaging{.items = u"resData.domains"_s, .mayBeMissing = true, .total = u"resData.count"_s};
constexpr int kZonesPerPage = 250;

constexpr int kFirstErrorCode = 2'000;
const QByteArray kCookie = "domrobot=";
// Sent as in a zone file; the other types' targets have no trailing dot.
constexpr RRType kWholeForms[] = {rrtype::AFSDB, rrtype::HTTPS, rrtype::NAPTR, rrtype::RP, rrtype::SVCB};

/// Names are read absolute and written relative, so reading completes them by itself.
const RecordDialect kDialect{.targets = RecordDialect::Targets::AbsoluteWithoutDot,
                             .texts = RecordDialect::Texts::Plain,
                             .priorityApart = {rrtype::MX, rrtype::SRV}};
const RecordMembers kMembers{.priority = u"prio"_s};

ProviderDescriptor describe()
{
    using namespace rrtype;
    ProviderDescriptor d;
    d.id = u"inwx"_s;
    d.name = u"INWX"_s;
    d.country = u"DE"_s;
    d.documentation = u"https://www.inwx.com/en/help/apidoc"_s;
    d.endpoint = u"https://api.domrobot.com/jsonrpc"_s;
    d.fields = {{.id = u"user-name"_s,
                 .label = QT_TRANSLATE_NOOP("Provider", "User name"),
                 .help = QT_TRANSLATE_NOOP("Provider", "Best of an account of its own for the API.")},
                {.id = u"password"_s, .label = QT_TRANSLATE_NOOP("Provider", "Password"), .secret = true},
                {.id = u"totp-secret"_s,
                 .label = QT_TRANSLATE_NOOP("Provider", "Secret of the second factor"),
                 .help = QT_TRANSLATE_NOOP("Provider", "Where the account wants a one-time code: the text that was "
                                                       "shown beside the QR code."),
                 .secret = true,
                 .required = false}};
    Capabilities& c = d.capabilities;
    c.types = typeSupport({A,  AAAA,       AFSDB, ALIAS, CAA,    CERT, CNAME, HINFO, HTTPS, LOC, MX, NAPTR,
                           NS, OPENPGPKEY, PTR,   RP,    SMIMEA, SRV,  SSHFP, SVCB,  TLSA,  TXT, URI});
    c.otherTypes = Support::No;
    c.minimumTtl = 300;
    c.maximumTtl = 864'000;
    c.apexNs = Support::Yes;
    c.textStrings = false;
    c.writeStyle = WriteStyle::Record;
    c.dnssec = DnssecClass::SignsAlone;
    c.notes = notesOf({
        {"ttl", QT_TRANSLATE_NOOP("Provider", "300 to 864,000 seconds (2026-11).")},
        {"TXT", QT_TRANSLATE_NOOP("Provider", "Not empty, no backtick, and no blank at the end (2026-11).")},
        {"MX", QT_TRANSLATE_NOOP("Provider", "A null MX only alone (2026-11).")},
        {"URL", QT_TRANSLATE_NOOP("Provider", "Redirects are shown, never touched (2026-11).")},
        {"dnssec", QT_TRANSLATE_NOOP("Provider", "Switched on for domains that are registered there (2026-11).")},
    });
    d.verified = QT_TRANSLATE_NOOP("Provider", "recorded traffic of dns-lexicon (2018-09, XML-RPC of the same "
                                               "methods); sessions and new zones from documentation");
    return d;
}

constexpr auto description = descriptorOf<describe>;

/// Logs in once and keeps the session's cookie; with a second factor the session has to be unlocked.
std::unique_ptr<AuthScheme> login(const ProviderContext& context)
{
    const QString endpoint = context.endpointOf(description()) + u'/';
    const QString user = context.value(description(), u"user-name"_s);
    const QString password = context.value(description(), u"password"_s);
    const QString secret = context.value(description(), u"totp-secret"_s);
    const auto fetch = [=](HttpClient& client, const QDateTime& now) {
        QByteArray session;
        const auto ask = [&](const QString& method, const QJsonObject& params) {
            HttpRequest request =
                TokenAuth::loginCall(endpoint, QJsonObject{{u"method"_s, method}, {u"params"_s, params}});
            if (!session.isEmpty())
                request.setHeader("Cookie", kCookie + session);
            const HttpResponse response = client.send(request);
            const QJsonObject answer = QJsonDocument::fromJson(response.body).object();
            if (!response.isSuccess() || answer.value("code"_L1).toInt(kFirstErrorCode) >= kFirstErrorCode)
                TokenAuth::refuse(request, response, answer.value("msg"_L1).toString());
            for (const auto& [name, value] : response.headers) {
                if (name.compare("Set-Cookie", Qt::CaseInsensitive) == 0 && value.startsWith(kCookie))
                    session = value.sliced(kCookie.size()).split(';').first();
            }
            return answer.value("resData"_L1).toObject();
        };
        const QJsonObject answer = ask(u"account.login"_s, {{u"user"_s, user}, {u"pass"_s, password}});
        const QString factor = answer.value("tfa"_L1).toVariant().toString();
        if (!factor.isEmpty() && factor != u"0")
            ask(u"account.unlock"_s, {{u"tan"_s, OneTimeCode::at(secret, now)}});
        return TokenAuth::Token{QString::fromLatin1(session)};
    };
    return std::make_unique<TokenAuth>(fetch, TokenAuth::header("Cookie", kCookie));
}

class Inwx : public RecordProvider
{
public:
    explicit Inwx(const ProviderContext& context)
        : RecordProvider(description(), context, login(context))
    {
        // https://www.inwx.com/en/help/apidoc/f/ch04.html
        setErrorCodes({.code = u"code"_s,
                       .kinds = {{ErrorKind::Authentication, {u"2200"_s}},
                                 {ErrorKind::Permission, {u"2201"_s}},
                                 {ErrorKind::ZoneNotFound, {u"2303"_s}},
                                 {ErrorKind::Network, {u"2400"_s}}},
                       .messages = {u"msg"_s, u"reason"_s},
                       .failure = {u"code"_s, u"[2-9]\\d{3}"_s}});
    }

    void test() override { (void)ask(u"nameserver.list"_s, {{u"pagelimit"_s, 1}}); }

    QList<ExternalZone> zones() override
    {
        const auto page = [this](int number) {
            return reading(u"nameserver.list"_s,
                           {{u"domain"_s, u"*"_s}, {u"page"_s, number}, {u"pagelimit"_s, kZonesPerPage}});
        };
        QList<ExternalZone> zones;
        const QList<Json> items = RestProvider::list(page(1), kZonePaging, [&](const Json& answer, int pagesRead) {
            return qint64{pagesRead} * kZonesPerPage < answer.at(u"resData.count").number()
                       ? std::optional(page(pagesRead + 1))
                       : std::nullopt;
        });
        for (const Json& item : items) {
            // Named in Unicode here, while all other calls want A-labels.
            ExternalZone zone = zoneNamed(item["domain"_L1].text());
            zone.id = zone.origin.toText().chopped(1);
            zones += zone;
        }
        return zones;
    }

    ExternalZone createZone(const Name& origin) override
    {
        const QString name = origin.toText().chopped(1);
        write(u"nameserver.create"_s, {{u"domain"_s, name},
                                       {u"type"_s, u"MASTER"_s},
                                       {u"ns"_s, QJsonArray{u"ns.inwx.de"_s, u"ns2.inwx.de"_s, u"ns3.inwx.eu"_s}}});
        return zoneNamed(name);
    }

    QList<NameServer> nameServers(const ExternalZone& zone) override { return nameServersIn(zone); }

protected:
    RecordList list(const ExternalZone& zone) override
    {
        RecordList records(zone.origin, kDialect);
        const Json answer = ask(u"nameserver.info"_s, {{u"domain"_s, zone.id}})["resData"_L1];
        const QList<Json> items = answer["record"_L1].itemsOrNone(); // not there in an empty zone
        if (const qint64 count = answer["count"_L1].number(); count != items.size())
            answer["count"_L1].refuse(u"%1 records were announced, but %2 came"_s.arg(count).arg(items.size()));
        for (const Json& item : items) {
            ProviderRecord record = kMembers.read(item, kDialect);
            record.name += u'.';
            if (record.type == u"SOA")
                continue; // the service's own, and not whole
            records.add(record);
        }
        return records;
    }

    void create(const ExternalZone& zone, const StoredRecord& record) override
    {
        QJsonObject params = toParams(zone, record);
        params.insert(u"domain"_s, zone.id);
        write(u"nameserver.createRecord"_s, params);
    }

    bool update(const ExternalZone& zone, const StoredRecord& record, const StoredRecord&) override
    {
        QJsonObject params = toParams(zone, record);
        if (params.value("prio"_L1).toInt(1) == 0)
            return false; // a change to priority 0 is dropped in silence
        params.insert(u"id"_s, idOf(record));
        write(u"nameserver.updateRecord"_s, params);
        return true;
    }

    void erase(const ExternalZone&, const StoredRecord& record) override
    {
        write(u"nameserver.deleteRecord"_s, {{u"id"_s, idOf(record)}});
    }

private:
    [[nodiscard]] HttpRequest reading(const QString& method, const QJsonObject& params) const
    {
        HttpRequest call = request("POST", u"/"_s, QJsonObject{{u"method"_s, method}, {u"params"_s, params}});
        call.effect = HttpRequest::Effect::Reads;
        return call;
    }
    Json ask(const QString& method, const QJsonObject& params) { return callJson(reading(method, params)); }
    void write(const QString& method, const QJsonObject& params)
    {
        post(u"/"_s, QJsonObject{{u"method"_s, method}, {u"params"_s, params}});
    }

    /// A number, as all ids were until they became texts.
    static QJsonValue idOf(const StoredRecord& record)
    {
        bool isNumber = false;
        const qint64 number = record.id.toLongLong(&isNumber);
        return isNumber ? QJsonValue(number) : QJsonValue(record.id);
    }

    static QJsonObject toParams(const ExternalZone& zone, const StoredRecord& record)
    {
        ProviderRecord spelt =
            RecordText(kDialect, zone.origin).write(record.owner, record.type, record.ttl, record.rdata);
        if (std::ranges::find(kWholeForms, record.type) != std::end(kWholeForms))
            spelt.content = RdataCodec::toText(record.type, record.rdata);
        return kMembers.write(spelt);
    }
};

} // namespace

Adapter adapters::inwx()
{
    return adapterOf<Inwx>(description());
}

} // namespace zoneloom
