// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/Store.h"
#include "providers/kit/dns/DnsClient.h"
#include "sync/Engine.h"
#include "tests/providers/conformance/Bench.h"

#include <QTemporaryDir>

namespace zoneloom::test {

/// One internal zone that is linked to several hosted services at once: each adapter before the double of its service,
/// with the latency of a far one, and name servers that answer at once what that service holds.
class ManyLinks
{
public:
    /// The first `count` services that have a double, or all of them.
    explicit ManyLinks(int count = -1);
    ~ManyLinks();

    [[nodiscard]] const QStringList& names() const { return m_names; }
    /// What another engine needs that works on these links.
    [[nodiscard]] const Engine::Settings& settings() const { return m_settings; }
    /// Before each answer of each service.
    void setLatency(std::chrono::milliseconds latency);
    /// Makes the internal zone hosts h0, h1, … with an address each; the first `changed` have one of that generation.
    void commit(int hosts, int changed, int generation);
    /// Syncs these links, or all; blocks. `seconds` of the report counts from the request.
    ZoneReport sync(const QStringList& links = {}, bool force = false);
    /// `h3 192.0.2.7` for each host that the service of that link holds.
    [[nodiscard]] QStringList held(const QString& link);
    /// Requests that the service was asked since the last time.
    int takeRequests(const QString& link);

private:
    class NoSecrets;
    [[nodiscard]] QList<DnsAnswer> ask(quint16 port, const QList<DnsQuestion>& questions);

    QTemporaryDir m_folder;
    QStringList m_names;
    std::vector<std::unique_ptr<Bench>> m_services;
    std::unique_ptr<Store> m_store;
    TimelineId m_timeline = 0;
    Engine::Settings m_settings;
    std::unique_ptr<Engine> m_engine;
};

} // namespace zoneloom::test
