// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/http/Json.h"
#include "providers/kit/records/RecordText.h"

namespace zoneloom {

/// Translates rdata for APIs that have a member for each field of a record, by a table of members a type. Whether a
/// member is a number or a text follows from what its field is in DNS: names are spelt as the dialect has targets,
/// texts stand without quotes and escapes, what has no fixed number of parts (SVCB) is one member in zone-file form,
/// and the strings of a TXT are a list.
class RecordFields
{
public:
    /// By type, the members of its fields in their order, with blanks between: dotted paths such as `data.priority`.
    /// One in quotes has a text as the zone file spells it.
    using Table = QHash<RRType, QString>;

    /// `content`: the member that holds the whole of other types, and of records that lack the members of theirs.
    explicit RecordFields(const Table& table, QString content = {});
    /// True where the type has its own members.
    [[nodiscard]] bool knows(RRType type) const { return m_table.contains(type); }
    /// Adds the members of one rdata to `record`.
    void write(const RecordText& text, RRType type, QByteArrayView rdata, QJsonObject& record) const;
    /// An object for each record of the set.
    [[nodiscard]] QJsonArray write(const RecordText& text, const RRset& set) const;
    /// The way back; throws Protocol, with the way to it, where a member is missing.
    [[nodiscard]] Result<QByteArray> read(const RecordText& text, RRType type, const Json& record) const;
    /// All of a list, or the first error.
    [[nodiscard]] Result<QList<QByteArray>> read(const RecordText& text, RRType type, const QList<Json>& records) const;

private:
    enum class Kind
    {
        Word,    ///< as the zone file has it; names as the dialect spells targets
        Number,  ///< a JSON number
        Text,    ///< what the zone file has in quotes, without them and without escapes
        Strings, ///< a list of texts
        Rest     ///< all that is left, in zone-file form
    };
    struct Member
    {
        QString path;
        Kind kind = Kind::Word;
    };
    [[nodiscard]] static Kind kindOf(RRType type, qsizetype field);

    QHash<RRType, QList<Member>> m_table;
    QString m_content;
};

} // namespace zoneloom
