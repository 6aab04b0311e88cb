// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"

namespace zoneloom {

/// The text of --help, made from the commands' usage.
class Help
{
    Q_DECLARE_TR_FUNCTIONS(Help)

public:
    /// Of a command, of a group of commands, or of the program where `name` is empty. ErrorKind::Usage for no such.
    static Result<QString> about(const QString& name);

private:
    static QString program();
    static QString group(const QString& name);
    static QString command(const QString& name, const Usage& usage);
};

} // namespace zoneloom
