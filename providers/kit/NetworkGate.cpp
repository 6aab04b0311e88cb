// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/NetworkGate.h"

#include <QHostInfo>

namespace zoneloom {

bool NetworkGate::onlyLoopback()
{
    return qgetenv("ZONELOOM_NETWORK") == "loopback";
}

Outcome NetworkGate::check(const QHostAddress& address)
{
    if (!onlyLoopback() || address.isLoopback())
        return {};
    return fail(
        Error(ErrorKind::Network,
              QT_TRANSLATE_NOOP("Error", "%1 was not contacted: ZONELOOM_NETWORK=loopback allows only this machine."),
              {address.toString()})
            .withAdvice(QT_TRANSLATE_NOOP("Error", "Unset ZONELOOM_NETWORK to reach other machines.")));
}

Result<QList<QHostAddress>> NetworkGate::resolve(const QString& host)
{
    QList<QHostAddress> addresses;
    const QHostAddress literal(host);
    if (!literal.isNull()) {
        addresses += literal;
    } else if (host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0) {
        addresses += QHostAddress(QHostAddress::LocalHost); // no look-up leaves the machine for it (RFC 6761 §6.3)
    } else if (onlyLoopback()) {
        return fail(Error(ErrorKind::Network,
                          QT_TRANSLATE_NOOP(
                              "Error", "%1 was not looked up: ZONELOOM_NETWORK=loopback allows only this machine."),
                          {host})
                        .withAdvice(QT_TRANSLATE_NOOP("Error", "Unset ZONELOOM_NETWORK to reach other machines.")));
    } else {
        const QHostInfo info = QHostInfo::fromName(host);
        if (info.error() != QHostInfo::NoError)
            return fail(Error(ErrorKind::Network, QT_TRANSLATE_NOOP("Error", "The host %1 was not found."), {host})
                            .withCause(info.errorString()));
        addresses = info.addresses();
    }
    for (const QHostAddress& address : addresses) {
        if (const Outcome allowed = check(address); !allowed)
            return fail(allowed.error());
    }
    return addresses;
}

} // namespace zoneloom
