// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/FilterLine.h"

#include "ui/records/FilterCompleter.h"

namespace zoneloom {

FilterLine::FilterLine(QWidget* parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("Filter: words, type:MX, ttl:<300, state:drifted"));
    setAccessibleName(tr("Filter"));
    setClearButtonEnabled(true);
    setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    setMaximumWidth(fontMetrics().averageCharWidth() * 50);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    new FilterCompleter(this);
}

QSize FilterLine::sizeHint() const
{
    return {maximumWidth(), QLineEdit::sizeHint().height()};
}

} // namespace zoneloom
