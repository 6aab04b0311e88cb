// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/rest/RestProvider.h"

#include "providers/kit/http/AccountTraffic.h"
#include "providers/kit/http/RequestLog.h"
#include "providers/kit/http/Xml.h"
#include "providers/kit/rest/PageCollector.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUrlQuery>

namespace zoneloom {

namespace {

QByteArray encoded(const QueryItems& items)
{
    QByteArray text;
    for (const auto& [name, value] : items) {
        if (!text.isEmpty())
            text += '&';
        text += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return text;
}

QByteArray toBytes(const QJsonValue& body)
{
    if (body.isArray())
        return QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact);
    if (body.isObject())
        return QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
    return {};
}

bool changesSomething(const QByteArray& method)
{
    return method != "GET" && method != "HEAD" && method != "OPTIONS";
}

} // namespace

RestProvider::RestProvider(const ProviderDescriptor& descriptor, const ProviderContext& context,
                           std::unique_ptr<AuthScheme> auth)
    : m_descriptor(descriptor)
    , m_context(context)
    , m_auth(std::move(auth))
    , m_client(clientOptions(who(), context), context.environment)
    , m_loginClient(loginOptions(who(), context), context.environment)
{
    m_context.endpoint = m_context.endpointOf(descriptor);
    if (RequestLog* log = m_client.environment().log()) {
        for (const CredentialField& known : descriptor.fields) {
            if (known.secret)
                log->hide(m_context.value(descriptor, known.id));
        }
    }
    if (m_auth)
        m_client.setSigner([this](HttpRequest& call) { m_auth->sign(call, m_client.environment().now()); });
}

HttpClient::Options RestProvider::clientOptions(const QString& who, const ProviderContext& context)
{
    HttpClient::Options options;
    options.who = who;
    options.cancel = context.cancel;
    if (context.sendsOnce)
        options.retries.attempts = 1;
    QCryptographicHash credentials(QCryptographicHash::Sha256);
    credentials.addData((who + u'\n' + context.endpoint).toUtf8());
    for (auto field = context.fields.begin(); field != context.fields.end(); ++field)
        credentials.addData((u'\n' + field.key() + u'=' + field.value()).toUtf8());
    options.credentials = credentials.result();
    if (context.environment)
        options.maximumBytes = context.environment->largestAnswer();
    options.allowPlainHttp = context.fields.value(QStringLiteral("allow-plain-http")) == u"yes";
    return options;
}

HttpClient::Options RestProvider::loginOptions(const QString& who, const ProviderContext& context)
{
    HttpClient::Options options = clientOptions(who, context);
    options.credentials += "login"; // mostly another service, with limits of its own
    return options;
}

QString RestProvider::who() const
{
    return m_descriptor.name + u" (" + m_context.account + u')';
}

HttpRequest RestProvider::request(const QByteArray& method, const QString& path, const QueryItems& items) const
{
    HttpRequest made;
    made.method = method;
    made.effect = changesSomething(method) ? HttpRequest::Effect::Writes : HttpRequest::Effect::Reads;
    const bool isAbsolute = path.startsWith(QLatin1String("http://")) || path.startsWith(QLatin1String("https://"));
    QByteArray address = (isAbsolute ? path : QString(m_context.endpoint + path)).toUtf8();
    if (!items.isEmpty())
        address += (address.contains('?') ? '&' : '?') + encoded(items);
    made.url = QUrl::fromEncoded(address);
    if (isAbsolute && made.url.host() != QUrl(m_context.endpoint).host())
        refuse(ErrorKind::Protocol, made.label(),
               QStringLiteral("the answer leads to another host, %1").arg(made.url.host()));
    made.setHeader("Accept", "application/json");
    return made;
}

HttpRequest RestProvider::request(const QByteArray& method, const QString& path, const QJsonValue& body) const
{
    HttpRequest made = request(method, path);
    if (!body.isUndefined()) {
        made.body = toBytes(body);
        made.setHeader("Content-Type", "application/json");
    }
    return made;
}

HttpRequest RestProvider::formRequest(const QByteArray& method, const QString& path, const QueryItems& form) const
{
    HttpRequest made = request(method, path);
    made.body = encoded(form);
    made.setHeader("Content-Type", "application/x-www-form-urlencoded");
    return made;
}

Json RestProvider::get(const QString& path, const QueryItems& query)
{
    return callJson(request("GET", path, query));
}

Json RestProvider::post(const QString& path, const QJsonValue& body)
{
    return callJson(request("POST", path, body));
}

Json RestProvider::put(const QString& path, const QJsonValue& body)
{
    return callJson(request("PUT", path, body));
}

Json RestProvider::patch(const QString& path, const QJsonValue& body)
{
    return callJson(request("PATCH", path, body));
}

Json RestProvider::remove(const QString& path, const QJsonValue& body)
{
    return callJson(request("DELETE", path, body));
}

Json RestProvider::query(const QString& path, const QJsonValue& body)
{
    HttpRequest made = request("POST", path, body);
    made.effect = HttpRequest::Effect::Reads;
    return callJson(made);
}

QList<Json> RestProvider::list(const QString& path, const Paging& paging, const QueryItems& query)
{
    const auto pageRequest = [&](qint64 at) {
        QueryItems items = query;
        if (!paging.sizeParameter.isEmpty())
            items.append({paging.sizeParameter, QString::number(paging.size)});
        if (paging.by == Paging::By::PageNumber || paging.by == Paging::By::Offset)
            items.append({paging.parameter, QString::number(at)});
        return request("GET", path, items);
    };
    const auto answerTo = [this](const HttpRequest& asked) {
        const HttpResponse response = call(asked);
        return std::pair(Json::parse(response.body, who() + u": " + asked.label()), response);
    };
    PageCollector pages(paging, who() + u": GET " + path.section(u'?', 0, 0));
    std::pair<Json, HttpResponse> answer = answerTo(pageRequest(paging.start()));
    pages.take(answer.first, answer.second);

    // Where the number of pages is known the rest is fetched in parallel.
    const QList<qint64> others = pages.restInParallel();
    QList<HttpRequest> requests;
    for (const qint64 at : others)
        requests += pageRequest(at);
    const QList<Json> answers = callAll(requests, paging.parallel);
    for (const Json& page : answers)
        pages.take(page, {});

    while (!pages.isComplete()) {
        progress(pages.count(), 0);
        HttpRequest next;
        if (paging.by == Paging::By::PageNumber || paging.by == Paging::By::Offset) {
            next = pageRequest(pages.position());
        } else if (paging.by == Paging::By::Cursor) {
            next = pageRequest(0);
            next.url = QUrl::fromEncoded(next.url.toEncoded() + (next.url.hasQuery() ? "&" : "?") +
                                         encoded({{paging.parameter, pages.cursor()}}));
        } else {
            next = request("GET", pages.cursor());
        }
        answer = answerTo(next);
        pages.take(answer.first, answer.second);
    }
    return pages.finish();
}

QList<Json> RestProvider::list(const HttpRequest& first, const Paging& paging,
                               const std::function<std::optional<HttpRequest>(const Json&, int)>& next)
{
    PageCollector pages(paging, who() + u": " + first.label());
    std::optional<HttpRequest> asked = first;
    for (int read = 1; asked; ++read) {
        const Json answer = callJson(*asked);
        pages.take(answer, {});
        progress(pages.count(), 0);
        asked = next(answer, read);
    }
    return pages.finish();
}

HttpResponse RestProvider::call(const HttpRequest& request)
{
    prepareAuth();
    HttpExchange exchange = m_client.sendAll({request}, 1).takeFirst();
    if (exchange.response && refusesCredentials(*exchange.response) && m_auth && m_auth->forget()) {
        prepareAuth();
        exchange = m_client.sendAll({request}, 1).takeFirst();
    }
    return checked(request, std::move(exchange));
}

bool RestProvider::refusesCredentials(const HttpResponse& response) const
{
    if (response.status == 401)
        return true;
    const std::optional<ApiError> error = errorOf(response);
    return error && error->kind == ErrorKind::Authentication;
}

Json RestProvider::callJson(const HttpRequest& request)
{
    const HttpResponse response = call(request);
    if (response.status == 204 || response.body.trimmed().isEmpty())
        return Json::of(QJsonValue::Undefined, who() + u": " + request.label());
    try {
        return Json::parse(response.body, who() + u": " + request.label());
    } catch (const ProviderException& problem) {
        if (request.effect == HttpRequest::Effect::Writes) // it may well have been carried out
            throw UncertainOutcome(problem.error());
        throw;
    }
}

XmlElement RestProvider::getXml(const QString& path, const QueryItems& query)
{
    const HttpRequest asked = request("GET", path, query);
    return XmlElement::parse(call(asked).body, who() + u": " + asked.label());
}

XmlElement RestProvider::postXml(const QString& path, const QString& body)
{
    HttpRequest made = request("POST", path);
    made.body = body.toUtf8();
    made.setHeader("Content-Type", "application/xml");
    const HttpResponse answer = call(made);
    try {
        return XmlElement::parse(answer.body, who() + u": " + made.label());
    } catch (const ProviderException& problem) { // the request itself may well have been carried out
        throw UncertainOutcome(problem.error());
    }
}

QList<XmlElement> RestProvider::getXmlList(const QString& path, const XmlPaging& paging)
{
    QList<XmlElement> items;
    QList<QueryItems> asked;
    QueryItems start;
    for (;;) {
        if (asked.contains(start))
            refuse(ErrorKind::Protocol, QStringLiteral("GET ") + path,
                   QStringLiteral("a page leads back to an earlier page"));
        asked += start;
        const XmlElement page = getXml(path, QueryItems{{paging.sizeParameter, QString::number(paging.size)}} + start);
        items += page.allAt(paging.items);
        if (page.at(paging.more).text == u"false")
            return items;
        start.clear();
        for (const auto& [parameter, place] : paging.next) {
            if (const QString next = page.textAt(place); !next.isEmpty())
                start.append({parameter, next});
        }
    }
}

Json RestProvider::waitFor(const QString& path, const JobStates& job)
{
    for (int look = 0; look < job.looks; ++look) {
        const Json answer = get(path);
        const QString state = answer.at(job.state).textOr({});
        if (state == job.done)
            return answer;
        if (state == job.failed)
            refuse(job.kind, QStringLiteral("GET ") + path, answer.at(job.message).textOr(QStringLiteral("it failed")));
        client().environment().pause(job.between, context().cancel);
    }
    refuse(ErrorKind::Network, QStringLiteral("GET ") + path, QStringLiteral("it has not ended yet"));
}

void RestProvider::whileBusy(const Patience& patience, const std::function<void()>& call,
                             const std::function<void()>& meanwhile)
{
    for (int attempt = 1;; ++attempt) {
        try {
            call();
            return;
        } catch (const UncertainOutcome&) {
            throw;
        } catch (const ProviderException& problem) {
            const bool isBusy = std::ranges::any_of(patience.codes, [&](const QString& code) {
                return problem.error().cause().endsWith(u" (" + code + u')');
            });
            if (!isBusy || attempt >= patience.attempts)
                throw;
        }
        client().environment().pause(patience.between, context().cancel);
        if (meanwhile)
            meanwhile();
    }
}

std::unique_lock<std::mutex> RestProvider::turnToWrite()
{
    std::unique_lock<std::mutex> turn(client().environment().traffic().writing(), std::try_to_lock);
    while (!turn.owns_lock()) {
        client().environment().pause(std::chrono::milliseconds(2), context().cancel);
        if (context().cancel.isCancelled())
            throw ProviderException(Error(ErrorKind::Cancelled, QT_TRANSLATE_NOOP("Error", "The rest was cancelled.")));
        (void)turn.try_lock();
    }
    return turn;
}

void RestProvider::readUnlessKnown(const ExternalZone& zone)
{
    if (!canWrite(zone))
        (void)read(zone);
}

QList<Json> RestProvider::callAll(const QList<HttpRequest>& requests, int parallel)
{
    prepareAuth();
    QList<HttpExchange> exchanges =
        m_client.sendAll(requests, parallel, [&](int done) { progress(done, requests.size()); });
    QList<Json> answers;
    answers.reserve(requests.size());
    for (qsizetype i = 0; i < requests.size(); ++i) {
        const HttpResponse response = checked(requests[i], std::move(exchanges[i]));
        answers += Json::parse(response.body, who() + u": " + requests[i].label());
    }
    return answers;
}

void RestProvider::prepareAuth()
{
    if (!m_auth)
        return;
    try {
        m_auth->prepare(m_loginClient, m_client.environment().now());
    } catch (const ProviderException& problem) {
        const Error& error = problem.error();
        if (error.kind() != ErrorKind::Authentication || error.message().contains(who()))
            throw;
        // A scheme knows the address at which it logs in, but not for whom.
        throw ProviderException(
            Error(error.kind(), QT_TRANSLATE_NOOP("Error", "%1: the login was refused."), {who()})
                .withCause(withoutSecrets(error.cause().isEmpty() ? error.message() : error.cause()))
                .withAdvice(QT_TRANSLATE_NOOP("Error", "Check the account's credentials; they may have expired.")));
    }
}

HttpResponse RestProvider::checked(const HttpRequest& request, HttpExchange exchange)
{
    if (exchange.error) {
        if (exchange.uncertain)
            throw UncertainOutcome(*exchange.error);
        throw ProviderException(*exchange.error);
    }
    const std::optional<ApiError> error = errorOf(*exchange.response);
    if (!error)
        return std::move(*exchange.response);
    const Error full = errorFor(request, *exchange.response, *error);
    if (exchange.uncertain)
        throw UncertainOutcome(full);
    throw ProviderException(full);
}

QString RestProvider::segment(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

void RestProvider::progress(qsizetype done, qsizetype total) const
{
    // At most every 100 ms, and always at the end.
    const bool isEnd = total > 0 && done >= total;
    if (!m_context.progress || (!isEnd && m_lastProgress.isValid() && m_lastProgress.elapsed() < 100))
        return;
    m_lastProgress.start();
    m_context.progress(static_cast<int>(done), static_cast<int>(total));
}

} // namespace zoneloom
