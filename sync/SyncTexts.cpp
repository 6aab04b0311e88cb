// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/SyncReport.h"

namespace zoneloom {

QString toText(LinkState state)
{
    switch (state) {
    case LinkState::InSync:
        return QStringLiteral("in_sync");
    case LinkState::Differs:
        return QStringLiteral("differs");
    case LinkState::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QString toText(LinkResult result)
{
    switch (result) {
    case LinkResult::InSync:
        return QStringLiteral("in_sync");
    case LinkResult::Applied:
        return QStringLiteral("applied");
    case LinkResult::Waiting:
        return QStringLiteral("waiting");
    case LinkResult::Withheld:
        return QStringLiteral("withheld");
    case LinkResult::Failed:
        break;
    }
    return QStringLiteral("failed");
}

QString toText(ServerState state)
{
    switch (state) {
    case ServerState::Right:
        return QStringLiteral("right");
    case ServerState::Stale:
        return QStringLiteral("stale");
    case ServerState::Wrong:
        return QStringLiteral("wrong");
    case ServerState::Lame:
        return QStringLiteral("lame");
    case ServerState::Unreachable:
        break;
    }
    return QStringLiteral("unreachable");
}

} // namespace zoneloom
