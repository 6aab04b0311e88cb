// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/LinkOptions.h"

namespace zoneloom {

using namespace Qt::StringLiterals;

QList<Option> LinkOptions::options()
{
    return {
        {{u"external-zone"_s}, tr("The zone's name or id there; default: the same name."), tr("NAME"), {}, {}, false},
        {{u"policy"_s},
         tr("Who decides on a push; default approve."),
         tr("POLICY"),
         {},
         {u"auto"_s, u"approve"_s, u"observe"_s},
         false},
        {{u"on-drift"_s},
         tr("What happens where someone changed it there; default wait."),
         tr("WHAT"),
         {},
         {u"wait"_s, u"push"_s, u"adopt"_s},
         false},
        {{u"name"_s}, tr("What to call the link; default: its account's name."), tr("NAME"), {}, {}, false},
        {{u"create"_s}, tr("Create the external zone where it is not there yet."), {}, {}, {}, false}};
}

Outcome LinkOptions::apply(const Arguments& arguments, Link& link)
{
    link.externalZone = arguments.option(u"external-zone"_s).value_or(link.externalZone);
    link.name = arguments.option(u"name"_s).value_or(link.name);
    if (arguments.has(u"create"_s))
        link.createMissing = true;
    if (const auto text = arguments.option(u"policy"_s)) {
        const Result<LinkPolicy> policy = linkPolicyFromText(*text);
        if (!policy)
            return fail(policy.error());
        link.policy = *policy;
    }
    if (const auto text = arguments.option(u"on-drift"_s)) {
        const Result<OnDrift> onDrift = onDriftFromText(*text);
        if (!onDrift)
            return fail(onDrift.error());
        link.onDrift = *onDrift;
    }
    return {};
}

} // namespace zoneloom
