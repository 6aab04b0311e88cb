// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Console.h"

#include <QFileDevice>
#include <QJsonDocument>

#include <cerrno>

namespace zoneloom {

Console::Console(QIODevice& in, QIODevice& out, QIODevice& err, bool showsProgress)
    : m_in(in)
    , m_out(out)
    , m_err(err)
    , m_showsProgress(showsProgress)
{}

void Console::print(const QString& line)
{
    printBytes(line.toUtf8() + '\n');
}

void Console::printBytes(const QByteArray& bytes)
{
    clearProgress();
    if (m_failed)
        return;
    errno = 0;
    if (m_out.write(bytes) != bytes.size()) {
        m_failed = true;
        m_errno = errno;
    }
}

void Console::printJson(const QJsonObject& object)
{
    printBytes(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Console::say(const QString& line)
{
    clearProgress();
    m_err.write(line.toUtf8() + '\n');
    if (auto* file = qobject_cast<QFileDevice*>(&m_err))
        file->flush();
}

void Console::showProgress(const QString& line)
{
    if (!m_showsProgress || (m_sinceProgress.isValid() && m_sinceProgress.elapsed() < 100))
        return;
    m_sinceProgress.start();
    m_progressShown = true;
    m_err.write("\r\033[K" + line.left(118).toUtf8());
    if (auto* file = qobject_cast<QFileDevice*>(&m_err))
        file->flush();
}

void Console::clearProgress()
{
    if (!m_progressShown)
        return;
    m_progressShown = false;
    m_err.write("\r\033[K");
    if (auto* file = qobject_cast<QFileDevice*>(&m_err))
        file->flush();
}

QByteArray Console::readAll()
{
    return m_in.readAll();
}

QByteArray Console::readLine()
{
    QByteArray line = m_in.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

Outcome Console::finish()
{
    clearProgress();
    if (auto* file = qobject_cast<QFileDevice*>(&m_out); file && !m_failed) {
        errno = 0;
        if (!file->flush()) {
            m_failed = true;
            m_errno = errno;
        }
    }
    if (!m_failed || m_errno == EPIPE)
        return {};
    return fail(
        Error(ErrorKind::File, QT_TRANSLATE_NOOP("Error", "The result could not be written to standard output."))
            .withCause(qt_error_string(m_errno)));
}

} // namespace zoneloom
