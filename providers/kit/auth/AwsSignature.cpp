// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/auth/AwsSignature.h"

#include "providers/kit/auth/Signing.h"

#include <QMap>

namespace zoneloom {

namespace {

bool isSigned(const QByteArray& lowerName)
{
    return lowerName != "user-agent" && lowerName != "authorization" && lowerName != "accept" &&
           lowerName != "accept-encoding" && lowerName != "connection";
}

QMap<QByteArray, QByteArray> signedHeaders(const HttpRequest& request)
{
    QMap<QByteArray, QByteArray> headers;
    for (const auto& [name, value] : request.headers) {
        const QByteArray lower = name.toLower();
        if (!isSigned(lower))
            continue;
        const QByteArray clean = value.simplified();
        headers[lower] = headers.contains(lower) ? QByteArray(headers[lower] + ',' + clean) : clean;
    }
    if (!headers.contains("host")) {
        QByteArray host = request.url.host(QUrl::FullyEncoded).toLatin1();
        if (request.url.port() >= 0)
            host += ':' + QByteArray::number(request.url.port());
        headers["host"] = host;
    }
    return headers;
}

QByteArray canonicalQuery(const QUrl& url)
{
    QList<std::pair<QByteArray, QByteArray>> items;
    const QList<QByteArray> parts = url.query(QUrl::FullyEncoded).toLatin1().split('&');
    for (const QByteArray& part : parts) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        const auto normal = [](const QByteArray& text) {
            return Signing::percentEncoded(QString::fromUtf8(QByteArray::fromPercentEncoding(text)));
        };
        items.append({normal(equals < 0 ? part : part.first(equals)),
                      equals < 0 ? QByteArray() : normal(part.sliced(equals + 1))});
    }
    std::ranges::sort(items);
    QByteArray text;
    for (const auto& [name, value] : std::as_const(items))
        text += (text.isEmpty() ? "" : "&") + name + '=' + value;
    return text;
}

QByteArray canonicalPath(const QUrl& url)
{
    QByteArray path;
    const QList<QByteArray> segments = url.path(QUrl::FullyEncoded).toLatin1().split('/');
    // Each segment of the path as it is sent, encoded once more, as all services but S3 want it.
    for (qsizetype i = 0; i < segments.size(); ++i)
        path += (i == 0 ? "" : "/") + Signing::percentEncoded(QString::fromUtf8(segments[i]));
    return path.isEmpty() ? QByteArray("/") : path;
}

} // namespace

AwsSignature::AwsSignature(Keys keys, QByteArray region, QByteArray service)
    : m_keys(std::move(keys))
    , m_region(std::move(region))
    , m_service(std::move(service))
{}

QByteArray AwsSignature::canonicalRequest(const HttpRequest& request)
{
    const auto headers = signedHeaders(request);
    QByteArray text = request.method + '\n' + canonicalPath(request.url) + '\n' + canonicalQuery(request.url) + '\n';
    for (auto it = headers.cbegin(); it != headers.cend(); ++it)
        text += it.key() + ':' + it.value() + '\n';
    return text + '\n' + headers.keys().join(';') + '\n' + Signing::sha256Hex(request.body);
}

void AwsSignature::sign(HttpRequest& request, const QDateTime& now)
{
    const auto hmac = [](const QByteArray& key, const QByteArray& message) {
        return Signing::hmac(QCryptographicHash::Sha256, key, message);
    };
    const QByteArray instant = now.toUTC().toString(QStringLiteral("yyyyMMdd'T'hhmmss'Z'")).toLatin1();
    const QByteArray day = instant.first(8);
    request.setHeader("X-Amz-Date", instant);
    if (!m_keys.sessionToken.isEmpty())
        request.setHeader("X-Amz-Security-Token", m_keys.sessionToken.toLatin1());
    const QByteArray scope = day + '/' + m_region + '/' + m_service + "/aws4_request";
    const QByteArray toSign =
        "AWS4-HMAC-SHA256\n" + instant + '\n' + scope + '\n' + Signing::sha256Hex(canonicalRequest(request));
    QByteArray key = hmac("AWS4" + m_keys.secretAccessKey.toUtf8(), day);
    for (const QByteArray& part : {m_region, m_service, QByteArray("aws4_request")})
        key = hmac(key, part);
    request.setHeader("Authorization", "AWS4-HMAC-SHA256 Credential=" + m_keys.accessKeyId.toLatin1() + '/' + scope +
                                           ", SignedHeaders=" + signedHeaders(request).keys().join(';') +
                                           ", Signature=" + hmac(key, toSign).toHex());
}

} // namespace zoneloom
