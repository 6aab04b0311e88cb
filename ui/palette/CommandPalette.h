// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/palette/PaletteModel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace zoneloom {

/// A line to type in and what fits below it: goes to a zone or record, or runs an action. Up and Down choose, Return
/// goes there, Escape leaves.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget* parent = nullptr);
    [[nodiscard]] PaletteModel& model() { return m_model; }
    /// Shows what the model holds now; call it after the model was filled.
    void start();

Q_SIGNALS:
    void zoneChosen(const zoneloom::Name& zone);
    void recordChosen(const zoneloom::Name& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& typed);
    void choose();

    PaletteModel m_model;
    QLineEdit* m_typed = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_hint = nullptr;
};

} // namespace zoneloom
