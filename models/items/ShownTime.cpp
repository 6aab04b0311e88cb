// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/ShownTime.h"

#include <QLocale>

namespace zoneloom {

QString ShownTime::of(const QDateTime& time)
{
    const QLocale locale;
    QString date = locale.dateFormat(QLocale::ShortFormat);
    if (date.startsWith(u'M'))
        date = QStringLiteral("MMM d, yyyy"); // 12/1 is a day of January to most people
    else if (!date.contains(QLatin1String("yyyy")))
        date.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return locale.toString(time.toLocalTime(), date + QStringLiteral(" HH:mm"));
}

} // namespace zoneloom
