// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/records/ZoneBuilder.h"

#include "models/dns/RdataCodec.h"
#include "providers/kit/records/RecordText.h"

namespace zoneloom {

ZoneBuilder::ZoneBuilder(Name origin)
    : m_origin(std::move(origin))
{}

void ZoneBuilder::add(const Name& owner, RRType type, quint32 ttl, const QByteArray& rdata)
{
    ++m_records;
    m_sets += RRset(owner, type, ttl, {rdata});
}

void ZoneBuilder::add(const RRset& set)
{
    m_records += set.rdataList().size();
    m_sets += set;
}

void ZoneBuilder::addTexts(const Name& owner, RRType type, quint32 ttl, const QStringList& rdata, const Name& base)
{
    QList<QByteArray> records;
    records.reserve(rdata.size());
    for (const QString& text : rdata) {
        const Result<QByteArray> wire = RdataCodec::fromText(type, text, base);
        if (!wire) {
            addOpaque(owner, type, wire.error().message());
            return;
        }
        records += *wire;
    }
    if (records.isEmpty())
        return;
    m_records += records.size();
    m_sets += RRset(owner, type, ttl, std::move(records));
}

void ZoneBuilder::addTexts(const QString& owner, const QString& type, quint32 ttl, const QStringList& rdata,
                           const Name& base)
{
    const Result<Name> name = Name::fromText(owner, m_origin);
    if (!name)
        refuseName(owner, name.error());
    const Result<RRType> known = RRType::fromText(type);
    if (known)
        addTexts(*name, *known, ttl, rdata, base);
    else
        addForeignType(*name, type, rdata);
}

void ZoneBuilder::addTexts(const RecordText& text, const QString& owner, const QString& type, quint32 ttl,
                           const QStringList& contents)
{
    const Result<Name> name = text.readName(owner);
    if (!name)
        refuseName(owner, name.error());
    const Result<RRType> known = text.readType(type);
    if (!known) {
        addForeignType(*name, type, contents);
        return;
    }
    for (const QString& content : contents) {
        const Result<QByteArray> rdata = text.readContent(*known, content);
        if (rdata)
            add(*name, *known, ttl, *rdata);
        else
            addOpaque(*name, *known, rdata.error().message());
    }
}

void ZoneBuilder::addForeignType(const Name& owner, const QString& type, const QStringList& contents)
{
    // A type of the provider's own, such as a redirect: there is no number for it in DNS.
    addOpaque(owner, RRType(0), type + u": " + contents.join(QStringLiteral(", ")));
}

void ZoneBuilder::refuseName(const QString& owner, const Error& why) const
{
    throw ProviderException(
        Error(ErrorKind::Protocol,
              QT_TRANSLATE_NOOP("Error", "The zone %1 holds a record whose name '%2' cannot be read."),
              {m_origin.toDisplay(), owner})
            .withCause(why.message()));
}

void ZoneBuilder::addOpaque(const Name& owner, RRType type, const QString& reason)
{
    ++m_records;
    const RRsetKey key{owner, type};
    if (!m_opaque.contains(key))
        m_opaque.insert(key, reason);
}

QList<RRset> ZoneBuilder::finish(const QList<RRsetKey>& keys)
{
    const ZoneReading reading = finish();
    QList<RRset> sets;
    for (const RRsetKey& key : keys) {
        if (const RRset* set = reading.content.find(key))
            sets += *set;
    }
    return sets;
}

ZoneReading ZoneBuilder::finish()
{
    if (!m_opaque.isEmpty())
        m_sets.removeIf([&](const RRset& set) { return m_opaque.contains(RRsetKey::of(set)); });
    ZoneReading reading{ZoneContent(m_origin, std::move(m_sets)), {}};
    for (auto it = m_opaque.cbegin(); it != m_opaque.cend(); ++it)
        reading.opaque.append({it.key(), it.value()});
    std::ranges::sort(reading.opaque, {}, [](const auto& entry) { return entry.first; });
    m_sets.clear();
    m_opaque.clear();
    return reading;
}

} // namespace zoneloom
