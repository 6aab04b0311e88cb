// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QWidget;

namespace zoneloom {

/// The small pieces that a record's form is laid out of, all children of one dialog.
class RecordDialogParts
{
public:
    explicit RecordDialogParts(QWidget* parent);

    [[nodiscard]] QLineEdit* line(const QString& id, const QString& accessibleName) const;
    [[nodiscard]] QLabel* label(const QString& text, QWidget* buddy) const;
    [[nodiscard]] QLabel* quietLabel() const;
    /// A few lines of text to read and copy, broken at blanks first.
    [[nodiscard]] QPlainTextEdit* preview(const QString& accessibleName) const;
    [[nodiscard]] QWidget* stack(std::initializer_list<QWidget*> widgets) const;
    /// Makes the labels that label() gave equally wide, so that what they belong to stands in one line, and all fields
    /// of one line equally high.
    static void align(QWidget* dialog);
    /// That many whole lines, with the frame around them.
    [[nodiscard]] static int heightOf(const QPlainTextEdit& text, int lines);
    [[nodiscard]] QWidget* row(std::initializer_list<QWidget*> widgets) const;

private:
    QWidget* m_parent = nullptr;
};

} // namespace zoneloom
