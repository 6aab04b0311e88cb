// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/RecordSearchText.h"

#include "models/dns/RdataCodec.h"
#include "models/items/RRsetText.h"

#include <algorithm>

namespace zoneloom {

RecordSearchText::RecordSearchText(const RecordTable& table)
{
    const Name& origin = table.content().origin();
    m_starts.reserve(static_cast<size_t>(table.rows()) + 1);
    m_block.reserve(qsizetype(table.rows()) * 48);
    for (const RRset& set : table.content()) {
        QByteArray head = RRsetText::name(set.name(), origin).toLower().toUtf8() + fieldEnd +
                          set.type().toText().toLower().toUtf8() + fieldEnd;
        const QByteArray tail = set.note().isEmpty() ? QByteArray() : set.note().toLower().toUtf8();
        for (const QByteArrayView rdata : set.rdata()) {
            m_starts.push_back(static_cast<quint64>(m_block.size()));
            m_block += head;
            m_block += RdataCodec::toText(set.type(), rdata, origin).toLower().toUtf8();
            m_block += fieldEnd;
            m_block += tail;
            m_block += fieldEnd;
        }
    }
    m_starts.push_back(static_cast<quint64>(m_block.size()));
}

QByteArrayView RecordSearchText::row(int row) const
{
    const auto at = static_cast<size_t>(row);
    const auto start = static_cast<qsizetype>(m_starts[at]);
    return QByteArrayView(m_block).sliced(start, static_cast<qsizetype>(m_starts[at + 1]) - start);
}

int RecordSearchText::rowAt(qsizetype offset) const
{
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), static_cast<quint64>(offset));
    return static_cast<int>(after - m_starts.begin()) - 1;
}

QByteArray RecordSearchText::textOf(const RRset& set, QByteArrayView rdata, const Name& origin)
{
    const QStringList fields{RRsetText::name(set.name(), origin), set.type().toText(),
                             RdataCodec::toText(set.type(), rdata, origin), set.note(), QString()};
    return fields.join(QLatin1Char(fieldEnd)).toLower().toUtf8();
}

QByteArrayView RecordSearchText::field(QByteArrayView row, int number)
{
    for (; number > 0; --number)
        row = row.sliced(row.indexOf(fieldEnd) + 1);
    return row.first(row.indexOf(fieldEnd));
}

} // namespace zoneloom
