// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/planning/Reason.h"

#include <QCoreApplication>

namespace zoneloom {

QString Reason::text() const
{
    const QString text = QCoreApplication::translate("Reason", sentence);
    // All at once, so that a '%1' inside an argument stays what it is.
    switch (arguments.size()) {
    case 0:
        return text;
    case 1:
        return text.arg(arguments[0]);
    case 2:
        return text.arg(arguments[0], arguments[1]);
    default:
        return text.arg(arguments[0], arguments[1], arguments[2]);
    }
}

} // namespace zoneloom
