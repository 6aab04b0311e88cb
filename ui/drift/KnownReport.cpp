// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/drift/KnownReport.h"

#include "models/items/LinkText.h"
#include "models/items/StateText.h"
#include "models/store/Accounts.h"
#include "models/store/Links.h"
#include "models/store/Timelines.h"
#include "providers/kit/ProbedLimits.h"

#include <algorithm>

namespace zoneloom {

namespace {

Result<Capabilities> documented(Store& store, const Link& link, const ProviderSource& providers)
{
    const Result<Account> account = store.accounts().find(link.account);
    if (!account)
        return fail(account.error());
    const Result<const ProviderDescriptor*> descriptor = providers.describe(account->provider);
    if (!descriptor)
        return fail(descriptor.error());
    return withProbed((*descriptor)->capabilities, account->probed);
}

Result<LinkReport> known(Store& store, const Link& link, const ZoneContent& content, const ProviderSource& providers,
                         const QHash<QString, Capabilities>& asked)
{
    LinkReport report;
    report.link = link.name;
    report.account = link.account;
    const Result<LinkStatus> status = store.links().status(link.id);
    if (!status)
        return fail(status.error());
    report.readAt = status->readAt;
    report.liveSeconds = status->liveSeconds;
    if (LinkText::state(*status) == CellState::Unknown) {
        if (!status->errorText.isEmpty())
            report.error =
                Error(ErrorKind::Network, QT_TRANSLATE_NOOP("Error", "The last reading of %1 failed."), {link.name})
                    .withCause(status->errorText);
        return report;
    }
    const Result<Capabilities> capabilities =
        asked.contains(link.name) ? Result<Capabilities>(asked.value(link.name)) : documented(store, link, providers);
    if (!capabilities)
        return fail(capabilities.error());
    ComparisonInput input;
    input.internal = content;
    input.projection = project(content, *capabilities);
    if (status->hasBase) {
        const Result<ZoneContent> base = store.timelines().content(link.base);
        if (!base)
            return fail(base.error());
        input.base = *base;
    }
    const Result<ZoneContent> observed = store.timelines().content(link.observations);
    if (!observed)
        return fail(observed.error());
    input.observed = *observed;
    input.ignored = status->ignored;
    input.comparesSoa = capabilities->feedsSoa;
    report.cells = compare(input);
    const bool differs = std::any_of(report.cells.begin(), report.cells.end(),
                                     [](const Cell& cell) { return StateText::differs(cell.state); });
    report.state = differs ? LinkState::Differs : LinkState::InSync;
    report.result = differs ? LinkResult::Waiting : LinkResult::InSync;
    return report;
}

} // namespace

Result<ZoneReport> knownReport(Store& store, const ZoneSummary& zone, const ZoneContent& content,
                               const ProviderSource& providers, const QHash<QString, Capabilities>& asked)
{
    ZoneReport report;
    report.zone = zone.name;
    report.revision = zone.revision;
    const Result<QList<Link>> links = store.links().of(zone.name);
    if (!links)
        return fail(links.error());
    for (const Link& link : *links) {
        Result<LinkReport> one = known(store, link, content, providers, asked);
        if (!one)
            return fail(one.error());
        report.links += std::move(*one);
    }
    return report;
}

} // namespace zoneloom
