// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QPlainTextEdit;
class QTableView;
class QWidget;

namespace zoneloom {

class DifferenceModel;

/// A table of a difference: marks in their colours, old and new side by side, rows as high as their values.
QTableView* makeDifferenceView(DifferenceModel* model, QWidget* parent);
/// Lines of a master file to be read, with that accessible name.
QPlainTextEdit* makeMasterFileView(const QString& name, QWidget* parent);

} // namespace zoneloom
