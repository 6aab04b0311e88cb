// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/AccountDialog.h"

#include "providers/ProviderRegistry.h"
#include "providers/kit/ProbedLimits.h"
#include "ui/Workspace.h"
#include "ui/accounts/AccountCalls.h"
#include "ui/accounts/AccountForm.h"
#include "ui/accounts/AccountWriter.h"
#include "ui/accounts/CapabilityView.h"
#include "ui/accounts/PassphrasePrompt.h"
#include "ui/accounts/ProviderChooser.h"
#include "ui/dialogs/NoteLabel.h"
#include "ui/dialogs/TabOrder.h"
#include "ui/manners/DialogSize.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace zoneloom {

namespace {

QScrollArea* scrolled(QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

} // namespace

AccountDialog::AccountDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_calls(new AccountCalls(workspace, this))
    , m_writer(new AccountWriter(workspace, this))
{
    build();
    showChooser();
}

AccountDialog::AccountDialog(Workspace& workspace, const Account& account, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_calls(new AccountCalls(workspace, this))
    , m_writer(new AccountWriter(workspace, this))
    , m_isNew(false)
{
    build();
    m_chooser->choose(account.provider);
    m_back->hide();
    showForm(account);
}

void AccountDialog::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    new DialogSize(this, {156, 42}, {190, 48});
    m_pages = new QStackedWidget(this);
    m_chooser = new ProviderChooser(ProviderRegistry::all(), m_pages);
    m_form = new AccountForm(m_pages);
    m_pages->addWidget(m_chooser);
    QScrollArea* form = scrolled(m_form, m_pages);
    form->setFocusPolicy(Qt::NoFocus); // its fields scroll into view
    m_pages->addWidget(form);
    m_capabilities = new CapabilityView(this);
    m_note = new NoteLabel(this);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(fontMetrics().averageCharWidth() * 20);
    m_progress->setAccessibleName(tr("Progress"));
    m_stop = new QPushButton(tr("S&top"), this);

    auto* sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addWidget(m_pages, 5);
    QScrollArea* capabilities = scrolled(m_capabilities, this);
    capabilities->setAccessibleName(tr("What the provider can do"));
    sides->addWidget(capabilities, 4);
    auto* status = new QHBoxLayout;
    status->addWidget(m_note, 1);
    status->addWidget(m_progress);
    status->addWidget(m_stop);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    // Else it would take Enter while the other buttons wait for a test, and throw away what was typed.
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_test = buttons->addButton(tr("Test &connection"), QDialogButtonBox::ActionRole);
    m_back = buttons->addButton(tr("&Back"), QDialogButtonBox::ActionRole);
    m_next = buttons->addButton(tr("Ne&xt"), QDialogButtonBox::ActionRole);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::ActionRole);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(sides, 1);
    layout->addLayout(status);
    layout->addWidget(buttons);
    TabOrder::followLayout(this);

    connect(m_chooser, &ProviderChooser::changed, this, [this] {
        m_capabilities->setProvider(m_chooser->provider());
        m_next->setEnabled(m_chooser->provider() != nullptr);
    });
    connect(m_chooser, &ProviderChooser::accepted, m_next, &QPushButton::click);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_chooser->provider())
            showForm({});
    });
    connect(m_back, &QPushButton::clicked, this, &AccountDialog::showChooser);
    connect(m_form, &AccountForm::changed, this, &AccountDialog::check);
    connect(m_test, &QPushButton::clicked, this, &AccountDialog::test);
    connect(m_save, &QPushButton::clicked, this, &AccountDialog::save);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_calls->cancel();
        check();
        m_note->say(NoteLabel::Kind::Plain, tr("The test was stopped."));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_calls, &AccountCalls::tested, this, [this] {
        check();
        m_note->say(NoteLabel::Kind::Good,
                    tr("%1 answers and accepts these credentials.").arg(m_chooser->provider()->name));
    });
    const auto failed = [this](const Error& error) {
        check();
        m_note->say(NoteLabel::Kind::Error, error.message());
    };
    connect(m_calls, &AccountCalls::failed, this, failed);
    connect(m_writer, &AccountWriter::failed, this, failed);
    connect(m_writer, &AccountWriter::saved, this, [this](const QString& account) {
        Q_EMIT saved(account);
        accept();
    });
    m_capabilities->setProvider(nullptr);
}

void AccountDialog::chooseProvider(const QString& id)
{
    m_chooser->choose(id);
    if (m_chooser->provider())
        showForm({});
}

void AccountDialog::showChooser()
{
    m_calls->cancel();
    setWindowTitle(tr("New account: choose the provider"));
    m_pages->setCurrentIndex(0);
    m_note->say(NoteLabel::Kind::Plain, QString());
    m_progress->hide();
    m_stop->hide();
    m_test->hide();
    m_back->hide();
    m_save->hide();
    m_next->show();
    m_next->setEnabled(m_chooser->provider() != nullptr);
    m_next->setDefault(true);
    m_chooser->setFocus();
}

void AccountDialog::showForm(const Account& account)
{
    const ProviderDescriptor* provider = m_chooser->provider();
    if (!provider) {
        m_note->say(NoteLabel::Kind::Error, tr("This Zoneloom knows no provider “%1”.").arg(account.provider));
        m_test->hide();
        m_next->hide();
        m_save->hide();
        return;
    }
    setWindowTitle(m_isNew ? tr("New account at %1").arg(provider->nameText()) : tr("Account %1").arg(account.name));
    ProviderDescriptor known = *provider; // with what a test of this account found out
    known.capabilities = withProbed(known.capabilities, account.probed);
    m_capabilities->setProvider(&known);
    m_form->setProvider(*provider, account);
    m_form->suggestName(provider->id);
    m_pages->setCurrentIndex(1);
    m_test->show();
    m_back->setVisible(m_isNew);
    m_next->hide();
    m_save->show();
    m_save->setDefault(true);
    TabOrder::followLayout(this);
    check();
    m_form->setFocus(Qt::TabFocusReason);
}

void AccountDialog::check()
{
    const QString problem = m_form->problem();
    m_form->setEnabled(true);
    m_progress->hide();
    m_stop->hide();
    m_test->setEnabled(problem.isEmpty());
    m_save->setEnabled(problem.isEmpty());
    m_back->setEnabled(true);
    m_note->say(NoteLabel::Kind::Plain, problem);
    if (m_focusBefore)
        m_focusBefore->setFocus();
    m_focusBefore.clear();
}

void AccountDialog::setBusy(const QString& text)
{
    m_focusBefore = focusWidget();
    m_form->setEnabled(false);
    m_test->setEnabled(false);
    m_save->setEnabled(false);
    m_back->setEnabled(false);
    m_progress->show();
    m_note->say(NoteLabel::Kind::Plain, text);
    if (m_workspace.settings().passphrases)
        m_workspace.settings().passphrases->askAgain();
}

void AccountDialog::test()
{
    setBusy(tr("Asking %1…").arg(m_chooser->provider()->name));
    m_stop->show();
    m_stop->setFocus();
    m_calls->test(m_form->account(), m_form->secrets());
}

void AccountDialog::save()
{
    setBusy(tr("Saving…"));
    m_calls->cancel();
    if (m_isNew)
        m_writer->add(m_form->account(), m_form->secrets());
    else
        m_writer->update(m_form->account(), m_form->secrets());
}

} // namespace zoneloom
