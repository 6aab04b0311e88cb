// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/auth/KeyAuth.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace zoneloom {

namespace {

class FunctionAuth : public AuthScheme
{
public:
    explicit FunctionAuth(std::function<void(HttpRequest&, const QDateTime&)> sign)
        : m_sign(std::move(sign))
    {}
    void sign(HttpRequest& request, const QDateTime& now) override { m_sign(request, now); }

private:
    std::function<void(HttpRequest&, const QDateTime&)> m_sign;
};

} // namespace

std::unique_ptr<AuthScheme> KeyAuth::signedBy(std::function<void(HttpRequest&, const QDateTime&)> sign)
{
    return std::make_unique<FunctionAuth>(std::move(sign));
}

std::unique_ptr<AuthScheme> KeyAuth::query(const QList<std::pair<QString, QString>>& items)
{
    return signedBy([items](HttpRequest& request, const QDateTime&) {
        QByteArray address = request.url.toEncoded();
        for (const auto& [name, value] : items)
            address += (address.contains('?') ? '&' : '?') + QUrl::toPercentEncoding(name) + '=' +
                       QUrl::toPercentEncoding(value);
        request.url = QUrl::fromEncoded(address);
    });
}

std::unique_ptr<AuthScheme> KeyAuth::body(const QList<std::pair<QString, QString>>& members)
{
    return signedBy([members](HttpRequest& request, const QDateTime&) {
        QJsonObject object = QJsonDocument::fromJson(request.body).object();
        for (const auto& [name, value] : members)
            object.insert(name, value);
        request.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
        request.setHeader("Content-Type", "application/json");
    });
}

} // namespace zoneloom
