// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/http/HttpTransfer.h"

#include "providers/kit/http/OneShotBody.h"

#include <QNetworkAccessManager>
#include <QSslError>

namespace zoneloom {

namespace {

constexpr qint64 kReadBuffer = 4 << 20;

bool isBeforeSending(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError ||
           error == QNetworkReply::SslHandshakeFailedError || error == QNetworkReply::ProxyConnectionRefusedError ||
           error == QNetworkReply::ProxyNotFoundError || error == QNetworkReply::ProtocolUnknownError ||
           error == QNetworkReply::ProxyAuthenticationRequiredError;
}

bool isWorthRepeating(QNetworkReply::NetworkError error)
{
    return error != QNetworkReply::SslHandshakeFailedError && error != QNetworkReply::ProtocolUnknownError &&
           error != QNetworkReply::ProxyAuthenticationRequiredError;
}

} // namespace

HttpTransfer::HttpTransfer(QNetworkAccessManager& manager, HttpRequest request, QString who, qint64 maximumBytes)
    : m_request(std::move(request))
    , m_who(std::move(who))
    , m_maximumBytes(maximumBytes)
    , m_idle(m_request.idleLimit)
    , m_whole(m_request.timeLimit)
{
    QNetworkRequest call(m_request.url);
    call.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    call.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    call.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    call.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    // Only cookies that an auth scheme sends: one that was kept would go before that of a newer session.
    call.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    call.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    call.setDecompressedSafetyCheckThreshold(-1); // zones compress well, and the size is bounded here
    for (const auto& [name, value] : std::as_const(m_request.headers))
        call.setRawHeader(name, value);

    const bool writes = m_request.effect == HttpRequest::Effect::Writes;
    if (!writes && m_request.body.isEmpty() && m_request.method == "GET") {
        m_reply = manager.get(call);
    } else if (writes) {
        call.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        auto* body = new OneShotBody(m_request.body, this);
        m_reply = manager.sendCustomRequest(call, m_request.method, body);
    } else {
        m_reply = manager.sendCustomRequest(call, m_request.method, m_request.body);
    }
    m_reply->setReadBufferSize(kReadBuffer);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpTransfer::takeBytes);
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this] { m_idle.setRemainingTime(m_request.idleLimit); });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& problems) {
        QStringList texts;
        for (const QSslError& problem : problems)
            texts += problem.errorString();
        m_tlsProblems = texts.join(QStringLiteral("; "));
    });
    connect(m_reply, &QNetworkReply::finished, this, &HttpTransfer::end);
}

HttpTransfer::~HttpTransfer()
{
    m_reply->disconnect(this);
    if (!m_reply->isFinished())
        m_reply->abort();
    delete m_reply;
}

QStringList HttpTransfer::place() const
{
    const int port = m_request.url.port(); // a wrong one is the commonest reason not to get through
    const QString host = m_request.url.host();
    return {m_who, m_request.label(), port < 0 ? host : host + u':' + QString::number(port)};
}

void HttpTransfer::checkLimits()
{
    if (m_isFinished)
        return;
    if (m_idle.hasExpired() || m_whole.hasExpired()) {
        const auto limit = m_idle.hasExpired() ? m_request.idleLimit : m_request.timeLimit;
        QStringList arguments = place();
        arguments += QString::number(static_cast<double>(limit.count()) / 1000);
        endWith(Error(ErrorKind::Network, QT_TRANSLATE_NOOP("Error", "%1: %3 did not answer %2 within %4 seconds."),
                      arguments)
                    .withAdvice(QT_TRANSLATE_NOOP("Error", "Try again later.")),
                true);
    }
}

void HttpTransfer::takeBytes()
{
    if (m_isFinished)
        return;
    m_idle.setRemainingTime(m_request.idleLimit);
    m_bytes += m_reply->readAll();
    if (m_bytes.size() > m_maximumBytes) {
        QStringList arguments = place();
        arguments += QString::number(m_maximumBytes >> 20);
        endWith(Error(ErrorKind::Protocol,
                      QT_TRANSLATE_NOOP("Error", "%1: the answer of %3 to %2 is larger than %4 MB and was not read."),
                      arguments),
                false);
    }
}

void HttpTransfer::endWith(Error error, bool worthRepeating)
{
    m_result.error = std::move(error);
    m_result.worthRepeating = worthRepeating;
    m_bytes.clear();
    m_isFinished = true;
    m_reply->disconnect(this);
    m_reply->abort();
    Q_EMIT finished();
}

void HttpTransfer::end()
{
    if (m_isFinished)
        return;
    takeBytes();
    if (m_isFinished)
        return;
    m_isFinished = true;
    const QNetworkReply::NetworkError code = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isAnswer = status > 0 &&
                          (code == QNetworkReply::NoError || code >= QNetworkReply::ContentAccessDenied) &&
                          code != QNetworkReply::ContentReSendError && code != QNetworkReply::ProtocolFailure;
    if (isAnswer) {
        HttpResponse response;
        response.status = status;
        response.url = m_request.url;
        const auto pairs = m_reply->rawHeaderPairs();
        for (const auto& [name, value] : pairs)
            response.headers.append({name, value});
        response.body = std::move(m_bytes);
        // Now and then Qt reports no error where the connection broke within the body.
        bool isCounted = false;
        const qint64 announced = response.header("Content-Length").toLongLong(&isCounted);
        if (isCounted && response.body.size() < announced && m_request.method != "HEAD") {
            m_result.error = brokenConnection();
            m_result.worthRepeating = true;
        } else {
            m_result.response = std::move(response);
        }
    } else {
        m_result.error = networkError();
        m_result.surelyNotExecuted = status == 0 && isBeforeSending(code);
        m_result.worthRepeating = isWorthRepeating(code);
    }
    Q_EMIT finished();
}

Error HttpTransfer::brokenConnection() const
{
    return Error(ErrorKind::Network,
                 QT_TRANSLATE_NOOP("Error", "%1: %3 broke the connection before %2 was answered whole."), place());
}

Error HttpTransfer::networkError() const
{
    const QString cause = m_reply->errorString();
    switch (m_reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
        return Error(ErrorKind::Network, QT_TRANSLATE_NOOP("Error", "%1: %3 refused the connection for %2."), place())
            .withAdvice(QT_TRANSLATE_NOOP("Error", "Check that the server runs and that the endpoint is right."));
    case QNetworkReply::HostNotFoundError:
        return Error(ErrorKind::Network, QT_TRANSLATE_NOOP("Error", "%1: the host %3 was not found for %2."), place())
            .withAdvice(QT_TRANSLATE_NOOP("Error", "Check the endpoint and your network."));
    case QNetworkReply::SslHandshakeFailedError:
        return Error(ErrorKind::Network,
                     QT_TRANSLATE_NOOP("Error", "%1: no trusted connection to %3 for %2; nothing was sent."), place())
            .withCause(m_tlsProblems.isEmpty() ? cause : m_tlsProblems)
            .withAdvice(QT_TRANSLATE_NOOP("Error", "Check the endpoint's host name and its certificate."));
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return brokenConnection();
    default:
        return Error(ErrorKind::Network, QT_TRANSLATE_NOOP("Error", "%1: %2 at %3 failed."), place()).withCause(cause);
    }
}

} // namespace zoneloom
