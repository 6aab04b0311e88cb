// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>

namespace zoneloom::testing {

/// Kilobytes of this process, from a line of /proc/self/status such as `VmRSS:`; 0 where there is none (proc(5)).
inline qint64 processKilobytes(const QByteArray& line)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& one : status.readAll().split('\n')) {
        if (one.startsWith(line))
            return one.mid(line.size()).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

} // namespace zoneloom::testing
