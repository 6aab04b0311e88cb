// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/Provider.h"

#include <QHash>
#include <QStringList>

namespace zoneloom {

class RecordText;

/// Collects what a provider lists into one reading. A record that cannot be understood makes its whole RRset opaque:
/// known to be there, shown with the reason, never touched.
class ZoneBuilder
{
public:
    explicit ZoneBuilder(Name origin);

    [[nodiscard]] const Name& origin() const { return m_origin; }
    /// One record, wire form; records of the same name and type become one RRset.
    void add(const Name& owner, RRType type, quint32 ttl, const QByteArray& rdata);
    void add(const RRset& set);
    /// Records of one RRset in presentation form with absolute names; relative ones are completed with `base`.
    void addTexts(const Name& owner, RRType type, quint32 ttl, const QStringList& rdata, const Name& base = Name());
    /// As addTexts(), of an owner and a type as the provider spells them; a name without a trailing dot is completed
    /// with the zone's. What does not parse becomes opaque, or an error of the kind Protocol where even the name cannot
    /// be read.
    void addTexts(const QString& owner, const QString& type, quint32 ttl, const QStringList& rdata,
                  const Name& base = Name());
    /// As addTexts(), spelt in a dialect: each rdata a whole content, priority included.
    void addTexts(const RecordText& text, const QString& owner, const QString& type, quint32 ttl,
                  const QStringList& contents);
    void addOpaque(const Name& owner, RRType type, const QString& reason);

    [[nodiscard]] qsizetype recordCount() const { return m_records; }
    [[nodiscard]] ZoneReading finish();
    /// As finish(), for a reading of single sets: those of these keys that are there.
    [[nodiscard]] QList<RRset> finish(const QList<RRsetKey>& keys);

private:
    void addForeignType(const Name& owner, const QString& type, const QStringList& contents);
    [[noreturn]] void refuseName(const QString& owner, const Error& why) const;

    Name m_origin;
    QList<RRset> m_sets;
    QHash<RRsetKey, QString> m_opaque;
    qsizetype m_records = 0;
};

} // namespace zoneloom
