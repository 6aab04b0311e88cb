// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"

#include <memory>

namespace zoneloom {

/// The whole command line: finds the command, parses, runs it, prints errors and help, and gives the exit status.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    explicit CommandLine(Context& context);

    /// `words`: the program's arguments without its name.
    [[nodiscard]] ExitStatus run(const QStringList& words);

private:
    Result<ExitStatus> dispatch(const QStringList& words);
    void report(const Error& error);

    Context& m_context;
};

} // namespace zoneloom
