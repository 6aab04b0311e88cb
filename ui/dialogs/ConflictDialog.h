// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/ZoneEdits.h"

#include <QDialog>

class QTreeWidget;

namespace zoneloom {

/// Shows what two people changed in the same RRsets, one above the other, and takes a choice for each. Nothing is taken
/// over before all are made.
class ConflictDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConflictDialog(ZoneEdits& edits, QWidget* parent = nullptr);

private:
    void fill();
    void addConflict(const ZoneEdits::Conflict& conflict);
    void chooseAll(ZoneEdits::Choice choice);
    void settle();

    ZoneEdits& m_edits;
    QList<RRsetKey> m_keys; ///< of the rows
    QTreeWidget* m_list = nullptr;
};

} // namespace zoneloom
