// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/WindowSettings.h"

namespace zoneloom {

QString WindowSettings::authorName() const
{
    if (!author.isEmpty())
        return author;
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("LOGNAME", QStringLiteral("unknown")) : user;
}

} // namespace zoneloom
