// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/planning/Plan.h"

#include <algorithm>

namespace zoneloom {

namespace {

/// True where, of the changes at one name, a CNAME takes the place of other data or the other way round.
bool isSwap(const QList<RRsetChange>& changes)
{
    bool removesAlias = false;
    bool removesOther = false;
    bool addsAlias = false;
    bool addsOther = false;
    for (const RRsetChange& change : changes) {
        const bool alias = change.key().type == rrtype::CNAME;
        if (change.action() == RRsetChange::Action::Delete)
            (alias ? removesAlias : removesOther) = true;
        else if (change.action() == RRsetChange::Action::Create)
            (alias ? addsAlias : addsOther) = true;
    }
    return (removesAlias && addsOther) || (removesOther && addsAlias);
}

} // namespace

QList<RRsetChange> inSafeOrder(QList<RRsetChange> changes)
{
    std::stable_sort(changes.begin(), changes.end(),
                     [](const RRsetChange& a, const RRsetChange& b) { return (a.key() <=> b.key()) < 0; });
    QList<RRsetChange> ordered;
    QList<RRsetChange> deletions;
    ordered.reserve(changes.size());
    for (auto first = changes.begin(); first != changes.end();) {
        const Name name = first->key().name;
        const auto last =
            std::find_if(first, changes.end(), [&name](const RRsetChange& c) { return c.key().name != name; });
        const auto isDeletion = [](const RRsetChange& c) { return c.action() == RRsetChange::Action::Delete; };
        const QList<RRsetChange> here(first, last);
        QList<RRsetChange>& gone = isSwap(here) ? ordered : deletions;
        std::copy_if(here.begin(), here.end(), std::back_inserter(gone), isDeletion);
        std::copy_if(here.begin(), here.end(), std::back_inserter(ordered), std::not_fn(isDeletion));
        first = last;
    }
    return ordered + deletions;
}

} // namespace zoneloom
