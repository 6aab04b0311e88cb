// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/auth/EdgeGridAuth.h"

#include "providers/kit/auth/Signing.h"

#include <QUuid>

namespace zoneloom {

namespace {

constexpr qsizetype kHashedBody = 131'072; // octets of a POST's body that count

} // namespace

EdgeGridAuth::EdgeGridAuth(Keys keys, std::function<QString()> nonce)
    : m_keys(std::move(keys))
    , m_nonce(nonce ? std::move(nonce) : [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); })
{}

void EdgeGridAuth::sign(HttpRequest& request, const QDateTime& now)
{
    const QByteArray time = now.toUTC().toString(QStringLiteral("yyyyMMdd'T'hh:mm:ss+0000")).toLatin1();
    const QByteArray header = "EG1-HMAC-SHA256 client_token=" + m_keys.clientToken.toLatin1() +
                              ";access_token=" + m_keys.accessToken.toLatin1() + ";timestamp=" + time +
                              ";nonce=" + m_nonce().toLatin1() + ';';
    QByteArray path = request.url.path(QUrl::FullyEncoded).toLatin1();
    if (path.isEmpty())
        path = "/";
    if (request.url.hasQuery())
        path += '?' + request.url.query(QUrl::FullyEncoded).toLatin1();
    const QByteArray body =
        request.method == "POST" && !request.body.isEmpty()
            ? QCryptographicHash::hash(request.body.left(kHashedBody), QCryptographicHash::Sha256).toBase64()
            : QByteArray();
    QByteArray host = request.url.host(QUrl::FullyEncoded).toLatin1();
    if (request.url.port() >= 0)
        host += ':' + QByteArray::number(request.url.port());
    const QByteArray data = request.method + '\t' + request.url.scheme().toLatin1() + '\t' + host + '\t' + path +
                            "\t\t" + body + '\t' + header;
    const QByteArray key = Signing::hmac(QCryptographicHash::Sha256, m_keys.clientSecret.toUtf8(), time).toBase64();
    request.setHeader("Authorization",
                      header + "signature=" + Signing::hmac(QCryptographicHash::Sha256, key, data).toBase64());
}

} // namespace zoneloom
