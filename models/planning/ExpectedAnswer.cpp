// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/planning/ExpectedAnswer.h"

#include <QSet>

namespace zoneloom {

namespace {

using Kind = ExpectedAnswer::Kind;

bool cannotBeTold(RRType type)
{
    return type == rrtype::ALIAS || type == rrtype::SOA || type == rrtype::RRSIG || type == rrtype::NSEC ||
           type == rrtype::NSEC3 || type == rrtype::NSEC3PARAM;
}

/// All names from just below the origin down to `name`.
QList<Name> pathTo(const Name& name, const Name& origin)
{
    QList<Name> path;
    for (Name at = name; at.isBelow(origin); at = at.parent())
        path.prepend(at);
    return path;
}

const RRset* delegationOn(const ZoneContent& zone, const QList<Name>& path, const RRsetKey& question)
{
    for (const Name& name : path) {
        // The parent's side of a cut answers for DS itself (RFC 4035 §3.1.4.1).
        if (name == question.name && question.type == rrtype::DS)
            break;
        if (const RRset* ns = zone.find({name, rrtype::NS}))
            return ns;
    }
    return nullptr;
}

bool isBelowDname(const ZoneContent& zone, const RRsetKey& question)
{
    for (Name at = question.name.parent(); at.isWithin(zone.origin()); at = at.parent()) {
        if (zone.find({at, rrtype::DNAME}) != nullptr)
            return true;
        if (at == zone.origin())
            break;
    }
    return false;
}

/// The names of the closest encloser's wildcard, or nothing where the name itself, or one below it, is there.
std::optional<Name> wildcardFor(const ZoneContent& zone, const Name& name)
{
    for (Name at = name; at.isWithin(zone.origin()); at = at.parent()) {
        if (!zone.within(at).empty() || at == zone.origin())
            return at == name ? std::optional<Name>() : at.child("*").value_or(Name());
    }
    return std::nullopt;
}

ExpectedAnswer answerAt(const ZoneContent& zone, const RRsetKey& question, const Name& source)
{
    const auto owned = [&](const RRset& set) {
        return set.name() == question.name ? set : set.withName(question.name);
    };
    if (const RRset* set = zone.find({source, question.type}))
        return {question, Kind::Answer, owned(*set)};
    if (const RRset* alias = zone.find({source, rrtype::CNAME}))
        return {question, Kind::Alias, owned(*alias)};
    return {question, Kind::NoData, std::nullopt};
}

} // namespace

std::optional<ExpectedAnswer> expectedAnswer(const ZoneContent& zone, const RRsetKey& question)
{
    if (cannotBeTold(question.type) || !question.name.isWithin(zone.origin()))
        return std::nullopt;
    if (const RRset* cut = delegationOn(zone, pathTo(question.name, zone.origin()), question))
        return ExpectedAnswer{question, Kind::Referral, *cut};
    if (isBelowDname(zone, question))
        return std::nullopt;
    // A provider's ALIAS gives addresses that are not in the zone.
    if ((question.type == rrtype::A || question.type == rrtype::AAAA) &&
        zone.find({question.name, rrtype::ALIAS}) != nullptr)
        return std::nullopt;
    const auto wildcard = wildcardFor(zone, question.name);
    if (!wildcard)
        return answerAt(zone, question, question.name);
    if (zone.at(*wildcard).empty())
        return ExpectedAnswer{question, Kind::NxDomain, std::nullopt};
    return answerAt(zone, question, *wildcard);
}

QList<ExpectedAnswer> liveChecks(const ZoneContent& zone)
{
    QList<RRsetKey> keys;
    keys.reserve(zone.rrsetCount());
    for (const RRset& set : zone)
        keys += RRsetKey::of(set);
    return liveChecks(zone, keys, keys.size());
}

QList<ExpectedAnswer> liveChecks(const ZoneContent& zone, const QList<RRsetKey>& keys, qsizetype limit)
{
    QList<ExpectedAnswer> checks;
    QSet<Name> referred;
    const qsizetype wanted = std::min(limit, keys.size());
    for (qsizetype i = 0; i < wanted; ++i) {
        auto check = expectedAnswer(zone, keys.at(wanted == 1 ? 0 : i * (keys.size() - 1) / (wanted - 1)));
        if (!check)
            continue;
        if (check->kind == Kind::Referral) {
            // However much is hidden below a cut, one question shows the referral.
            if (referred.contains(check->set->name()))
                continue;
            referred.insert(check->set->name());
            check->question = RRsetKey::of(*check->set);
        }
        checks += *std::move(check);
    }
    return checks;
}

} // namespace zoneloom
