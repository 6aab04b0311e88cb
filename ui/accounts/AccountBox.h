// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/StoreTypes.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QPushButton;

namespace zoneloom {

class Workspace;

/// Chooses one of the store's accounts, or makes a new one.
class AccountBox : public QWidget
{
    Q_OBJECT

public:
    /// With a zone that is to be linked it says which accounts have a link to that already, and chooses none of them
    /// by itself.
    explicit AccountBox(Workspace& workspace, QWidget* parent = nullptr, std::optional<Name> zone = std::nullopt);

    /// Null while there is none.
    [[nodiscard]] const Account* account() const;
    [[nodiscard]] QComboBox* box() const { return m_box; }
    /// The zone's links; empty where no zone was given.
    [[nodiscard]] const QList<Link>& links() const { return m_links; }
    /// Chooses that account once it is known; the first that may be chosen otherwise.
    void choose(const QString& name);

Q_SIGNALS:
    void changed();
    void failed(const zoneloom::Error& error);

private:
    void load();
    void take(const QList<Account>& accounts);
    [[nodiscard]] QString textOf(const Account& account) const;
    [[nodiscard]] QStringList linkedAs(const Account& account) const;
    void addAccount();

    Workspace& m_workspace;
    std::optional<Name> m_zone;
    QList<Account> m_accounts;
    QList<Link> m_links;
    QString m_wanted;
    QComboBox* m_box = nullptr;
    QPushButton* m_new = nullptr;
};

} // namespace zoneloom
