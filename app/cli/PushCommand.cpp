// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/PushCommand.h"

namespace zoneloom {

using namespace Qt::StringLiterals;

Usage PushCommand::usage() const
{
    return {tr("Settle cells with the internal value: write it to the link."),
            cellParameters(),
            {forceOption()},
            {{u"push example.com hetzner www A"_s, tr("one drifted cell")},
             {u"push example.com hetzner"_s, tr("all cells of the link that differ")}},
            tr("A record that only the provider has is deleted there.")};
}

Result<SyncRequest> PushCommand::request(const Context&, const Arguments& arguments)
{
    SyncRequest request;
    request.mode = SyncRequest::Mode::Push;
    request.force = arguments.has(u"force"_s);
    if (const Outcome read = readCells(request, arguments); !read)
        return fail(read.error());
    return request;
}

} // namespace zoneloom
