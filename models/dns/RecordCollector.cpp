// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/RecordCollector.h"

#include "models/dns/SortKey.h"

#include <algorithm>
#include <cstring>

namespace zoneloom {

namespace {

constexpr qsizetype MaximumNote = 1000;

bool canonicallyLess(QByteArrayView a, QByteArrayView b)
{
    const int order = std::memcmp(a.data(), b.data(), static_cast<size_t>(std::min(a.size(), b.size())));
    return order != 0 ? order < 0 : a.size() < b.size(); // RFC 4034 §6.3
}

} // namespace

int RecordCollector::addFile(QString name)
{
    m_files += std::move(name);
    return static_cast<int>(m_files.size()) - 1;
}

void RecordCollector::add(const Record& record, QByteArrayView rdata, QByteArrayView comment)
{
    Entry entry;
    entry.name = record.name;
    entry.type = record.type;
    entry.ttl = record.ttl;
    entry.line = record.line;
    entry.column = static_cast<quint16>(std::min(record.column, 0xffff));
    entry.file = static_cast<quint16>(record.file);
    entry.rdataAt = m_rdata.size();
    entry.rdataLength = static_cast<quint16>(rdata.size());
    m_rdata.append(rdata);
    if (const QByteArrayView trimmed = comment.trimmed(); !trimmed.isEmpty()) {
        entry.note = static_cast<int>(m_notes.size());
        m_notes +=
            (trimmed.isValidUtf8() ? QString::fromUtf8(trimmed) : QString::fromLatin1(trimmed)).left(MaximumNote);
    }
    m_entries.push_back(std::move(entry));
}

std::vector<quint32> RecordCollector::order(const Name& origin) const
{
    struct Item
    {
        SortKey key;
        quint32 index;
    };
    std::vector<Item> items(m_entries.size());
    for (size_t i = 0; i < items.size(); ++i)
        items[i] = {SortKey::of(m_entries[i].name, origin), static_cast<quint32>(i)};
    const auto less = [this](const Item& a, const Item& b) {
        if (a.key != b.key)
            return a.key < b.key;
        const Entry& first = m_entries[a.index];
        const Entry& second = m_entries[b.index];
        if (const auto byName = first.name <=> second.name; byName != 0)
            return byName < 0;
        return first.type != second.type ? first.type < second.type : a.index < b.index;
    };
    if (!std::is_sorted(items.begin(), items.end(), less))
        std::sort(items.begin(), items.end(), less);
    std::vector<quint32> indexes(items.size());
    std::transform(items.begin(), items.end(), indexes.begin(), [](const Item& item) { return item.index; });
    return indexes;
}

ZoneContent RecordCollector::take(Name origin, FindingCollector& findings)
{
    const std::vector<quint32> indexes = order(origin);
    QList<RRset> sets;
    sets.reserve(static_cast<qsizetype>(indexes.size()));
    const quint32* const end = indexes.data() + indexes.size();
    for (const quint32* first = indexes.data(); first != end;) {
        const Entry& entry = m_entries[*first];
        const quint32* last = first + 1;
        while (last != end && m_entries[*last].type == entry.type && m_entries[*last].name == entry.name)
            ++last;
        sets += join(first, last, findings);
        first = last;
    }
    m_entries = {};
    m_rdata = {};
    m_notes = {};
    return ZoneContent::fromSorted(std::move(origin), std::move(sets));
}

RRset RecordCollector::join(const quint32* first, const quint32* last, FindingCollector& findings) const
{
    const Entry& head = m_entries[*first];
    std::vector<quint32> order(first, last);
    std::stable_sort(order.begin(), order.end(), [this](quint32 a, quint32 b) {
        return canonicallyLess(rdata(m_entries[a]), rdata(m_entries[b]));
    });
    QByteArray packed;
    qsizetype length = 0;
    for (const quint32 index : order)
        length += 2 + m_entries[index].rdataLength;
    packed.reserve(length);
    QByteArrayView previous;
    for (size_t i = 0; i < order.size(); ++i) {
        const Entry& entry = m_entries[order[i]];
        const QByteArrayView one = rdata(entry);
        if (i > 0 && one == previous) {
            report(findings, entry, "duplicate-record",
                   QT_TRANSLATE_NOOP("Finding", "This %1 record of %2 is a duplicate."),
                   {entry.type.toText(), entry.name.toText()}, "RFC 2181 §5");
            continue;
        }
        previous = one;
        packed += static_cast<char>(entry.rdataLength >> 8);
        packed += static_cast<char>(entry.rdataLength & 0xff);
        packed.append(one);
    }
    for (const quint32* index = first; index != last; ++index) {
        const Entry& entry = m_entries[*index];
        if (entry.ttl != head.ttl)
            report(findings, entry, "ttl-differs",
                   QT_TRANSLATE_NOOP("Finding", "The TTL %1 differs from the %2 of the RRset's first record, which is "
                                                "used for all of it."),
                   {QString::number(entry.ttl), QString::number(head.ttl)}, "RFC 2181 §5.2");
    }
    return RRset::fromPacked(head.name, head.type, head.ttl, std::move(packed), note(first, last));
}

QString RecordCollector::note(const quint32* first, const quint32* last) const
{
    QString joined;
    QStringList seen;
    for (; first != last && joined.size() < MaximumNote; ++first) {
        const int index = m_entries[*first].note;
        if (index < 0 || seen.contains(m_notes.at(index)))
            continue;
        seen += m_notes.at(index);
        if (!joined.isEmpty())
            joined += QLatin1String("; ");
        joined += m_notes.at(index);
    }
    return joined;
}

QByteArrayView RecordCollector::rdata(const Entry& entry) const
{
    return QByteArrayView(m_rdata).sliced(entry.rdataAt, entry.rdataLength);
}

Place RecordCollector::place(const Entry& entry) const
{
    return {m_files.at(entry.file), entry.line, entry.column, entry.name, entry.type};
}

void RecordCollector::report(FindingCollector& findings, const Entry& entry, const char* rule, const char* sentence,
                             QStringList arguments, const char* source) const
{
    findings.add({QString::fromLatin1(rule), Severity::Warning, place(entry), sentence, std::move(arguments),
                  QString::fromUtf8(source)});
}

} // namespace zoneloom
