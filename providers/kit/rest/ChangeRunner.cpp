// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/rest/ChangeRunner.h"

#include <QSet>

namespace zoneloom {

namespace {

// What an API writes around a record: names of members, the type, brackets.
constexpr qsizetype kBytesAround = 80;

bool touchesCname(const RRsetChange& change)
{
    return change.key().type == rrtype::CNAME;
}

} // namespace

ChangeRunner::ChangeRunner(const QList<RRsetChange>& changes, CancelToken cancel)
    : m_changes(changes)
    , m_cancel(std::move(cancel))
    , m_outcomes(changes.size())
{}

QList<ChangeRunner::Unit> ChangeRunner::units() const
{
    QSet<Name> together;
    for (const RRsetChange& change : m_changes) {
        if (touchesCname(change))
            together.insert(change.key().name);
    }
    QList<Unit> units;
    QHash<Name, qsizetype> unitOf;
    for (int i = 0; i < m_changes.size(); ++i) {
        const Name name = m_changes[i].key().name;
        const auto known = unitOf.constFind(name);
        if (known != unitOf.constEnd()) {
            units[*known] += i;
            continue;
        }
        if (together.contains(name))
            unitOf.insert(name, units.size());
        units += Unit{i};
    }
    for (Unit& unit : units)
        std::ranges::stable_partition(unit, [&](int i) { return !m_changes[i].after.has_value(); });
    return units;
}

BatchLimits ChangeRunner::sizeOf(const Unit& unit) const
{
    BatchLimits size;
    size.changes = static_cast<int>(unit.size());
    for (const int i : unit) {
        for (const auto& set : {m_changes[i].before, m_changes[i].after}) {
            if (!set)
                continue;
            size.records += set->count();
            size.bytes += 2 * set->packedRdata().size() + set->name().wire().size() + kBytesAround * (set->count() + 1);
        }
    }
    return size;
}

bool ChangeRunner::fits(const BatchLimits& limits, const BatchLimits& used, const BatchLimits& more) const
{
    return (limits.changes == 0 || used.changes + more.changes <= limits.changes) &&
           (limits.records == 0 || used.records + more.records <= limits.records) &&
           (limits.bytes == 0 || used.bytes + more.bytes <= limits.bytes);
}

QList<ChangeOutcome> ChangeRunner::run(const BatchLimits& limits, const Send& send)
{
    const QList<Unit> all = units();
    QList<Unit> batch;
    BatchLimits used;
    for (const Unit& unit : all) {
        const BatchLimits more = sizeOf(unit);
        if (!batch.isEmpty() && !fits(limits, used, more)) {
            attempt(batch, send);
            batch.clear();
            used = {};
        }
        batch += unit;
        used.changes += more.changes;
        used.records += more.records;
        used.bytes += more.bytes;
    }
    if (!batch.isEmpty())
        attempt(batch, send);
    if (m_stop && !m_anythingSent)
        throw ProviderException(*m_stop);
    return std::move(m_outcomes);
}

void ChangeRunner::attempt(const QList<Unit>& batch, const Send& send)
{
    if (!m_stop && m_cancel.isCancelled())
        m_stop = Error(ErrorKind::Cancelled, QT_TRANSLATE_NOOP("Error", "The rest was cancelled."));
    if (m_stop) {
        settle(batch, ChangeOutcome::State::NotSent, m_stop);
        return;
    }
    QList<RRsetChange> changes;
    QList<qsizetype> unitOf;
    for (qsizetype i = 0; i < batch.size(); ++i) {
        for (const int change : batch[i]) {
            changes += m_changes[change];
            unitOf += i;
        }
    }
    try {
        send(changes);
        m_anythingSent = true;
        settle(batch, ChangeOutcome::State::Applied);
    } catch (const UncertainOutcome& problem) {
        m_anythingSent = true;
        m_stop = problem.error();
        settle(batch, ChangeOutcome::State::Uncertain, problem.error());
    } catch (const ProviderException& problem) {
        const ErrorKind kind = problem.error().kind();
        if (kind != ErrorKind::RejectedRecord && kind != ErrorKind::Invalid) {
            m_stop = problem.error();
            settle(batch, ChangeOutcome::State::NotSent, problem.error());
            return;
        }
        m_anythingSent = true;
        if (batch.size() == 1) {
            settle(batch, ChangeOutcome::State::Rejected, problem.error());
            return;
        }
        const int named = m_culprit ? m_culprit(problem.error(), changes) : -1;
        if (named >= 0 && named < unitOf.size()) {
            QList<Unit> rest = batch;
            settle({rest.takeAt(unitOf[named])}, ChangeOutcome::State::Rejected, problem.error());
            attempt(rest, send);
            return;
        }
        const qsizetype half = batch.size() / 2;
        attempt(batch.first(half), send);
        attempt(batch.sliced(half), send);
    }
}

void ChangeRunner::settle(const QList<Unit>& batch, ChangeOutcome::State state, const std::optional<Error>& error)
{
    for (const Unit& unit : batch) {
        for (const int change : unit) {
            m_outcomes[change] = ChangeOutcome{state, error};
            ++m_settled;
        }
    }
    if (m_progress)
        m_progress(m_settled, static_cast<int>(m_changes.size()));
}

void finishAfter(QList<ChangeOutcome>& outcomes, const std::function<void()>& finish)
{
    const auto isApplied = [](const ChangeOutcome& outcome) { return outcome.state == ChangeOutcome::State::Applied; };
    if (std::ranges::none_of(outcomes, isApplied))
        return;
    try {
        finish();
    } catch (const ProviderException& problem) {
        for (ChangeOutcome& outcome : outcomes) {
            if (isApplied(outcome))
                outcome = {ChangeOutcome::State::Uncertain, problem.error()};
        }
    }
}

} // namespace zoneloom
