// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/validation/Finding.h"
#include "models/planning/Plan.h"
#include "models/store/StoreTypes.h"

#include <QDateTime>

namespace zoneloom {

enum class LinkState
{
    InSync,
    Differs,
    Unknown
};
enum class LinkResult
{
    InSync,
    Applied,
    Waiting,
    Withheld,
    Failed
};
enum class ServerState
{
    Right,
    Stale,
    Wrong,
    Lame,
    Unreachable
};
enum class SyncPhase
{
    Queued,
    Reading,
    Planning,
    Applying,
    ReadingBack,
    AskingNameServers,
    Done
};

QString toText(LinkState state);   ///< `in_sync`, `differs`, `unknown`
QString toText(LinkResult result); ///< `in_sync`, `applied`, `waiting`, `withheld`, `failed`
QString toText(ServerState state); ///< `right`, `stale`, `wrong`, `lame`, `unreachable`

/// One name server address and what it answered.
struct ServerReport
{
    struct WrongAnswer
    {
        RRsetKey key;
        std::optional<RRset> expected;
        std::optional<RRset> observed;
    };
    QString server;  ///< as the provider or the account names it
    QString address; ///< with port where it is not 53
    ServerState state = ServerState::Unreachable;
    double milliseconds = 0; ///< median of its answers
    QList<WrongAnswer> wrong;
};

struct LinkReport
{
    QString link;
    QString account;
    LinkState state = LinkState::Unknown;
    LinkResult result = LinkResult::Failed;
    std::optional<QDateTime> readAt;
    std::optional<Error> error;
    QList<Cell> cells; ///< all of them, in canonical order
    LinkPlan plan;
    int appliedChanges = 0;
    QList<std::pair<RRsetKey, Error>> rejected;
    double seconds = 0;
    std::optional<double> liveSeconds; ///< commit of the revision to the last server's right answer
    QList<ServerReport> servers;
    std::optional<QDateTime> askedAt; ///< when the last of these servers answered; nothing where none was asked
    std::optional<Error> remark;      ///< what did not make it fail: name servers that could not be asked, or are stale
    std::optional<Capabilities> capabilities; ///< of this account there; nothing where it was not read
    QByteArray observationHash;               ///< of what was observed, as plans hash it; empty where it was not read
};

struct ZoneReport
{
    Name zone;
    int revision = 0;
    QByteArray planHash;
    double seconds = 0;
    std::optional<Error> error;      ///< of the zone as a whole, such as a plan that moved
    QList<LinkReport> links;         ///< every link, whatever failed
    std::optional<Revision> adopted; ///< the revision that adopting committed
    QList<Finding> findings;         ///< of that revision
};

struct SyncReport
{
    std::optional<Error> error; ///< nothing at all could be done
    QList<ZoneReport> zones;
};

struct SyncProgress
{
    Name zone;
    QString link;
    SyncPhase phase = SyncPhase::Queued;
    int done = 0;
    int total = 0;
    double seconds = 0;
    QString text; ///< an error or remark in words; empty else
};

} // namespace zoneloom

Q_DECLARE_METATYPE(zoneloom::SyncReport)
Q_DECLARE_METATYPE(zoneloom::SyncProgress)
