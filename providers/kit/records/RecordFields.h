// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/http/Json.h"
#include "providers/kit/records/RecordText.h"

namespace zoneloom {

/// Translates rdata for APIs that have a member for each field of a record, by a table of members a type.
class RecordFields
{
public:
    enum class Kind
    {
        Word,   ///< as the zone file has it; names as the dialect spells targets
        Number, ///< a JSON number
        Text,   ///< what the zone file has in quotes, without them and without escapes
        Rest    ///< all that is left, in zone-file form
    };
    struct Member
    {
        QString path; ///< dotted, as `data.priority`
        Kind kind = Kind::Word;
    };
    using Table = QHash<RRType, QList<Member>>;

    explicit RecordFields(Table table)
        : m_table(std::move(table))
    {}
    [[nodiscard]] bool knows(RRType type) const { return m_table.contains(type); }
    /// Adds the members of one rdata to `record`.
    void write(const RecordText& text, RRType type, QByteArrayView rdata, QJsonObject& record) const;
    /// The way back; throws Protocol, with the way to it, where a member is missing.
    [[nodiscard]] Result<QByteArray> read(const RecordText& text, RRType type, const Json& record) const;

private:
    Table m_table;
};

} // namespace zoneloom
