// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/StoreTypes.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace zoneloom {

class Workspace;

/// Chooses one of the store's accounts, or makes a new one.
class AccountBox : public QWidget
{
    Q_OBJECT

public:
    explicit AccountBox(Workspace& workspace, QWidget* parent = nullptr);

    /// Null while there is none.
    [[nodiscard]] const Account* account() const;
    [[nodiscard]] QComboBox* box() const { return m_box; }
    /// Chooses that account once it is known; the first otherwise.
    void choose(const QString& name);

Q_SIGNALS:
    void changed();
    void failed(const zoneloom::Error& error);

private:
    void load();
    void take(const QList<Account>& accounts);
    void addAccount();

    Workspace& m_workspace;
    QList<Account> m_accounts;
    QString m_wanted;
    QComboBox* m_box = nullptr;
    QPushButton* m_new = nullptr;
};

} // namespace zoneloom
