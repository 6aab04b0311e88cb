// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/Engine.h"

#include "sync/ConductorThread.h"
#include "sync/LiveCheck.h"

namespace zoneloom {

struct Engine::Private
{
    std::shared_ptr<TaskQueue> answers = std::make_shared<TaskQueue>();
    std::shared_ptr<AccountEnvironments> environments;
    std::unique_ptr<ConductorThread> thread;
    std::shared_ptr<TaskQueue> conductor;
    Token lastToken = 0;

    /// Has `work(Conductor&, Token)` done in the conductor's thread.
    template <typename Work>
    Token ask(Work work)
    {
        const Token token = ++lastToken;
        conductor->post([this, token, work = std::move(work)] { work(thread->conductor(), token); });
        return token;
    }
};

Engine::Engine(Settings settings, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    if (!settings.providers.make)
        settings.providers = ProviderSource::registry();
    if (!settings.ask)
        settings.ask = std::make_shared<LiveAsker>(LiveAsker{&DnsClient::ask});
    const auto later = [queue = d->answers](auto emission) { queue->post(std::move(emission)); };
    Conductor::Answers answers;
    answers.progressed = [=, this](Token token, const SyncProgress& progress) {
        later([=, this] { Q_EMIT progressed(token, progress); });
    };
    answers.finished = [=, this](Token token, const SyncReport& report) {
        later([=, this] { Q_EMIT finished(token, report); });
    };
    answers.tested = [=, this](Token token, const std::optional<Error>& error) {
        later([=, this] { Q_EMIT accountTested(token, error); });
    };
    answers.zonesListed = [=, this](Token token, const QList<ExternalZone>& zones, const std::optional<Error>& error) {
        later([=, this] { Q_EMIT zonesListed(token, zones, error); });
    };
    answers.zoneReading = [=, this](Token token, int done, int total) {
        later([=, this] { Q_EMIT zoneReading(token, done, total); });
    };
    answers.zoneRead = [=, this](Token token, const ZoneReading& reading, const std::optional<Error>& error) {
        later([=, this] { Q_EMIT zoneRead(token, reading, error); });
    };
    d->environments = std::make_shared<AccountEnvironments>(*settings.clock);
    d->thread = std::make_unique<ConductorThread>(std::move(settings), d->environments, std::move(answers));
    d->thread->start();
    d->conductor = d->thread->queue();
}

Engine::~Engine()
{
    d->answers->close();
    d->conductor->post([this] { d->thread->conductor().shutDown([this] { d->thread->quit(); }); });
    d->thread->wait();
}

Engine::Token Engine::start(const SyncRequest& request)
{
    return d->ask([request](Conductor& conductor, Token token) { conductor.start(token, request); });
}

void Engine::cancel(Token token)
{
    d->ask([token](Conductor& conductor, Token) { conductor.cancel(token); });
}

void Engine::cancelLink(Token token, const Name& zone, const QString& link)
{
    d->ask([=](Conductor& conductor, Token) { conductor.cancelLink(token, zone, link); });
}

Engine::Token Engine::testAccount(const Account& account, const QMap<QString, QString>& secrets)
{
    return d->ask([=](Conductor& conductor, Token token) { conductor.testAccount(token, account, secrets); });
}

Engine::Token Engine::listZones(const QString& account)
{
    return d->ask([=](Conductor& conductor, Token token) { conductor.listZones(token, account); });
}

Engine::Token Engine::readZone(const QString& account, const QString& externalZone)
{
    return d->ask([=](Conductor& conductor, Token token) { conductor.readZone(token, account, externalZone); });
}

QString Engine::requestLog(const QString& account) const
{
    return d->environments->log(account);
}

} // namespace zoneloom
