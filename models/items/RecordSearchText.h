// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/RecordTable.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace zoneloom {

/// The text of every row of a RecordTable in lower case, in blocks of UTF-8, so that a word is found in a million
/// records by scanning memory. A block is made when it is first asked for: a query need not wait for all of them. Used
/// in one thread at a time, not the GUI's.
class RecordSearchText
{
public:
    static constexpr qsizetype setsPerBlock = 4096;
    static constexpr char fieldEnd = '\x1f';

    /// The rows of consecutive RRsets.
    struct Block
    {
        /// The fields of a row, each ended by U+001F: name, type, value, note. Rows are counted within the block.
        [[nodiscard]] QByteArrayView row(int row) const
        {
            const auto at = static_cast<size_t>(row);
            return QByteArrayView(text).sliced(starts[at], qsizetype(starts[at + 1]) - qsizetype(starts[at]));
        }
        QByteArray text;
        std::vector<quint32> starts; ///< of each row, and the text's size as the last
    };

    explicit RecordSearchText(RecordTable table);

    [[nodiscard]] const RecordTable& table() const { return m_table; }
    [[nodiscard]] int blockCount() const { return static_cast<int>(m_blocks.size()); }
    [[nodiscard]] const Block& block(int index);
    /// Makes a block that is missing; false where none is.
    bool makeNext();
    /// The text of a row of the table; valid as long as this is.
    [[nodiscard]] QByteArrayView row(int row);

    /// One row's text, as in the block.
    static QByteArray textOf(const RRset& set, QByteArrayView rdata, const Name& origin);
    /// The nth field of a row's text.
    static QByteArrayView field(QByteArrayView row, int number);

private:
    RecordTable m_table;
    std::vector<std::optional<Block>> m_blocks;
    size_t m_made = 0; ///< all blocks before it are there
};

} // namespace zoneloom
