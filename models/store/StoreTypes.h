// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/ChangeSet.h"
#include "models/dns/Name.h"
#include "models/store/CellState.h"
#include "models/store/LinkPolicy.h"

#include <QDateTime>
#include <QMap>
#include <QSet>

#include <optional>

namespace zoneloom {

using TimelineId = qint64;

/// One committed state of a timeline.
struct Revision
{
    int number = 0; ///< 1, 2, 3, …; 0 is the empty beginning
    int parent = 0;
    QString author;
    QDateTime time; ///< UTC, milliseconds
    QString message;
    QByteArray hash; ///< SHA-256, 32 octets, over the parent's hash, the changes and all of the above
    int added = 0;   ///< records, not RRsets
    int changed = 0;
    int removed = 0;
};

/// Who commits, and why.
struct CommitInfo
{
    QString author;
    QString message;
};

enum class SerialPolicy
{
    Date,
    Increment,
    UnixTime
};

struct ZoneSettings
{
    QSet<QString> silencedRules;
    SerialPolicy serialPolicy = SerialPolicy::Date;
    bool operator==(const ZoneSettings&) const = default;
};

/// An internal zone without its content.
struct ZoneSummary
{
    Name name;
    TimelineId timeline = 0;
    int revision = 0;
    qsizetype records = 0;
    qsizetype rrsets = 0;
    CellState worstState = CellState::Unknown; ///< over all links at their last comparison; InSync without links
    int differing = 0;                         ///< cells of all links that are not in sync, accepted or ignored
    int links = 0;
    int toBeMade = 0; ///< of these, how many were compared while their external zone is still to be made
    ZoneSettings settings;
};

/// One set of credentials and an endpoint at a provider. Secrets are never part of it.
struct Account
{
    QString name;
    QString provider;              ///< adapter id
    QString endpoint;              ///< empty for the provider's own
    QMap<QString, QString> fields; ///< without secret ones
    /// What a test found out about it (a plan's limits, rights), by names of the adapter's own.
    QMap<QString, QString> probed{};
    bool operator==(const Account&) const = default;
};

/// Internal zone ↔ external zone.
struct Link
{
    qint64 id = 0;
    Name zone;
    QString name; ///< by which a person calls it; its account's name unless said otherwise
    QString account;
    QString externalZone; ///< as the provider names it
    LinkPolicy policy = LinkPolicy::Approve;
    OnDrift onDrift = OnDrift::Wait;
    bool createMissing = false;
    TimelineId observations = 0;
    TimelineId base = 0;
};

/// What is known of a link's last reading and sync.
struct LinkStatus
{
    std::optional<QDateTime> readAt;   ///< last successful, complete read
    int observation = 0;               ///< revision of the observations' timeline at that read
    bool hasBase = false;              ///< something that was pushed there arrived, or all was seen to be in sync
    int baseRevision = 0;              ///< internal revision whose projection is the base; 0 until it is all of one
    std::optional<QDateTime> failedAt; ///< of the last read where it failed
    QString errorKind;
    QString errorText;
    QSet<RRsetKey> ignored;
    QMap<CellState, int> counts;        ///< cells by state at the last comparison
    std::optional<double> liveSeconds;  ///< commit to the last server's right answer, at the last sync
    std::optional<QDateTime> appliedAt; ///< API success, read back and live: the three instants of the last sync
    std::optional<QDateTime> readBackAt;
    std::optional<QDateTime> liveAt;
};

} // namespace zoneloom
