// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/http/AccountTraffic.h"

#include <QNetworkAccessManager>

namespace zoneloom {

AccountTraffic::AccountTraffic() = default;

AccountTraffic::~AccountTraffic()
{
    // Those of other threads went with them.
    if (m_connections.hasLocalData())
        m_connections.setLocalData(nullptr);
}

std::shared_ptr<RateBudget> AccountTraffic::budget(const QByteArray& credentials)
{
    const QMutexLocker lock(&m_mutex);
    std::shared_ptr<RateBudget>& budget = m_budgets[credentials];
    if (!budget)
        budget = std::make_shared<RateBudget>();
    return budget;
}

std::shared_ptr<SharedToken> AccountTraffic::token(const QByteArray& credentials)
{
    const QMutexLocker lock(&m_mutex);
    std::shared_ptr<SharedToken>& token = m_tokens[credentials];
    if (!token)
        token = std::make_shared<SharedToken>();
    return token;
}

QNetworkAccessManager& AccountTraffic::connections()
{
    if (!m_connections.hasLocalData()) {
        auto* manager = new QNetworkAccessManager;
        manager->setTransferTimeout(0); // HttpTransfer has limits of its own
        m_connections.setLocalData(manager);
    }
    return *m_connections.localData();
}

} // namespace zoneloom
