// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/Error.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace zoneloom {

class NoteLabel;

/// Asks before something is removed: what will be deleted, and what stays. Where nothing can bring it back, its name
/// has to be typed.
class RemovalDialog : public QDialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString question;
        QStringList goes;
        QStringList stays;
        QString button;
        QString typedName; ///< empty where a click is enough
    };
    explicit RemovalDialog(const Words& words, QWidget* parent = nullptr);

    /// Cannot be done at all, for this reason.
    void forbid(const QString& reason);

Q_SIGNALS:
    /// A person says so; the dialog waits for end() or fail().
    void confirmed();

protected:
    void end() { accept(); }
    void fail(const Error& error);

private:
    void check();
    QWidget* list(const QString& title, const QStringList& lines, bool goes);

    QString m_wanted;
    bool m_forbidden = false;
    QLineEdit* m_typed = nullptr;
    NoteLabel* m_note = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace zoneloom
