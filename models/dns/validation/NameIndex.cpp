// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/validation/NameIndex.h"

#include <bit>

namespace zoneloom {

NameIndex::NameIndex(ZoneContent content)
    : m_content(std::move(content))
{
    const QList<RRset>& sets = m_content.sets();
    m_entries.reserve(static_cast<size_t>(sets.size()));
    for (qsizetype i = 0; i < sets.size(); ++i) {
        const RRset& set = sets.at(i);
        if (m_entries.empty() || nameOf(m_entries.back()) != set.name())
            m_entries.push_back({i, 0, {}});
        ++m_entries.back().count;
        m_entries.back().types.add(set.type());
    }
    m_slots.resize(std::bit_ceil(m_entries.size() * 2 + 2));
    for (size_t i = 0; i < m_entries.size(); ++i) {
        size_t slot = qHash(nameOf(m_entries[i])) & (m_slots.size() - 1);
        while (m_slots[slot] != 0)
            slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot] = static_cast<quint32>(i + 1);
    }
}

const NameIndex::Entry* NameIndex::find(const Name& name) const
{
    for (size_t slot = qHash(name) & (m_slots.size() - 1); m_slots[slot] != 0;
         slot = (slot + 1) & (m_slots.size() - 1)) {
        const Entry& entry = m_entries[m_slots[slot] - 1];
        if (nameOf(entry) == name)
            return &entry;
    }
    return nullptr;
}

} // namespace zoneloom
