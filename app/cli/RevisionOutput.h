// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"
#include "models/dns/validation/Finding.h"
#include "models/store/StoreTypes.h"

namespace zoneloom {

/// How all commands that write a revision say so.
class RevisionOutput
{
    Q_DECLARE_TR_FUNCTIONS(RevisionOutput)

public:
    /// Findings go to standard error in text, into the object with --json.
    static void print(Context& context, const Name& zone, const Revision& revision, const QList<Finding>& findings,
                      const QJsonObject& more = {});
    /// The error of a commit that these findings block; they are shown beside it.
    static Error blocked(Context& context, const Name& zone, const QList<Finding>& findings);
    /// `zone` unchanged at its latest revision.
    static Revision unchanged(const ZoneSummary& zone);
};

} // namespace zoneloom
