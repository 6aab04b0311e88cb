// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/Watcher.h"

#include "models/base/TaskQueue.h"
#include "sync/StorePoll.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>
#include <QTimer>

#include <algorithm>

namespace zoneloom {

namespace {

SyncRequest automaticSync(const QList<Name>& zones)
{
    SyncRequest request;
    request.mode = SyncRequest::Mode::Sync;
    request.zones = zones;
    request.automatic = true;
    return request;
}

bool hasFailed(const LinkReport& link)
{
    return link.error.has_value();
}

bool isNoteworthy(const ZoneReport& report)
{
    return report.error || report.adopted ||
           std::any_of(report.links.begin(), report.links.end(), [](const LinkReport& link) {
               return link.error || link.result == LinkResult::Applied || link.result == LinkResult::Withheld ||
                      link.state == LinkState::Differs;
           });
}

} // namespace

struct Watcher::Private
{
    struct Schedule
    {
        qint64 due = 0; ///< milliseconds of `clock`
        int failures = 0;
        bool running = false;
    };

    Private(Watcher& watcher, Engine& usedEngine, Settings given)
        : q(watcher)
        , engine(usedEngine)
        , settings(std::move(given))
    {
        clock.start();
    }

    void changed(const QList<Name>& zones);
    void startDue();
    void finished(const SyncReport& report);
    [[nodiscard]] qint64 pauseAfter(const ZoneReport& report, Schedule& zone) const;

    Watcher& q;
    Engine& engine;
    Settings settings;
    QElapsedTimer clock;
    QTimer timer;
    QThread thread;
    StorePoll* poll = nullptr;
    std::shared_ptr<TaskQueue> news; ///< what the poll saw
    QHash<Name, Schedule> schedule;
    QHash<Engine::Token, Name> running;
    std::optional<Engine::Token> round;
};

void Watcher::Private::changed(const QList<Name>& zones)
{
    for (const Name& zone : zones)
        schedule[zone].due = clock.elapsed();
    startDue();
    Q_EMIT q.storeChanged();
}

void Watcher::Private::startDue()
{
    const qint64 now = clock.elapsed();
    for (auto zone = schedule.begin(); zone != schedule.end() && running.size() < settings.zonesAtATime; ++zone) {
        if (zone->running || zone->due > now)
            continue;
        zone->running = true;
        zone->due = now + std::chrono::milliseconds(settings.readInterval).count();
        running[engine.start(automaticSync({zone.key()}))] = zone.key();
    }
}

qint64 Watcher::Private::pauseAfter(const ZoneReport& report, Schedule& zone) const
{
    const qint64 regular = std::chrono::milliseconds(settings.readInterval).count();
    const bool failed = std::any_of(report.links.begin(), report.links.end(), hasFailed);
    zone.failures = failed ? zone.failures + 1 : 0;
    qint64 pause = regular;
    if (failed)
        pause = std::min<qint64>(regular, std::chrono::milliseconds(settings.retryInterval).count()
                                              << std::min(zone.failures - 1, 10));
    // A fifth more or less, so that a thousand zones do not come back all at once.
    return pause * QRandomGenerator::global()->bounded(80, 121) / 100;
}

void Watcher::Private::finished(const SyncReport& report)
{
    if (report.error)
        Q_EMIT q.failed(*report.error);
    for (const ZoneReport& zone : report.zones) {
        const auto known = schedule.find(zone.zone);
        if (known != schedule.end()) {
            known->running = false;
            // Due already: a commit came in while it ran.
            if (known->due > clock.elapsed())
                known->due = clock.elapsed() + pauseAfter(zone, *known);
            if (zone.error && zone.error->kind() == ErrorKind::NotFound)
                schedule.erase(known);
        }
        if (isNoteworthy(zone))
            Q_EMIT q.noticed(zone);
    }
    startDue();
}

Watcher::Watcher(Engine& engine, Settings settings, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, engine, std::move(settings)))
{
    d->timer.setInterval(d->settings.pollInterval);
    connect(&d->timer, &QTimer::timeout, this, [this] { d->startDue(); });
    connect(&engine, &Engine::finished, this, [this](quint64 token, const SyncReport& report) {
        if (d->round == token) {
            d->round.reset();
            Q_EMIT roundFinished(report);
        } else if (d->running.remove(token) > 0) {
            d->finished(report);
        }
    });
}

Watcher::~Watcher()
{
    stop();
}

void Watcher::start()
{
    if (d->poll != nullptr)
        return;
    d->poll = new StorePoll(d->settings.storeLocation, d->settings.pollInterval);
    d->poll->moveToThread(&d->thread);
    connect(&d->thread, &QThread::started, d->poll, &StorePoll::start);
    connect(&d->thread, &QThread::finished, d->poll, &QObject::deleteLater);
    d->news = std::make_shared<TaskQueue>();
    connect(d->poll, &StorePoll::changed, d->poll,
            [this, news = d->news](const QList<Name>& zones) { news->post([this, zones] { d->changed(zones); }); });
    connect(d->poll, &StorePoll::failed, d->poll,
            [this, news = d->news](const Error& error) { news->post([this, error] { Q_EMIT failed(error); }); });
    d->thread.setObjectName(QStringLiteral("watcher"));
    d->thread.start();
    d->timer.start();
}

void Watcher::stop()
{
    d->timer.stop();
    d->thread.quit();
    d->thread.wait();
    d->poll = nullptr;
    if (d->news)
        d->news->close();
    for (auto running = d->running.cbegin(); running != d->running.cend(); ++running)
        d->engine.cancel(running.key());
    d->running.clear();
    d->schedule.clear();
}

void Watcher::runOnce()
{
    d->round = d->engine.start(automaticSync({}));
}

} // namespace zoneloom
