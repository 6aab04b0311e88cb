// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"

#include <memory>

namespace zoneloom {

/// Names all commands.
class CommandMap
{
public:
    /// Null where there is none of that name; names of two words are joined by a blank.
    static std::unique_ptr<Command> make(const QString& name);
    /// All names, in the order of the manual.
    static QStringList names();
    /// What may follow the first word of a group: `list`, `create`, …; empty where it is no group.
    static QStringList secondWords(const QString& group);
    /// How many words at the front name a command or a group: 0, 1 or 2.
    static qsizetype commandLength(const QStringList& words);
};

} // namespace zoneloom
