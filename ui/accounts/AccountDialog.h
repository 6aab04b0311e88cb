// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/StoreTypes.h"

#include <QDialog>
#include <QPointer>

class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace zoneloom {

class AccountCalls;
class AccountForm;
class AccountWriter;
class CapabilityView;
class NoteLabel;
class ProviderChooser;
class Workspace;

/// Makes an account (choose a provider, then fill in its form) or changes one.
class AccountDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AccountDialog(Workspace& workspace, QWidget* parent = nullptr);
    /// For changing that one.
    AccountDialog(Workspace& workspace, const Account& account, QWidget* parent = nullptr);

    void chooseProvider(const QString& id);

Q_SIGNALS:
    void saved(const QString& account);

private:
    void build();
    void showChooser();
    void showForm(const Account& account);
    void check();
    void test();
    void save();
    void setBusy(const QString& text);

    Workspace& m_workspace;
    AccountCalls* m_calls = nullptr;
    AccountWriter* m_writer = nullptr;
    bool m_isNew = true;
    QStackedWidget* m_pages = nullptr;
    ProviderChooser* m_chooser = nullptr;
    AccountForm* m_form = nullptr;
    CapabilityView* m_capabilities = nullptr;
    NoteLabel* m_note = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_stop = nullptr;
    QPointer<QWidget> m_focusBefore; ///< who had the focus before a test or saving
    QPushButton* m_test = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace zoneloom
