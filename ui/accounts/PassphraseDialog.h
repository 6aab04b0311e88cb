// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace zoneloom {

class NoteLabel;
class SecretEdit;

/// Takes the passphrase of the vault; of a new one twice.
class PassphraseDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose
    {
        Unlock,
        Retry, ///< the one before was wrong
        NewVault
    };
    explicit PassphraseDialog(Purpose purpose, QWidget* parent = nullptr);

    [[nodiscard]] QByteArray passphrase() const;

private:
    void check();

    SecretEdit* m_first = nullptr;
    SecretEdit* m_again = nullptr; ///< null where once is enough
    NoteLabel* m_note = nullptr;
    QPushButton* m_accept = nullptr;
};

} // namespace zoneloom
