// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/PlanCommand.h"

#include "app/cli/JsonReports.h"
#include "app/cli/TextReports.h"

#include <algorithm>

namespace zoneloom {

using namespace Qt::StringLiterals;

Usage PlanCommand::usage() const
{
    return {
        tr("Show what a sync would write, and the plan's hash."),
        {zoneOrAll()},
        {linkOption(), {{u"overwrite"_s}, tr("As “sync --overwrite” would do it."), {}, {}, {}, false}, forceOption()},
        {{u"plan example.com"_s, tr("look before you sync")},
         {u"sync example.com --plan HASH"_s, tr("then write exactly that, or nothing where something moved")}},
        tr("Exits 2 where something would be written, is withheld, or waits for a person.")};
}

Result<SyncRequest> PlanCommand::request(const Context&, const Arguments& arguments)
{
    SyncRequest request;
    request.mode = SyncRequest::Mode::Plan;
    request.links = arguments.options(u"link"_s);
    request.overwrite = arguments.has(u"overwrite"_s);
    request.force = arguments.has(u"force"_s);
    return request;
}

void PlanCommand::printText(Context& context, const ZoneReport& report, const Arguments&)
{
    context.console.printBytes(TextReports::plan(report).toUtf8());
}

QJsonObject PlanCommand::toJson(const ZoneReport& report, const Arguments&)
{
    return json::plan(report);
}

bool PlanCommand::leavesSomething(const ZoneReport& report)
{
    return std::any_of(report.links.begin(), report.links.end(), [](const LinkReport& link) {
        const LinkPlan& plan = link.plan;
        return !plan.changes.isEmpty() || !plan.waiting.isEmpty() || !plan.adoptions.isEmpty() || plan.withheld;
    });
}

} // namespace zoneloom
