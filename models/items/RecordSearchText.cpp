// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/RecordSearchText.h"

#include "models/dns/RdataCodec.h"
#include "models/items/RRsetText.h"

#include <algorithm>

namespace zoneloom {

namespace {

/// ASCII from `from` on in lower case.
void lower(QByteArray& text, qsizetype from)
{
    char* const data = text.data();
    for (qsizetype at = from; at < text.size(); ++at) {
        if (data[at] >= 'A' && data[at] <= 'Z')
            data[at] = static_cast<char>(data[at] - 'A' + 'a');
    }
}

/// True where people see these octets as they are; not for the two hyphens of an A-label.
bool isPlain(QByteArrayView label)
{
    char before = 0;
    for (const char c : label) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                           c == '_' || c == '*';
        if (!plain || (c == '-' && before == '-'))
            return false;
        before = c;
    }
    return true;
}

/// The labels before the origin's where all of them are plain: nearly every name is like that.
bool appendPlainName(QByteArray& text, const Name& name, const Name& origin)
{
    if (!name.isBelow(origin))
        return false;
    const QByteArrayView wire = name.wire();
    const qsizetype end = wire.size() - origin.wire().size();
    for (qsizetype at = 0; at < end;) {
        const qsizetype length = static_cast<unsigned char>(wire[at]);
        const QByteArrayView label = wire.sliced(at + 1, length);
        if (!isPlain(label))
            return false;
        if (at > 0)
            text += '.';
        text.append(label.data(), label.size());
        at += 1 + length;
    }
    return true;
}

void appendName(QByteArray& text, const Name& name, const Name& origin)
{
    const qsizetype from = text.size();
    if (appendPlainName(text, name, origin)) {
        lower(text, from);
    } else {
        text.truncate(from);
        text += RRsetText::name(name, origin).toLower().toUtf8();
    }
}

/// Name and type, which the rows of a set share; and what follows them.
void appendHead(QByteArray& text, const RRset& set, const Name& origin)
{
    appendName(text, set.name(), origin);
    text += RecordSearchText::fieldEnd;
    if (set.type() == rrtype::A)
        text += 'a';
    else if (set.type() == rrtype::AAAA)
        text += "aaaa";
    else
        text += set.type().toText().toLower().toUtf8();
    text += RecordSearchText::fieldEnd;
}

void appendTail(QByteArray& text, const RRset& set, QByteArrayView rdata, const Name& origin)
{
    const qsizetype from = text.size();
    RdataCodec::appendText(text, set.type(), rdata, &origin);
    lower(text, from);
    text += RecordSearchText::fieldEnd;
    if (!set.note().isEmpty())
        text += set.note().toLower().toUtf8();
    text += RecordSearchText::fieldEnd;
}

} // namespace

RecordSearchText::RecordSearchText(RecordTable table)
    : m_table(std::move(table))
    , m_blocks(static_cast<size_t>((m_table.setCount() + setsPerBlock - 1) / setsPerBlock))
{}

const RecordSearchText::Block& RecordSearchText::block(int index)
{
    std::optional<Block>& wanted = m_blocks[static_cast<size_t>(index)];
    if (wanted)
        return *wanted;
    Block& made = wanted.emplace();
    const qsizetype first = index * setsPerBlock;
    const qsizetype end = std::min(first + setsPerBlock, m_table.setCount());
    const Name& origin = m_table.content().origin();
    made.starts.reserve(static_cast<size_t>(m_table.firstRow(end) - m_table.firstRow(first)) + 1);
    QByteArray text;
    text.reserve((end - first) * 64);
    for (qsizetype at = first; at < end; ++at) {
        const RRset& set = m_table.set(at);
        const qsizetype headStart = text.size();
        appendHead(text, set, origin);
        const qsizetype headSize = text.size() - headStart;
        bool isFirst = true;
        for (const QByteArrayView rdata : set.rdata()) {
            made.starts.push_back(static_cast<quint32>(isFirst ? headStart : text.size()));
            if (!std::exchange(isFirst, false))
                text += text.sliced(headStart, headSize);
            appendTail(text, set, rdata, origin);
        }
        if (isFirst)
            text.truncate(headStart);
    }
    made.starts.push_back(static_cast<quint32>(text.size()));
    made.text = QByteArray(text.constData(), text.size()); // as large as it has to be
    return made;
}

bool RecordSearchText::makeNext()
{
    while (m_made < m_blocks.size() && m_blocks[m_made])
        ++m_made;
    if (m_made == m_blocks.size())
        return false;
    static_cast<void>(block(static_cast<int>(m_made)));
    return true;
}

QByteArrayView RecordSearchText::row(int row)
{
    const auto index = static_cast<int>(m_table.at(row).set / setsPerBlock);
    return block(index).row(row - m_table.firstRow(index * setsPerBlock));
}

QByteArray RecordSearchText::textOf(const RRset& set, QByteArrayView rdata, const Name& origin)
{
    QByteArray text;
    text.reserve(64);
    appendHead(text, set, origin);
    appendTail(text, set, rdata, origin);
    text.squeeze();
    return text;
}

QByteArrayView RecordSearchText::field(QByteArrayView row, int number)
{
    for (; number > 0; --number)
        row = row.sliced(row.indexOf(fieldEnd) + 1);
    return row.first(row.indexOf(fieldEnd));
}

} // namespace zoneloom
