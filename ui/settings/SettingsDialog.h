// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/WindowSettings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace zoneloom {

class SettingsFile;

/// Shows the settings and writes them when they are accepted.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(SettingsFile& file, QWidget* parent = nullptr);
    void accept() override;

Q_SIGNALS:
    /// Written; what can be applied at once should be.
    void changed(const zoneloom::WindowSettings& settings);

private:
    void chooseStore();
    void explain();
    [[nodiscard]] WindowSettings shown() const;

    SettingsFile& m_file;
    WindowSettings m_before;
    QComboBox* m_language = nullptr;
    QComboBox* m_scheme = nullptr;
    QSpinBox* m_minutes = nullptr;
    QLineEdit* m_store = nullptr;
    QLineEdit* m_author = nullptr;
    QCheckBox* m_notifies = nullptr;
    QCheckBox* m_tray = nullptr;
    QLabel* m_hint = nullptr;
};

} // namespace zoneloom
