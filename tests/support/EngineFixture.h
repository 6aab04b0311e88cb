// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/Accounts.h"
#include "models/store/Journal.h"
#include "models/store/Leases.h"
#include "models/store/Links.h"
#include "models/store/Store.h"
#include "models/store/Timelines.h"
#include "models/store/Zones.h"
#include "sync/Engine.h"
#include "sync/LiveCheck.h"
#include "tests/support/FakeProvider.h"
#include "tests/support/Records.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTemporaryDir>

namespace zoneloom::testing {

/// Ends the test program where something that it builds on does not work.
inline void must(const Outcome& outcome)
{
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().message()));
}

/// A store with one zone and some links to fake servers, and an engine over it.
class EngineFixture
{
public:
    explicit EngineFixture(const QStringList& links, const Capabilities& capabilities = {})
    {
        store = Store::open(location()).value();
        timeline = store->zones().create(origin()).value().timeline;
        for (const QString& name : links) {
            servers[name] = std::make_shared<FakeServer>(capabilities);
            servers[name]->setZone(zone({}));
            must(store->accounts().add({name, QStringLiteral("fake"), name, {}}));
            Link link;
            link.zone = origin();
            link.name = name;
            link.account = name;
            linkIds[name] = store->links().add(link).value().id;
        }
        settings.storeLocation = location();
        settings.providers = fakeSource(servers);
        settings.ask = std::make_shared<LiveAsker>(
            LiveAsker{[](const QHostAddress&, quint16, const QList<DnsQuestion>& questions, const DnsClient::Options&,
                         const CancelToken&) { return QList<DnsAnswer>(questions.size()); }});
        settings.leaseWait = std::chrono::milliseconds(150);
        settings.liveTimeout = std::chrono::milliseconds(300);
    }

    [[nodiscard]] QString location() const { return folder.filePath(QStringLiteral("store.db")); }

    /// Makes the internal zone say exactly this; gives the revision.
    int commit(const QList<RRset>& sets)
    {
        return store->timelines().replace(timeline, zone(sets), {QStringLiteral("test"), {}}).value().number;
    }
    [[nodiscard]] ZoneContent internal() const { return store->timelines().content(timeline).value(); }

    void setPolicy(const QString& name, LinkPolicy policy, OnDrift onDrift = OnDrift::Wait)
    {
        Link link = store->links().find(origin(), name).value();
        link.policy = policy;
        link.onDrift = onDrift;
        must(store->links().update(link));
    }
    [[nodiscard]] LinkStatus status(const QString& name) const { return store->links().status(linkIds[name]).value(); }

    Engine& engine()
    {
        if (!m_engine) {
            m_engine = std::make_unique<Engine>(settings);
            QObject::connect(m_engine.get(), &Engine::finished, m_engine.get(),
                             [this](quint64 token, const SyncReport& report) { m_reports[token] = report; });
        }
        return *m_engine;
    }
    void endEngine()
    {
        m_engine.reset();
        m_reports.clear(); // the next engine counts its tokens from the start
    }

    [[nodiscard]] bool isDone(Engine::Token token) const { return m_reports.contains(token); }
    SyncReport wait(Engine::Token token)
    {
        const QDeadlineTimer deadline(20'000);
        while (!isDone(token) && !deadline.hasExpired())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
        return m_reports.value(token);
    }
    ZoneReport run(const SyncRequest& request)
    {
        const SyncReport report = wait(engine().start(request));
        return report.zones.isEmpty() ? ZoneReport{.zone = {},
                                                   .planHash = {},
                                                   .error = report.error,
                                                   .links = {},
                                                   .adopted = {},
                                                   .findings = {}}
                                      : report.zones.first();
    }
    ZoneReport run(SyncRequest::Mode mode)
    {
        SyncRequest request;
        request.mode = mode;
        return run(request);
    }
    static LinkReport link(const ZoneReport& report, const QString& name)
    {
        for (const LinkReport& one : report.links) {
            if (one.link == name)
                return one;
        }
        return {};
    }

    QTemporaryDir folder;
    std::unique_ptr<Store> store;
    TimelineId timeline = 0;
    QHash<QString, std::shared_ptr<FakeServer>> servers;
    QHash<QString, qint64> linkIds;
    Engine::Settings settings;

private:
    QHash<Engine::Token, SyncReport> m_reports;
    std::unique_ptr<Engine> m_engine;
};

} // namespace zoneloom::testing