// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/RankedFindings.h"

#include "models/items/Background.h"

#include <algorithm>
#include <numeric>

namespace zoneloom {

RankedFindings::RankedFindings()
    : m_data(std::make_shared<const Data>())
{}

RankedFindings::RankedFindings(QList<Finding> findings)
{
    auto data = std::make_unique<Data>();
    data->all = std::move(findings);
    const auto warnings = std::stable_partition(
        data->all.begin(), data->all.end(), [](const Finding& finding) { return finding.severity == Severity::Error; });
    data->errors = static_cast<int>(warnings - data->all.begin());
    data->byKey.resize(static_cast<size_t>(data->all.size()));
    std::iota(data->byKey.begin(), data->byKey.end(), qsizetype(0));
    std::ranges::stable_sort(data->byKey, [&all = std::as_const(data->all)](qsizetype a, qsizetype b) {
        return (keyOf(all.at(a)) <=> keyOf(all.at(b))) < 0;
    });
    constexpr qsizetype many = 1000;
    if (data->all.size() < many) {
        m_data = std::move(data);
        return;
    }
    m_data = std::shared_ptr<const Data>(data.release(),
                                         [](const Data* old) { dropInBackground(std::unique_ptr<const Data>(old)); });
}

QList<Finding> RankedFindings::of(const RRsetKey& key) const
{
    QList<Finding> found;
    auto at = std::lower_bound(
        m_data->byKey.begin(), m_data->byKey.end(), key,
        [this](qsizetype position, const RRsetKey& wanted) { return (keyOf(all().at(position)) <=> wanted) < 0; });
    for (; at != m_data->byKey.end() && keyOf(all().at(*at)) == key; ++at)
        found += all().at(*at);
    return found;
}

QList<RRsetKey> RankedFindings::keys() const
{
    QList<RRsetKey> keys;
    for (const qsizetype position : m_data->byKey) {
        if (RRsetKey key = keyOf(all().at(position)); keys.isEmpty() || keys.last() != key)
            keys += std::move(key);
    }
    return keys;
}

} // namespace zoneloom
