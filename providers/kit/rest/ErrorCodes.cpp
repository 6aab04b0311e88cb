// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/rest/ErrorCodes.h"

#include "providers/kit/Provider.h"
#include "providers/kit/http/HttpMessage.h"
#include "providers/kit/http/Xml.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace zoneloom {

namespace {

/// The texts of one answer, looked up by their places.
class Places
{
public:
    explicit Places(const QByteArray& body)
    {
        const QJsonDocument document = QJsonDocument::fromJson(body);
        m_json = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        if (!body.trimmed().startsWith('<'))
            return;
        try {
            m_xml = XmlElement::parse(body, {});
        } catch (const ProviderException&) {
            // A web page from someone on the way: it has none of the places.
        }
    }

    [[nodiscard]] QString textAt(const QString& place) const
    {
        if (place.isEmpty())
            return {};
        if (m_xml)
            return m_xml->textAt(place);
        QJsonValue value = m_json;
        const QStringList keys = place.split(u'.');
        for (const QString& key : keys)
            value = firstOf(value).toObject().value(key);
        value = firstOf(value);
        return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    }

private:
    static QJsonValue firstOf(const QJsonValue& value) { return value.isArray() ? value.toArray().first() : value; }

    QJsonValue m_json;
    std::optional<XmlElement> m_xml;
};

} // namespace

bool ErrorCodes::failsIn(const HttpResponse& response) const
{
    if (failure.first.isEmpty())
        return false;
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(failure.second));
    return pattern.match(Places(response.body).textAt(failure.first)).hasMatch();
}

void ErrorCodes::refine(ApiError& error, const HttpResponse& response) const
{
    const Places places(response.body);
    QStringList parts;
    for (const QString& place : messages)
        parts += places.textAt(place);
    parts.removeAll(QString());
    if (!parts.isEmpty())
        error.message = parts.join(QStringLiteral(": "));
    const QString found = places.textAt(code);
    const bool isInTrouble = response.status >= 500 || response.status == 429; // whatever it says of it
    const auto take = [&error](const Kinds& table, const auto& fits) {
        for (const auto& [kind, texts] : table) {
            if (!error.kind && std::ranges::any_of(texts, fits))
                error.kind = kind;
        }
    };
    take(kinds, [&](const QString& known) { return known == found; });
    if (!isInTrouble)
        take(words, [&](const QString& said) { return error.message.contains(said, Qt::CaseInsensitive); });
    if (showsCode && !found.isEmpty())
        error.message += u" (" + found + u')';
}

} // namespace zoneloom
