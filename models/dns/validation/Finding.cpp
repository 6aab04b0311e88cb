// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/validation/Finding.h"

#include <QCoreApplication>

#include <algorithm>

namespace zoneloom {

QString toText(Severity severity)
{
    return severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning");
}

QString Place::toText() const
{
    if (!file.isEmpty() || line > 0) {
        QStringList parts;
        if (!file.isEmpty())
            parts.append(file);
        if (line > 0)
            parts.append(QString::number(line));
        if (line > 0 && column > 0)
            parts.append(QString::number(column));
        return parts.join(u':');
    }
    if (type == RRType())
        return name.toText();
    return name.toText() + u' ' + type.toText();
}

QString Finding::text() const
{
    QString text = QCoreApplication::translate("Finding", sentence);
    // All at once, so that a '%1' inside an argument stays what it is.
    switch (arguments.size()) {
    case 0:
        return text;
    case 1:
        return text.arg(arguments[0]);
    case 2:
        return text.arg(arguments[0], arguments[1]);
    case 3:
        return text.arg(arguments[0], arguments[1], arguments[2]);
    default:
        return text.arg(arguments[0], arguments[1], arguments[2], arguments[3]);
    }
}

bool hasErrors(const QList<Finding>& findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.severity == Severity::Error; });
}

} // namespace zoneloom
