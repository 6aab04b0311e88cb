// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace zoneloom {

/// The state of one RRset at one link (DESIGN §5).
enum class CellState
{
    InSync,
    Pending,
    Drifted,
    Conflict,
    Unmanaged,
    Accepted,
    Ignored,
    Unknown
};

/// `in_sync`, `pending`, …, as in JSON.
QString toText(CellState state);
/// The way back; Unknown for any other text.
CellState cellStateFromText(QStringView text);
/// How much a state asks for a person's attention: conflict over drifted, unmanaged, unknown, pending, and 0 for those
/// that ask for nothing.
int attention(CellState state);

} // namespace zoneloom
