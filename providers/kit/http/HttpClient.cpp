// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/http/HttpClient.h"

#include "providers/kit/NetworkGate.h"
#include "providers/kit/http/AccountTraffic.h"
#include "providers/kit/http/EndpointRule.h"
#include "providers/kit/http/RequestLog.h"

#include <QEventLoop>
#include <QTimer>

#include <deque>

namespace zoneloom {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds kTick{25};
constexpr int kMaximumRedirects = 5;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

struct HttpClient::Job
{
    HttpRequest request;
    int attempt = 0;
    int redirects = 0;
    QDateTime notBefore;
    QDateTime sent;
    std::unique_ptr<HttpTransfer> transfer;
    HttpExchange exchange;
};

HttpClient::HttpClient(Options options, std::shared_ptr<KitEnvironment> environment)
    : m_options(std::move(options))
    , m_environment(environment ? std::move(environment) : std::make_shared<KitEnvironment>())
    , m_budget(m_environment->traffic().budget(m_options.credentials))
{}

HttpClient::~HttpClient() = default;

std::shared_ptr<SharedToken> HttpClient::token()
{
    return m_environment->traffic().token(m_options.credentials);
}

void HttpClient::pause(milliseconds duration)
{
    m_environment->pause(duration, m_options.cancel);
    if (m_options.cancel.isCancelled())
        throw ProviderException(
            Error(ErrorKind::Cancelled, QT_TRANSLATE_NOOP("Error", "%1: the login was cancelled."), {m_options.who}));
}

HttpResponse HttpClient::send(const HttpRequest& request)
{
    HttpExchange exchange = sendAll({request}, 1).takeFirst();
    if (exchange.response)
        return std::move(*exchange.response);
    if (exchange.uncertain)
        throw UncertainOutcome(*exchange.error);
    throw ProviderException(*exchange.error);
}

QList<HttpExchange> HttpClient::sendAll(const QList<HttpRequest>& requests, int parallel,
                                        const std::function<void(int)>& progress)
{
    std::vector<Job> jobs(static_cast<size_t>(requests.size()));
    std::deque<Job*> waiting;
    std::vector<Job*> running;
    int done = 0;
    for (size_t i = 0; i < jobs.size(); ++i) {
        jobs[i].request = requests[static_cast<qsizetype>(i)];
        jobs[i].exchange.error = refusal(jobs[i].request.url);
        if (jobs[i].exchange.error)
            ++done;
        else
            waiting.push_back(&jobs[i]);
    }
    while (done < static_cast<int>(jobs.size())) {
        if (m_options.cancel.isCancelled()) {
            for (Job* job : running) {
                job->exchange.error = cancelled(job->request);
                job->exchange.uncertain = job->request.effect == HttpRequest::Effect::Writes;
                job->transfer.reset();
            }
            for (Job* job : waiting)
                job->exchange.error = cancelled(job->request);
            break;
        }
        milliseconds next = milliseconds::max();
        for (auto it = waiting.begin(); it != waiting.end() && std::ssize(running) < parallel;) {
            const QDateTime now = m_environment->now();
            milliseconds wait{0};
            if ((*it)->notBefore.isValid())
                wait = milliseconds(now.msecsTo((*it)->notBefore));
            if (wait.count() <= 0)
                wait = m_budget->take(now);
            if (wait.count() > 0) {
                next = std::min(next, wait);
                ++it;
                continue;
            }
            start(**it);
            running.push_back(*it);
            it = waiting.erase(it);
        }
        if (running.empty()) {
            m_environment->pause(next, m_options.cancel);
            continue;
        }
        waitForProgress(running, next);
        for (auto it = running.begin(); it != running.end();) {
            Job& job = **it;
            if (!job.transfer->isFinished()) {
                ++it;
                continue;
            }
            it = running.erase(it);
            if (settle(job)) {
                ++done;
                if (progress)
                    progress(done);
            } else {
                waiting.push_front(&job);
            }
        }
    }
    QList<HttpExchange> exchanges;
    exchanges.reserve(requests.size());
    for (Job& job : jobs)
        exchanges += std::move(job.exchange);
    return exchanges;
}

std::optional<Error> HttpClient::refusal(const QUrl& url)
{
    const QString host = url.host();
    if (const auto refused = EndpointRule::refusal(m_options.who, url, m_options.allowPlainHttp))
        return refused;
    if (m_checkedHosts.contains(host))
        return std::nullopt;
    const auto addresses = NetworkGate::resolve(host);
    if (!addresses)
        return addresses.error();
    m_checkedHosts.insert(host);
    return std::nullopt;
}

void HttpClient::start(Job& job)
{
    HttpRequest signedRequest = job.request;
    signedRequest.setHeader("User-Agent", "Zoneloom/" ZONELOOM_VERSION);
    if (m_signer)
        m_signer(signedRequest);
    ++job.attempt;
    job.sent = m_environment->now();
    job.transfer = std::make_unique<HttpTransfer>(m_environment->traffic().connections(), std::move(signedRequest),
                                                  m_options.who, m_options.maximumBytes);
}

bool HttpClient::settle(Job& job)
{
    const QDateTime now = m_environment->now();
    HttpResult result = job.transfer->result();
    if (RequestLog* log = m_environment->log())
        log->add(m_options.who, job.sent, job.transfer->request(), result.response ? &*result.response : nullptr,
                 result.error ? result.error->message() : QString(), milliseconds(job.sent.msecsTo(now)));
    // Deleting the transfer here is safe: its signal has returned, for the loop has ended.
    job.transfer.reset();
    if (result.response && m_interpreter)
        m_interpreter(*result.response);
    if (result.response)
        m_budget->learn(*result.response, now);
    const auto pause = m_options.retries.pauseAfter(job.request, result, job.attempt, now, m_environment->random());
    if (pause) {
        job.notBefore = now.addMSecs(pause->count());
        return false;
    }
    job.exchange.uncertain = RetryPolicy::isUncertain(job.request, result);
    job.exchange.error = std::move(result.error);
    job.exchange.response = std::move(result.response);
    if (job.exchange.response && isRedirect(job.exchange.response->status))
        return !followRedirect(job);
    return true;
}

bool HttpClient::followRedirect(Job& job)
{
    const HttpResponse& answer = *job.exchange.response;
    const QByteArray location = answer.header("Location");
    if (location.isEmpty())
        return false;
    const QUrl target = job.request.url.resolved(QUrl::fromEncoded(location));
    const QUrl& from = job.request.url;
    const bool sameHost = target.host() == from.host() &&
                          (target.scheme() == u"https" || target.scheme() == from.scheme()) &&
                          (target.scheme() != from.scheme() || target.port() == from.port());
    const bool keepsMethod = job.request.effect == HttpRequest::Effect::Reads || answer.status >= 307;
    if (sameHost && keepsMethod && job.redirects < kMaximumRedirects) {
        ++job.redirects;
        job.attempt = 0;
        job.request.url = target;
        job.exchange = {};
        return true;
    }
    job.exchange.error =
        Error(ErrorKind::Protocol,
              sameHost
                  ? QT_TRANSLATE_NOOP("Error", "%1: %2 was redirected to %3, which was not followed.")
                  : QT_TRANSLATE_NOOP("Error", "%1: %2 was redirected to another host, %3, which was not followed; "
                                               "no credentials were sent there."),
              {m_options.who, job.request.label(), target.host()})
            .withAdvice(QT_TRANSLATE_NOOP("Error", "Check the endpoint."));
    job.exchange.response.reset();
    return false;
}

void HttpClient::waitForProgress(const std::vector<Job*>& running, milliseconds atMost)
{
    QEventLoop loop;
    QTimer tick;
    for (const Job* job : running) {
        if (job->transfer->isFinished())
            return;
        QObject::connect(job->transfer.get(), &HttpTransfer::finished, &loop, &QEventLoop::quit);
    }
    const QDeadlineTimer nextStart =
        atMost == milliseconds::max() ? QDeadlineTimer(QDeadlineTimer::Forever) : QDeadlineTimer(atMost);
    QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
        if (m_options.cancel.isCancelled() || nextStart.hasExpired()) {
            loop.quit();
            return;
        }
        for (const Job* job : running)
            job->transfer->checkLimits();
    });
    tick.start(kTick);
    loop.exec();
}

Error HttpClient::cancelled(const HttpRequest& request) const
{
    return Error(ErrorKind::Cancelled, QT_TRANSLATE_NOOP("Error", "%1: %2 was cancelled."),
                 {m_options.who, request.label()});
}

} // namespace zoneloom
