// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/ProcessIdentity.h"

#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <cerrno>
#include <csignal>
#include <unistd.h>

namespace zoneloom {

namespace {

// Behind the name in /proc/PID/stat, which may hold blanks and ends with the last bracket; see proc(5).
constexpr qsizetype StateField = 0;
constexpr qsizetype ThreadsField = 17;
constexpr qsizetype StartField = 19;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArrayList statOf(qint64 process)
{
    const QByteArray stat = contentOf(QStringLiteral("/proc/%1/stat").arg(process));
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ');
}

/// Where process numbers mean what they mean here: the machine since its start, and the container.
QStringList here()
{
    return {QString::fromLatin1(contentOf(QStringLiteral("/proc/sys/kernel/random/boot_id")).trimmed()),
            QFileInfo(QStringLiteral("/proc/self/ns/pid")).symLinkTarget().section(u'/', -1)};
}

} // namespace

QString ProcessIdentity::own()
{
    static const QString identity = [] {
        const auto process = static_cast<qint64>(::getpid());
        const QByteArray start = statOf(process).value(StartField);
        const QStringList place = here();
        if (start.isEmpty() || place.contains(QString()))
            return QString();
        return QString(place.join(u' ') + u' ' + QString::number(process) + u' ' + QString::fromLatin1(start));
    }();
    return identity;
}

bool ProcessIdentity::hasEnded(const QString& identity)
{
    const QStringList parts = identity.split(u' ');
    bool isNumber = false;
    const qint64 process = parts.value(2).toLongLong(&isNumber);
    if (parts.size() != 4 || !isNumber || process <= 0 || parts.first(2) != here())
        return false;
    // Tells it also of processes that /proc keeps from other users.
    if (::kill(static_cast<pid_t>(process), 0) != 0 && errno == ESRCH)
        return true;
    const QByteArrayList stat = statOf(process);
    if (stat.size() <= StartField)
        return false;
    const bool isOver = stat.at(StateField) == "Z" && stat.at(ThreadsField).toInt() <= 1; // nobody asked for its status
    return isOver || QString::fromLatin1(stat.at(StartField)) != parts.at(3);
}

} // namespace zoneloom
