// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/AdoptCommand.h"

#include "app/cli/JsonRecords.h"
#include "app/cli/JsonReports.h"
#include "app/cli/RevisionOutput.h"

namespace zoneloom {

using namespace Qt::StringLiterals;

namespace {

std::optional<Error> errorOf(const ZoneReport& report)
{
    if (report.error)
        return report.error;
    for (const LinkReport& link : report.links) {
        if (link.error)
            return link.error;
    }
    return {};
}

Revision revisionOf(const ZoneReport& report)
{
    Revision revision;
    revision.number = report.revision;
    return report.adopted.value_or(revision);
}

} // namespace

Usage AdoptCommand::usage() const
{
    return {tr("Settle cells with the provider's value: take it over, as a revision."),
            cellParameters(),
            {messageOption()},
            {{u"adopt example.com hetzner www A -m 'The hotfix was right'"_s, tr("one drifted cell")},
             {u"adopt example.com hetzner"_s, tr("all cells of the link that differ")}},
            {}};
}

Result<SyncRequest> AdoptCommand::request(const Context&, const Arguments& arguments)
{
    SyncRequest request;
    request.mode = SyncRequest::Mode::Adopt;
    request.message = arguments.option(u"m"_s).value_or(tr("Adopt from %1").arg(arguments.value(u"LINK"_s)));
    if (const Outcome read = readCells(request, arguments); !read)
        return fail(read.error());
    return request;
}

void AdoptCommand::printText(Context& context, const ZoneReport& report, const Arguments&)
{
    if (const std::optional<Error> error = errorOf(report))
        context.console.say(error->message());
    else
        RevisionOutput::print(context, report.zone, revisionOf(report), report.findings);
}

QJsonObject AdoptCommand::toJson(const ZoneReport& report, const Arguments&)
{
    const Revision revision = revisionOf(report);
    QJsonObject object{{u"zone"_s, report.zone.toText()}, {u"revision"_s, revision.number},
                       {u"added"_s, revision.added},      {u"changed"_s, revision.changed},
                       {u"removed"_s, revision.removed},  {u"findings"_s, json::findings(report.findings)}};
    if (const std::optional<Error> error = errorOf(report))
        object[u"error"_s] = json::errorValue(error);
    return object;
}

bool AdoptCommand::leavesSomething(const ZoneReport&)
{
    return false;
}

} // namespace zoneloom
