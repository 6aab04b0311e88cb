// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/auth/OvhSignature.h"

#include "providers/kit/http/HttpClient.h"
#include "providers/kit/http/Json.h"

#include <QCryptographicHash>

namespace zoneloom {

OvhSignature::OvhSignature(QString endpoint, QString applicationKey, QString applicationSecret, QString consumerKey)
    : m_endpoint(std::move(endpoint))
    , m_applicationKey(std::move(applicationKey))
    , m_applicationSecret(std::move(applicationSecret))
    , m_consumerKey(std::move(consumerKey))
{}

void OvhSignature::prepare(HttpClient& client, const QDateTime& now)
{
    if (m_ahead)
        return;
    HttpRequest request;
    request.url = QUrl(m_endpoint + u"/auth/time");
    const HttpResponse response = client.send(request);
    m_ahead = Json::parse(response.body, request.label()).number() - now.toSecsSinceEpoch();
}

void OvhSignature::sign(HttpRequest& request, const QDateTime& now)
{
    const QByteArray time = QByteArray::number(now.toSecsSinceEpoch() + m_ahead.value_or(0));
    const QByteArray text = m_applicationSecret.toUtf8() + '+' + m_consumerKey.toUtf8() + '+' + request.method + '+' +
                            request.url.toEncoded() + '+' + request.body + '+' + time;
    request.setHeader("X-Ovh-Application", m_applicationKey.toUtf8());
    request.setHeader("X-Ovh-Consumer", m_consumerKey.toUtf8());
    request.setHeader("X-Ovh-Timestamp", time);
    request.setHeader("X-Ovh-Signature", "$1$" + QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex());
}

} // namespace zoneloom
