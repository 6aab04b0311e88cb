// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/rest/RestProvider.h"

#include "providers/kit/http/RequestLog.h"

#include <QJsonDocument>

namespace zoneloom {

namespace {

constexpr int kLongestMessage = 500;

} // namespace

// What an answer says is wrong, in the provider's own words.

std::optional<ApiError> RestProvider::errorOf(const HttpResponse& response) const
{
    if (response.isSuccess() && !m_errorCodes.failsIn(response))
        return std::nullopt;
    ApiError error{messageIn(response.body), std::nullopt};
    m_errorCodes.refine(error, response);
    return error;
}

std::optional<ApiError> RestProvider::errorWithin(int status, const QJsonValue& said) const
{
    const QJsonDocument document = said.isArray() ? QJsonDocument(said.toArray()) : QJsonDocument(said.toObject());
    HttpResponse part;
    part.status = status;
    part.body = document.toJson(QJsonDocument::Compact);
    return errorOf(part);
}

ErrorKind RestProvider::kindOf(int status, HttpRequest::Effect effect)
{
    switch (status) {
    case 401:
        return ErrorKind::Authentication;
    case 402:
    case 403:
        return ErrorKind::Permission;
    case 404:
    case 410:
        return ErrorKind::ZoneNotFound;
    case 429:
        return ErrorKind::RateLimit;
    default:
        if (status >= 500)
            return ErrorKind::Network;
        return effect == HttpRequest::Effect::Writes ? ErrorKind::RejectedRecord : ErrorKind::Protocol;
    }
}

Error RestProvider::errorFor(const HttpRequest& request, const HttpResponse& response, const ApiError& error) const
{
    const ErrorKind kind = error.kind.value_or(kindOf(response.status, request.effect));
    const QStringList place{who(), request.label(), QString::number(response.status)};
    const QString words = withoutSecrets(error.message);
    const auto made = [&](const char* sentence) { return Error(kind, sentence, place).withCause(words); };
    switch (kind) {
    case ErrorKind::Authentication:
        return made(QT_TRANSLATE_NOOP("Error", "%1: the credentials were refused for %2 (status %3)."))
            .withAdvice(QT_TRANSLATE_NOOP("Error", "Check the account's credentials; they may have expired."));
    case ErrorKind::Permission:
        return made(QT_TRANSLATE_NOOP("Error", "%1: the credentials do not allow %2 (status %3)."))
            .withAdvice(QT_TRANSLATE_NOOP("Error", "Give them the right for this zone at the provider."));
    case ErrorKind::ZoneNotFound:
        return made(QT_TRANSLATE_NOOP("Error", "%1: nothing was found for %2 (status %3)."))
            .withAdvice(QT_TRANSLATE_NOOP("Error", "Check the zone's name and that it belongs to this account."));
    case ErrorKind::RejectedRecord:
        return made(QT_TRANSLATE_NOOP("Error", "%1 rejected %2 (status %3)."));
    case ErrorKind::RateLimit: {
        const auto wait = RateBudget::askedDelay(response, m_context.environment ? m_context.environment->now()
                                                                                 : Clock::system().now());
        if (!wait)
            return made(QT_TRANSLATE_NOOP("Error", "%1: too many requests; %2 was not carried out (status %3)."))
                .withAdvice(QT_TRANSLATE_NOOP("Error", "Try again later."));
        return Error(kind,
                     QT_TRANSLATE_NOOP("Error", "%1: too many requests; %2 was not carried out (status %3), and the "
                                                "provider asks to wait %4 seconds."),
                     place + QStringList{QString::number((wait->count() + 999) / 1000)})
            .withCause(words);
    }
    case ErrorKind::Network:
        return made(QT_TRANSLATE_NOOP("Error", "%1 is in trouble: it answered %2 with status %3."))
            .withAdvice(QT_TRANSLATE_NOOP("Error", "Try again later."));
    default:
        return made(QT_TRANSLATE_NOOP("Error", "%1 answered %2 with status %3."));
    }
}

QString RestProvider::withoutSecrets(const QString& text) const
{
    RequestLog known(0);
    for (const CredentialField& each : m_descriptor.fields) {
        if (each.secret)
            known.hide(m_context.value(m_descriptor, each.id));
    }
    RequestLog* log = m_context.environment ? m_context.environment->log() : nullptr; // knows the session's tokens too
    return known.withoutSecrets(log != nullptr ? log->withoutSecrets(text) : text);
}

QString RestProvider::messageIn(const QByteArray& body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    for (int depth = 0; depth < 4; ++depth) {
        if (value.isArray())
            value = value.toArray().first();
        if (value.isString())
            return value.toString().left(kLongestMessage);
        const QJsonObject object = value.toObject();
        value = QJsonValue();
        for (const char* key : {"error", "errors", "message", "error_description", "detail", "details", "description",
                                "msg", "title", "reason", "code"}) {
            const QJsonValue member = object.value(QLatin1String(key));
            if ((member.isString() && !member.toString().isEmpty()) ||
                (member.isObject() && !member.toObject().isEmpty()) ||
                (member.isArray() && !member.toArray().isEmpty())) {
                value = member;
                break;
            }
        }
    }
    if (document.isNull() && !body.trimmed().startsWith('<'))
        return QString::fromUtf8(body.trimmed().left(kLongestMessage));
    return {};
}

void RestProvider::refuse(ErrorKind kind, const QString& call, const QString& message) const
{
    throw ProviderException(
        Error(kind, QT_TRANSLATE_NOOP("Error", "%1: %2 failed."), {who(), call}).withCause(withoutSecrets(message)));
}

void RestProvider::checkCount(const QString& path, qint64 announced, qint64 came) const
{
    if (announced != came)
        refuse(ErrorKind::Protocol, QStringLiteral("GET ") + path,
               QStringLiteral("%1 were announced, but %2 came").arg(announced).arg(came));
}

void RestProvider::refuseAsChanged(const RRsetKey& key) const
{
    throw ProviderException(
        Error(ErrorKind::RejectedRecord,
              QT_TRANSLATE_NOOP("Error", "%1: %2 %3 was changed there since it was read; nothing was written."),
              {who(), key.name.toDisplay(), key.type.toText()})
            .withAdvice(QT_TRANSLATE_NOOP("Error", "Read the zone again and look at the difference.")));
}

void RestProvider::countAsTooMany(int status, const QByteArrayList& words)
{
    m_client.setInterpreter([status, words](HttpResponse& answer) {
        if (answer.status == status && std::ranges::any_of(words, [&](const QByteArray& said) {
                return answer.body.toLower().contains(said.toLower());
            }))
            answer.status = 429;
    });
}

} // namespace zoneloom
