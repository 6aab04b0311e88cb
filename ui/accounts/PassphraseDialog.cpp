// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/PassphraseDialog.h"

#include "ui/accounts/SecretEdit.h"
#include "ui/dialogs/Labels.h"
#include "ui/dialogs/NoteLabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace zoneloom {

PassphraseDialog::PassphraseDialog(Purpose purpose, QWidget* parent)
    : QDialog(parent)
    , m_first(new SecretEdit(this))
    , m_note(new NoteLabel(this))
{
    const bool isNew = purpose == Purpose::NewVault;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(isNew ? tr("New vault for secrets") : tr("Unlock the vault"));
    QLabel* text = Labels::plain(
        isNew
            ? tr("No keychain of the desktop answers. Zoneloom keeps secrets in an encrypted file beside its store "
                 "instead. Choose a passphrase for it: without that, nobody can read the secrets any more.")
            : tr("The secrets of accounts are in an encrypted vault beside the store. Its passphrase is kept in memory "
                 "only, until you close Zoneloom."),
        this);
    auto* form = new QFormLayout;
    form->addRow(tr("&Passphrase"), m_first);
    m_first->setAccessibleName(tr("Passphrase"));
    if (isNew) {
        m_again = new SecretEdit(this);
        m_again->setAccessibleName(tr("Once more"));
        form->addRow(tr("&Once more"), m_again);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(isNew ? tr("&Make the vault") : tr("&Unlock"), QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addLayout(form);
    layout->addWidget(m_note);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_first, &QLineEdit::textChanged, this, &PassphraseDialog::check);
    if (m_again) {
        connect(m_again, &QLineEdit::textChanged, this, &PassphraseDialog::check);
        connect(m_first, &QLineEdit::returnPressed, this, [this] {
            if (!m_accept->isEnabled() && !m_first->text().isEmpty())
                m_again->setFocus(Qt::TabFocusReason);
        });
    }
    check();
    if (purpose == Purpose::Retry)
        m_note->say(NoteLabel::Kind::Error, tr("That was not its passphrase."));
}

void PassphraseDialog::check()
{
    const bool same = !m_again || m_again->text() == m_first->text();
    m_accept->setEnabled(!m_first->text().isEmpty() && same);
    const bool says = m_again && !m_again->text().isEmpty() && !same;
    m_note->say(NoteLabel::Kind::Plain, says ? tr("The two are not the same yet.") : QString());
}

QByteArray PassphraseDialog::passphrase() const
{
    return m_first->text().toUtf8();
}

} // namespace zoneloom
