// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/http/RateBudget.h"
#include "providers/kit/http/SharedToken.h"

#include <QHash>
#include <QMutex>
#include <QThreadStorage>

#include <memory>
#include <mutex>

class QNetworkAccessManager;

namespace zoneloom {

/// What all HTTP clients of one account share, in whichever of its threads they work: how many requests it may still
/// make, the token of its session, and in each thread the connections that are open. Safe from any thread.
class AccountTraffic
{
public:
    AccountTraffic();
    ~AccountTraffic();
    Q_DISABLE_COPY_MOVE(AccountTraffic)

    /// The budget of all who call with these credentials, given as anything that tells them from others.
    [[nodiscard]] std::shared_ptr<RateBudget> budget(const QByteArray& credentials);
    /// The token of all who log in with these credentials.
    [[nodiscard]] std::shared_ptr<SharedToken> token(const QByteArray& credentials);
    /// The calling thread's own; ends with that thread.
    [[nodiscard]] QNetworkAccessManager& connections();
    /// Held by the one that writes, at services that take one writer at a time.
    [[nodiscard]] std::mutex& writing() { return m_writing; }

private:
    std::mutex m_writing;
    QMutex m_mutex;
    QHash<QByteArray, std::shared_ptr<RateBudget>> m_budgets;
    QHash<QByteArray, std::shared_ptr<SharedToken>> m_tokens;
    QThreadStorage<QNetworkAccessManager*> m_connections;
};

} // namespace zoneloom
