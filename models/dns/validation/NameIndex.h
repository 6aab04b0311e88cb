// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/ZoneContent.h"
#include "models/dns/validation/TypeMask.h"

#include <vector>

namespace zoneloom {

/// All names of a content with their RRsets, in canonical order, to be walked or looked up by hash. Keeps the content.
class NameIndex
{
public:
    struct Entry
    {
        qsizetype first = 0; ///< of the content's sets
        qsizetype count = 0;
        TypeMask types;
    };

    explicit NameIndex(ZoneContent content);

    [[nodiscard]] const ZoneContent& content() const { return m_content; }
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    [[nodiscard]] const Name& nameOf(const Entry& entry) const { return m_content.sets().at(entry.first).name(); }
    /// The entry, or null.
    [[nodiscard]] const Entry* find(const Name& name) const;

private:
    ZoneContent m_content;
    std::vector<Entry> m_entries;
    std::vector<quint32> m_slots; ///< open addressing: index of an entry and one, or 0
};

} // namespace zoneloom
