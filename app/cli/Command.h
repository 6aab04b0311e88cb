// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Arguments.h"
#include "app/cli/Context.h"

namespace zoneloom {

/// What the process ends with (DESIGN §9).
enum class ExitStatus
{
    Done = 0,
    Failed = 1,
    SomethingLeft = 2 ///< differs, changes, was found or was withheld
};

/// One command of the command line: how it is called, and what it does.
class Command
{
    Q_DECLARE_TR_FUNCTIONS(Command)

public:
    virtual ~Command() = default;
    [[nodiscard]] virtual Usage usage() const = 0;
    /// Prints its result itself; an Error is printed by the caller.
    virtual Result<ExitStatus> run(Context& context, const Arguments& arguments) = 0;

protected:
    /// -m, for all commands that write a revision.
    static Option messageOption();
};

} // namespace zoneloom
