// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/print/PrintTable.h"

#include <QCoreApplication>

#include <atomic>

class QPagedPaintDevice;

namespace zoneloom {

/// Paints a table on pages of paper or PDF: heading and column titles on each page, page numbers, long values wrapped.
class TablePrinter
{
    Q_DECLARE_TR_FUNCTIONS(TablePrinter)

public:
    /// Number of pages; 0 where the device cannot be painted on or `stop` was set. For any thread.
    static int print(QPagedPaintDevice& device, const PrintTable& table, const std::atomic_bool* stop = nullptr);
};

} // namespace zoneloom
