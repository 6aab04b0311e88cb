// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/Name.h"

#include <QDialog>
#include <QTimer>

class QLineEdit;
class QPushButton;

namespace zoneloom {

class ImportPreview;
class Workspace;
class ZonePreparation;

/// Creates an internal zone with an SOA and name servers, and shows before what it will hold.
class NewZoneDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewZoneDialog(Workspace& workspace, QWidget* parent = nullptr);
    [[nodiscard]] ImportPreview* preview() const { return m_preview; }

Q_SIGNALS:
    void created(const zoneloom::Name& zone);

private:
    void check();
    [[nodiscard]] Result<QList<Name>> nameServers(const Name& zone) const;

    Workspace& m_workspace;
    ZonePreparation* m_preparation = nullptr;
    QTimer m_typed;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_servers = nullptr;
    QLineEdit* m_contact = nullptr;
    ImportPreview* m_preview = nullptr;
    QPushButton* m_create = nullptr;
};

} // namespace zoneloom
