// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/DiffCommand.h"

#include "app/cli/JsonRecords.h"
#include "app/cli/TextRecords.h"
#include "models/store/Store.h"
#include "models/store/Timelines.h"

#include <algorithm>

namespace zoneloom {

using namespace Qt::StringLiterals;

Usage DiffCommand::usage() const
{
    return {tr("Show what changed between two revisions; exits 2 where they differ."),
            {zoneParameter(),
             {u"A"_s, tr("From this revision; default: the one before the latest."), Completes::Nothing, true, false},
             {u"B"_s, tr("To this revision; default: the latest."), Completes::Nothing, true, false}},
            {},
            {{u"diff example.com"_s, tr("what the last revision changed")},
             {u"diff example.com 3 7"_s, tr("what happened between 3 and 7")}},
            {}};
}

Result<ExitStatus> DiffCommand::work(Context& context, Store& store, const Arguments& arguments)
{
    const Result<ZoneSummary> zone = zoneOf(store, arguments.value(u"ZONE"_s));
    if (!zone)
        return fail(zone.error());
    int ends[2] = {std::max(0, zone->revision - 1), zone->revision};
    const QString names[2] = {u"A"_s, u"B"_s};
    for (int i = 0; i < 2; ++i) {
        if (!arguments.given(names[i]))
            continue;
        const Result<int> number = Arguments::number(arguments.value(names[i]));
        if (!number)
            return fail(number.error());
        ends[i] = *number;
        if (*number == 0)
            continue; // the empty beginning
        if (const Result<Revision> revision = store.timelines().revision(zone->timeline, *number); !revision)
            return fail(revision.error());
    }
    const Result<ChangeSet> changes = store.timelines().difference(zone->timeline, ends[0], ends[1]);
    if (!changes)
        return fail(changes.error());
    if (context.json) {
        context.console.printJson({{u"zone"_s, zone->name.toText()},
                                   {u"from"_s, ends[0]},
                                   {u"to"_s, ends[1]},
                                   {u"changes"_s, json::changes(changes->changes())}});
    } else {
        context.console.printBytes(text::changes(changes->changes()).toUtf8());
    }
    return changes->isEmpty() ? ExitStatus::Done : ExitStatus::SomethingLeft;
}

} // namespace zoneloom
