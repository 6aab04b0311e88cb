// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/NsdServer.h"

namespace zoneloom {

QString NsdServer::reloadCommand() const
{
    return QStringLiteral("nsd-control -c %1/nsd.conf reload %z").arg(folder());
}

QStringList NsdServer::prepare()
{
    QString text =
        QStringLiteral("server:\n  ip-address: 127.0.0.1@%1\n  username: \"\"\n  chroot: \"\"\n  zonesdir: \"%2\"\n"
                       "  database: \"\"\n  pidfile: \"%2/pid\"\n  xfrdfile: \"%2/xfrd.state\"\n"
                       "  zonelistfile: \"%2/zone.list\"\n  xfrdir: \"%2\"\n  server-count: 1\n"
                       "remote-control:\n  control-enable: yes\n  control-interface: %2/ctl.sock\n")
            .arg(QString::number(port()), folder());
    for (auto zone = zones().constBegin(); zone != zones().constEnd(); ++zone)
        text += QStringLiteral("zone:\n  name: %1\n  zonefile: \"%2\"\n  provide-xfr: 127.0.0.1 NOKEY\n")
                    .arg(zone.key(), zoneFile(zone.key()));
    write(QStringLiteral("nsd.conf"), text.toUtf8());
    return {QStringLiteral("nsd"), QStringLiteral("-d"), QStringLiteral("-c"), folder() + QStringLiteral("/nsd.conf")};
}

} // namespace zoneloom
