// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/Provider.h"

#include <QSortFilterProxyModel>
#include <QStringListModel>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLineEdit;
class QListView;
class QProgressBar;
class QPushButton;

namespace zoneloom {

class AccountCalls;
class NoteLabel;
class Workspace;

/// The zones of an account, asked from the provider, with a search. Where the account may not or cannot list them, a
/// person names the zone.
class ExternalZoneChooser : public QWidget
{
    Q_OBJECT

public:
    explicit ExternalZoneChooser(Workspace& workspace, QWidget* parent = nullptr);

    /// Asks that account; an empty name shows `hint` instead.
    void setAccount(const QString& account, const QString& hint);
    /// The zone of that name is chosen once the list is there; nothing where it is not in it.
    void prefer(const Name& zone);
    /// Null while none is chosen.
    [[nodiscard]] const ExternalZone* zone() const;
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// The account cannot list its zones: a person names the one that is meant.
    [[nodiscard]] bool isNamed() const { return m_isNamed; }
    [[nodiscard]] bool contains(const Name& zone) const;
    [[nodiscard]] QListView* view() const { return m_view; }

Q_SIGNALS:
    void changed();
    void activated();

private:
    void take(QList<ExternalZone> zones);
    void showBusy(bool busy);
    void ask();
    void setNamed(bool named);
    void takeName();

    AccountCalls* m_calls = nullptr;
    QString m_account;
    Name m_preferred;
    bool m_loaded = false;
    bool m_isNamed = false;
    std::optional<ExternalZone> m_namedZone;
    QTimer m_typed;
    QList<ExternalZone> m_zones;
    QStringListModel m_names;
    QSortFilterProxyModel m_shown;
    QLineEdit* m_search = nullptr;
    QLineEdit* m_name = nullptr;
    QListView* m_view = nullptr;
    NoteLabel* m_note = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_again = nullptr;
};

} // namespace zoneloom
