// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/Workspace.h"

#include "models/store/StagedEdits.h"

#include <algorithm>

namespace zoneloom {

Workspace::Workspace(Settings settings, QObject* parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_store(std::make_unique<StoreThread>(m_settings.storeLocation))
{
    if (!m_settings.providers.make)
        m_settings.providers = ProviderSource::registry();
}

Workspace::~Workspace()
{
    // The watcher uses the engine, and both write to the store.
    m_watcher.reset();
    m_engine.reset();
}

void Workspace::open()
{
    Engine::Settings engine;
    engine.storeLocation = m_settings.storeLocation;
    engine.secrets = m_settings.secrets;
    engine.clock = m_settings.clock;
    engine.providers = m_settings.providers;
    engine.ask = m_settings.ask;
    engine.linkTimeout = m_settings.linkTimeout;
    m_engine = std::make_unique<Engine>(engine);
    connect(m_engine.get(), &Engine::progressed, this, &Workspace::progressed);
    connect(m_engine.get(), &Engine::finished, this, &Workspace::takeReport);
    Watcher::Settings watcher;
    watcher.storeLocation = m_settings.storeLocation;
    watcher.readInterval = m_settings.readInterval;
    m_watcher = std::make_unique<Watcher>(*m_engine, watcher);
    connect(m_watcher.get(), &Watcher::storeChanged, this, [this] {
        reloadZones();
        Q_EMIT zoneChanged(Name());
    });
    connect(m_watcher.get(), &Watcher::failed, this, &Workspace::failed);
    reloadZones();
}

void Workspace::reloadZones()
{
    if (m_loading) {
        m_stale = true;
        return;
    }
    m_loading = true;
    ask(
        this, [](Store& store) { return store.zones().all(); },
        [this](const Result<QList<ZoneSummary>>& zones) {
            m_loading = false;
            if (!zones) {
                Q_EMIT failed(zones.error());
                return;
            }
            m_zones = *zones;
            Q_EMIT zonesChanged();
            if (!std::exchange(m_opened, true)) {
                if (m_settings.watches)
                    m_watcher->start();
                Q_EMIT opened();
            }
            if (std::exchange(m_stale, false))
                reloadZones();
        });
}

const ZoneSummary* Workspace::zone(const Name& name) const
{
    const auto at =
        std::find_if(m_zones.begin(), m_zones.end(), [&name](const ZoneSummary& zone) { return zone.name == name; });
    return at == m_zones.end() ? nullptr : &*at;
}

Engine::Token Workspace::start(SyncRequest request)
{
    if (request.author.isEmpty())
        request.author = m_settings.author;
    const Engine::Token token = m_engine->start(request);
    m_tokens.insert(token);
    Q_EMIT started(token, request);
    return token;
}

void Workspace::setAuthor(const QString& author)
{
    whenAuthorIsKnown(this, [this, author] {
        if (author == m_settings.author)
            return;
        ++m_handing;
        ask(
            this, [from = m_settings.author, author](Store& store) { return store.stagedEdits().hand(from, author); },
            [this, author](const Outcome& handed) {
                --m_handing;
                if (handed)
                    m_settings.author = author;
                else
                    Q_EMIT failed(handed.error());
            });
    });
}

void Workspace::whenAuthorIsKnown(QObject* context, std::function<void()> then)
{
    if (m_handing == 0) {
        then();
        return;
    }
    // The store does one after another: the answer to this comes behind that.
    ask(
        context, [](Store&) { return Outcome(); }, [then = std::move(then)](const Outcome&) { then(); });
}

void Workspace::cancel(Engine::Token token, const Name& zone, const QString& link)
{
    m_engine->cancelLink(token, zone, link);
}

void Workspace::takeReport(Engine::Token token, const SyncReport& report)
{
    const bool isOurs = m_tokens.remove(token);
    if (report.error)
        Q_EMIT failed(*report.error);
    for (const ZoneReport& zone : report.zones) {
        Q_EMIT reportArrived(token, zone);
        if (!isOurs)
            Q_EMIT backgroundReportArrived(zone);
    }
    Q_EMIT finished(token);
    reloadZones();
}

void Workspace::touch(const Name& zone)
{
    Q_EMIT zoneChanged(zone);
    reloadZones();
}

} // namespace zoneloom
