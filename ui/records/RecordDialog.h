// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/editing/RecordForm.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace zoneloom {

class FieldEdit;
class ProblemLabel;
class ZoneSession;

/// One record as a form of its type: named fields with explanations, what the rules say under the field that it
/// concerns, the master-file line as it grows, and what links cannot hold. Stages the record.
class RecordDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose
    {
        New,
        Edit,
        Duplicate ///< a new one that starts as a copy
    };
    /// `record` is a set of the one record to edit or to start from.
    RecordDialog(ZoneSession& session, Purpose purpose, const std::optional<RRset>& record, QWidget* parent = nullptr);

Q_SIGNALS:
    void staged(const zoneloom::RRsetKey& key);

private:
    void build();
    void fillTypes();
    void chooseType(const QString& text);
    /// As high as the form of the type needs.
    [[nodiscard]] int neededHeight() const;
    [[nodiscard]] int mostHeight() const;
    void fit();
    void grow();
    void setForm(const RecordForm& form);
    void takeUp();
    void showSet();
    void review();
    /// The record with what forms start with in place of fields that are wrong or empty, so that the rules can judge
    /// the others; nothing where it is not even then one.
    [[nodiscard]] std::optional<RRset> likeness() const;
    void showFindingsOfFields(const Name& name, const QList<Finding>& findings);
    void showProblems(const QList<RecordForm::Problem>& problems);
    void showFindings(const RRset& record, const QList<Finding>& findings);
    void stage();
    [[nodiscard]] QStringList values() const;
    /// The record as it is typed; the problems where it is none yet.
    [[nodiscard]] std::optional<RRset> record(QList<RecordForm::Problem>& problems) const;

    ZoneSession& m_session;
    std::optional<RRset> m_original; ///< takes the place of this record
    std::optional<RRset> m_pattern;  ///< what the fields start with
    QList<RecordForm> m_forms;
    RecordForm m_form;
    QTimer m_checkTimer;
    quint64 m_checks = 0;
    bool m_ttlTyped = false;
    bool m_isFresh = true; ///< nothing is typed yet: the form may still take less room than it was given
    QList<RecordForm::Problem> m_problems; ///< of the values by themselves
    QLineEdit* m_name = nullptr;
    QComboBox* m_type = nullptr;
    QLabel* m_explanation = nullptr;
    QLineEdit* m_ttl = nullptr;
    QLabel* m_ttlHint = nullptr;
    QLineEdit* m_note = nullptr;
    ProblemLabel* m_nameProblems = nullptr;
    ProblemLabel* m_ttlProblems = nullptr;
    ProblemLabel* m_wholeProblems = nullptr;
    ProblemLabel* m_linkHints = nullptr;
    QScrollArea* m_scroll = nullptr;
    QFormLayout* m_layout = nullptr;
    QList<FieldEdit*> m_fields;
    QPlainTextEdit* m_preview = nullptr;
    QPushButton* m_stage = nullptr;
};

} // namespace zoneloom
