// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/drift/CellStory.h"

#include "models/items/LinkText.h"
#include "models/items/VisibleText.h"
#include "models/store/Links.h"
#include "models/store/Timelines.h"
#include "sync/ReadingNote.h"

namespace zoneloom {

namespace {

/// So many revisions back is looked for the one that took an RRset away: nothing that is left tells which.
constexpr int MostSearched = 50;

Result<std::optional<Revision>> lastChange(Store& store, TimelineId timeline, const RRsetKey& key, int latest)
{
    const Result<std::optional<Revision>> change = store.timelines().lastChange(timeline, key);
    if (!change || *change)
        return change;
    for (int number = latest; number > 1 && number > latest - MostSearched; --number) {
        const Result<ChangeSet> changes = store.timelines().difference(timeline, number - 1, number);
        if (!changes)
            return fail(changes.error());
        if (changes->find(key))
            return store.timelines().revision(timeline, number).map([](const Revision& found) {
                return std::optional<Revision>(found);
            });
    }
    return std::optional<Revision>();
}

} // namespace

Result<CellStory> CellStory::find(Store& store, const ZoneSummary& zone, const QString& link, const RRsetKey& key)
{
    CellStory story;
    story.m_link = link;
    const Result<Link> found = store.links().find(zone.name, link);
    if (!found)
        return fail(found.error());
    const Result<std::optional<Revision>> internal = lastChange(store, zone.timeline, key, zone.revision);
    if (!internal)
        return fail(internal.error());
    story.m_internal = *internal;
    const Result<int> readings = store.timelines().latestRevision(found->observations);
    if (!readings)
        return fail(readings.error());
    story.m_readings = *readings;
    const Result<std::optional<Revision>> observed = lastChange(store, found->observations, key, *readings);
    if (!observed)
        return fail(observed.error());
    story.m_observed = *observed;
    return story;
}

QString CellStory::observedText(const Cell& cell) const
{
    if (!m_observed || m_readings == 0)
        return {};
    const ReadingNote note = ReadingNote::fromText(m_observed->message);
    const QString found = LinkText::time(m_observed->time);
    if (note.by == ReadingNote::By::Push)
        return tr("At %1 since the push at %2.").arg(m_link, found);
    if (m_observed->number == 1)
        return tr("At %1 since before the first reading at %2.").arg(m_link, found);
    if (!note.readBefore)
        return cell.observed ? tr("Changed at the provider before %1.").arg(found)
                             : tr("Removed at the provider before %1.").arg(found);
    const QString before = LinkText::time(*note.readBefore);
    // Two readings within a minute: seconds tell more than the same time twice.
    const bool close = before == found;
    const QString from = close ? note.readBefore->toLocalTime().toString(QStringLiteral("HH:mm:ss")) : before;
    const QString to = close ? m_observed->time.toLocalTime().toString(QStringLiteral("HH:mm:ss")) : found;
    if (from == to)
        return cell.observed ? tr("Changed at the provider at %1.").arg(from)
                             : tr("Removed at the provider at %1.").arg(from);
    return cell.observed ? tr("Changed at the provider between %1 and %2.").arg(from, to)
                         : tr("Removed at the provider between %1 and %2.").arg(from, to);
}

QString CellStory::internalText(const Cell& cell) const
{
    if (!m_internal)
        return cell.internal ? QString() : tr("It was never in the internal zone.");
    const QString subject = m_internal->message.section(u'\n', 0, 0);
    const QString author = VisibleText::prose(m_internal->author);
    const QString who = subject.isEmpty() ? author : tr("%1, “%2”").arg(author, VisibleText::prose(subject));
    const QString when = LinkText::time(m_internal->time);
    return cell.internal
               ? tr("Internal value since revision %1 at %2 (%3).").arg(m_internal->number).arg(when, who)
               : tr("Removed from the internal zone by revision %1 at %2 (%3).").arg(m_internal->number).arg(when, who);
}

QString CellStory::text(const Cell& cell) const
{
    QStringList parts;
    if (cell.reason)
        parts += cell.reason->text();
    for (const QString& part : {observedText(cell), internalText(cell)}) {
        if (!part.isEmpty())
            parts += part;
    }
    return parts.join(u' ');
}

} // namespace zoneloom
