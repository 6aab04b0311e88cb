// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/DefaultAuthor.h"

#include <QDir>

namespace zoneloom {

QString defaultAuthor(const QProcessEnvironment& environment)
{
    for (const QString& variable :
         {QStringLiteral("ZONELOOM_AUTHOR"), QStringLiteral("USER"), QStringLiteral("LOGNAME")}) {
        const QString value = environment.value(variable);
        if (!value.isEmpty())
            return value;
    }
    return QDir::home().dirName();
}

} // namespace zoneloom
