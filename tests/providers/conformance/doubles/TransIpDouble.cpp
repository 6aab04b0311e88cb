// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/providers/conformance/ServiceDouble.h"
#include "tests/providers/conformance/doubles/TextForms.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <openssl/evp.h>
#include <openssl/pem.h>

using namespace Qt::StringLiterals;

namespace zoneloom::test {

namespace {

/// The account's key pair, made for this run.
EVP_PKEY* accountKey()
{
    static EVP_PKEY* key = EVP_RSA_gen(2048);
    return key;
}

QString accountKeyAsText()
{
    BIO* bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(bio, accountKey(), nullptr, nullptr, 0, nullptr, nullptr);
    char* bytes = nullptr;
    const long length = BIO_get_mem_data(bio, &bytes);
    const QString text = QString::fromLatin1(bytes, length);
    BIO_free(bio);
    return text;
}

/// TransIP's REST API v6, https://api.transip.nl/rest/docs.html, and its recorded answers of 2022: a login that is
/// signed with the account's key gives a token; the zone is written whole, and holds neither SOA nor its own NS.
class TransIpDouble : public ServiceDouble
{
public:
    QString providerId() const override { return u"transip"_s; }
    QMap<QString, QString> fields(const QString&) const override
    {
        return {{u"user-name"_s, u"jane"_s}, {u"private-key"_s, accountKeyAsText()}};
    }
    QString endpointPath() const override { return u"/v6"_s; }
    bool isWrite(const SeenRequest& request) const override { return request.method == "PUT"; }
    bool listsRecords(const SeenRequest& request) const override
    {
        return request.method == "GET" && request.path().endsWith(u"/dns");
    }
    QStringList nameServers() const override
    {
        return {u"ns0.transip.net"_s, u"ns1.transip.nl"_s, u"ns2.transip.eu"_s};
    }
    QStringList ownRecords(const QString&) const override { return {}; }
    QStringList types() const override
    {
        return QString::fromLatin1("A AAAA ALIAS CAA CNAME MX NAPTR NS SRV SSHFP TLSA TXT").split(u' ');
    }
    QStringList furtherSecrets() const override { return {kToken}; }
    QString notApplicable(const QString& check) const override
    {
        if (check == u"create zone")
            return u"zones come with domains"_s;
        if (check == u"texts")
            return u"the service takes no backslash in a text"_s;
        return check == u"short page" ? u"the answer is one document without a count"_s : QString();
    }
    Answer refusal(Problem problem, const QString& words) const override
    {
        Answer answer = ServiceDouble::refusal(problem, words);
        if (problem == Problem::Record)
            answer.status = 406;
        answer.body = object({{u"error"_s, words}}).body;
        return answer;
    }

    Answer answer(const SeenRequest& request) override
    {
        if (request.path() == u"/v6/auth")
            return login(request);
        if (request.header("Authorization") != "Bearer " + kToken.toLatin1())
            return refusal(Problem::Credentials, u"Your access token is invalid"_s);
        const QStringList path = request.path().split(u'/', Qt::SkipEmptyParts).sliced(1); // domains NAME dns
        if (path[0] == u"api-test")
            return object({{u"ping"_s, u"pong"_s}});
        if (path.size() == 1) {
            QJsonArray domains;
            for (const HeldZone& zone : zones())
                domains +=
                    QJsonObject{{u"name"_s, zone.name()}, {u"isDnsOnly"_s, false}, {u"hasActionRunning"_s, false}};
            return object({{u"domains"_s, domains}, {u"_links"_s, QJsonArray()}});
        }
        HeldZone* found = zone(path[1]);
        if (found == nullptr)
            return refusal(Problem::ZoneMissing, u"Domain with name '%1' not found"_s.arg(path[1]));
        if (path.value(2) == u"nameservers") {
            QJsonArray servers;
            for (const QString& server : nameServers())
                servers += QJsonObject{{u"hostname"_s, server}, {u"ipv4"_s, QString()}, {u"ipv6"_s, QString()}};
            return object({{u"nameservers"_s, servers}});
        }
        return request.method == "PUT" ? replace(*found, request.json()[u"dnsEntries"].toArray()) : entries(*found);
    }

private:
    static inline const QString kToken = u"transip-t0ken-0123"_s;

    Answer login(const SeenRequest& request)
    {
        const QJsonObject body = request.json().toObject();
        const QString nonce = body[u"nonce"].toString();
        if (body[u"login"].toString() != u"jane" ||
            !isSigned(request.body, QByteArray::fromBase64(request.header("Signature"))))
            return refusal(Problem::Credentials, u"Signature is invalid"_s);
        if (nonce.size() < 6 || nonce.size() > 32 || m_nonces.contains(nonce))
            return refusal(Problem::Record, u"The nonce is not valid"_s);
        m_nonces.insert(nonce);
        return object({{u"token"_s, kToken}}, 201);
    }

    /// RSA with SHA-512, over the octets as they came.
    static bool isSigned(const QByteArray& body, const QByteArray& signature)
    {
        EVP_MD_CTX* context = EVP_MD_CTX_new();
        const auto bytes = [](const QByteArray& text) {
            return reinterpret_cast<const unsigned char*>(text.constData());
        };
        const bool isRight = EVP_DigestVerifyInit(context, nullptr, EVP_sha512(), nullptr, accountKey()) == 1 &&
                             EVP_DigestVerify(context, bytes(signature), static_cast<size_t>(signature.size()),
                                              bytes(body), static_cast<size_t>(body.size())) == 1;
        EVP_MD_CTX_free(context);
        return isRight;
    }

    static Answer entries(const HeldZone& zone)
    {
        QJsonArray list;
        for (const HeldRecord& record : zone.records())
            list += QJsonObject{{u"name"_s, zone.relative(record.name)},
                                {u"expire"_s, qint64(record.ttl)},
                                {u"type"_s, record.type},
                                {u"content"_s, record.type == u"TXT" ? plainText(record.rdata) : record.rdata}};
        return object({{u"dnsEntries"_s, list}, {u"_links"_s, QJsonArray()}});
    }

    Answer replace(HeldZone& zone, const QJsonArray& wanted)
    {
        HeldZone changed(zone.origin(), zone.id());
        for (const QJsonValue& entry : wanted) {
            const QString type = entry[u"type"].toString();
            const QString content = entry[u"content"].toString();
            const HeldRecord record{.name = zone.absolute(entry[u"name"].toString()),
                                    .type = type,
                                    .ttl = static_cast<quint32>(entry[u"expire"].toInteger()),
                                    .rdata = type == u"TXT" ? quotedText(content) : content};
            if (const QString problem = problemWith(zone, {record.name, type, record.ttl, {record.rdata}});
                !problem.isEmpty())
                return refusal(Problem::Record, problem);
            changed.add(record);
        }
        if (!changed.clash().isEmpty())
            return refusal(Problem::Record, changed.clash());
        zone = changed;
        return {204, {}, {}};
    }

    QSet<QString> m_nonces;
};

} // namespace

std::unique_ptr<ServiceDouble> makeTransIp()
{
    return std::make_unique<TransIpDouble>();
}

} // namespace zoneloom::test
