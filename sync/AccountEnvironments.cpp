// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/AccountEnvironments.h"

#include "providers/kit/http/RequestLog.h"

namespace zoneloom {

class AccountEnvironments::Environment : public KitEnvironment
{
public:
    explicit Environment(const Clock& clock)
        : m_clock(clock)
    {}
    [[nodiscard]] QDateTime now() const override { return m_clock.now(); }
    [[nodiscard]] RequestLog* log() override { return &m_log; }

private:
    const Clock& m_clock;
    RequestLog m_log;
};

AccountEnvironments::AccountEnvironments(const Clock& clock)
    : m_clock(clock)
{}

AccountEnvironments::~AccountEnvironments() = default;

std::shared_ptr<KitEnvironment> AccountEnvironments::of(const QString& account)
{
    const QMutexLocker lock(&m_mutex);
    std::shared_ptr<Environment>& environment = m_environments[account];
    if (!environment)
        environment = std::make_shared<Environment>(m_clock);
    return environment;
}

QString AccountEnvironments::log(const QString& account) const
{
    std::shared_ptr<Environment> environment;
    {
        const QMutexLocker lock(&m_mutex);
        environment = m_environments.value(account);
    }
    return environment ? environment->log()->exported() : QString();
}

} // namespace zoneloom
