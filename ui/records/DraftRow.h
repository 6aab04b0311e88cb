// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/RecordsModel.h"

#include <QObject>

class QTableView;

namespace zoneloom {

class RecordDelegate;
class RecordFilterModel;

/// Enter on the row of a new record: goes on to the first field that is missing, and says what is.
class DraftRow : public QObject
{
    Q_OBJECT

public:
    DraftRow(RecordsModel* records, RecordFilterModel* shown, QTableView* view, RecordDelegate* delegate);

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// One line for the status line.
    void said(const QString& text);

private:
    [[nodiscard]] bool isCurrent() const;
    void goOn();

    RecordsModel* m_records = nullptr;
    RecordFilterModel* m_shown = nullptr;
    QTableView* m_view = nullptr;
    int m_missing = -1; ///< the column that the last text typed into the row left empty
};

} // namespace zoneloom
