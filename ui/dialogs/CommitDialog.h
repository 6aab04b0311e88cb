// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/DifferenceModel.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QTableView;

namespace zoneloom {

class Error;
class LinkPreviewView;
class ProblemLabel;
class ZoneSession;

/// Reviews what is staged, each change of which can be taken back, shows what each link will get, and commits with a
/// message. Stays open with the reason where that fails.
class CommitDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CommitDialog(ZoneSession& session, QWidget* parent = nullptr);

private:
    void build();
    void showChanges();
    /// Gives each of the two lists the height that it needs, until a person moves the handle between them.
    void divide();
    void showFindings();
    void showFailure(const Error& error);
    void takeBack();
    void settleConflicts();
    void commit();

    ZoneSession& m_session;
    DifferenceModel m_difference;
    bool m_committing = false;
    bool m_isDivided = false; ///< by a person
    QSplitter* m_lists = nullptr;
    QLabel* m_title = nullptr;
    QTableView* m_view = nullptr;
    LinkPreviewView* m_links = nullptr;
    ProblemLabel* m_findings = nullptr;
    ProblemLabel* m_failure = nullptr;
    QPlainTextEdit* m_message = nullptr;
    QPushButton* m_takeBack = nullptr;
    QPushButton* m_conflicts = nullptr;
    QPushButton* m_commit = nullptr;
};

} // namespace zoneloom
