// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/ConductorTools.h"

#include <QTimer>

namespace zoneloom {

/// One question to an account that concerns no link: a test, its zones, one zone's content. Lives in the conductor's
/// thread; the question is asked in a thread of the account, and has the time limit of a link.
class AccountCall : public std::enable_shared_from_this<AccountCall>
{
public:
    /// In a thread of the account; may throw ProviderException.
    using Question = std::function<void(Provider&)>;
    using Answered = std::function<void(const std::optional<Error>& error)>;
    /// In that thread too: done of total, as in ProviderContext.
    using Progress = std::function<void(int done, int total)>;

    AccountCall(ConductorTools& tools, Account account, QMap<QString, QString> secrets, Answered answered);

    /// Before start(): a person waits, so that a request which fails is not sent again.
    void sendOnce() { m_sendsOnce = true; }
    void start(Question question, Progress progress);
    void cancel();

private:
    void stop(const Error& why);
    void finish(const std::optional<Error>& error);

    ConductorTools& m_tools;
    Account m_account;
    QMap<QString, QString> m_secrets;
    Answered m_answered;
    CancelToken m_cancel;
    QTimer m_timer;
    std::shared_ptr<std::shared_ptr<AccountWorker::SetAside>> m_setAside;
    bool m_sendsOnce = false;
    bool m_finished = false;
};

} // namespace zoneloom
