// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/ChangeSet.h"
#include "models/dns/RRset.h"

#include <QList>
#include <QSharedData>

#include <span>

namespace zoneloom {

/// All RRsets of a zone at one moment: immutable, canonically ordered, implicitly shared. Cheap to copy to a worker;
/// two contents are compared in one merge pass. Made for a million records.
class ZoneContent
{
public:
    ZoneContent();
    /// Takes the sets in any order. Sets of the same name and type are joined: rdata united, the first TTL and note
    /// win.
    ZoneContent(Name origin, QList<RRset> sets);
    /// From sets that are in order and unique, such as rows of the store.
    static ZoneContent fromSorted(Name origin, QList<RRset> sets);

    [[nodiscard]] const Name& origin() const;
    /// All sets, by canonical name, then type number.
    [[nodiscard]] const QList<RRset>& sets() const;
    [[nodiscard]] qsizetype rrsetCount() const { return sets().size(); }
    /// Number of single records.
    [[nodiscard]] qsizetype recordCount() const;
    [[nodiscard]] bool isEmpty() const { return sets().isEmpty(); }

    /// The set, or null; valid as long as a copy of this content lives.
    [[nodiscard]] const RRset* find(const RRsetKey& key) const;
    /// All sets of exactly that name.
    [[nodiscard]] std::span<const RRset> at(const Name& name) const;
    /// All sets at and below that name.
    [[nodiscard]] std::span<const RRset> within(const Name& name) const;

    /// The content after the changes, whatever each set was before.
    [[nodiscard]] ZoneContent applied(const ChangeSet& changes) const;
    /// What leads from this content to `other`, notes and the owner's case included.
    [[nodiscard]] ChangeSet differenceTo(const ZoneContent& other) const;

    [[nodiscard]] auto begin() const { return sets().begin(); }
    [[nodiscard]] auto end() const { return sets().end(); }
    bool operator==(const ZoneContent& other) const;

private:
    struct Data;
    QExplicitlySharedDataPointer<Data> m_data;

public:
    ZoneContent(const ZoneContent&);
    ZoneContent(ZoneContent&&) noexcept;
    ZoneContent& operator=(const ZoneContent&);
    ZoneContent& operator=(ZoneContent&&) noexcept;
    ~ZoneContent();
};

} // namespace zoneloom
