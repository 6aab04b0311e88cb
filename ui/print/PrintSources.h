// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/ZoneContent.h"
#include "models/items/DriftMatrix.h"
#include "ui/print/PrintTable.h"

#include <QCoreApplication>

namespace zoneloom {

/// What of a zone can be put on paper: its records, and its drift matrix.
class PrintSources
{
    Q_DECLARE_TR_FUNCTIONS(PrintSources)

public:
    /// A row an RRset: name, type, TTL, values, note.
    static PrintTable records(const ZoneContent& content, int revision);
    /// A row an RRset as the matrix shows it: name, type, internal value, and each link's state with its own value.
    static PrintTable drift(const DriftMatrix& matrix, int revision);
};

} // namespace zoneloom
