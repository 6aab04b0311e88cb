// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/StoreTypes.h"

#include <QDialog>

class QButtonGroup;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace zoneloom {

class NoteLabel;
class Workspace;

/// How a zone's serial is made, and which warnings are not wanted for it.
class ZoneSettingsDialog : public QDialog
{
    Q_OBJECT

public:
    ZoneSettingsDialog(Workspace& workspace, const ZoneSummary& zone, QWidget* parent = nullptr);

private:
    void addSerial(QVBoxLayout* layout, SerialPolicy chosen);
    void addRules(const QSet<QString>& silenced);
    void search(const QString& text);
    [[nodiscard]] ZoneSettings settings() const;
    void save();

    Workspace& m_workspace;
    Name m_zone;
    QSet<QString> m_unknown; ///< silenced rules that this version does not have
    QButtonGroup* m_serial = nullptr;
    QLineEdit* m_search = nullptr;
    QListWidget* m_rules = nullptr;
    NoteLabel* m_note = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace zoneloom
