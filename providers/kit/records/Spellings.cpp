// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/records/Spellings.h"

#include "providers/kit/records/RecordText.h"

namespace zoneloom {

void Spellings::keep(const QString& zone, const RecordText& text, const QString& owner, const QString& type,
                     quint32 ttl, const QStringList& contents)
{
    const Result<Name> name = text.readName(owner);
    const Result<RRType> known = text.readType(type);
    if (!name || !known)
        return;
    QList<QByteArray> rdata;
    for (const QString& content : contents) {
        if (const Result<QByteArray> wire = text.readContent(*known, content))
            rdata += *wire;
    }
    const RRset set(*name, *known, ttl, rdata);
    if (text.writeContents(set) != contents)
        m_spellings.keep(zone, set, contents);
}

QStringList Spellings::of(const QString& zone, const RecordText& text, const RRset& set) const
{
    const std::optional<QStringList> known = m_spellings.of(zone, set);
    return known ? *known : text.writeContents(set);
}

void Spellings::drop(const QString& zone, const QList<RRsetChange>& changes)
{
    for (const RRsetChange& change : changes)
        m_spellings.drop(zone, change.key());
}

} // namespace zoneloom
