// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/NameServerList.h"

#include <QHostAddress>

namespace zoneloom {

namespace {

std::optional<NameServer> parseOne(const QString& part)
{
    if (QHostAddress(part).protocol() == QHostAddress::IPv6Protocol)
        return NameServer{part, 53};
    QString host = part;
    QString port = QStringLiteral("53");
    const qsizetype colon = part.lastIndexOf(u':');
    if (colon >= 0 && !part.endsWith(u']')) {
        host = part.first(colon);
        port = part.sliced(colon + 1);
    }
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    else if (host.contains(u':'))
        return std::nullopt;
    bool isNumber = false;
    const quint16 number = port.toUShort(&isNumber);
    if (host.isEmpty() || host.contains(u' ') || !isNumber || number == 0)
        return std::nullopt;
    return NameServer{host, number};
}

} // namespace

Result<QList<NameServer>> NameServerList::parse(const QString& text)
{
    QList<NameServer> servers;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const QString trimmed = part.trimmed();
        if (trimmed.isEmpty())
            continue;
        const std::optional<NameServer> server = parseOne(trimmed);
        if (!server)
            return fail(Error(ErrorKind::Invalid,
                              QT_TRANSLATE_NOOP("Error", "'%1' in name-servers is not host[:port]."), {trimmed}));
        servers += *server;
    }
    return servers;
}

} // namespace zoneloom
