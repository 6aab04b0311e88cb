// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/ChangeSet.h"
#include "models/dns/ZoneLookup.h"

#include <QHash>
#include <QSet>

#include <map>

namespace zoneloom {

/// The names about which an edit may have made rules say something else, in canonical order. Costs what the edit
/// touches: changed names, those whose records point to a name that gained or lost its addresses, and those below a
/// delegation or DNAME that came or went. Names that do not exist count as well: a wildcard, delegation or DNAME that
/// came or went, and a name that covers a wildcard, change what is answered for them. Of who includes an SPF policy
/// only the names above it are known, where it is mostly included from.
class AffectedNames
{
public:
    /// Which rules have to be asked about a name again.
    struct Reasons
    {
        bool changed = false; ///< all of them
        bool targets = false; ///< those that depend on targets
        bool above = false;   ///< those that depend on what is above, or on NS records that point here
    };

    AffectedNames(const ZoneLookup& after, const ChangeSet& changes);
    [[nodiscard]] const std::map<Name, Reasons>& names() const { return m_names; }

private:
    void addReferrers(const Name& name);
    void addReferrersWithin(const Name& top);
    void addBelow(const Name& name);
    void addNameServers(const RRset& set);
    /// Names between that exist only since, or no longer after, this name came or went.
    void addEmptyNames(const Name& name, const ChangeSet& changes);
    void addPolicies(const Name& name, const RRsetChange& change);
    /// True for a name without data that exists, or existed, only because of what the edit made or took below it; asked
    /// once for each, since a thousand new names may be below one.
    [[nodiscard]] bool isOnlyByEdit(const Name& empty, const ChangeSet& changes);
    /// True where a name below owns something that the edit did not touch.
    [[nodiscard]] bool hasUntouchedBelow(const Name& name, const ChangeSet& changes) const;

    const ZoneLookup& m_after;
    std::map<Name, Reasons> m_names;
    QHash<Name, bool> m_onlyByEdit;
    QSet<Name> m_tops; ///< of which all that may be covered by a wildcard is found already
};

} // namespace zoneloom
