// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/RecordTable.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace zoneloom {

/// The text of every row of a RecordTable in lower case, one after the other in one block of UTF-8, so that a word is
/// found in a million records by scanning memory. Build it off the GUI thread.
class RecordSearchText
{
public:
    explicit RecordSearchText(const RecordTable& table);

    /// The fields of a row, each ended by U+001F: name, type, value, note.
    [[nodiscard]] QByteArrayView row(int row) const;
    [[nodiscard]] const QByteArray& block() const { return m_block; }
    /// The row that the octet at `offset` belongs to.
    [[nodiscard]] int rowAt(qsizetype offset) const;
    [[nodiscard]] int rows() const { return static_cast<int>(m_starts.size()) - 1; }

    static constexpr char fieldEnd = '\x1f';
    /// One row's text, as in the block.
    static QByteArray textOf(const RRset& set, QByteArrayView rdata, const Name& origin);
    /// The nth field of a row's text.
    static QByteArrayView field(QByteArrayView row, int number);

private:
    QByteArray m_block;
    std::vector<quint64> m_starts;
};

} // namespace zoneloom
