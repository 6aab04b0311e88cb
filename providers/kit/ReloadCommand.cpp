// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/ReloadCommand.h"

#include <QDeadlineTimer>
#include <QProcess>

namespace zoneloom {

namespace {

constexpr int CancelInterval = 50; // milliseconds until a cancellation is seen
constexpr int KillGrace = 1000;    // milliseconds to end in good order
constexpr qsizetype LongestOutput = 2000;

void end(QProcess& process)
{
    process.terminate();
    if (!process.waitForFinished(KillGrace)) {
        process.kill();
        process.waitForFinished(KillGrace);
    }
}

} // namespace

ReloadCommand::ReloadCommand(const QString& command, const QString& zone)
    : m_words(QProcess::splitCommand(command))
{
    for (QString& word : m_words)
        word.replace(QLatin1String("%z"), zone);
}

Outcome ReloadCommand::run(std::chrono::milliseconds limit, const CancelToken& cancel) const
{
    const QString shown = m_words.join(u' ');
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(m_words.first(), m_words.sliced(1));
    if (!process.waitForStarted())
        return fail(
            Error(ErrorKind::File, QT_TRANSLATE_NOOP("Error", "The reload command '%1' could not be started."), {shown})
                .withCause(process.errorString()));
    const QDeadlineTimer deadline(limit);
    while (!process.waitForFinished(CancelInterval) && process.state() != QProcess::NotRunning) {
        if (cancel.isCancelled()) {
            end(process);
            return fail(ErrorKind::Cancelled, QT_TRANSLATE_NOOP("Error", "The reload command '%1' was cancelled."),
                        {shown});
        }
        if (deadline.hasExpired()) {
            end(process);
            return fail(Error(ErrorKind::File,
                              QT_TRANSLATE_NOOP("Error", "The reload command '%1' did not end within %2 seconds."),
                              {shown, QString::number(limit.count() / 1000)})
                            .withCause(QString::fromUtf8(process.readAll().left(LongestOutput)).trimmed()));
        }
    }
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    const QString status =
        process.exitStatus() == QProcess::NormalExit ? QString::number(process.exitCode()) : process.errorString();
    return fail(Error(ErrorKind::File, QT_TRANSLATE_NOOP("Error", "The reload command '%1' failed (status %2)."),
                      {shown, status})
                    .withCause(QString::fromUtf8(process.readAll().left(LongestOutput)).trimmed()));
}

} // namespace zoneloom
