// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/StorePoll.h"

#include "models/store/Links.h"
#include "models/store/Zones.h"

namespace zoneloom {

StorePoll::StorePoll(QString location, std::chrono::milliseconds interval)
    : m_location(std::move(location))
    , m_timer(this)
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &StorePoll::look);
}

void StorePoll::start()
{
    m_timer.start();
    look();
}

void StorePoll::look()
{
    const Outcome looked = lookForChanges();
    const QString error = looked ? QString() : looked.error().message();
    // What stays broken is told once, not four times a second.
    if (!looked && error != m_lastError)
        Q_EMIT failed(looked.error());
    m_lastError = error;
}

Outcome StorePoll::lookForChanges()
{
    if (!m_store) {
        auto store = Store::open(m_location, Store::Mode::OpenExisting);
        if (!store)
            return fail(store.error());
        m_store = *std::move(store);
    }
    const auto counter = m_store->changeCounter();
    if (!counter)
        return fail(counter.error());
    if (m_counter == *counter)
        return {};
    const auto zones = m_store->zones().all();
    if (!zones)
        return fail(zones.error());
    const auto links = m_store->links().all();
    if (!links)
        return fail(links.error());
    QHash<Name, QByteArray> now;
    for (const ZoneSummary& zone : *zones)
        now[zone.name] = QByteArray::number(zone.revision);
    for (const Link& link : *links)
        now[link.zone] += ' ' + QByteArray::number(link.id) + toText(link.policy).toLatin1() +
                          toText(link.onDrift).toLatin1() + link.externalZone.toUtf8();
    QList<Name> changedZones;
    for (auto zone = now.cbegin(); zone != now.cend(); ++zone) {
        if (m_known.value(zone.key()) != zone.value())
            changedZones += zone.key();
    }
    m_known = now;
    m_counter = *counter;
    Q_EMIT changed(changedZones);
    return {};
}

} // namespace zoneloom
