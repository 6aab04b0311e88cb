// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/KnotServer.h"

namespace zoneloom {

QString KnotServer::reloadCommand() const
{
    return QStringLiteral("knotc -b -s %1/knot.sock zone-reload %z").arg(folder());
}

QStringList KnotServer::prepare()
{
    QString text = QStringLiteral("server:\n  listen: 127.0.0.1@%1\n  rundir: %2\n"
                                  "control:\n  listen: %2/knot.sock\n"
                                  "database:\n  storage: %2\n"
                                  "key:\n  - id: %3\n    algorithm: hmac-sha256\n    secret: %4\n"
                                  "acl:\n"
                                  "  - id: write\n    key: %3\n    action: [transfer, update]\n"
                                  "  - id: read\n    address: 127.0.0.1\n    action: transfer\n"
                                  "zone:\n")
                       .arg(QString::number(port()), folder(), QLatin1String(KeyName), QLatin1String(KeySecret));
    for (auto zone = zones().constBegin(); zone != zones().constEnd(); ++zone)
        text += QStringLiteral("  - domain: %1\n    file: %2\n    acl: [write, read]\n")
                    .arg(zone.key(), zoneFile(zone.key()));
    write(QStringLiteral("knot.conf"), text.toUtf8());
    return {QStringLiteral("knotd"), QStringLiteral("-c"), folder() + QStringLiteral("/knot.conf")};
}

} // namespace zoneloom
