// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/DriftCommand.h"

#include "app/cli/JsonReports.h"
#include "app/cli/TextReports.h"

#include <algorithm>

namespace zoneloom {

using namespace Qt::StringLiterals;

Usage DriftCommand::usage() const
{
    return {tr("Read all links in parallel and show the cells that are not in sync."),
            {zoneOrAll()},
            {{{u"all"_s}, tr("Also the cells that are in sync."), {}, {}, {}, false}, linkOption()},
            {{u"drift example.com"_s, tr("where does a provider hold something else?")},
             {u"drift --json"_s, tr("all zones, for a program")}},
            tr("Exits 2 where something differs, and 1 where a link could not be read, after all others were.")};
}

Result<SyncRequest> DriftCommand::request(const Context&, const Arguments& arguments)
{
    SyncRequest request;
    request.mode = SyncRequest::Mode::Read;
    request.links = arguments.options(u"link"_s);
    return request;
}

void DriftCommand::printText(Context& context, const ZoneReport& report, const Arguments& arguments)
{
    context.console.printBytes(TextReports::drift(report, arguments.has(u"all"_s)).toUtf8());
}

QJsonObject DriftCommand::toJson(const ZoneReport& report, const Arguments& arguments)
{
    return json::drift(report, arguments.has(u"all"_s));
}

bool DriftCommand::leavesSomething(const ZoneReport& report)
{
    return std::any_of(report.links.begin(), report.links.end(),
                       [](const LinkReport& link) { return link.state != LinkState::InSync; });
}

} // namespace zoneloom
