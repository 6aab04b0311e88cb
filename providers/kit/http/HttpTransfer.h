// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/Error.h"
#include "providers/kit/http/HttpMessage.h"

#include <QDeadlineTimer>
#include <QNetworkReply>
#include <QObject>

#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace zoneloom {

/// How one sending of a request ended.
struct HttpResult
{
    std::optional<HttpResponse> response;
    std::optional<Error> error;     ///< where there is no response
    bool surelyNotExecuted = false; ///< the error came before the request could reach the server
    bool worthRepeating = false;    ///< the error may be gone the next time
};

/// One sending of one request. Starts at once, ends with finished(); lives in the thread of its manager.
class HttpTransfer : public QObject
{
    Q_OBJECT

public:
    /// `who` names provider and account in error texts; more than `maximumBytes` of answer is an error.
    HttpTransfer(QNetworkAccessManager& manager, HttpRequest request, QString who, qint64 maximumBytes);
    ~HttpTransfer() override;

    [[nodiscard]] bool isFinished() const { return m_isFinished; }
    [[nodiscard]] const HttpRequest& request() const { return m_request; }
    [[nodiscard]] const HttpResult& result() const { return m_result; }
    /// Ends it with a time-out where one of its limits has passed; called by the client's tick.
    void checkLimits();

Q_SIGNALS:
    void finished();

private:
    void takeBytes();
    void end();
    void endWith(Error error, bool worthRepeating);
    [[nodiscard]] Error networkError() const;
    [[nodiscard]] Error brokenConnection() const;
    [[nodiscard]] QStringList place() const;

    HttpRequest m_request;
    QString m_who;
    qint64 m_maximumBytes;
    QNetworkReply* m_reply = nullptr;
    QByteArray m_bytes;
    QString m_tlsProblems;
    QDeadlineTimer m_idle;
    QDeadlineTimer m_whole;
    HttpResult m_result;
    bool m_isFinished = false;
};

} // namespace zoneloom
