// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QTreeView;
class QWidget;

namespace zoneloom {

class HistoryModel;

/// A list of revisions, its columns as wide as what stands in them.
QTreeView* makeRevisionView(HistoryModel* history, QWidget* parent);

} // namespace zoneloom
