// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSize>

class QDialog;

namespace zoneloom {

class SettingsFile;

/// How large a dialog opens: as what it shows would like, as far as that leaves some of the window in sight, and never
/// smaller than it needs; as a person left it, once one did. Belongs to the dialog.
class DialogSize : public QObject
{
    Q_OBJECT

public:
    /// Both in letters and lines of the dialog's font. Made in the dialog's constructor.
    DialogSize(QDialog* dialog, QSize least, QSize ideal);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QSize remembered() const;

    QDialog* m_dialog;
    SettingsFile* m_file = nullptr; ///< where the window remembers its layout
    bool m_isPersons = false;
};

} // namespace zoneloom
