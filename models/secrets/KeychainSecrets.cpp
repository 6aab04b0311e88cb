// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/secrets/KeychainSecrets.h"

#include "models/secrets/KeychainThread.h"

#include <qt6keychain/keychain.h>

#include <QFileInfo>

#include <future>

namespace zoneloom {

struct KeychainSecrets::Answer
{
    QKeychain::Error error = QKeychain::NoBackendAvailable;
    QString text;  ///< the secret that was read
    QString cause; ///< the keychain's own words, where there was an error
};

namespace {

/// Without a session bus there is no Secret Service; asking the libraries would only start one that nobody unlocks.
bool hasSessionBus()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtimeFolder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtimeFolder.isEmpty() && QFileInfo::exists(runtimeFolder + QLatin1String("/bus"));
}

Error trouble(const QString& cause)
{
    return Error(ErrorKind::Secret, QT_TRANSLATE_NOOP("Error", "The keychain cannot be used."))
        .withCause(cause)
        .withAdvice(QT_TRANSLATE_NOOP("Error", "Unlock it, or set the environment variable ZONELOOM_VAULT_KEY to keep "
                                               "secrets in an encrypted vault file."));
}

} // namespace

KeychainSecrets::KeychainSecrets(std::chrono::milliseconds timeLimit)
    : m_timeLimit(timeLimit)
{}

template <typename Job>
KeychainSecrets::Answer KeychainSecrets::ask(const QString& account, const QString& field, const QString& value) const
{
    if (m_silent || !hasSessionBus())
        return {};
    const auto promise = std::make_shared<std::promise<Answer>>();
    std::future<Answer> future = promise->get_future();
    KeychainThread::run([promise, value, key = QString(account + u'/' + field)] {
        auto* const job = new Job(QStringLiteral("zoneloom")); // deletes itself when it has finished
        job->setInsecureFallback(false);
        job->setKey(key);
        if constexpr (std::is_same_v<Job, QKeychain::WritePasswordJob>)
            job->setTextData(value);
        QObject::connect(job, &QKeychain::Job::finished, job, [promise, job] {
            Answer answer{job->error(), {}, job->errorString()};
            if constexpr (std::is_same_v<Job, QKeychain::ReadPasswordJob>)
                answer.text = job->textData();
            promise->set_value(answer);
        });
        job->start();
    });
    if (future.wait_for(m_timeLimit) == std::future_status::ready)
        return future.get();
    m_silent = true;
    return {QKeychain::OtherError, {}, QStringLiteral("no answer in time")};
}

bool KeychainSecrets::isAvailable() const
{
    const Answer answer =
        ask<QKeychain::ReadPasswordJob>(QStringLiteral("zoneloom"), QStringLiteral("is-available"), {});
    return answer.error == QKeychain::NoError || answer.error == QKeychain::EntryNotFound;
}

Result<QString> KeychainSecrets::read(const QString& account, const QString& field) const
{
    const Answer answer = ask<QKeychain::ReadPasswordJob>(account, field, {});
    switch (answer.error) {
    case QKeychain::NoError:
        return answer.text;
    case QKeychain::EntryNotFound:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return fail(notThere(account, field));
    default:
        return fail(trouble(answer.cause));
    }
}

Outcome KeychainSecrets::write(const QString& account, const QString& field, const QString& value)
{
    const Answer answer = ask<QKeychain::WritePasswordJob>(account, field, value);
    if (answer.error != QKeychain::NoError)
        return fail(trouble(answer.cause));
    return {};
}

Outcome KeychainSecrets::remove(const QString& account, const QString& field)
{
    const Answer answer = ask<QKeychain::DeletePasswordJob>(account, field, {});
    switch (answer.error) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {};
    default:
        // Some services report a missing entry so; what is gone cannot be read.
        if (const Result<QString> still = read(account, field); !still && still.error().kind() == ErrorKind::NotFound)
            return {};
        return fail(trouble(answer.cause));
    }
}

} // namespace zoneloom
