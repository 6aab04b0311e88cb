// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSet>

class QTableView;

namespace zoneloom {

/// Gives each row of a table the height of its text once it comes into sight: measuring a hundred thousand rows would
/// hold up the window. Belongs to the view; made after the view has its model.
class RowHeights : public QObject
{
    Q_OBJECT

public:
    explicit RowHeights(QTableView* view);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void forget();
    void measureVisible();

    QTableView* m_view;
    QSet<int> m_measured; ///< rows
    bool m_isMeasuring = false;
};

} // namespace zoneloom
