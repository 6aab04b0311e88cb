// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/DifferenceModel.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;

namespace zoneloom {

class ZoneSession;

/// The difference, what each link will get, and the message; commits, and stays open with the reason where that fails.
class CommitDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CommitDialog(ZoneSession& session, QWidget* parent = nullptr);

private:
    void showLinks();
    void showFindings();
    void commit();

    ZoneSession& m_session;
    DifferenceModel m_difference;
    QLabel* m_links = nullptr;
    QLabel* m_findings = nullptr;
    QPlainTextEdit* m_message = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace zoneloom
