// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/AccountLimits.h"

#include "providers/ProviderRegistry.h"
#include "providers/kit/ProbedLimits.h"

namespace zoneloom {

using namespace Qt::StringLiterals;

AccountLimits::AccountLimits(const Account& account)
    : m_plan(account.probed.value(probed::Plan))
{
    if (const Result<const ProviderDescriptor*> provider = ProviderRegistry::descriptor(account.provider))
        m_capabilities = withProbed((*provider)->capabilities, account.probed);
}

AccountLimits::AccountLimits(const Capabilities& capabilities)
    : m_capabilities(capabilities)
{}

QString AccountLimits::toText() const
{
    const HoldingLimits& limits = m_capabilities.limits;
    QStringList parts;
    if (limits.zones > 0)
        parts += tr("%1 zones").arg(limits.zones);
    if (limits.setsPerZone > 0)
        parts += tr("%1 record sets in a zone").arg(limits.setsPerZone);
    if (limits.recordsPerZone > 0)
        parts += tr("%1 records in a zone").arg(limits.recordsPerZone);
    if (limits.recordsPerSet > 0)
        parts += tr("%1 records in a set").arg(limits.recordsPerSet);
    return parts.join(u", "_s);
}

} // namespace zoneloom
