// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/BindServer.h"

namespace zoneloom {

QString BindServer::reloadCommand() const
{
    return QStringLiteral("rndc -c %1/rndc.conf reload %z").arg(folder());
}

QStringList BindServer::prepare()
{
    const QString controlPort = QString::number(freePort());
    const QString key = QStringLiteral("key \"%1\" { algorithm hmac-sha256; secret \"%2\"; };\n")
                            .arg(QLatin1String(KeyName), QLatin1String(KeySecret));
    QString text =
        QStringLiteral("options { directory \"%1\"; listen-on port %2 { 127.0.0.1; }; listen-on-v6 { none; };\n"
                       "  pid-file \"%1/pid\"; session-keyfile \"%1/session.key\"; recursion no; notify no;\n"
                       "  allow-transfer { 127.0.0.1; }; dnssec-validation no; };\n%3"
                       "controls { inet 127.0.0.1 port %4 allow { 127.0.0.1; } keys { \"%5\"; }; };\n")
            .arg(folder(), QString::number(port()), key, controlPort, QLatin1String(KeyName));
    const QString updates = QStringLiteral("allow-update { key \"%1\"; }; ").arg(QLatin1String(KeyName));
    for (auto zone = zones().constBegin(); zone != zones().constEnd(); ++zone)
        text += QStringLiteral("zone \"%1\" { type primary; file \"%2\"; %3};\n")
                    .arg(zone.key(), zoneFile(zone.key()), m_takesUpdates ? updates : QString());
    write(QStringLiteral("named.conf"), text.toUtf8());
    write(QStringLiteral("rndc.conf"),
          QStringLiteral("%1options { default-server 127.0.0.1; default-port %2; default-key \"%3\"; };\n")
              .arg(key, controlPort, QLatin1String(KeyName))
              .toUtf8());
    return {QStringLiteral("named"), QStringLiteral("-f"), QStringLiteral("-c"),
            folder() + QStringLiteral("/named.conf")};
}

} // namespace zoneloom
