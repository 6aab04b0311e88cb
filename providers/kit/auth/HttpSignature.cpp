// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/auth/HttpSignature.h"

#include "providers/kit/Provider.h"
#include "providers/kit/auth/Signing.h"

#include <QLocale>

namespace zoneloom {

HttpSignature::HttpSignature(QString keyId, QByteArray privateKey, QByteArray passphrase)
    : m_keyId(std::move(keyId))
    , m_privateKey(std::move(privateKey))
    , m_passphrase(std::move(passphrase))
{}

void HttpSignature::sign(HttpRequest& request, const QDateTime& now)
{
    const QByteArray date =
        QLocale::c().toString(now.toUTC(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
    QByteArray host = request.url.host(QUrl::FullyEncoded).toLatin1();
    if (request.url.port() >= 0)
        host += ':' + QByteArray::number(request.url.port());
    QByteArray target = request.url.path(QUrl::FullyEncoded).toLatin1();
    if (request.url.hasQuery())
        target += '?' + request.url.query(QUrl::FullyEncoded).toLatin1();

    QByteArray names = "date (request-target) host";
    QByteArray text =
        "date: " + date + "\n(request-target): " + request.method.toLower() + ' ' + target + "\nhost: " + host;
    request.setHeader("Date", date);
    if (request.method == "POST" || request.method == "PUT" || request.method == "PATCH") {
        const QByteArray hash = QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toBase64();
        if (request.header("Content-Type").isEmpty())
            request.setHeader("Content-Type", "application/json");
        request.setHeader("X-Content-SHA256", hash);
        names += " content-length content-type x-content-sha256";
        text += "\ncontent-length: " + QByteArray::number(request.body.size()) +
                "\ncontent-type: " + request.header("Content-Type") + "\nx-content-sha256: " + hash;
    }
    const Result<QByteArray> signature = Signing::rsa(QCryptographicHash::Sha256, m_privateKey, text, m_passphrase);
    if (!signature)
        throw ProviderException(signature.error());
    request.setHeader("Authorization", "Signature version=\"1\",headers=\"" + names + "\",keyId=\"" +
                                           m_keyId.toLatin1() + "\",algorithm=\"rsa-sha256\",signature=\"" +
                                           signature->toBase64() + '"');
}

} // namespace zoneloom
