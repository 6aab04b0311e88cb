// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/VerifyCommand.h"

#include "app/cli/JsonReports.h"
#include "app/cli/TextReports.h"

#include <algorithm>

namespace zoneloom {

using namespace Qt::StringLiterals;

Usage VerifyCommand::usage() const
{
    return {tr("Ask every name server address of every link, and report each wrong answer."),
            {zoneOrAll()},
            {linkOption()},
            {{u"verify example.com"_s, tr("does every name server answer the same?")}},
            tr("Exits 2 where a server answers something else, or not at all.")};
}

Result<SyncRequest> VerifyCommand::request(const Context&, const Arguments& arguments)
{
    SyncRequest request;
    request.mode = SyncRequest::Mode::Verify;
    request.links = arguments.options(u"link"_s);
    return request;
}

void VerifyCommand::printText(Context& context, const ZoneReport& report, const Arguments&)
{
    context.console.printBytes(TextReports::verify(report).toUtf8());
}

QJsonObject VerifyCommand::toJson(const ZoneReport& report, const Arguments&)
{
    return json::verify(report);
}

bool VerifyCommand::leavesSomething(const ZoneReport& report)
{
    return std::any_of(report.links.begin(), report.links.end(), [](const LinkReport& link) {
        return std::any_of(link.servers.begin(), link.servers.end(),
                           [](const ServerReport& server) { return server.state != ServerState::Right; });
    });
}

} // namespace zoneloom
