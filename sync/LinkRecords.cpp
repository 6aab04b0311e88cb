// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/LinkRecords.h"

#include "models/planning/ContentHash.h"
#include "models/store/Links.h"
#include "models/store/Timelines.h"

namespace zoneloom {

namespace {

CommitInfo noting(const ReadingNote& note)
{
    return {QStringLiteral("zoneloom"), note.toText()};
}

Result<QByteArray> hashOf(Timelines& timelines, TimelineId timeline, int revision)
{
    if (revision == 0)
        return ContentHash::of(ZoneContent());
    return timelines.revision(timeline, revision).map([](const Revision& known) {
        return ReadingNote::fromText(known.message).hash;
    });
}

/// What `work` gives, written as one thing or not at all.
template <typename Work>
auto together(Store& store, Work work) -> decltype(work())
{
    decltype(work()) result;
    const Outcome written = store.noteTogether([&]() -> Outcome {
        result = work();
        return result ? Outcome() : fail(result.error());
    });
    if (!written)
        return fail(written.error());
    return result;
}

} // namespace

LinkRecords::LinkRecords(Store& store, const Link& link)
    : m_store(store)
    , m_link(link)
{}

Result<LinkMemory> LinkRecords::load() const
{
    const auto status = m_store.links().status(m_link.id);
    if (!status)
        return fail(status.error());
    const auto revision = m_store.timelines().latestRevision(m_link.base);
    if (!revision)
        return fail(revision.error());
    const auto hash = hashOf(m_store.timelines(), m_link.base, *revision);
    if (!hash)
        return fail(hash.error());
    const auto unfinished = m_store.journal().open(m_link.id);
    if (!unfinished)
        return fail(unfinished.error());
    const auto arrived = status->hasBase ? Result<bool>(true) : m_store.journal().hasApplied(m_link.id);
    if (!arrived)
        return fail(arrived.error());
    return LinkMemory{*status, *revision, *hash, *unfinished, *arrived};
}

Result<LinkStatus> LinkRecords::saveReading(const ZoneContent& observed, const QByteArray& hash, const QDateTime& time,
                                            ReadingNote::By by)
{
    return together(m_store, [&] { return writeReading(observed, hash, time, by); });
}

Result<LinkStatus> LinkRecords::writeReading(const ZoneContent& observed, const QByteArray& hash, const QDateTime& time,
                                             ReadingNote::By by)
{
    Timelines& timelines = m_store.timelines();
    auto latest = timelines.latestRevision(m_link.observations);
    if (!latest)
        return fail(latest.error());
    const auto known = hashOf(timelines, m_link.observations, *latest);
    if (!known)
        return fail(known.error());
    if (*known != hash) {
        const auto before = m_store.links().status(m_link.id);
        if (!before)
            return before;
        const auto written = timelines.replace(m_link.observations, observed, noting({hash, before->readAt, by}));
        if (!written)
            return fail(written.error());
        latest = written->number;
    }
    return saveRead(*latest, time);
}

Result<LinkStatus> LinkRecords::saveReadBack(int parent, const ChangeSet& changes, const ZoneContent& observed,
                                             const QByteArray& hash, const QDateTime& time)
{
    Timelines& timelines = m_store.timelines();
    const auto latest = timelines.latestRevision(m_link.observations);
    if (!latest)
        return fail(latest.error());
    if (*latest != parent)
        return saveReading(observed, hash, time, ReadingNote::By::Push);
    return together(m_store, [&]() -> Result<LinkStatus> {
        const auto written =
            timelines.commit(m_link.observations, parent, changes, noting({hash, std::nullopt, ReadingNote::By::Push}));
        if (!written)
            return fail(written.error());
        return saveRead(written->number, time);
    });
}

Result<LinkStatus> LinkRecords::saveRead(int observation, const QDateTime& time)
{
    auto status = m_store.links().status(m_link.id);
    if (!status)
        return status;
    status->readAt = time;
    status->observation = observation;
    status->failedAt.reset();
    status->errorKind.clear();
    status->errorText.clear();
    if (const auto saved = m_store.links().saveStatus(m_link.id, *status); !saved)
        return fail(saved.error());
    return status;
}

Outcome LinkRecords::saveFailure(const Error& error, const QDateTime& time)
{
    auto status = m_store.links().status(m_link.id);
    if (!status)
        return fail(status.error());
    status->failedAt = time;
    status->errorKind = toText(error.kind());
    status->errorText = error.message();
    return m_store.links().saveStatus(m_link.id, *status);
}

Result<ZoneContent> LinkRecords::base(int revision) const
{
    if (revision == 0)
        return ZoneContent::fromSorted(m_link.zone, {});
    return m_store.timelines().content(m_link.base, revision);
}

Result<int> LinkRecords::confirm(int parent, const ChangeSet& changes, const QByteArray& hash)
{
    const auto latest = m_store.timelines().latestRevision(m_link.base);
    if (!latest || changes.isEmpty() || *latest != parent)
        return latest;
    return together(m_store, [&] {
        return m_store.timelines()
            .commit(m_link.base, parent, changes, noting({hash, std::nullopt, ReadingNote::By::Push}))
            .map([](const Revision& written) { return written.number; });
    });
}

} // namespace zoneloom
