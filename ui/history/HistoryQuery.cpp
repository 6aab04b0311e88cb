// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/HistoryQuery.h"

#include "models/dns/MasterFileWriter.h"
#include "models/store/Timelines.h"

#include <algorithm>

namespace zoneloom {

namespace {

bool isMadeByProvider(RRType type)
{
    using namespace rrtype;
    constexpr RRType made[] = {SOA, RRSIG, NSEC, NSEC3, NSEC3PARAM, DNSKEY, CDS, CDNSKEY};
    return std::find(std::begin(made), std::end(made), type) != std::end(made);
}

/// Only what DNS can see, and without what the provider makes.
ChangeSet comparable(const ChangeSet& changes)
{
    QList<RRsetChange> kept;
    for (const RRsetChange& change : changes) {
        const bool same = change.before && change.after && change.before->sameData(*change.after);
        if (!same && !isMadeByProvider(change.key().type))
            kept += change;
    }
    return ChangeSet(std::move(kept));
}

void appendLines(QStringList& lines, const std::optional<RRset>& set, QChar mark)
{
    if (!set)
        return;
    const QByteArray written = MasterFileWriter::writeLines({*set});
    for (const QByteArray& line : written.split('\n')) {
        if (!line.isEmpty())
            lines += mark + u' ' + QString::fromUtf8(line);
    }
}

} // namespace

Result<ZoneContent> HistoryQuery::content(Store& store, const Name& zone, const HistoryPoint& point)
{
    if (point.revision == 0)
        return ZoneContent::fromSorted(zone, {});
    return store.timelines().content(point.timeline, point.revision);
}

Result<QString> HistoryQuery::firstLines(Store& store, const Name& zone, const HistoryPoint& point, int most)
{
    return content(store, zone, point).map([most](const ZoneContent& content) {
        const QByteArray file = MasterFileWriter::write(content);
        qsizetype end = 0;
        for (int line = 0; line < most; ++line) {
            const qsizetype found = file.indexOf('\n', end);
            if (found < 0)
                return QString::fromUtf8(file);
            end = found + 1;
        }
        return QString::fromUtf8(file.first(end));
    });
}

Result<ChangeSet> HistoryQuery::difference(Store& store, const HistoryPoint& from, const HistoryPoint& to)
{
    if (from.timeline == to.timeline) {
        Result<ChangeSet> changes = store.timelines().difference(from.timeline, from.revision, to.revision);
        return changes && !to.isInternal() ? comparable(*changes) : changes;
    }
    const Result<ZoneContent> before = content(store, {}, from);
    if (!before)
        return fail(before.error());
    const Result<ZoneContent> after = content(store, {}, to);
    if (!after)
        return fail(after.error());
    return comparable(before->differenceTo(*after));
}

Result<ChangeSet> HistoryQuery::wayBack(Store& store, const ZoneSummary& zone, const HistoryPoint& point)
{
    const HistoryPoint now{zone.timeline, zone.revision, {}, {}};
    const Result<ChangeSet> changes = difference(store, now, point);
    if (!changes || point.isInternal())
        return changes;
    QList<RRsetChange> noted;
    for (RRsetChange change : *changes) {
        // A provider keeps no notes; ours stay.
        if (change.before && change.after)
            change.after = change.after->withNote(change.before->note());
        noted += change;
    }
    return ChangeSet(std::move(noted));
}

Result<HistoryPoint> HistoryQuery::internalAt(Store& store, const ZoneSummary& zone, const QDateTime& time)
{
    return store.timelines().revisionAt(zone.timeline, time).map([&](int revision) {
        return HistoryPoint{zone.timeline, revision, {}, time};
    });
}

QString HistoryQuery::text(const ChangeSet& changes)
{
    constexpr int mostLines = 20'000; // more is read in a file, not in a window
    QStringList lines;
    for (const RRsetChange& change : changes) {
        appendLines(lines, change.before, u'-');
        appendLines(lines, change.after, u'+');
        if (lines.size() >= mostLines) {
            lines += tr("… and more: the command “zoneloom-cli diff” writes all of it");
            break;
        }
    }
    return lines.join(u'\n');
}

} // namespace zoneloom
