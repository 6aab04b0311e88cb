// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/Recording.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUrlQuery>

namespace zoneloom::test {

namespace {

QByteArray bodyOf(const QJsonObject& side)
{
    const QByteArray body = side.value(QLatin1String("body")).toString().toUtf8();
    return side.value(QLatin1String("encoding")).toString() == u"base64" ? QByteArray::fromBase64(body) : body;
}

Answer answerOf(const QJsonObject& response)
{
    Answer answer;
    answer.status = response.value(QLatin1String("status")).toInt();
    answer.body = bodyOf(response);
    const QJsonObject headers = response.value(QLatin1String("headers")).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it) {
        const QString name = it.key().toLower();
        // What belonged to the recorded connection, not to the answer.
        if (name == u"content-length" || name == u"transfer-encoding" || name == u"content-encoding" ||
            name == u"connection" || name == u"strict-transport-security")
            continue;
        QJsonArray values = it.value().toArray();
        if (it.value().isString())
            values = {it.value()};
        for (const QJsonValue& value : std::as_const(values))
            answer.headers.append({it.key().toLatin1(), value.toString().toUtf8()});
    }
    return answer;
}

/// How well a recorded call fits one that came in; below zero where it is another one.
int fit(const RecordedExchange& recorded, const SeenRequest& seen)
{
    if (recorded.method != seen.method || recorded.url.path(QUrl::FullyDecoded) != seen.url.path(QUrl::FullyDecoded))
        return -1;
    int score = 1000;
    const auto items = QUrlQuery(recorded.url).queryItems(QUrl::FullyDecoded);
    const QUrlQuery asked(seen.url);
    for (const auto& [name, value] : items) {
        if (asked.hasQueryItem(name))
            score += asked.queryItemValue(name, QUrl::FullyDecoded) == value ? 10 : -10;
    }
    return recorded.requestBody == seen.body ? score + 1 : score;
}

} // namespace

std::optional<Recording> Recording::load(const QString& provider, const QString& test)
{
    QFile file(QStringLiteral(ZONELOOM_SHARED "/recordings/%1/%2.json").arg(provider, test));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    Recording recording;
    const QJsonArray interactions =
        QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("interactions")).toArray();
    for (const QJsonValue& entry : interactions) {
        const QJsonObject request = entry.toObject().value(QLatin1String("request")).toObject();
        recording.m_exchanges +=
            RecordedExchange{request.value(QLatin1String("method")).toString().toLatin1(),
                             QUrl(request.value(QLatin1String("url")).toString()), bodyOf(request),
                             answerOf(entry.toObject().value(QLatin1String("response")).toObject())};
    }
    return recording;
}

HttpDouble::Handler Recording::replay() const
{
    return [exchanges = m_exchanges, used = QSet<qsizetype>()](const SeenRequest& seen) mutable {
        qsizetype best = -1;
        int bestScore = -1;
        for (qsizetype i = 0; i < exchanges.size(); ++i) {
            const int score = fit(exchanges[i], seen);
            if (score < 0)
                continue;
            // The first unused one of those that fit equally well; a used one only where nothing else is left.
            const int weighed = used.contains(i) ? score - 500 + static_cast<int>(i) : score;
            if (weighed > bestScore) {
                best = i;
                bestScore = weighed;
            }
        }
        if (best < 0)
            return Answer::json("{\"error\":\"not recorded\"}", 501);
        used.insert(best);
        Answer answer = exchanges[best].answer;
        // Links to further pages lead back to the double.
        const QByteArray recordedHost = exchanges[best].url.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery);
        const QByteArray here = "http://" + seen.header("Host");
        answer.body.replace(recordedHost, here);
        for (auto& header : answer.headers)
            header.second.replace(recordedHost, here);
        return answer;
    };
}

} // namespace zoneloom::test
