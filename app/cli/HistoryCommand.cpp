// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/HistoryCommand.h"

#include "app/cli/JsonStore.h"
#include "app/cli/TextTable.h"
#include "models/store/Store.h"
#include "models/store/Timelines.h"

#include <QJsonArray>

namespace zoneloom {

using namespace Qt::StringLiterals;

Usage HistoryCommand::usage() const
{
    return {tr("List a zone's revisions, the newest first."),
            {zoneParameter()},
            {{{u"limit"_s}, tr("At most so many."), u"N"_s, {}, {}, false}},
            {{u"history example.com --limit 10"_s, tr("who changed it last, and why")}},
            {}};
}

Result<ExitStatus> HistoryCommand::work(Context& context, Store& store, const Arguments& arguments)
{
    const Result<ZoneSummary> zone = zoneOf(store, arguments.value(u"ZONE"_s));
    if (!zone)
        return fail(zone.error());
    const Result<int> limit = Arguments::number(arguments.option(u"limit"_s).value_or(u"0"_s));
    if (!limit)
        return fail(limit.error());
    const Result<QList<Revision>> revisions = store.timelines().history(zone->timeline, *limit);
    if (!revisions)
        return fail(revisions.error());
    if (context.json) {
        QJsonArray array;
        for (const Revision& revision : *revisions)
            array.append(json::revision(revision));
        context.console.printJson({{u"zone"_s, zone->name.toText()}, {u"revisions"_s, array}});
        return ExitStatus::Done;
    }
    TextTable table(
        {tr("REVISION"), tr("TIME"), tr("AUTHOR"), tr("CHANGES", "column: numbers of records"), tr("MESSAGE")});
    for (const Revision& revision : *revisions) {
        table.addRow({QString::number(revision.number), revision.time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s),
                      revision.author, u"+%1 ~%2 -%3"_s.arg(revision.added).arg(revision.changed).arg(revision.removed),
                      revision.message.section(u'\n', 0, 0)});
    }
    context.console.printBytes(table.toText().toUtf8());
    return ExitStatus::Done;
}

} // namespace zoneloom
