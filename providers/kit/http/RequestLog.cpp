// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/http/RequestLog.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace zoneloom {

namespace {

constexpr QLatin1String kHidden{"[hidden]"};
constexpr qsizetype kShortest = 4;
constexpr qsizetype kShortestLine = 16; // of a key in PEM

/// Headers, query items and JSON members of such names are secret whatever they hold.
bool isSecretName(const QString& name)
{
    static const QRegularExpression words(
        QStringLiteral("auth|token|secret|password|passwd|api-?_?key|access-?_?key|cookie|signature|session|assertion|"
                       "credential|hmac|private-?_?key"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(name).hasMatch();
}

} // namespace

RequestLog::RequestLog(int exchanges, int bodyBytes)
    : m_exchanges(exchanges)
    , m_bodyBytes(bodyBytes)
{}

void RequestLog::hide(const QString& secret)
{
    const QMutexLocker lock(&m_mutex);
    hideLocked(secret);
    // The longest first, so that no rest of one stays when it contains another.
    std::ranges::sort(m_secrets, std::ranges::greater(), &QString::size);
}

void RequestLog::hideLocked(const QString& secret)
{
    if (secret.size() < kShortest)
        return; // would blank out half of the log; names of fields hide these
    const QByteArray bytes = secret.toUtf8();
    QString json = secret;
    json.replace(u'\\', QLatin1String("\\\\"))
        .replace(u'"', QLatin1String("\\\""))
        .replace(u'\n', QLatin1String("\\n"));
    for (const QString& form : {secret, json, QString::fromLatin1(bytes.toPercentEncoding()),
                                QString::fromLatin1(bytes.toBase64()), secret.toHtmlEscaped()}) {
        if (!m_secrets.contains(form))
            m_secrets += form;
    }
    // A key file: what it holds may be shown without the rest of it, and the key itself a line at a time.
    const QJsonObject file = QJsonDocument::fromJson(bytes).object();
    for (auto member = file.begin(); member != file.end(); ++member) {
        if (member.key().contains(QLatin1String("private_key")) || member.key().contains(QLatin1String("secret")))
            hideLocked(member.value().toString());
    }
    const QStringList lines = secret.contains(u"-----BEGIN") ? secret.split(u'\n') : QStringList();
    for (const QString& line : lines) {
        const QString text = line.trimmed();
        if (!text.startsWith(u"-----") && text.size() >= kShortestLine && !m_secrets.contains(text))
            m_secrets += text;
    }
}

QString RequestLog::withoutSecretsLocked(QString text) const
{
    for (const QString& secret : m_secrets)
        text.replace(secret, kHidden);
    return text;
}

QString RequestLog::withoutSecrets(QString text) const
{
    const QMutexLocker lock(&m_mutex);
    return withoutSecretsLocked(std::move(text));
}

QString RequestLog::cleanedLocked(QString text) const
{
    text = withoutSecretsLocked(std::move(text));
    static const QRegularExpression member(
        QStringLiteral(R"re((["']?)([\w-]+)\1(\s*[:=]\s*)("(?:[^"\\]|\\.)*"|[^\s&,;<>"'{}\[\]]+))re"));
    QString result;
    qsizetype last = 0;
    // Go on behind a harmless name, not behind its value, which may hold a secret one: `https://host/?key=…`.
    for (auto match = member.match(text); match.hasMatch();) {
        qsizetype next = match.capturedEnd(2);
        if (isSecretName(match.captured(2))) {
            result += QStringView(text).sliced(last, match.capturedStart(4) - last);
            result += kHidden;
            last = next = match.capturedEnd(4);
        }
        match = member.match(text, next);
    }
    return result + QStringView(text).sliced(last);
}

QString RequestLog::cleaned(QString text) const
{
    const QMutexLocker lock(&m_mutex);
    return cleanedLocked(std::move(text));
}

QString RequestLog::bodyText(const QByteArray& body) const
{
    QString text = cleanedLocked(QString::fromUtf8(body.first(std::min<qsizetype>(body.size(), m_bodyBytes))));
    if (body.size() > m_bodyBytes)
        text += QStringLiteral("\n… %1 bytes in all").arg(body.size());
    return text.isEmpty() ? text : text + u'\n';
}

QString RequestLog::headerText(const HttpHeaders& headers) const
{
    QString text;
    for (const auto& [name, value] : headers) {
        const QString key = QString::fromLatin1(name);
        text += key + u": " + (isSecretName(key) ? QString(kHidden) : cleanedLocked(QString::fromUtf8(value))) + u'\n';
    }
    return text;
}

void RequestLog::add(const QString& account, const QDateTime& sent, const HttpRequest& request,
                     const HttpResponse* answer, const QString& error, std::chrono::milliseconds took)
{
    const QMutexLocker lock(&m_mutex);
    QString entry = u"== " + sent.toString(Qt::ISODateWithMs) + u' ' + account + u'\n';
    entry +=
        QString::fromLatin1(request.method) + u' ' + cleanedLocked(request.url.toString(QUrl::FullyEncoded)) + u'\n';
    entry += headerText(request.headers) + bodyText(request.body);
    if (answer != nullptr)
        entry += QStringLiteral("-- %1 after %2 ms\n").arg(answer->status).arg(took.count()) +
                 headerText(answer->headers) + bodyText(answer->body);
    else
        entry += QStringLiteral("-- no answer after %1 ms: ").arg(took.count()) + cleanedLocked(error) + u'\n';
    keepLocked(std::move(entry));
}

void RequestLog::addDone(const QString& account, const QDateTime& begun, const QString& what, const QString& outcome,
                         std::chrono::milliseconds took)
{
    const QMutexLocker lock(&m_mutex);
    keepLocked(u"== " + begun.toString(Qt::ISODateWithMs) + u' ' + account + u'\n' + cleanedLocked(what) + u"\n-- " +
               cleanedLocked(outcome) + QStringLiteral(" after %1 ms\n").arg(took.count()));
}

void RequestLog::keepLocked(QString entry)
{
    m_entries.push_back(std::move(entry));
    while (std::ssize(m_entries) > m_exchanges)
        m_entries.pop_front();
}

QString RequestLog::exported() const
{
    const QMutexLocker lock(&m_mutex);
    QString text;
    for (const QString& entry : m_entries)
        text += entry + u'\n';
    return text;
}

} // namespace zoneloom
