// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/ProviderSource.h"

#include <QHash>
#include <QThread>

#include <atomic>
#include <mutex>

namespace zoneloom::testing {

/// Some provider's server in memory, shared between a test and the provider objects that the engine makes for one
/// account; misbehaves as it is told. Safe from any thread.
class FakeServer
{
public:
    explicit FakeServer(Capabilities capabilities = {})
    {
        m_descriptor.id = QStringLiteral("fake");
        m_descriptor.name = QStringLiteral("Fake");
        m_descriptor.capabilities = std::move(capabilities);
    }

    void setZone(const ZoneContent& content)
    {
        locked([&] { m_zones[content.origin()] = content; });
    }
    [[nodiscard]] std::optional<ZoneContent> content(const Name& origin) const
    {
        const std::lock_guard lock(m_mutex);
        const auto zone = m_zones.constFind(origin);
        return zone == m_zones.constEnd() ? std::optional<ZoneContent>() : *zone;
    }
    /// Somebody changes a record behind our back.
    void change(const Name& origin, const RRsetChange& change)
    {
        locked([&] { m_zones[origin] = m_zones[origin].applied(ChangeSet({change})); });
    }
    void failReads(const std::optional<Error>& error)
    {
        locked([&] { m_readError = error; });
    }
    void reject(const RRsetKey& key)
    {
        locked([&] { m_rejected.insert(key); });
    }
    /// Takes what was rejected from now on.
    void accept(const RRsetKey& key)
    {
        locked([&] { m_rejected.remove(key); });
    }
    void setNameServers(const QList<NameServer>& servers)
    {
        locked([&] { m_servers = servers; });
    }
    /// From now on writes arrive or are lost, and nobody learns which.
    void setUncertain(bool arrives)
    {
        locked([&] {
            m_uncertain = true;
            m_arrives = arrives;
        });
    }
    /// The connection breaks in the next write, with its `change`-th change (from 0) on its way: nobody learns whether
    /// that one arrived, and the rest is never sent.
    void breakAt(int change, bool arrives)
    {
        locked([&] {
            m_breakAt = change;
            m_arrives = arrives;
        });
    }
    /// How often that RRset was sent here, whatever became of it.
    [[nodiscard]] int timesSent(const RRsetKey& key) const
    {
        const std::lock_guard lock(m_mutex);
        return m_sent.value(key);
    }
    /// Kills the engine's patience: reads hang, deaf to their cancel token or not.
    std::atomic_bool hangs = false;
    std::atomic_bool deaf = false;
    std::atomic_bool loses = false;     ///< reports success and keeps nothing
    std::atomic_bool staysAway = false; ///< after a write that broke off nothing can be read, until it is false again
    std::atomic_int delay = 0;          ///< milliseconds of each read
    std::atomic_int told = 0;           ///< how many records a read says it has, before it stumbles
    std::atomic_int probedTtl = 0;      ///< what a test finds out that the account can hold; 0 for nothing
    std::atomic_int reads = 0;
    std::atomic_int writes = 0;
    std::atomic_int busy = 0;
    std::atomic_int mostBusy = 0;

    [[nodiscard]] const ProviderDescriptor& descriptor() const { return m_descriptor; }

private:
    friend class FakeProvider;
    template <typename Work>
    void locked(Work work)
    {
        const std::lock_guard lock(m_mutex);
        work();
    }

    mutable std::mutex m_mutex;
    ProviderDescriptor m_descriptor;
    QHash<Name, ZoneContent> m_zones;
    std::optional<Error> m_readError;
    QSet<RRsetKey> m_rejected;
    QList<NameServer> m_servers;
    QHash<RRsetKey, int> m_sent;
    bool m_uncertain = false;
    bool m_arrives = true;
    bool m_isAway = false;
    int m_breakAt = -1;
};

class FakeProvider : public Provider
{
public:
    FakeProvider(std::shared_ptr<FakeServer> server, ProviderContext context)
        : m_server(std::move(server))
        , m_context(std::move(context))
    {}

    void test() override
    {
        stumble();
        if (m_context.remember && m_server->probedTtl > 0)
            m_context.remember(QStringLiteral("maximum-ttl"), QString::number(m_server->probedTtl));
    }
    Capabilities capabilities(const ExternalZone&) override
    {
        Capabilities capabilities = descriptor().capabilities;
        capabilities.maximumTtl =
            m_context.probed.value(QStringLiteral("maximum-ttl"), QString::number(capabilities.maximumTtl)).toUInt();
        return capabilities;
    }
    QList<ExternalZone> zones() override
    {
        stumble();
        QList<ExternalZone> zones;
        m_server->locked([&] {
            for (auto zone = m_server->m_zones.cbegin(); zone != m_server->m_zones.cend(); ++zone)
                zones += ExternalZone{zone.key().toText(), zone.key().toText(), zone.key()};
        });
        return zones;
    }
    ExternalZone findZone(const QString& nameOrId) override
    {
        const Name origin = Name::fromText(nameOrId).value();
        if (!m_server->content(origin))
            throw ProviderException(Error(ErrorKind::ZoneNotFound, "There is no such zone."));
        return {nameOrId, nameOrId, origin};
    }
    ExternalZone createZone(const Name& origin) override
    {
        m_server->setZone(ZoneContent::fromSorted(origin, {}));
        return findZone(origin.toText());
    }
    ZoneReading read(const ExternalZone& zone) override
    {
        const int busy = ++m_server->busy;
        if (busy > m_server->mostBusy)
            m_server->mostBusy = busy;
        ++m_server->reads;
        if (m_context.progress && m_server->told > 0)
            m_context.progress(m_server->told, 0);
        try {
            stumble();
        } catch (...) {
            --m_server->busy;
            throw;
        }
        --m_server->busy;
        return {*m_server->content(zone.origin), {}};
    }
    QList<RRset> readSets(const ExternalZone& zone, const QList<RRsetKey>& keys) override
    {
        QList<RRset> sets;
        const ZoneContent content = read(zone).content;
        for (const RRsetKey& key : keys) {
            if (const RRset* set = content.find(key))
                sets += *set;
        }
        return sets;
    }
    QList<ChangeOutcome> apply(const ApplyRequest& request) override
    {
        ++m_server->writes;
        QList<ChangeOutcome> outcomes;
        m_server->locked([&] {
            ZoneContent& content = m_server->m_zones[request.zone.origin];
            const int breaks = std::exchange(m_server->m_breakAt, -1);
            for (const RRsetChange& change : request.changes) {
                using State = ChangeOutcome::State;
                const bool isAtBreak = outcomes.size() == breaks;
                if (breaks >= 0 && outcomes.size() > breaks) {
                    outcomes += ChangeOutcome{State::NotSent, Error(ErrorKind::Network, "The connection broke.")};
                    continue;
                }
                ++m_server->m_sent[change.key()];
                if (m_server->m_rejected.contains(change.key())) {
                    outcomes += ChangeOutcome{State::Rejected, Error(ErrorKind::RejectedRecord, "Bad record.")};
                    continue;
                }
                const bool isUncertain = m_server->m_uncertain || isAtBreak;
                if (!m_server->loses && (!isUncertain || m_server->m_arrives))
                    content = content.applied(ChangeSet({change}));
                outcomes += ChangeOutcome{isUncertain ? State::Uncertain : State::Applied, std::nullopt};
                if (isAtBreak)
                    m_server->m_isAway = m_server->staysAway;
            }
        });
        return outcomes;
    }
    QList<NameServer> nameServers(const ExternalZone&) override
    {
        QList<NameServer> servers;
        m_server->locked([&] { servers = m_server->m_servers; });
        return servers;
    }
    const ProviderDescriptor& descriptor() const override { return m_server->descriptor(); }

private:
    void stumble() const
    {
        if (m_server->delay > 0)
            QThread::msleep(static_cast<unsigned long>(m_server->delay));
        while (m_server->hangs) {
            if (m_context.cancel.isCancelled() && !m_server->deaf)
                throw ProviderException(Error(ErrorKind::Cancelled, "The call was cancelled."));
            QThread::msleep(5);
        }
        std::optional<Error> error;
        m_server->locked([&] {
            error = m_server->m_readError;
            m_server->m_isAway = m_server->m_isAway && m_server->staysAway;
            if (m_server->m_isAway)
                error = Error(ErrorKind::Network, "Nobody answers.");
        });
        if (error)
            throw ProviderException(*error);
    }

    std::shared_ptr<FakeServer> m_server;
    ProviderContext m_context;
};

/// A source whose accounts each have a server of their own, by the account's endpoint.
inline ProviderSource fakeSource(QHash<QString, std::shared_ptr<FakeServer>> servers)
{
    return {[servers](const QString&) -> Result<const ProviderDescriptor*> {
                return &servers.begin().value()->descriptor();
            },
            [servers](const QString&, const ProviderContext& context) -> Result<std::unique_ptr<Provider>> {
                return std::make_unique<FakeProvider>(servers.value(context.endpoint), context);
            }};
}

} // namespace zoneloom::testing
