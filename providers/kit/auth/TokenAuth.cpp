// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/auth/TokenAuth.h"

#include "providers/kit/auth/Signing.h"
#include "providers/kit/http/HttpClient.h"
#include "providers/kit/http/Json.h"
#include "providers/kit/http/RequestLog.h"

#include <QJsonDocument>

namespace zoneloom {

namespace {

constexpr qint64 kAssertionSeconds = 3600;
/// How often is looked whether another has fetched the token.
constexpr std::chrono::milliseconds kWaiting{20};

HttpRequest formPost(const QString& url, const QList<std::pair<QString, QString>>& form)
{
    HttpRequest request;
    request.method = "POST"; // but changes nothing: may be repeated as a read
    request.url = QUrl(url);
    for (const auto& [name, value] : form) {
        if (value.isEmpty())
            continue;
        request.body +=
            (request.body.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    request.setHeader("Content-Type", "application/x-www-form-urlencoded");
    request.setHeader("Accept", "application/json");
    return request;
}

/// The answer to a login; Authentication with the service's own words where it is refused.
HttpResponse loggedIn(HttpClient& client, const HttpRequest& request)
{
    HttpResponse response = client.send(request);
    if (response.isSuccess())
        return response;
    const QJsonObject answer = QJsonDocument::fromJson(response.body).object();
    QString words = answer.value(QLatin1String("error_description")).toString();
    if (words.isEmpty())
        words = answer.value(QLatin1String("error")).toObject().value(QLatin1String("message")).toString();
    if (words.isEmpty())
        words = answer.value(QLatin1String("error")).toString();
    TokenAuth::refuse(request, response, words);
}

} // namespace

TokenAuth::TokenAuth(Fetch fetch, Place place, bool freshMayFail)
    : m_fetch(std::move(fetch))
    , m_place(std::move(place))
    , m_freshMayFail(freshMayFail)
{}

HttpRequest TokenAuth::loginCall(const QString& url, const QJsonObject& body)
{
    HttpRequest request;
    request.method = "POST";
    request.url = QUrl(url);
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.setHeader("Content-Type", "application/json");
    request.setHeader("Accept", "application/json");
    return request;
}

void TokenAuth::refuse(const HttpRequest& login, const HttpResponse& response, const QString& words)
{
    // Several services answer 200, and say in the body what is wrong.
    const bool isRefusal = response.isSuccess() || response.status == 400 || response.status == 401 ||
                           response.status == 403 || response.status == 404;
    throw ProviderException(
        Error(isRefusal ? ErrorKind::Authentication : ErrorKind::Network,
              QT_TRANSLATE_NOOP("Error", "The login at %1 failed with status %2."),
              {login.url.host(), QString::number(response.status)})
            .withCause(words)
            .withAdvice(isRefusal
                            ? QT_TRANSLATE_NOOP("Error", "Check the account's credentials; they may have expired.")
                            : QT_TRANSLATE_NOOP("Error", "Try again later.")));
}

TokenAuth::Place TokenAuth::header(const QByteArray& name, const QByteArray& prefix)
{
    return [name, prefix](HttpRequest& request, const QString& token) {
        request.setHeader(name, prefix + token.toUtf8());
    };
}

TokenAuth::Token TokenAuth::fromOAuthAnswer(HttpClient& client, const HttpRequest& request, const QDateTime& now)
{
    const Json answer = Json::parse(loggedIn(client, request).body, request.label());
    Token token{answer[QLatin1String("access_token")].text()};
    const qint64 seconds = answer[QLatin1String("expires_in")].numberOr(0);
    if (seconds > 0)
        token.expires = now.addSecs(seconds);
    return token;
}

std::unique_ptr<AuthScheme> TokenAuth::clientCredentials(const QString& url, const QString& id, const QString& secret,
                                                         const QString& scope)
{
    const HttpRequest request = formPost(url, {{QStringLiteral("grant_type"), QStringLiteral("client_credentials")},
                                               {QStringLiteral("client_id"), id},
                                               {QStringLiteral("client_secret"), secret},
                                               {QStringLiteral("scope"), scope}});
    return std::make_unique<TokenAuth>(
        [request](HttpClient& client, const QDateTime& now) { return fromOAuthAnswer(client, request, now); },
        bearer());
}

std::unique_ptr<AuthScheme> TokenAuth::password(const QString& url, const QString& user, const QString& password)
{
    const HttpRequest request = formPost(url, {{QStringLiteral("grant_type"), QStringLiteral("password")},
                                               {QStringLiteral("username"), user},
                                               {QStringLiteral("password"), password}});
    return std::make_unique<TokenAuth>(
        [request](HttpClient& client, const QDateTime& now) { return fromOAuthAnswer(client, request, now); },
        bearer());
}

std::unique_ptr<AuthScheme> TokenAuth::serviceAccount(const QString& tokenUrl, const QString& issuer,
                                                      const QString& keyId, const QByteArray& privateKey,
                                                      const QString& scope)
{
    return std::make_unique<TokenAuth>(
        [=](HttpClient& client, const QDateTime& now) {
            const qint64 issued = now.toSecsSinceEpoch();
            const auto toBytes = [](const QJsonObject& object) {
                return QJsonDocument(object).toJson(QJsonDocument::Compact);
            };
            const Result<QByteArray> assertion =
                Signing::jwtRs256(toBytes({{QStringLiteral("alg"), QStringLiteral("RS256")},
                                           {QStringLiteral("typ"), QStringLiteral("JWT")},
                                           {QStringLiteral("kid"), keyId}}),
                                  toBytes({{QStringLiteral("iss"), issuer},
                                           {QStringLiteral("scope"), scope},
                                           {QStringLiteral("aud"), tokenUrl},
                                           {QStringLiteral("iat"), issued},
                                           {QStringLiteral("exp"), issued + kAssertionSeconds}}),
                                  privateKey);
            if (!assertion)
                throw ProviderException(assertion.error());
            return fromOAuthAnswer(client,
                                   formPost(tokenUrl, {{QStringLiteral("grant_type"),
                                                        QStringLiteral("urn:ietf:params:oauth:grant-type:jwt-bearer")},
                                                       {QStringLiteral("assertion"), QString::fromLatin1(*assertion)}}),
                                   now);
        },
        bearer());
}

std::unique_ptr<AuthScheme> TokenAuth::keystone(const QString& url, const QJsonObject& identity,
                                                const std::shared_ptr<QString>& tenant)
{
    const HttpRequest request = loginCall(url + u"/auth/tokens", QJsonObject{{QStringLiteral("auth"), identity}});
    return std::make_unique<TokenAuth>(
        [request, tenant](HttpClient& client, const QDateTime&) {
            const HttpResponse response = loggedIn(client, request);
            const Json answer = Json::parse(response.body, request.label());
            Token token{QString::fromLatin1(response.header("X-Subject-Token"))};
            token.expires = QDateTime::fromString(answer.at(u"token.expires_at").textOr({}), Qt::ISODateWithMs);
            if (token.value.isEmpty())
                answer.refuse(QStringLiteral("no X-Subject-Token"));
            if (tenant)
                *tenant = answer.at(u"token.user.domain.id").textOr({});
            return token;
        },
        header("X-Auth-Token"));
}

void TokenAuth::prepare(HttpClient& client, const QDateTime& now)
{
    m_isFresh = false;
    if (!m_token || !SharedToken::isUsable(*m_token, now))
        obtain(client, now);
    if (RequestLog* log = client.environment().log(); log != nullptr && m_isFresh)
        log->hide(m_token->value);
}

void TokenAuth::obtain(HttpClient& client, const QDateTime& now)
{
    const std::shared_ptr<SharedToken> shared = client.token();
    SharedToken::Claim claim = shared->claim(m_refused, now, m_token);
    while (claim == SharedToken::Claim::Waiting) {
        client.pause(kWaiting);
        claim = shared->claim(m_refused, now, m_token);
    }
    if (claim == SharedToken::Claim::Given)
        return;
    try {
        m_token = m_fetch(client, now);
    } catch (...) {
        shared->giveUp();
        throw;
    }
    shared->put(*m_token);
    m_isFresh = true;
}

void TokenAuth::sign(HttpRequest& request, const QDateTime&)
{
    m_place(request, m_token->value);
}

bool TokenAuth::forget()
{
    if (m_token)
        m_refused = m_token->value;
    m_token.reset();
    return !m_isFresh || m_freshMayFail;
}

} // namespace zoneloom
