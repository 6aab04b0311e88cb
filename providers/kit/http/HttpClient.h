// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/CancelToken.h"
#include "providers/kit/KitEnvironment.h"
#include "providers/kit/Provider.h"
#include "providers/kit/http/RateBudget.h"
#include "providers/kit/http/RetryPolicy.h"

#include <QSet>

#include <functional>
#include <memory>

namespace zoneloom {

class SharedToken;

/// How one request of several ended, after all its attempts.
struct HttpExchange
{
    std::optional<HttpResponse> response;
    std::optional<Error> error;
    bool uncertain = false; ///< a write that may have been carried out
};

/// Blocking, cancellable HTTP for one account in its worker thread: keep-alive, HTTP/2, TLS always verified, answers
/// bounded, redirects followed only on the same host, rate budget and retries kept. Budget and connections are the
/// account's, and outlive the client. While it waits, the calling thread delivers its posted events: workers take their
/// tasks from a queue of their own.
class HttpClient
{
public:
    struct Options
    {
        QString who; ///< provider and account, for error texts
        CancelToken cancel;
        bool allowPlainHttp = false; ///< http:// to other machines than this one
        qint64 maximumBytes = 256 << 20;
        RetryPolicy retries;
        QByteArray credentials{}; ///< tells these from others: who has the same shares a rate budget and a token
    };

    HttpClient(Options options, std::shared_ptr<KitEnvironment> environment);
    ~HttpClient();

    /// Called on a request right before each of its sendings: for signatures, which hold the time.
    void setSigner(std::function<void(HttpRequest&)> signer) { m_signer = std::move(signer); }
    /// Called on each answer before it is judged: for services whose status code does not say what they mean, such as
    /// 400 for too many requests.
    void setInterpreter(std::function<void(HttpResponse&)> interpreter) { m_interpreter = std::move(interpreter); }
    [[nodiscard]] RateBudget& budget() { return *m_budget; }
    [[nodiscard]] KitEnvironment& environment() { return *m_environment; }
    /// That of all clients with the same credentials.
    [[nodiscard]] std::shared_ptr<SharedToken> token();
    /// Blocks for that long; throws ProviderException where it was cancelled.
    void pause(std::chrono::milliseconds duration);

    /// The answer, whatever its status. Throws ProviderException (Network, Protocol, Cancelled), for a write that may
    /// have been carried out UncertainOutcome.
    HttpResponse send(const HttpRequest& request);
    /// All of them, at most `parallel` at a time, in their order; never throws for one that failed. Where one is
    /// cancelled, all that were not sent yet are.
    QList<HttpExchange> sendAll(const QList<HttpRequest>& requests, int parallel,
                                const std::function<void(int done)>& progress = {});

private:
    struct Job;
    /// Null where the address may be called.
    [[nodiscard]] std::optional<Error> refusal(const QUrl& url);
    void start(Job& job);
    /// True where the job is over, else it waits for its next attempt.
    bool settle(Job& job);
    [[nodiscard]] bool followRedirect(Job& job);
    void waitForProgress(const std::vector<Job*>& running, std::chrono::milliseconds atMost);
    [[nodiscard]] Error cancelled(const HttpRequest& request) const;

    Options m_options;
    std::shared_ptr<KitEnvironment> m_environment;
    std::function<void(HttpRequest&)> m_signer;
    std::function<void(HttpResponse&)> m_interpreter;
    std::shared_ptr<RateBudget> m_budget;
    QSet<QString> m_checkedHosts;
};

} // namespace zoneloom
