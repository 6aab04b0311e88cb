// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/LeaseKeeper.h"

#include "models/store/Leases.h"
#include "models/store/Store.h"
#include "sync/LeaseHolder.h"

namespace zoneloom {

LeaseKeeper::LeaseKeeper(Store& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
    m_timer.setInterval(std::chrono::duration_cast<std::chrono::milliseconds>(LeaseHolder::Duration) / 3);
    connect(&m_timer, &QTimer::timeout, this, &LeaseKeeper::renew);
}

void LeaseKeeper::keep(qint64 link, const QString& holder)
{
    m_held[link] = holder;
    m_timer.start();
}

void LeaseKeeper::letGo(qint64 link, const QString& holder)
{
    if (m_held.value(link) == holder)
        m_held.remove(link);
    if (m_held.isEmpty())
        m_timer.stop();
}

void LeaseKeeper::renew()
{
    for (auto held = m_held.cbegin(); held != m_held.cend(); ++held) {
        // One that cannot be renewed now is tried again before it has run out; after that another program may take it,
        // and the journal tells the two what is uncertain.
        if (const Outcome renewed = m_store.leases().take(held.key(), *held, LeaseHolder::Duration); !renewed)
            qWarning("a lease was not renewed: %s", qPrintable(renewed.error().message()));
    }
}

} // namespace zoneloom
