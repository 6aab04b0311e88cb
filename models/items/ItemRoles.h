// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <Qt>

namespace zoneloom {

/// The roles that the item models give beyond Qt's own; views and delegates read nothing else.
enum ItemRole
{
    StateRole = Qt::UserRole + 1, ///< int of CellState; nothing where no link is there to compare with
    DifferingRole,                ///< int: cells that differ
    MarkRole,                     ///< int of RecordMark
    FirstOfSetRole,               ///< bool: the row is the first of its RRset
    OldValueRole,                 ///< QString: the value before a staged change
    SeverityRole,                 ///< int of Severity, -1 without a finding
    LinkRole,                     ///< QString: name of the link
    ZoneRole,                     ///< QString: display form of the zone's name
    ProgressRole,                 ///< double from 0 to 1; below 0 where the amount is not known
    FailedRole,                   ///< bool: this row tells of an error
    RunningRole,                  ///< bool: can still be cancelled
    ActionRole,                   ///< int of RRsetChange::Action
    SortRole,                     ///< a value to sort by
    DecidedRole,                  ///< bool: a person decided on this cell, and it was not sent or committed yet
    CounterpartRole,              ///< QString: the value that this one is shown beside, so that parts can be marked
    TimeRole,                     ///< QDateTime: when that was read
    OthersRole,                   ///< int: cells that differ, in another state than the worst
    SummaryRole,                  ///< QString: what is said of a link in a few words
    ValuesRole,                   ///< QStringList: the single values where the text is made of them
    DetailKindRole,               ///< int of Activity::Detail::Kind, -1 for the activity itself
};

} // namespace zoneloom
