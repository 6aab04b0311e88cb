// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/PassphrasePrompt.h"

#include "models/base/TaskQueue.h"
#include "ui/accounts/PassphraseDialog.h"

#include <QApplication>
#include <QThread>

#include <condition_variable>

namespace zoneloom {

struct PassphrasePrompt::Shared
{
    std::mutex mutex;
    std::condition_variable answered;
    QThread* const windowThread = QThread::currentThread();
    const std::shared_ptr<TaskQueue> questions = std::make_shared<TaskQueue>();
    PassphrasePrompt* prompt = nullptr; ///< null when closed
    bool asking = false;
    bool refused = false;
    bool triedBefore = false; ///< an answer did not open the vault, or nobody would ask again
    QByteArray answer;

    static Error none()
    {
        return Error(ErrorKind::NotFound, QT_TRANSLATE_NOOP("Error", "There is no passphrase for the vault."))
            .withAdvice(QT_TRANSLATE_NOOP("Error", "Try again, and enter it when you are asked."));
    }
    Result<QByteArray> ask(bool isNew)
    {
        std::unique_lock lock(mutex);
        if (!prompt || (refused && !isNew) || QThread::currentThread() == windowThread)
            return fail(none());
        if (!asking) {
            asking = true;
            answer.clear();
            questions->post([this, isNew] { prompt->show(isNew); });
        }
        answered.wait(lock, [this] { return !asking; });
        if (answer.isEmpty())
            return fail(none());
        return answer;
    }
    void tell(const QByteArray& passphrase)
    {
        const std::lock_guard lock(mutex);
        answer = passphrase;
        asking = false;
        refused = passphrase.isEmpty();
        answered.notify_all();
    }
};

PassphrasePrompt::PassphrasePrompt(QObject* parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>())
{
    m_shared->prompt = this;
}

PassphrasePrompt::~PassphrasePrompt()
{
    close();
}

void PassphrasePrompt::close()
{
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->prompt = nullptr;
    }
    m_shared->questions->close();
    m_shared->tell({});
}

VaultPassphrase::Source PassphrasePrompt::source()
{
    return [shared = m_shared, given = VaultPassphrase::given()](bool isNew) -> Result<QByteArray> {
        Result<QByteArray> passphrase = given(isNew);
        if (passphrase || passphrase.error().kind() != ErrorKind::NotFound)
            return passphrase;
        return shared->ask(isNew);
    };
}

void PassphrasePrompt::askAgain()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->refused = false;
}

void PassphrasePrompt::show(bool isNew)
{
    // A right answer is kept by the vault: who is asked once more gave a wrong one.
    const bool wrong = std::exchange(m_shared->triedBefore, !isNew) && !isNew;
    QWidget* top = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : QApplication::activeWindow();
    auto* dialog = new PassphraseDialog(isNew   ? PassphraseDialog::Purpose::NewVault
                                        : wrong ? PassphraseDialog::Purpose::Retry
                                                : PassphraseDialog::Purpose::Unlock,
                                        top);
    const auto told = std::make_shared<bool>(false);
    const auto tell = [this, told](const QByteArray& passphrase) {
        if (!std::exchange(*told, true))
            m_shared->tell(passphrase);
    };
    connect(dialog, &QDialog::finished, this,
            [dialog, tell](int result) { tell(result == QDialog::Accepted ? dialog->passphrase() : QByteArray()); });
    // It ends with the dialog below it, without a word.
    connect(dialog, &QObject::destroyed, this, [tell] { tell({}); });
    dialog->open();
}

} // namespace zoneloom
