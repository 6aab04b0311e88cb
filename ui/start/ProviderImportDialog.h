// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/Name.h"
#include "providers/kit/Provider.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>

class QCheckBox;
class QPushButton;

namespace zoneloom {

class AccountBox;
class AccountCalls;
class ExternalZoneChooser;
class ImportPreview;
class Workspace;
class ZonePreparation;

/// Brings a provider's zone in: choose an account and one of its zones, look at what was read, then import, and link
/// the two.
class ProviderImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ProviderImportDialog(Workspace& workspace, QWidget* parent = nullptr);
    [[nodiscard]] ImportPreview* preview() const { return m_preview; }

Q_SIGNALS:
    void imported(const zoneloom::Name& zone);

private:
    void build();
    void showAccount();
    void readChosen();
    void showReading();
    void take(const ZoneReading& reading);
    void write();

    Workspace& m_workspace;
    AccountCalls* m_calls = nullptr;
    ZonePreparation* m_preparation = nullptr;
    QString m_accountName;
    ExternalZone m_zone;
    QTimer m_tick;         ///< once a second while a zone is read
    QElapsedTimer m_began; ///< to read it
    int m_done = 0;
    int m_total = 0;
    AccountBox* m_account = nullptr;
    ExternalZoneChooser* m_zones = nullptr;
    ImportPreview* m_preview = nullptr;
    QCheckBox* m_link = nullptr;
    QPushButton* m_import = nullptr;
};

} // namespace zoneloom
