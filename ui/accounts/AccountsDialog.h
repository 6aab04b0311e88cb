// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/AccountsModel.h"

#include <QDialog>

class QPushButton;
class QTableView;

namespace zoneloom {

class NoteLabel;
class Workspace;

/// All accounts of the store: to look at, add, change and remove.
class AccountsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AccountsDialog(Workspace& workspace, QWidget* parent = nullptr);

private:
    void build();
    void load();
    void showCurrent();
    void add();
    void edit();
    void remove();
    /// Null while none is chosen.
    [[nodiscard]] const Account* current() const;

    Workspace& m_workspace;
    AccountsModel m_accounts;
    QList<Link> m_links;
    QTableView* m_view = nullptr;
    NoteLabel* m_note = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace zoneloom
