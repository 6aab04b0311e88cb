// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/ChangeSet.h"
#include "models/dns/ZoneContent.h"
#include "models/store/Store.h"
#include "models/store/StoreTypes.h"

#include <QCoreApplication>

namespace zoneloom {

/// One content of the past: a revision of the internal zone, or what a link's external zone held at a reading.
struct HistoryPoint
{
    TimelineId timeline = 0;
    int revision = 0;
    QString link; ///< empty for the internal zone
    QDateTime time;

    [[nodiscard]] bool isInternal() const { return link.isEmpty(); }
};

/// Questions about the past; all in the store's thread. What a provider makes itself (SOA, signatures) is left out
/// where its content stands beside the internal one.
class HistoryQuery
{
    Q_DECLARE_TR_FUNCTIONS(HistoryQuery)

public:
    /// What leads from one to the other, as DNS sees it where one of them is a provider's.
    static Result<ChangeSet> difference(Store& store, const HistoryPoint& from, const HistoryPoint& to);
    static Result<ZoneContent> content(Store& store, const Name& zone, const HistoryPoint& point);
    /// That as a master file, at most so many lines of it.
    static Result<QString> firstLines(Store& store, const Name& zone, const HistoryPoint& point, int most);
    /// What the internal zone has to change to say again what it said then, or what the provider held.
    static Result<ChangeSet> wayBack(Store& store, const ZoneSummary& zone, const HistoryPoint& point);
    /// The internal zone as it was at that time; revision 0 where it was not there yet.
    static Result<HistoryPoint> internalAt(Store& store, const ZoneSummary& zone, const QDateTime& time);
    /// As lines of a master file: what went with a minus, what came with a plus.
    static QString text(const ChangeSet& changes);
};

} // namespace zoneloom
