// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/PushStep.h"

#include "models/planning/SerialNumber.h"

#include <QThread>

#include <algorithm>

namespace zoneloom {

namespace {

using State = ChangeOutcome::State;

/// Up to so many RRsets are read back one by one, more by reading the whole zone.
constexpr qsizetype SmallChange = 20;
/// Some APIs answer reads from a copy that lags behind; so often, and so much longer each time, is read again.
constexpr int ReadBackAttempts = 4;
constexpr unsigned long ReadBackPauseMilliseconds = 100;

Journal::State journalState(State state)
{
    switch (state) {
    case State::Applied:
        return Journal::State::Applied;
    case State::Rejected:
        return Journal::State::Rejected;
    case State::Uncertain:
        return Journal::State::Uncertain;
    case State::NotSent:
        break;
    }
    return Journal::State::Settled; // nothing is open: it never left this machine
}

Error notReadBack(const LinkOrder& order, const RRsetKey& key)
{
    return Error(ErrorKind::Protocol,
                 QT_TRANSLATE_NOOP("Error", "%1 reported success, but does not hold %2 %3 as it was sent (zone %4)."),
                 {order.link.name, key.name.toText(), key.type.toText(), order.link.zone.toDisplay()})
        .withAdvice(QT_TRANSLATE_NOOP("Error", "Run 'drift' to see what it holds now."));
}

Error notSent(const RRsetKey& key)
{
    return Error(ErrorKind::RejectedRecord,
                 QT_TRANSLATE_NOOP("Error", "%1 %2 was not sent, because another change before it failed."),
                 {key.name.toText(), key.type.toText()});
}

} // namespace

PushStep::PushStep(const LinkOrder& order, const LinkEnvironment& environment, Provider& provider, ExternalZone zone,
                   LinkComparison& comparison)
    : m_order(order)
    , m_environment(environment)
    , m_provider(provider)
    , m_zone(std::move(zone))
    , m_comparison(comparison)
{}

std::optional<RRset> PushStep::publishedSoa() const
{
    if (!m_comparison.capabilities().feedsSoa)
        return std::nullopt;
    const RRsetKey key{m_order.link.zone, rrtype::SOA};
    const RRset* ours = m_comparison.internal().content.find(key);
    if (ours == nullptr)
        return std::nullopt;
    const RRset* theirs = m_comparison.observed().find(key);
    const std::optional<quint32> previous = serialOf(theirs != nullptr ? *theirs : *ours);
    return withSerial(*ours, nextSerial(m_comparison.internal().settings.serialPolicy, previous.value_or(0),
                                        m_environment.clock->now()));
}

QList<ChangeOutcome> PushStep::send(const QList<RRsetChange>& changes)
{
    ApplyRequest request;
    request.zone = m_zone;
    request.changes = changes;
    request.before = m_comparison.observed();
    request.after = request.before.applied(ChangeSet(changes));
    request.soa = publishedSoa();
    const QList<qint64> entries = m_environment.desk.with([&](Store& store) {
        return store.journal().begin(m_order.link.id, m_comparison.internal().revision, changes);
    });
    QList<ChangeOutcome> outcomes;
    try {
        outcomes = m_provider.apply(request);
    } catch (const UncertainOutcome& exception) {
        outcomes = QList<ChangeOutcome>(changes.size(), ChangeOutcome{State::Uncertain, exception.error()});
    } catch (const ProviderException& exception) {
        m_environment.desk.with([&](Store& store) {
            return store.journal().finish(entries, Journal::State::Rejected, exception.error().message());
        });
        throw;
    }
    while (outcomes.size() < changes.size())
        outcomes += ChangeOutcome{State::Uncertain, std::nullopt};
    finishJournal(entries, outcomes);
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const State said = outcomes.at(i).state;
        if (said == State::Uncertain || said == State::Applied)
            m_sent += Sent{changes.at(i).key(), entries.at(i), said};
    }
    return outcomes;
}

void PushStep::finishJournal(const QList<qint64>& entries, const QList<ChangeOutcome>& outcomes)
{
    for (const State state : {State::Applied, State::Rejected, State::NotSent, State::Uncertain}) {
        QList<qint64> some;
        QString error;
        for (qsizetype i = 0; i < entries.size(); ++i) {
            if (outcomes.at(i).state != state)
                continue;
            some += entries.at(i);
            if (error.isEmpty() && outcomes.at(i).error)
                error = outcomes.at(i).error->message();
        }
        if (!some.isEmpty())
            m_environment.desk.with(
                [&](Store& store) { return store.journal().finish(some, journalState(state), error); });
    }
}

void PushStep::readBack(const QList<RRsetKey>& keys)
{
    if (keys.size() <= SmallChange) {
        // The SOA comes along: it moves with every change, and would look like one at the next read.
        QList<RRsetKey> asked = keys;
        const RRsetKey soa{m_order.link.zone, rrtype::SOA};
        if (!asked.contains(soa))
            asked += soa;
        const QList<RRset> sets = m_provider.readSets(m_zone, asked);
        m_comparison.setReadBack(sets, asked, m_environment.clock->now());
    } else {
        const ZoneReading reading = m_provider.read(m_zone);
        m_comparison.setReading(reading, m_comparison.capabilities(), m_environment.clock->now(), true,
                                ReadingNote::By::Push);
    }
    m_comparison.compareWith(m_comparison.internal());
}

void PushStep::settleSent()
{
    for (const bool held : {true, false}) {
        QList<qint64> entries;
        for (const Sent& sent : std::as_const(m_sent)) {
            const bool isNoted = held && sent.said == State::Applied;
            if (!isNoted && isHeld(sent.key) == held)
                entries += sent.entry;
        }
        const Journal::State state = held ? Journal::State::Applied : Journal::State::Rejected;
        if (!entries.isEmpty())
            m_environment.desk.with([&](Store& store) { return store.journal().finish(entries, state); });
    }
}

bool PushStep::isHeld(const RRsetKey& key) const
{
    const Cell* cell = m_comparison.cell(key);
    return cell == nullptr || sameInDns(cell->wanted, cell->observed);
}

PushStep::Outcome PushStep::run(const QList<RRsetChange>& changes)
{
    m_environment.enterPhase(SyncPhase::Applying, static_cast<int>(changes.size()));
    const QList<ChangeOutcome> outcomes = send(changes);
    Outcome result;
    QList<RRsetKey> keys;
    QList<RRsetKey> expected;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        keys += changes.at(i).key();
        if (outcomes.at(i).state == State::Applied)
            expected += keys.last();
    }
    if (expected.size() == changes.size())
        result.sentAt = m_environment.clock->now();
    m_environment.enterPhase(SyncPhase::ReadingBack, static_cast<int>(changes.size()));
    readBack(keys);
    const auto held = [this](const RRsetKey& key) { return isHeld(key); };
    for (int attempt = 1; attempt < ReadBackAttempts && !std::all_of(expected.begin(), expected.end(), held);
         ++attempt) {
        m_environment.throwIfCancelled();
        QThread::msleep(ReadBackPauseMilliseconds << attempt);
        readBack(keys);
    }
    settleSent();
    for (qsizetype i = 0; i < changes.size(); ++i) {
        // Whatever the provider said: what it holds is what counts.
        if (isHeld(keys.at(i))) {
            ++result.applied;
            result.confirmed += keys.at(i);
            continue;
        }
        const ChangeOutcome& said = outcomes.at(i);
        const Error unsaid = said.state == State::NotSent ? notSent(keys.at(i)) : notReadBack(m_order, keys.at(i));
        result.refused += {keys.at(i), said.error.value_or(unsaid)};
    }
    if (result.refused.isEmpty()) {
        result.readBackAt = m_environment.clock->now();
        if (!result.sentAt)
            result.sentAt = result.readBackAt;
    } else {
        const auto& [key, why] = result.refused.first();
        result.error =
            Error(why.kind(), QT_TRANSLATE_NOOP("Error", "%1: %2 of %3 changes failed in zone %4, first %5."),
                  {m_order.link.name, QString::number(result.refused.size()), QString::number(changes.size()),
                   m_order.link.zone.toDisplay(), key.name.toText() + u' ' + key.type.toText()})
                .withCause(why.message());
    }
    return result;
}

} // namespace zoneloom
