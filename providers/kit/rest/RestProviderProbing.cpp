// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/ProbedLimits.h"
#include "providers/kit/rest/RestProvider.h"

namespace zoneloom {

// What only a test of the account can find out, and what follows from it.

QString RestProvider::probed(const QString& name, const QString& fallback) const
{
    return m_context.probed.value(name, fallback);
}

void RestProvider::remember(const QString& name, const QString& value)
{
    m_context.probed.insert(name, value);
    if (m_context.remember)
        m_context.remember(name, value);
}

bool RestProvider::ifAllowed(const QList<QLatin1String>& findings, const std::function<void()>& calls)
{
    try {
        calls();
        return true;
    } catch (const ProviderException& problem) {
        const ErrorKind kind = problem.error().kind();
        if (kind != ErrorKind::Permission && kind != ErrorKind::ZoneNotFound)
            throw;
        for (const QLatin1String finding : findings) // what an earlier test found may be so no more
            remember(finding, QString());
        return false;
    }
}

void RestProvider::remember(const QString& name, const Json& value)
{
    const qint64 number = value.isNull() ? 0 : value.number();
    remember(name, number > 0 ? QString::number(number) : QString());
}

Capabilities RestProvider::capabilities(const ExternalZone&)
{
    return withProbed(m_descriptor.capabilities, m_context.probed);
}

} // namespace zoneloom
