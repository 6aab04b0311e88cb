// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/KitEnvironment.h"

#include "providers/kit/http/AccountTraffic.h"

#include <QDeadlineTimer>
#include <QRandomGenerator>
#include <QThread>

namespace zoneloom {

KitEnvironment::KitEnvironment()
    : m_traffic(std::make_unique<AccountTraffic>())
{}

KitEnvironment::~KitEnvironment() = default;

void KitEnvironment::pause(std::chrono::milliseconds duration, const CancelToken& cancel)
{
    const QDeadlineTimer deadline(duration);
    while (!deadline.hasExpired() && !cancel.isCancelled())
        QThread::msleep(static_cast<unsigned long>(std::clamp<qint64>(deadline.remainingTime(), 1, 20)));
}

double KitEnvironment::random()
{
    return QRandomGenerator::global()->generateDouble();
}

} // namespace zoneloom
