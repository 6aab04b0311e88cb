// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/types/RecordTypeDescription.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace zoneloom {

class ProblemLabel;

/// One field of a record form: what suits its kind to type it in, its explanation, and what is wrong with it.
class FieldEdit : public QWidget
{
    Q_OBJECT

public:
    explicit FieldEdit(const RecordField& field, QWidget* parent = nullptr);

    [[nodiscard]] QString value() const;
    void setValue(const QString& value);
    /// What belongs here.
    void explain(const QString& text);
    /// What the label of the field belongs to.
    [[nodiscard]] QWidget* input() const;
    [[nodiscard]] ProblemLabel& problems() { return *m_problems; }

Q_SIGNALS:
    void changed();

private:
    void makeInput(const RecordField& field);

    QLineEdit* m_line = nullptr; ///< one of these three
    QComboBox* m_choice = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QLabel* m_explanation = nullptr;
    ProblemLabel* m_problems = nullptr;
};

} // namespace zoneloom
