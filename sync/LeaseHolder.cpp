// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/LeaseHolder.h"

#include "models/store/Leases.h"

#include <QDeadlineTimer>
#include <QThread>

namespace zoneloom {

namespace {

constexpr unsigned long RetryMilliseconds = 50;

} // namespace

LeaseHolder::LeaseHolder(const LinkOrder& order, const LinkEnvironment& environment)
    : m_link(order.link.id)
    , m_holder(order.holder)
    , m_environment(environment)
{
    const QDeadlineTimer deadline(environment.leaseWait);
    while (true) {
        environment.throwIfCancelled();
        try {
            environment.desk.with([this](Store& store) {
                Outcome taken = store.leases().take(m_link, m_holder, Duration);
                if (taken)
                    m_environment.keepLease(m_link, m_holder, true);
                return taken;
            });
            return;
        } catch (const ProviderException& exception) {
            if (exception.error().kind() != ErrorKind::Busy || deadline.hasExpired())
                throw;
        }
        QThread::msleep(RetryMilliseconds);
    }
}

LeaseHolder::~LeaseHolder()
{
    try {
        m_environment.desk.with([this](Store& store) {
            m_environment.keepLease(m_link, m_holder, false);
            return store.leases().release(m_link, m_holder);
        });
    } catch (const ProviderException&) {
        // Not released, it runs out; there is nobody left to tell.
    }
}

} // namespace zoneloom
