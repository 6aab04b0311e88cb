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

CellState cellStateFromText(QStringView text)
{
    for (const CellState state : {CellState::InSync, CellState::Pending, CellState::Drifted, CellState::Conflict,
                                  CellState::Unmanaged, CellState::Accepted, CellState::Ignored}) {
        if (text == toText(state))
            return state;
    }
    return CellState::Unknown;
}

int attention(CellState state)
{
    switch (state) {
    case CellState::InSync:
    case CellState::Accepted:
    case CellState::Ignored:
        return 0;
    case CellState::Pending:
        return 1;
    case CellState::Unknown:
        return 2;
    case CellState::Unmanaged:
        return 3;
    case CellState::Drifted:
        return 4;
    case CellState::Conflict:
        break;
    }
    return 5;
}

} // namespace zoneloom
