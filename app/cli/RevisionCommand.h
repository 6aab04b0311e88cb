// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/StoreCommand.h"

namespace zoneloom {

class EditSession;

/// A command that edits a zone and commits one revision: opens the session, checks what the edit made of the zone,
/// commits, and prints the revision.
class RevisionCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(RevisionCommand)

protected:
    Result<ExitStatus> work(Context& context, Store& store, const Arguments& arguments) final;
    /// Makes the edit; gives the revision's message where --message says none.
    virtual Result<QString> edit(EditSession& session, Store& store, const ZoneSummary& zone,
                                 const Arguments& arguments) = 0;

    static Parameter nameParameter();
    static Parameter typeParameter();
    static Option ttlOption();
};

} // namespace zoneloom
