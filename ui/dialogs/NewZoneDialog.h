// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/Name.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace zoneloom {

class Workspace;

/// Creates an empty internal zone.
class NewZoneDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewZoneDialog(Workspace& workspace, QWidget* parent = nullptr);

Q_SIGNALS:
    void created(const zoneloom::Name& zone);

private:
    void check();
    void create();

    Workspace& m_workspace;
    QLineEdit* m_name = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_create = nullptr;
};

} // namespace zoneloom
