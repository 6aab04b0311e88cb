// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/planning/Projection.h"

#include "models/dns/types/TxtText.h"

#include <algorithm>

namespace zoneloom {

namespace {

using namespace rrtype;

constexpr RRType SignatureTypes[] = {RRSIG, NSEC, NSEC3, NSEC3PARAM};
constexpr RRType KeyTypes[] = {DNSKEY, CDS, CDNSKEY};

bool takesSignatures(const Capabilities& capabilities)
{
    return capabilities.dnssec == DnssecClass::Presigned || capabilities.dnssec == DnssecClass::Transfer;
}

QSet<RRType> madeThere(const Capabilities& capabilities)
{
    QSet<RRType> types;
    if (!takesSignatures(capabilities))
        types += QSet<RRType>(std::begin(SignatureTypes), std::end(SignatureTypes));
    if (capabilities.dnssec == DnssecClass::SignsAlone)
        types += QSet<RRType>(std::begin(KeyTypes), std::end(KeyTypes));
    return types;
}

/// Why it cannot be held at all; nothing where it can, at least in part.
std::optional<Reason> refusal(const RRset& set, const Name& origin, const Capabilities& capabilities,
                              const QSet<RRType>& providerMade)
{
    if (providerMade.contains(set.type()))
        return Reason{QT_TRANSLATE_NOOP("Reason", "The provider makes the %1 records of a zone itself."),
                      {set.type().toText()}};
    const Support support = capabilities.type(set.type());
    // ALIAS is no type of the DNS, so it is held only where the provider is known to have it.
    if (support == Support::No || (set.type() == ALIAS && support != Support::Yes))
        return Reason{QT_TRANSLATE_NOOP("Reason", "The provider cannot hold records of type %1."),
                      {set.type().toText()}};
    if (set.type() == ALIAS && capabilities.aliasAtApexOnly && set.name() != origin)
        return Reason{QT_TRANSLATE_NOOP("Reason", "The provider holds ALIAS records at the zone's apex only."), {}};
    if (set.type() == NS && capabilities.apexNs == Support::No && set.name() == origin)
        return Reason{QT_TRANSLATE_NOOP("Reason", "The provider sets the NS records of the zone's apex itself."), {}};
    if (capabilities.wildcards == Support::No && set.name().isWildcard())
        return Reason{QT_TRANSLATE_NOOP("Reason", "The provider cannot hold wildcard records."), {}};
    return std::nullopt;
}

std::optional<AcceptedDifference> projectOne(const RRset& internal, const Name& origin,
                                             const Capabilities& capabilities, const QSet<RRType>& providerMade)
{
    if (const auto reason = refusal(internal, origin, capabilities, providerMade))
        return AcceptedDifference{internal, std::nullopt, *reason};
    const quint32 ttl = projectedTtl(internal.ttl(), capabilities);
    const bool several = capabilities.multipleRecords == Support::No && internal.count() > 1;
    if (ttl == internal.ttl() && !several)
        return std::nullopt;
    RRset projected = ttl == internal.ttl() ? internal : internal.withTtl(ttl);
    if (!several)
        return AcceptedDifference{
            internal, projected,
            Reason{QT_TRANSLATE_NOOP("Reason", "The provider cannot hold a TTL of %1 s; it gets %2 s."),
                   {QString::number(internal.ttl()), QString::number(ttl)}}};
    // The canonically first is the one that matters most where order means something: MX, SRV, NAPTR.
    projected = projected.withRdata({(*internal.rdata().begin()).toByteArray()});
    return AcceptedDifference{
        internal, projected,
        Reason{QT_TRANSLATE_NOOP("Reason",
                                 "The provider holds one record of a name and type; it gets the first of the %1."),
               {QString::number(internal.count())}}};
}

} // namespace

quint32 projectedTtl(quint32 ttl, const Capabilities& capabilities)
{
    ttl = std::clamp(ttl, capabilities.minimumTtl, std::max(capabilities.minimumTtl, capabilities.maximumTtl));
    const QList<quint32>& steps = capabilities.ttlSteps;
    if (steps.isEmpty())
        return ttl;
    const auto next = std::lower_bound(steps.begin(), steps.end(), ttl);
    return next == steps.end() ? steps.last() : *next;
}

std::optional<AcceptedDifference> projectOne(const RRset& internal, const Name& origin,
                                             const Capabilities& capabilities)
{
    if (internal.type() == SOA)
        return std::nullopt;
    return projectOne(internal, origin, capabilities, madeThere(capabilities));
}

RRset withJoinedTexts(const RRset& set)
{
    constexpr qsizetype longest = 255; // RFC 1035 §3.3
    if (set.type() != TXT)
        return set;
    QList<QByteArray> joined;
    for (const QByteArrayView rdata : set.rdata()) {
        const QByteArray text = joinedTxt(rdata);
        QByteArray strings;
        qsizetype at = 0;
        do {
            const qsizetype length = std::min(longest, text.size() - at);
            strings += static_cast<char>(length);
            strings += QByteArrayView(text).sliced(at, length);
            at += length;
        } while (at < text.size());
        joined += strings;
    }
    return set.withRdata(joined);
}

ZoneContent withJoinedTexts(const ZoneContent& content)
{
    QList<RRsetChange> changes;
    for (const RRset& set : content) {
        if (set.type() != TXT)
            continue;
        const RRset joined = withJoinedTexts(set);
        if (!joined.sameData(set))
            changes += RRsetChange{set, joined};
    }
    return changes.isEmpty() ? content : content.applied(ChangeSet(std::move(changes)));
}

Projection project(const ZoneContent& internal, const Capabilities& capabilities)
{
    Projection projection;
    projection.providerMade = madeThere(capabilities);
    bool isSigned = false;
    QList<RRset> sets;
    sets.reserve(internal.rrsetCount());
    for (const RRset& set : internal) {
        if (set.type() == SOA)
            continue;
        isSigned = isSigned || set.type() == RRSIG;
        auto difference = projectOne(set, internal.origin(), capabilities, projection.providerMade);
        const auto held = [&capabilities](const RRset& one) {
            return capabilities.textStrings ? one : withJoinedTexts(one);
        };
        if (!difference) {
            sets += held(set);
            continue;
        }
        if (difference->projected)
            sets += held(*difference->projected);
        projection.accepted.insert(RRsetKey::of(set), *difference);
    }
    // Signatures seen where ours is an unsigned zone are the server's own: it signs although it need not.
    if (!isSigned)
        projection.providerMade += QSet<RRType>(std::begin(SignatureTypes), std::end(SignatureTypes));
    projection.content = ZoneContent::fromSorted(internal.origin(), std::move(sets));
    return projection;
}

} // namespace zoneloom
