// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/AccountCall.h"
#include "sync/ConductorTools.h"
#include "sync/ZoneRun.h"

#include <map>
#include <set>

namespace zoneloom {

/// Turns requests into runs of zones, a few at a time, and owns the engine's store connection. Lives in a thread of its
/// own, never waits for a network, and answers through the functions that it was given.
class Conductor
{
public:
    using Token = quint64;
    struct Answers
    {
        std::function<void(Token, const SyncProgress&)> progressed;
        std::function<void(Token, const SyncReport&)> finished;
        std::function<void(Token, const std::optional<Error>&)> tested;
        std::function<void(Token, const QList<ExternalZone>&, const std::optional<Error>&)> zonesListed;
        std::function<void(Token, int, int)> zoneReading;
        std::function<void(Token, const ZoneReading&, const std::optional<Error>&)> zoneRead;
    };

    Conductor(const Engine::Settings& settings, std::shared_ptr<AccountEnvironments> environments,
              std::shared_ptr<TaskQueue> queue, Answers answers);
    ~Conductor();

    void start(Token token, const SyncRequest& request);
    void cancel(Token token);
    void cancelLink(Token token, const Name& zone, const QString& link);
    void testAccount(Token token, const Account& account, const QMap<QString, QString>& secrets);
    void listZones(Token token, const QString& account);
    void readZone(Token token, const QString& account, const QString& externalZone);
    /// Cancels everything; `done` is called once nothing runs any more.
    void shutDown(std::function<void()> done);

private:
    struct Request
    {
        SyncRequest request;
        QList<Name> waiting;
        std::map<Name, std::shared_ptr<ZoneRun>> running;
        QMap<Name, ZoneReport> reports;
        bool cancelled = false;
    };

    /// Opens the store where that was not done yet.
    Outcome openStore();
    [[nodiscard]] Result<QList<Name>> zonesOf(const SyncRequest& request) const;
    void startWaiting(Token token);
    void zoneFinished(Token token, const ZoneReport& report);
    enum class Tries
    {
        One, ///< a person waits for the answer
        AsManyAsUsual
    };
    void call(
        Token token, const Result<Account>& account, const QMap<QString, QString>& secrets,
        AccountCall::Question question, AccountCall::Answered answered,
        AccountCall::Progress progress = [](int, int) {}, Tries tries = Tries::AsManyAsUsual);
    [[nodiscard]] Result<Account> accountNamed(const QString& name);
    void endIfIdle();

    ConductorTools m_tools;
    Answers m_answers;
    std::map<Token, Request> m_requests;
    std::map<Token, std::shared_ptr<AccountCall>> m_calls;
    std::function<void()> m_done;
};

} // namespace zoneloom
