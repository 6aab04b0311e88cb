// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/validation/AffectedNames.h"

#include "models/dns/types/TxtText.h"
#include "models/dns/validation/TypeMask.h"
#include "models/dns/validation/WireTargets.h"

namespace zoneloom {

namespace {

/// What others can see of a name when they point to it.
struct Appearance
{
    bool exists = false;
    bool hasAddress = false;
    bool isAlias = false;
    bool operator==(const Appearance&) const = default;

    explicit Appearance(TypeMask types)
        : exists(!types.isEmpty())
        , hasAddress(types.meets({rrtype::A, rrtype::AAAA}))
        , isAlias(types.has(rrtype::CNAME))
    {}
};

TypeMask typesOf(const QList<RRset>& sets)
{
    TypeMask types;
    for (const RRset& set : sets)
        types.add(set.type());
    return types;
}

} // namespace

AffectedNames::AffectedNames(const ZoneLookup& after, const ChangeSet& changes)
    : m_after(after)
{
    for (auto change = changes.begin(); change != changes.end();) {
        const Name name = change->key().name;
        m_names[name].changed = true;
        const QList<RRset> now = after.at(name);
        // What was there before: what is there now, without what was created, with what was deleted.
        TypeMask before;
        auto next = change;
        for (const RRset& set : now) {
            const RRsetChange* made = changes.find(RRsetKey::of(set));
            if (made == nullptr || made->before)
                before.add(set.type());
        }
        for (; next != changes.end() && next->key().name == name; ++next) {
            if (!next->after)
                before.add(next->before->type());
            if (next->key().type == rrtype::NS) {
                for (const auto& set : {next->before, next->after}) {
                    if (set)
                        addNameServers(*set);
                }
            }
            if (next->key().type == rrtype::TXT)
                addPolicies(name, *next);
        }
        change = next;
        const TypeMask types = typesOf(now);
        if (Appearance(before) != Appearance(types)) {
            addReferrers(name);
            if (name.isWildcard())
                addReferrersWithin(name.parent());
        }
        if (before.isEmpty() != types.isEmpty())
            addEmptyNames(name, changes);
        const bool cutChanged = name != after.origin() && before.has(rrtype::NS) != types.has(rrtype::NS);
        if (cutChanged || before.has(rrtype::DNAME) != types.has(rrtype::DNAME))
            addBelow(name);
    }
}

void AffectedNames::addReferrers(const Name& name)
{
    for (const RRset& set : m_after.referrers(name))
        m_names[set.name()].targets = true;
}

void AffectedNames::addReferrersWithin(const Name& top)
{
    for (const RRset& set : m_after.referrersWithin(top))
        m_names[set.name()].targets = true;
}

void AffectedNames::addBelow(const Name& name)
{
    addReferrersWithin(name);
    QList<Name> below;
    m_after.visitBelow(name, [&below](const RRset& set) {
        if (below.isEmpty() || below.last() != set.name())
            below.append(set.name());
        return true;
    });
    for (const Name& one : below) {
        Reasons& reasons = m_names[one];
        reasons.above = true;
        reasons.targets = true;
    }
}

bool AffectedNames::hasUntouchedBelow(const Name& name, const ChangeSet& changes) const
{
    bool found = false;
    m_after.visitBelow(name, [&](const RRset& set) {
        found = changes.find(RRsetKey::of(set)) == nullptr;
        return !found;
    });
    return found;
}

bool AffectedNames::isOnlyByEdit(const Name& empty, const ChangeSet& changes)
{
    const auto known = m_onlyByEdit.constFind(empty);
    if (known != m_onlyByEdit.constEnd())
        return *known;
    const bool only = m_after.at(empty).isEmpty() && !hasUntouchedBelow(empty, changes);
    m_onlyByEdit.insert(empty, only);
    if (only)
        addReferrers(empty);
    return only;
}

void AffectedNames::addEmptyNames(const Name& name, const ChangeSet& changes)
{
    const Name& origin = m_after.origin();
    if (!name.isBelow(origin) || hasUntouchedBelow(name, changes))
        return;
    Name top = name;
    for (Name above = name.parent(); above != origin && isOnlyByEdit(above, changes); above = above.parent())
        top = above;
    if (top != name && m_tops.contains(top))
        return;
    m_tops.insert(top);
    // RFC 4592 §3.3: a wildcard answers only below the closest name that exists, which may be another one now.
    for (Name above = top; above != origin;) {
        above = above.parent();
        const Result<Name> wildcard = above.child("*");
        if (wildcard && !m_after.at(*wildcard).isEmpty()) {
            addReferrersWithin(top);
            return;
        }
    }
}

void AffectedNames::addPolicies(const Name& name, const RRsetChange& change)
{
    bool isPolicy = false;
    for (const auto& set : {change.before, change.after}) {
        if (!set)
            continue;
        for (const QByteArrayView rdata : set->rdata())
            isPolicy = isPolicy || txtStartsWith(rdata, "v=spf1");
    }
    if (!isPolicy)
        return;
    for (Name above = name; above != m_after.origin() && above.isWithin(m_after.origin());) {
        above = above.parent();
        m_names[above].targets = true;
    }
}

void AffectedNames::addNameServers(const RRset& set)
{
    for (const QByteArrayView rdata : set.rdata()) {
        const Name target = targetOf(rrtype::NS, rdata);
        if (target.isWithin(m_after.origin()))
            m_names[target].above = true;
    }
}

} // namespace zoneloom
