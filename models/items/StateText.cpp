// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/StateText.h"

namespace zoneloom {

QString StateText::word(CellState state)
{
    switch (state) {
    case CellState::InSync:
        return tr("in sync");
    case CellState::Pending:
        return tr("pending");
    case CellState::Drifted:
        return tr("drifted");
    case CellState::Conflict:
        return tr("conflict");
    case CellState::Unmanaged:
        return tr("unmanaged");
    case CellState::Accepted:
        return tr("accepted");
    case CellState::Ignored:
        return tr("ignored");
    case CellState::Unknown:
        break;
    }
    return tr("unknown");
}

QString StateText::counted(CellState state, int count)
{
    //: A number of RRsets and their state: "2 drifted"
    return tr("%1 %2").arg(count).arg(word(state));
}

int StateText::rank(CellState state)
{
    switch (state) {
    case CellState::Conflict:
        return 0;
    case CellState::Drifted:
        return 1;
    case CellState::Unmanaged:
        return 2;
    case CellState::Pending:
        return 3;
    case CellState::Unknown:
        return 4;
    case CellState::Accepted:
        return 5;
    case CellState::Ignored:
        return 6;
    case CellState::InSync:
        break;
    }
    return 7;
}

bool StateText::differs(CellState state)
{
    return state != CellState::InSync && state != CellState::Accepted && state != CellState::Ignored;
}

CellState StateText::worst(const QMap<CellState, int>& counts)
{
    CellState worst = CellState::InSync;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (it.value() > 0 && differs(it.key()) && rank(it.key()) < rank(worst))
            worst = it.key();
    }
    return worst;
}

} // namespace zoneloom
