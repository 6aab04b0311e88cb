// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/Adapter.h"
#include "providers/kit/auth/Signing.h"
#include "providers/kit/auth/TokenAuth.h"
#include "providers/kit/records/RecordText.h"
#include "providers/kit/records/ZoneBuilder.h"
#include "providers/kit/rest/WholeZoneProvider.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace zoneloom {

namespace {

constexpr qint64 kTokenMinutes = 30;

/// A target without a trailing dot is relative to the zone.
const RecordDialect kDialect{.targets = RecordDialect::Targets::RelativeUnlessDotted,
                             .texts = RecordDialect::Texts::Plain};

ProviderDescriptor describe()
{
    using namespace rrtype;
    ProviderDescriptor d;
    d.id = u"transip"_s;
    d.name = u"TransIP"_s;
    d.country = u"NL"_s;
    d.documentation = u"https://api.transip.nl/rest/docs.html"_s;
    d.endpoint = u"https://api.transip.nl/v6"_s;
    d.fields = {{.id = u"user-name"_s,
                 .label = QT_TRANSLATE_NOOP("Provider", "User name"),
                 .help = QT_TRANSLATE_NOOP("Provider", "As in the control panel's login.")},
                {.id = u"private-key"_s,
                 .label = QT_TRANSLATE_NOOP("Provider", "Private key"),
                 .help = QT_TRANSLATE_NOOP("Provider", "The PEM text that the control panel shows once, under "
                                                       "API > Key pairs."),
                 .secret = true},
                {.id = u"global-key"_s,
                 .label = QT_TRANSLATE_NOOP("Provider", "Token for all addresses"),
                 .help = QT_TRANSLATE_NOOP("Provider", "no where the key pair is only for addresses on its list."),
                 .required = false,
                 .defaultValue = u"yes"_s}};
    d.createsZones = false;
    Capabilities& c = d.capabilities;
    c.types = typeSupport({A, AAAA, ALIAS, CAA, CNAME, MX, NAPTR, NS, SRV, SSHFP, TLSA, TXT});
    c.otherTypes = Support::No;
    c.apexNs = Support::No;
    c.textStrings = false;
    c.writeStyle = WriteStyle::WholeZone;
    c.dnssec = DnssecClass::SignsAlone;
    c.aliasAtApexOnly = true;
    c.notes = notesOf({
        {"ALIAS", QT_TRANSLATE_NOOP("Provider", "At the zone itself only (2026-11).")},
        {"TXT",
         QT_TRANSLATE_NOOP("Provider",
                           "At most 1,024 characters; no backslash, no backtick, no blank at either end (2026-11).")},
        {"MX", QT_TRANSLATE_NOOP("Provider", "No null MX (2026-11).")},
        {"apexNs",
         QT_TRANSLATE_NOOP("Provider", "Not among the records: changed with the domain's delegation (2026-11).")},
        {"dnssec", QT_TRANSLATE_NOOP("Provider", "It signs by itself; the API has no part in it (2026-11).")},
        {"rate", QT_TRANSLATE_NOOP("Provider", "1,000 requests in 15 minutes (2026-11).")},
    });
    d.verified = QT_TRANSLATE_NOOP(
        "Provider", "recorded traffic of dns-lexicon (2022-01); writing of whole zones from documentation");
    return d;
}

constexpr auto description = descriptorOf<describe>;

/// When a token (a JWT, RFC 7519 §4.1.4) runs out; the fallback where it does not say.
QDateTime expiryOf(const QString& token, const QDateTime& fallback)
{
    const QByteArray claims =
        QByteArray::fromBase64(token.section(u'.', 1, 1).toLatin1(), QByteArray::Base64UrlEncoding);
    const double seconds = QJsonDocument::fromJson(claims).object().value("exp"_L1).toDouble();
    return seconds > 0 ? QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), Qt::UTC) : fallback;
}

/// A request for a token is signed with the account's private key, over the very octets that are sent.
std::unique_ptr<AuthScheme> login(const ProviderContext& context)
{
    const QString endpoint = context.endpointOf(description());
    const QString user = context.value(description(), u"user-name"_s);
    const QByteArray key = context.value(description(), u"private-key"_s).toUtf8();
    const QString account = context.account;
    const bool isGlobal = context.value(description(), u"global-key"_s) != u"no";
    const auto fetch = [=](HttpClient& client, const QDateTime& now) {
        const QString unique = QString::number(now.toMSecsSinceEpoch(), 36) +
                               QString::number(static_cast<qint64>(client.environment().random() * 1e15), 36);
        HttpRequest request =
            TokenAuth::loginCall(endpoint + u"/auth", {{u"login"_s, user},
                                                       {u"nonce"_s, unique.rightJustified(16, u'0').right(32)},
                                                       {u"read_only"_s, false},
                                                       {u"expiration_time"_s, u"%1 minutes"_s.arg(kTokenMinutes)},
                                                       {u"label"_s, QString(u"Zoneloom " + unique)},
                                                       {u"global_key"_s, isGlobal}});
        const Result<QByteArray> signature = Signing::rsa(QCryptographicHash::Sha512, key, request.body);
        if (!signature)
            throw ProviderException(
                Error(ErrorKind::Authentication, QT_TRANSLATE_NOOP("Error", "%1 (%2): the private key cannot be used."),
                      {description().name, account})
                    .withCause(signature.error().message())
                    .withAdvice(QT_TRANSLATE_NOOP("Error", "Save the whole PEM text, with its first and last line.")));
        request.setHeader("Signature", signature->toBase64());
        const HttpResponse response = client.send(request);
        const QJsonObject answer = QJsonDocument::fromJson(response.body).object();
        const QString token = answer.value("token"_L1).toString();
        if (!response.isSuccess() || token.isEmpty())
            TokenAuth::refuse(request, response, answer.value("error"_L1).toString());
        return TokenAuth::Token{token, expiryOf(token, now.addSecs(kTokenMinutes * 60))};
    };
    return std::make_unique<TokenAuth>(fetch, TokenAuth::bearer());
}

class TransIp : public WholeZoneProvider
{
public:
    explicit TransIp(const ProviderContext& context)
        : WholeZoneProvider(description(), context, login(context))
    {
        client().budget().declare(1'000, std::chrono::minutes(15));
    }

    void test() override { (void)get(u"/api-test"_s); }

    QList<ExternalZone> zones() override
    {
        QList<ExternalZone> zones;
        const QList<Json> items = get(u"/domains"_s)["domains"_L1].items();
        for (const Json& item : items)
            zones += zoneNamed(item["name"_L1].text());
        return zones;
    }

    ExternalZone createZone(const Name&) override
    {
        refuse(ErrorKind::Permission, u"/domains"_s,
               u"there is no call for it: a zone comes with each domain, or is added in the control panel"_s);
    }

    ZoneReading read(const ExternalZone& zone) override
    {
        ZoneBuilder builder(zone.origin);
        const RecordText text(kDialect, zone.origin);
        const QList<Json> entries = get(zonePath(zone) + u"/dns")["dnsEntries"_L1].items();
        for (const Json& entry : entries)
            builder.addTexts(text, entry["name"_L1].text(), entry["type"_L1].text(), entry["expire"_L1].ttl(),
                             {entry["content"_L1].text()});
        return builder.finish();
    }

    QList<NameServer> nameServers(const ExternalZone& zone) override
    {
        return nameServersOf(get(zonePath(zone) + u"/nameservers")["nameservers"_L1].items(), u"hostname");
    }

protected:
    void putZone(const ExternalZone& zone, const ZoneContent& content) override
    {
        const RecordText text(kDialect, zone.origin);
        QJsonArray entries;
        const QList<RRset> sets = content.sets();
        for (const RRset& set : sets) {
            for (const QByteArrayView rdata : set.rdata()) {
                const ProviderRecord spelt = text.write(set.name(), set.type(), set.ttl(), rdata);
                entries += QJsonObject{{u"name"_s, spelt.name},
                                       {u"expire"_s, static_cast<qint64>(spelt.ttl)},
                                       {u"type"_s, spelt.type},
                                       {u"content"_s, spelt.content}};
            }
        }
        put(zonePath(zone) + u"/dns", QJsonObject{{u"dnsEntries"_s, entries}});
    }

private:
    [[nodiscard]] static QString zonePath(const ExternalZone& zone) { return u"/domains/" + segment(zone.id); }
};

} // namespace

Adapter adapters::transip()
{
    return adapterOf<TransIp>(description());
}

} // namespace zoneloom
