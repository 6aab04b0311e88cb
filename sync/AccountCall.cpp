// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/AccountCall.h"

namespace zoneloom {

AccountCall::AccountCall(ConductorTools& tools, Account account, QMap<QString, QString> secrets, Answered answered)
    : m_tools(tools)
    , m_account(std::move(account))
    , m_secrets(std::move(secrets))
    , m_answered(std::move(answered))
    , m_setAside(std::make_shared<std::shared_ptr<AccountWorker::SetAside>>())
{}

void AccountCall::start(Question question, Progress progress)
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->stop(Error(ErrorKind::Network, QT_TRANSLATE_NOOP("Error", "Account %1 did not answer in time."),
                             {self->m_account.name}));
    });
    m_timer.start(m_tools.settings.linkTimeout);
    ProviderContext context = m_tools.contextOf(m_account.name, m_cancel, std::move(progress));
    context.sendsOnce = m_sendsOnce;
    m_tools.worker(m_account.name)
        .submit([providers = m_tools.settings.providers, secrets = m_tools.settings.secrets, account = m_account,
                 given = m_secrets, context = std::move(context), question = std::move(question), queue = m_tools.queue,
                 weak = weak_from_this(), kept = m_setAside] {
            std::optional<Error> error;
            try {
                const auto provider = providers.open(account, secrets.get(), given, context);
                question(*provider);
            } catch (const ProviderException& exception) {
                error = exception.error();
            } catch (const std::exception& exception) {
                error = Error(ErrorKind::Internal, QT_TRANSLATE_NOOP("Error", "The call to account %1 broke off."),
                              {account.name})
                            .withCause(QString::fromUtf8(exception.what()));
            }
            queue->post([weak, error] {
                if (const auto self = weak.lock())
                    self->finish(error);
            });
        });
}

void AccountCall::cancel()
{
    stop(Error(ErrorKind::Cancelled, QT_TRANSLATE_NOOP("Error", "The call to account %1 was cancelled."),
               {m_account.name}));
}

void AccountCall::stop(const Error& why)
{
    if (m_finished)
        return;
    m_cancel.cancel();
    *m_setAside = m_tools.worker(m_account.name).setAside();
    finish(why);
}

void AccountCall::finish(const std::optional<Error>& error)
{
    if (m_finished)
        return;
    m_finished = true;
    m_timer.stop();
    m_answered(error);
}

} // namespace zoneloom
