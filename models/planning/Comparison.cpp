// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/planning/Comparison.h"

#include "models/planning/ContentHash.h"

namespace zoneloom {

namespace {

/// One of the contents that are merged.
class Side
{
public:
    explicit Side(const ZoneContent& content)
        : m_at(content.begin())
        , m_end(content.end())
    {}
    [[nodiscard]] const RRset* head() const { return m_at == m_end ? nullptr : &*m_at; }
    /// The head where it is of that key, moving on; nothing else.
    std::optional<RRset> take(const RRset& key)
    {
        if (m_at == m_end || m_at->type() != key.type() || m_at->name() != key.name())
            return std::nullopt;
        return *m_at++;
    }

private:
    QList<RRset>::const_iterator m_at;
    QList<RRset>::const_iterator m_end;
};

bool comesBefore(const RRset& one, const RRset& other)
{
    const auto byName = one.name() <=> other.name();
    return byName != 0 ? byName < 0 : one.type() < other.type();
}

CellState stateOf(const Cell& cell)
{
    if (sameInDns(cell.wanted, cell.observed))
        return CellState::InSync;
    if (!cell.wanted && !cell.base)
        return CellState::Unmanaged;
    if (sameInDns(cell.observed, cell.base))
        return CellState::Pending;
    if (sameInDns(cell.wanted, cell.base))
        return CellState::Drifted;
    return CellState::Conflict;
}

void judge(Cell& cell, const ComparisonInput& input)
{
    const auto opaque = input.opaque.constFind(cell.key);
    if (opaque != input.opaque.constEnd()) {
        cell.state = CellState::Accepted;
        cell.reason = Reason{
            QT_TRANSLATE_NOOP("Reason", "The provider holds this in a form that DNS cannot express: %1"), {*opaque}};
        return;
    }
    const auto accepted = input.projection.accepted.constFind(cell.key);
    if (accepted != input.projection.accepted.constEnd()) {
        cell.reason = accepted->reason;
        if (!accepted->projected) {
            cell.state = sameInDns(cell.internal, cell.observed) ? CellState::InSync : CellState::Accepted;
            return;
        }
    }
    cell.state = stateOf(cell);
    if (cell.state == CellState::InSync && cell.reason)
        cell.state = CellState::Accepted;
    else if (cell.state != CellState::InSync && input.ignored.contains(cell.key))
        cell.state = CellState::Ignored;
}

} // namespace

bool sameInDns(const std::optional<RRset>& one, const std::optional<RRset>& other)
{
    if (!one || !other)
        return one.has_value() == other.has_value();
    if (one->type() != rrtype::SOA || other->type() != rrtype::SOA)
        return one->sameData(*other);
    // RFC 1035 §3.3.13: the rdata ends with serial, refresh, retry, expire and minimum, four octets each.
    const auto withoutSerial = [](const RRset& soa) {
        QByteArray packed = soa.packedRdata();
        return packed.size() < 20 ? packed : packed.remove(packed.size() - 20, 4);
    };
    return one->ttl() == other->ttl() && one->name() == other->name() && withoutSerial(*one) == withoutSerial(*other);
}

bool differs(CellState state)
{
    return state != CellState::InSync && state != CellState::Accepted && state != CellState::Ignored;
}

QList<Cell> compare(const ComparisonInput& input)
{
    const ZoneContent none;
    Side internal(input.internal);
    Side wanted(input.projection.content);
    Side base(input.base ? *input.base : none);
    Side observed(input.observed);
    QList<Cell> cells;
    cells.reserve(std::max(input.internal.rrsetCount(), input.observed.rrsetCount()));
    while (true) {
        const RRset* first = nullptr;
        for (const Side* side : {&internal, &wanted, &base, &observed}) {
            const RRset* head = side->head();
            if (head != nullptr && (first == nullptr || comesBefore(*head, *first)))
                first = head;
        }
        if (first == nullptr)
            break;
        const RRset key = *first;
        Cell cell{.key = RRsetKey::of(key),
                  .reason = {},
                  .internal = internal.take(key),
                  .wanted = wanted.take(key),
                  .base = base.take(key),
                  .observed = observed.take(key)};
        if (key.type() == rrtype::SOA) {
            // An internal zone without a SOA has nothing to say about the one that is there.
            if (!input.comparesSoa || !cell.internal)
                continue;
            cell.wanted = cell.internal;
        }
        if (!cell.internal && !cell.observed)
            continue;
        if (!cell.internal && input.projection.providerMade.contains(key.type()))
            continue;
        judge(cell, input);
        cells += std::move(cell);
    }
    return cells;
}

QMap<CellState, int> countStates(const QList<Cell>& cells)
{
    QMap<CellState, int> counts;
    for (const Cell& cell : cells)
        ++counts[cell.state];
    return counts;
}

ChangeSet confirmations(const QList<Cell>& cells, const ZoneContent& base)
{
    QList<RRsetChange> changes;
    auto old = base.begin();
    const auto dropUntil = [&](const RRset* limit) {
        // What neither side has any more is confirmed to be gone.
        while (old != base.end() && (limit == nullptr || comesBefore(*old, *limit)))
            changes += RRsetChange{*old++, std::nullopt};
    };
    for (const Cell& cell : cells) {
        const RRset* some = cell.internal ? &*cell.internal : &*cell.observed;
        dropUntil(some);
        std::optional<RRset> before;
        if (old != base.end() && RRsetKey::of(*old) == cell.key)
            before = *old++;
        if (cell.wanted && sameInDns(cell.wanted, cell.observed) && !(before && before->sameData(*cell.wanted)))
            changes += RRsetChange{before, cell.wanted->withNote({})};
    }
    dropUntil(nullptr);
    return ChangeSet(std::move(changes));
}

QByteArray observationHash(const QList<Cell>& cells)
{
    ContentHash hash;
    for (const Cell& cell : cells) {
        if (cell.observed && cell.key.type != rrtype::SOA)
            hash.add(*cell.observed);
    }
    return hash.result();
}

} // namespace zoneloom
