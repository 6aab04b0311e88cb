// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/MarkedDelegate.h"

namespace zoneloom {

/// Rows of values that are compared: several lines from the top, and in the font of values from one column on.
class ValuesDelegate : public MarkedDelegate
{
    Q_OBJECT

public:
    ValuesDelegate(int firstValueColumn, QObject* parent);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    int m_firstValueColumn;
};

} // namespace zoneloom
