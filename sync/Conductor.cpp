// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/Conductor.h"

#include "models/store/Accounts.h"
#include "models/store/Zones.h"

#include <QSet>

namespace zoneloom {

namespace {

/// Zones of one request that are worked on at the same time; each holds its content in memory.
constexpr size_t ZonesAtATime = 8;

} // namespace

Conductor::Conductor(const Engine::Settings& settings, std::shared_ptr<AccountEnvironments> environments,
                     std::shared_ptr<TaskQueue> queue, Answers answers)
    : m_tools{.settings = settings,
              .queue = std::move(queue),
              .store = {},
              .leases = {},
              .environments = std::move(environments),
              .workers = {}}
    , m_answers(std::move(answers))
{}

Conductor::~Conductor()
{
    // Workers that still run find the queue closed, and end.
    m_tools.queue->close();
    m_calls.clear();
    m_requests.clear();
    m_tools.workers.clear();
}

Outcome Conductor::openStore()
{
    if (m_tools.store)
        return {};
    auto store = Store::open(m_tools.settings.storeLocation, Store::Mode::OpenExisting, *m_tools.settings.clock);
    if (!store)
        return fail(store.error());
    m_tools.store = *std::move(store);
    m_tools.leases = std::make_unique<LeaseKeeper>(*m_tools.store);
    return {};
}

Result<QList<Name>> Conductor::zonesOf(const SyncRequest& request) const
{
    if (!request.zones.isEmpty())
        return request.zones;
    return m_tools.store->zones().all().map([](const QList<ZoneSummary>& all) {
        QList<Name> names;
        for (const ZoneSummary& zone : all)
            names += zone.name;
        return names;
    });
}

void Conductor::start(Token token, const SyncRequest& request)
{
    SyncReport report;
    const Outcome opened = openStore();
    const auto zones = opened ? zonesOf(request) : Result<QList<Name>>(fail(opened.error()));
    if (!zones)
        report.error = zones.error();
    else if (!request.planHash.isEmpty() && zones->size() != 1)
        report.error = Error(ErrorKind::Usage, QT_TRANSLATE_NOOP("Error", "A plan's hash is of one zone; name it."));
    if (report.error || zones->isEmpty() || m_done) {
        m_answers.finished(token, report);
        return;
    }
    Request& running = m_requests[token];
    running.request = request;
    QSet<Name> once;
    for (const Name& zone : *zones) {
        if (once.contains(zone))
            continue;
        once.insert(zone);
        running.waiting += zone;
    }
    startWaiting(token);
}

void Conductor::startWaiting(Token token)
{
    while (true) {
        const auto found = m_requests.find(token);
        if (found == m_requests.end())
            return;
        Request& request = found->second;
        if (request.waiting.isEmpty() || request.running.size() >= ZonesAtATime)
            return;
        const Name zone = request.waiting.takeFirst();
        const auto run = std::make_shared<ZoneRun>(
            m_tools, request.request, zone,
            [this, token](const SyncProgress& progress) { m_answers.progressed(token, progress); },
            [this, token](const ZoneReport& report) {
                // Later, so that no run ends in the middle of its own work.
                m_tools.queue->post([this, token, report] { zoneFinished(token, report); });
            });
        request.running[zone] = run;
        run->start();
    }
}

void Conductor::zoneFinished(Token token, const ZoneReport& report)
{
    const auto found = m_requests.find(token);
    if (found == m_requests.end())
        return;
    Request& request = found->second;
    request.reports[report.zone] = report;
    request.running.erase(report.zone);
    if (!request.running.empty() || !request.waiting.isEmpty()) {
        startWaiting(token);
        return;
    }
    SyncReport all;
    all.zones = request.reports.values();
    if (request.cancelled && all.zones.isEmpty())
        all.error = Error(ErrorKind::Cancelled, QT_TRANSLATE_NOOP("Error", "The work was cancelled."));
    m_requests.erase(found);
    m_answers.finished(token, all);
    endIfIdle();
}

void Conductor::cancel(Token token)
{
    if (const auto call = m_calls.find(token); call != m_calls.end()) {
        const std::shared_ptr<AccountCall> kept = call->second;
        kept->cancel();
    }
    const auto found = m_requests.find(token);
    if (found == m_requests.end())
        return;
    found->second.cancelled = true;
    found->second.waiting.clear();
    const auto running = found->second.running;
    for (const auto& [zone, run] : running)
        run->cancel();
}

void Conductor::cancelLink(Token token, const Name& zone, const QString& link)
{
    const auto found = m_requests.find(token);
    if (found == m_requests.end())
        return;
    const auto run = found->second.running.find(zone);
    if (run != found->second.running.end())
        run->second->cancelLink(link);
}

Result<Account> Conductor::accountNamed(const QString& name)
{
    if (const Outcome opened = openStore(); !opened)
        return fail(opened.error());
    return m_tools.store->accounts().find(name);
}

void Conductor::call(Token token, const Result<Account>& account, const QMap<QString, QString>& secrets,
                     AccountCall::Question question, AccountCall::Answered answered, AccountCall::Progress progress,
                     Tries tries)
{
    if (!account) {
        answered(account.error());
        return;
    }
    const auto made = std::make_shared<AccountCall>(
        m_tools, *account, secrets, [this, token, answered = std::move(answered)](const std::optional<Error>& error) {
            answered(error);
            m_tools.queue->post([this, token] {
                m_calls.erase(token);
                endIfIdle();
            });
        });
    m_calls[token] = made;
    if (tries == Tries::One)
        made->sendOnce();
    made->start(std::move(question), std::move(progress));
}

void Conductor::testAccount(Token token, const Account& account, const QMap<QString, QString>& secrets)
{
    // What the test finds out is kept there. An account may also be tried before there is a store.
    (void)openStore();
    call(
        token, account, secrets, [](Provider& provider) { provider.test(); },
        [this, token](const std::optional<Error>& error) { m_answers.tested(token, error); }, [](int, int) {},
        Tries::One);
}

void Conductor::listZones(Token token, const QString& account)
{
    const auto zones = std::make_shared<QList<ExternalZone>>();
    call(
        token, accountNamed(account), {}, [zones](Provider& provider) { *zones = provider.zones(); },
        [this, token, zones](const std::optional<Error>& error) {
            m_answers.zonesListed(token, error ? QList<ExternalZone>() : *zones, error);
        });
}

void Conductor::readZone(Token token, const QString& account, const QString& externalZone)
{
    const auto reading = std::make_shared<ZoneReading>();
    const auto isFound = std::make_shared<bool>(false); // before that it is zones that are counted
    call(
        token, accountNamed(account), {},
        [reading, isFound, externalZone](Provider& provider) {
            const ExternalZone zone = provider.findZone(externalZone);
            *isFound = true;
            *reading = provider.read(zone);
        },
        [this, token, reading](const std::optional<Error>& error) {
            m_answers.zoneRead(token, error ? ZoneReading() : *reading, error);
        },
        [this, token, isFound, queue = m_tools.queue](int done, int total) {
            if (*isFound)
                queue->post([=, this] { m_answers.zoneReading(token, done, total); });
        });
}

void Conductor::shutDown(std::function<void()> done)
{
    m_done = std::move(done);
    QList<Token> tokens;
    for (const auto& [token, request] : m_requests)
        tokens += token;
    for (const auto& [token, call] : m_calls)
        tokens += token;
    for (const Token token : tokens)
        cancel(token);
    endIfIdle();
}

void Conductor::endIfIdle()
{
    if (m_done && m_requests.empty() && m_calls.empty())
        m_done();
}

} // namespace zoneloom
