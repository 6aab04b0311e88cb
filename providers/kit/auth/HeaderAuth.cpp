// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/auth/HeaderAuth.h"

namespace zoneloom {

std::unique_ptr<AuthScheme> HeaderAuth::bearer(const QString& token, const QByteArray& word)
{
    return key("Authorization", QString::fromLatin1(word) + u' ' + token);
}

std::unique_ptr<AuthScheme> HeaderAuth::basic(const QString& user, const QString& password)
{
    const QByteArray pair = (user + u':' + password).toUtf8();
    return key("Authorization", u"Basic " + QString::fromLatin1(pair.toBase64()));
}

std::unique_ptr<AuthScheme> HeaderAuth::key(const QByteArray& header, const QString& value)
{
    return keys({{header, value.toUtf8()}});
}

std::unique_ptr<AuthScheme> HeaderAuth::keys(HttpHeaders headers)
{
    return std::make_unique<HeaderAuth>(std::move(headers));
}

void HeaderAuth::sign(HttpRequest& request, const QDateTime&)
{
    for (const auto& [name, value] : std::as_const(m_headers))
        request.setHeader(name, value);
}

} // namespace zoneloom
