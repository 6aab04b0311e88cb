// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/auth/AuthScheme.h"
#include "providers/kit/http/SharedToken.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace zoneloom {

/// A token that is fetched before the first request, used until shortly before it runs out, and fetched again after a
/// 401: OAuth2, Keystone, session logins. All of an account's clients use the same one, so that it logs in once.
class TokenAuth : public AuthScheme
{
public:
    using Token = SharedToken::Token;
    /// Logs in; throws ProviderException.
    using Fetch = std::function<Token(HttpClient& client, const QDateTime& now)>;
    /// Puts the token into a request.
    using Place = std::function<void(HttpRequest& request, const QString& token)>;

    /// `freshMayFail`: the service is known to refuse a new token now and then, and another one helps.
    TokenAuth(Fetch fetch, Place place, bool freshMayFail = false);
    static Place header(const QByteArray& name, const QByteArray& prefix = {});
    static Place bearer() { return header("Authorization", "Bearer "); }

    /// OAuth2 client credentials (RFC 6749 §4.4): the id and secret in the form, as most services want them.
    static std::unique_ptr<AuthScheme> clientCredentials(const QString& url, const QString& id, const QString& secret,
                                                         const QString& scope = {});
    /// OAuth2 with user name and password (RFC 6749 §4.3).
    static std::unique_ptr<AuthScheme> password(const QString& url, const QString& user, const QString& password);
    /// OAuth2 with a JWT signed by a service account's key (RFC 7523 §2.1); issuer, audience and key as in its file.
    static std::unique_ptr<AuthScheme> serviceAccount(const QString& tokenUrl, const QString& issuer,
                                                      const QString& keyId, const QByteArray& privateKey,
                                                      const QString& scope);
    /// OpenStack Keystone v3: posts `identity` (the member `auth` of its body) to `url`/auth/tokens and takes
    /// X-Subject-Token; sends it as X-Auth-Token. Each login puts the id of the user's domain, the tenant, into
    /// `tenant`.
    static std::unique_ptr<AuthScheme> keystone(const QString& url, const QJsonObject& identity,
                                                const std::shared_ptr<QString>& tenant = nullptr);
    /// A login with a JSON body: it changes nothing, so it may be repeated as a read.
    [[nodiscard]] static HttpRequest loginCall(const QString& url, const QJsonObject& body);
    /// Throws: Authentication with the service's own words, or Network where it is in trouble.
    [[noreturn]] static void refuse(const HttpRequest& login, const HttpResponse& response, const QString& words);
    /// The token that an OAuth2 answer holds.
    [[nodiscard]] static Token fromOAuthAnswer(HttpClient& client, const HttpRequest& request, const QDateTime& now);

    void prepare(HttpClient& client, const QDateTime& now) override;
    void sign(HttpRequest& request, const QDateTime& now) override;
    bool forget() override;

private:
    /// Takes the token that another of the account's clients fetched, or fetches it.
    void obtain(HttpClient& client, const QDateTime& now);

    Fetch m_fetch;
    Place m_place;
    std::optional<Token> m_token;
    bool m_freshMayFail = false;
    QString m_refused;      ///< the last one that the service did not take
    bool m_isFresh = false; ///< fetched here, and not yet known to have worked: a 401 now is about the credentials
};

} // namespace zoneloom
