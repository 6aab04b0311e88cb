// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/ValueDifference.h"

#include <QString>

class QHelpEvent;
class QModelIndex;
class QPalette;
class QWidget;

namespace zoneloom {

/// Text of others as HTML that shows it as what it is: nothing in it is ever taken for markup.
class MarkedText
{
public:
    /// With those parts marked, bold and in the colour of a warning.
    static QString html(const QString& text, const QList<ValueDifference::Range>& marked, const QPalette& palette);
    /// A tool tip of plain text, wrapped where it is long.
    static QString toolTip(const QString& text);
    /// Shows the item's tool tip so; for QAbstractItemDelegate::helpEvent().
    static bool showToolTip(const QHelpEvent* event, QWidget* view, const QModelIndex& index);
};

} // namespace zoneloom
