// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/ShownOrder.h"

#include <algorithm>
#include <numeric>

namespace zoneloom {

QCollator ShownOrder::collator()
{
    QCollator collator;
    // That of programs orders by code points: every name with an umlaut would come last.
    if (collator.locale().language() == QLocale::C)
        collator.setLocale(QLocale(QLocale::English));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

QList<int> ShownOrder::places(const QStringList& texts)
{
    const QCollator collator = ShownOrder::collator();
    std::vector<QCollatorSortKey> keys;
    keys.reserve(static_cast<size_t>(texts.size()));
    for (const QString& text : texts)
        keys.push_back(collator.sortKey(text));
    std::vector<size_t> order(keys.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&keys](size_t a, size_t b) { return keys[a].compare(keys[b]) < 0; });
    QList<int> places(texts.size());
    for (size_t place = 0; place < order.size(); ++place)
        places[static_cast<qsizetype>(order[place])] = static_cast<int>(place);
    return places;
}

} // namespace zoneloom
