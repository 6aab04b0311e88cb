// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/rest/RecordProvider.h"

#include "providers/kit/records/RecordDifference.h"
#include "providers/kit/rest/ChangeRunner.h"

namespace zoneloom {

namespace {

// So long the ids of a list are taken to be those at the provider; a plan is made and applied within it.
constexpr qint64 kListSeconds = 60;

/// An error after part of a set was written: what was to be one step is now neither done nor not done.
void throwPartial(const ProviderException& problem, int written)
{
    if (written > 0 && problem.error().kind() != ErrorKind::RejectedRecord)
        throw UncertainOutcome(problem.error());
    throw problem;
}

} // namespace

ZoneReading RecordProvider::read(const ExternalZone& zone)
{
    m_listed.reset();
    return freshList(zone).reading();
}

const RecordList& RecordProvider::freshList(const ExternalZone& zone)
{
    const QDateTime now = client().environment().now();
    if (!m_listed || m_listed->zone != zone.id || m_listed->at.secsTo(now) > kListSeconds)
        m_listed = Listed{zone.id, now, list(zone)};
    return m_listed->records;
}

QList<ChangeOutcome> RecordProvider::apply(const ApplyRequest& request)
{
    const RecordList stored = freshList(request.zone);
    ChangeRunner runner(request.changes, context().cancel);
    runner.setProgress([this](int done, int total) { progress(done, total); });
    m_listed.reset(); // from the first write on the ids may be others
    QList<ChangeOutcome> outcomes = runner.run({.changes = 1}, [&](const QList<RRsetChange>& changes) {
        for (const RRsetChange& change : changes)
            applyOne(request.zone, change, stored);
    });
    finishAfter(outcomes, [&] { finish(request.zone); });
    return outcomes;
}

void RecordProvider::applyOne(const ExternalZone& zone, const RRsetChange& change, const RecordList& stored)
{
    const RRsetKey key = change.key();
    std::optional<RecordDifference> difference;
    if (!stored.isOpaque(key))
        difference = RecordDifference::of(change, stored.of(key));
    if (!difference)
        refuseAsChanged(key);

    auto& [updates, surplus, missing] = *difference;
    int written = 0;
    try {
        for (const auto& [record, old] : updates) {
            if (!update(zone, record, old)) {
                erase(zone, old);
                ++written;
                create(zone, record);
            }
            ++written;
        }
        while (!surplus.isEmpty() && !missing.isEmpty()) {
            StoredRecord record = surplus.first();
            record.rdata = missing.first();
            record.ttl = change.after->ttl();
            if (!update(zone, record, surplus.first()))
                break;
            ++written;
            surplus.removeFirst();
            missing.removeFirst();
        }
        const auto eraseSurplus = [&] {
            for (const StoredRecord& record : std::as_const(surplus)) {
                erase(zone, record);
                ++written;
            }
            surplus.clear();
        };
        if (deletesFirst(key))
            eraseSurplus();
        for (const QByteArray& rdata : std::as_const(missing)) {
            create(zone, StoredRecord{{}, change.after->name(), key.type, change.after->ttl(), rdata, {}});
            ++written;
        }
        eraseSurplus();
    } catch (const UncertainOutcome&) {
        throw;
    } catch (const ProviderException& problem) {
        throwPartial(problem, written);
    }
}

bool RecordProvider::update(const ExternalZone&, const StoredRecord&, const StoredRecord&)
{
    return false;
}

void RecordProvider::finish(const ExternalZone&) {}

bool RecordProvider::deletesFirst(const RRsetKey& key) const
{
    return key.type == rrtype::CNAME || key.type == rrtype::DNAME || key.type == rrtype::ALIAS;
}

} // namespace zoneloom
