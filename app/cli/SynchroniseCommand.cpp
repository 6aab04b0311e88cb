// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/SynchroniseCommand.h"

#include "app/cli/JsonReports.h"
#include "app/cli/TextReports.h"

#include <algorithm>

namespace zoneloom {

using namespace Qt::StringLiterals;

Usage SynchroniseCommand::usage() const
{
    return {
        tr("Push what is pending to all links in parallel, read it back, and ask the name servers."),
        {zoneOrAll()},
        {{{u"plan"_s},
          tr("Write exactly the plan of this hash, or refuse because something moved."),
          tr("HASH"),
          {},
          {},
          false},
         linkOption(),
         {{u"overwrite"_s}, tr("Also over drifted and conflicting cells."), {}, {}, {}, false},
         forceOption()},
        {{u"sync example.com"_s, tr("every provider gets what is pending there")},
         {u"sync example.com --link hetzner --force"_s, tr("the first push into a zone that holds records")},
         {u"sync example.com --overwrite"_s, tr("undo what was changed at the providers")}},
        tr("Exits 2 where cells wait for a person or a plan is withheld, and 1 where a link failed, after all others "
           "were done.")};
}

Result<SyncRequest> SynchroniseCommand::request(const Context&, const Arguments& arguments)
{
    SyncRequest request;
    request.mode = SyncRequest::Mode::Sync;
    request.links = arguments.options(u"link"_s);
    request.overwrite = arguments.has(u"overwrite"_s);
    request.force = arguments.has(u"force"_s);
    request.planHash = arguments.option(u"plan"_s).value_or(QString());
    if (!request.planHash.isEmpty() && !arguments.given(u"ZONE"_s))
        return fail(ErrorKind::Usage, QT_TRANSLATE_NOOP("Error", "A plan is about one zone: name the ZONE."));
    return request;
}

void SynchroniseCommand::printText(Context& context, const ZoneReport& report, const Arguments&)
{
    context.console.printBytes(TextReports::sync(report).toUtf8());
}

QJsonObject SynchroniseCommand::toJson(const ZoneReport& report, const Arguments&)
{
    return json::sync(report);
}

bool SynchroniseCommand::leavesSomething(const ZoneReport& report)
{
    return std::any_of(report.links.begin(), report.links.end(), [](const LinkReport& link) {
        return link.result == LinkResult::Waiting || link.result == LinkResult::Withheld || link.plan.withheld ||
               !link.plan.waiting.isEmpty();
    });
}

} // namespace zoneloom
