// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/secrets/VaultPassphrase.h"

#include <QFile>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace zoneloom {

namespace {

constexpr const char* variable = "ZONELOOM_VAULT_KEY";

QString credentialFile()
{
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    const QString path = folder + QLatin1String("/zoneloom-vault-key");
    return !folder.isEmpty() && QFile::exists(path) ? path : QString();
}

/// Switches off the terminal's echo as long as it lives.
class SilentTerminal
{
public:
    SilentTerminal()
    {
        m_changed = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_changed = m_changed && ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_changed)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;
    [[nodiscard]] bool isSilent() const { return m_changed; }

private:
    termios m_before{};
    bool m_changed = false;
};

QByteArray prompted(const QString& question)
{
    const SilentTerminal terminal;
    if (!terminal.isSilent())
        return {};
    std::fputs(question.toLocal8Bit().constData(), stderr);
    std::fflush(stderr);
    QByteArray line;
    char octet = 0;
    while (::read(STDIN_FILENO, &octet, 1) == 1 && octet != '\n')
        line += octet;
    std::fputs("\n", stderr);
    return line;
}

Error none()
{
    return Error(ErrorKind::NotFound, QT_TRANSLATE_NOOP("Error", "There is no passphrase for the vault."))
        .withAdvice(QT_TRANSLATE_NOOP("Error",
                                      "Set the environment variable ZONELOOM_VAULT_KEY, or hand in the systemd "
                                      "credential zoneloom-vault-key."));
}

Result<QByteArray> ask(bool isNew)
{
    const QByteArray phrase =
        prompted(QCoreApplication::translate("Error", "Passphrase of the vault: ", "a prompt on a terminal"));
    if (phrase.isEmpty())
        return fail(none());
    if (isNew && prompted(QCoreApplication::translate("Error", "Once more: ", "a prompt on a terminal")) != phrase)
        return fail(ErrorKind::Secret, QT_TRANSLATE_NOOP("Error", "The two passphrases are not the same."));
    return phrase;
}

Result<QByteArray> findGiven(bool)
{
    if (const QByteArray phrase = qgetenv(variable); !phrase.isEmpty())
        return phrase;
    if (const QString path = credentialFile(); !path.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(
                Error(ErrorKind::Secret, QT_TRANSLATE_NOOP("Error", "The credential %1 cannot be read."), {path})
                    .withCause(file.errorString()));
        QByteArray phrase = file.readAll();
        while (phrase.endsWith('\n') || phrase.endsWith('\r'))
            phrase.chop(1);
        if (!phrase.isEmpty())
            return phrase;
    }
    return fail(none());
}

Result<QByteArray> find(bool isNew)
{
    Result<QByteArray> given = findGiven(isNew);
    if (!given && given.error().kind() == ErrorKind::NotFound && ::isatty(STDIN_FILENO) == 1)
        return ask(isNew);
    return given;
}

} // namespace

VaultPassphrase::Source VaultPassphrase::standard()
{
    return find;
}

VaultPassphrase::Source VaultPassphrase::given()
{
    return findGiven;
}

} // namespace zoneloom
