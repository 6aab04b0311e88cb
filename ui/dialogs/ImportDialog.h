// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/MasterFileReader.h"
#include "models/items/FindingsModel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace zoneloom {

class Workspace;

/// Brings a master file in as one revision of a zone: shows what it holds and what the rules say before anything is
/// written.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(Workspace& workspace, const QString& zone, QWidget* parent = nullptr);

    /// Reads that file at once.
    void setFile(const QString& path);

Q_SIGNALS:
    void imported(const zoneloom::Name& zone);

private:
    void choose();
    void read();
    void take(const Result<MasterFileReading>& reading);
    void write();

    Workspace& m_workspace;
    FindingsModel m_findings;
    ZoneContent m_content;
    quint64 m_request = 0;
    QLineEdit* m_file = nullptr;
    QLineEdit* m_zone = nullptr;
    QLabel* m_preview = nullptr;
    QPushButton* m_import = nullptr;
};

} // namespace zoneloom
