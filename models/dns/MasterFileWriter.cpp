// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/MasterFileWriter.h"

#include "models/dns/RdataCodec.h"

#include <QHash>

#include <algorithm>

namespace zoneloom {

namespace {

/// The TTL that most sets have, the smaller one where two are as frequent: it stands once, in $TTL.
quint32 frequentTtl(const ZoneContent& content)
{
    QHash<quint32, qsizetype> counts;
    for (const RRset& set : content)
        ++counts[set.ttl()];
    quint32 best = 3600;
    qsizetype most = 0;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at) {
        if (at.value() > most || (at.value() == most && at.key() < best)) {
            most = at.value();
            best = at.key();
        }
    }
    return best;
}

/// A note as a comment: one line, whatever someone pasted into it.
QByteArray comment(const QString& note)
{
    QByteArray text = note.toUtf8();
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r' || c == '\0'; }, ' ');
    text = text.trimmed();
    return text.isEmpty() ? QByteArray() : QByteArray(" ; " + text);
}

/// Writes the lines of a set; without an origin all names are absolute.
void append(QByteArray& text, const RRset& set, const Name* origin, std::optional<quint32> defaultTtl)
{
    QByteArray head = (origin != nullptr ? set.name().relativeTo(*origin) : set.name().toText()).toLatin1();
    if (defaultTtl != set.ttl())
        head += ' ' + QByteArray::number(set.ttl());
    head += " IN " + set.type().toText().toLatin1() + ' ';
    bool isFirst = true;
    for (const QByteArrayView rdata : set.rdata()) {
        text += head;
        RdataCodec::appendText(text, set.type(), rdata, origin);
        if (isFirst)
            text += comment(set.note());
        isFirst = false;
        text += '\n';
    }
}

} // namespace

QByteArray MasterFileWriter::write(const ZoneContent& content)
{
    const quint32 ttl = frequentTtl(content);
    const Name& origin = content.origin();
    QByteArray text;
    text.reserve(content.recordCount() * 48);
    text += "$ORIGIN " + origin.toText().toLatin1() + '\n';
    text += "$TTL " + QByteArray::number(ttl) + '\n';
    // The SOA comes first (RFC 1035 §5.2 has it so by custom, and some readers insist); all others in canonical order.
    const RRset* const soa = content.find({origin, rrtype::SOA});
    if (soa != nullptr)
        append(text, *soa, &origin, ttl);
    for (const RRset& set : content) {
        if (&set != soa)
            append(text, set, &origin, ttl);
    }
    return text;
}

QByteArray MasterFileWriter::writeLines(const QList<RRset>& sets)
{
    QByteArray text;
    for (const RRset& set : sets)
        append(text, set, nullptr, std::nullopt);
    return text;
}

} // namespace zoneloom
