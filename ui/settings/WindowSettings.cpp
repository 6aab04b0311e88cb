// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/WindowSettings.h"

#include <QDir>

namespace zoneloom {

QString WindowSettings::authorName() const
{
    if (!author.isEmpty())
        return author;
    // The command line's order: one person must not be two in a zone's history.
    for (const char* variable : {"ZONELOOM_AUTHOR", "USER", "LOGNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return QDir::home().dirName();
}

} // namespace zoneloom
