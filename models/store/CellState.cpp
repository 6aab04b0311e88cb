// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/CellState.h"

namespace zoneloom {

QString toText(CellState state)
{
    switch (state) {
    case CellState::InSync:
        return QStringLiteral("in_sync");
    case CellState::Pending:
        return QStringLiteral("pending");
    case CellState::Drifted:
        return QStringLiteral("drifted");
    case CellState::Conflict:
        return QStringLiteral("conflict");
    case CellState::Unmanaged:
        return QStringLiteral("unmanaged");
    case CellState::Accepted:
        return QStringLiteral("accepted");
    case CellState::Ignored:
        return QStringLiteral("ignored");
    case CellState::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

} // namespace zoneloom
