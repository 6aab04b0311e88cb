// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/StoreTypes.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace zoneloom {

class AccountBox;
class ExplainedChoice;
class ExternalZoneChooser;
class NoteLabel;
class Workspace;

/// Links an internal zone to a provider's zone, or changes a link.
class LinkDialog : public QDialog
{
    Q_OBJECT

public:
    LinkDialog(Workspace& workspace, const Name& zone, QWidget* parent = nullptr);
    /// For changing that one; its account and external zone stay.
    LinkDialog(Workspace& workspace, const Link& link, QWidget* parent = nullptr);

Q_SIGNALS:
    void saved(const zoneloom::Name& zone, const QString& link);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* target();
    void addChoices();
    void showAccount();
    void check();
    /// That name, or the first like it that no link of the zone has.
    [[nodiscard]] QString freeName(const QString& wanted) const;
    /// A zone can be made in the chosen account.
    [[nodiscard]] bool createsZones() const;
    /// The zone as a provider would name it.
    [[nodiscard]] QString ownZone() const;
    /// The link that there is to this external zone of the chosen account; null where there is none.
    [[nodiscard]] const Link* sameLink(const QString& externalZone) const;
    void save();
    [[nodiscard]] Link link() const;

    Workspace& m_workspace;
    Link m_link;
    bool m_isNew = true;
    bool m_nameIsGuess = true;
    bool m_createIsGuess = true; ///< nobody said whether the zone is to be made there
    AccountBox* m_account = nullptr;
    ExternalZoneChooser* m_zones = nullptr;
    QCheckBox* m_create = nullptr;
    ExplainedChoice* m_policy = nullptr;
    ExplainedChoice* m_onDrift = nullptr;
    QLineEdit* m_name = nullptr;
    NoteLabel* m_note = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace zoneloom
