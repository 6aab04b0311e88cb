// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/RelativeTime.h"

#include "models/items/ShownTime.h"

#include <QLocale>

namespace zoneloom {

QString RelativeTime::ago(const QDateTime& time, const QDateTime& now)
{
    const qint64 seconds = time.secsTo(now);
    if (seconds < 45)
        return tr("just now");
    if (seconds < 3600)
        return tr("%n min ago", nullptr, static_cast<int>((seconds + 30) / 60));
    if (seconds < 86400)
        return tr("%n h ago", nullptr, static_cast<int>(seconds / 3600));
    return ShownTime::of(time);
}

} // namespace zoneloom
