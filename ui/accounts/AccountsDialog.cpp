// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/AccountsDialog.h"

#include "models/store/Accounts.h"
#include "models/store/Links.h"
#include "providers/ProviderRegistry.h"
#include "ui/Workspace.h"
#include "ui/accounts/AccountDialog.h"
#include "ui/accounts/RemoveAccountDialog.h"
#include "ui/dialogs/NoteLabel.h"
#include "ui/manners/DialogSize.h"
#include "ui/theme/Icons.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace zoneloom {

namespace {

struct Loaded
{
    QList<Account> accounts;
    QList<Link> links;
};

Result<Loaded> loadAll(Store& store)
{
    Result<QList<Account>> accounts = store.accounts().all();
    if (!accounts)
        return fail(accounts.error());
    Result<QList<Link>> links = store.links().all();
    if (!links)
        return fail(links.error());
    return Loaded{*std::move(accounts), *std::move(links)};
}

} // namespace

AccountsDialog::AccountsDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_view(new QTableView(this))
    , m_note(new NoteLabel(this))
{
    setWindowTitle(tr("Accounts"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    load();
    connect(&workspace, &Workspace::zoneChanged, this, &AccountsDialog::load);
}

void AccountsDialog::build()
{
    new DialogSize(this, {146, 22}, {180, 30});
    m_view->setModel(&m_accounts);
    m_view->setAccessibleName(tr("Accounts"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setStretchLastSection(true);
    const int letter = fontMetrics().averageCharWidth();
    m_view->setColumnWidth(AccountsModel::NameColumn, letter * 22);
    m_view->setColumnWidth(AccountsModel::ProviderColumn, letter * 34);
    m_view->setColumnWidth(AccountsModel::LinksColumn, letter * 17);
    auto* add = new QPushButton(Icons::action(QStringLiteral("list-add")), tr("&Add…"), this);
    m_edit = new QPushButton(Icons::action(QStringLiteral("document-edit")), tr("&Edit…"), this);
    m_remove = new QPushButton(Icons::action(QStringLiteral("edit-delete")), tr("&Remove…"), this);
    auto* side = new QVBoxLayout;
    side->addWidget(add);
    side->addWidget(m_edit);
    side->addWidget(m_remove);
    side->addStretch();
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_view, 1);
    middle->addLayout(side);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    // Enter in the list edits, and does nothing else besides.
    for (QPushButton* button : {add, m_edit, m_remove, buttons->button(QDialogButtonBox::Close)})
        button->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    connect(add, &QPushButton::clicked, this, &AccountsDialog::add);
    connect(m_edit, &QPushButton::clicked, this, &AccountsDialog::edit);
    connect(m_remove, &QPushButton::clicked, this, &AccountsDialog::remove);
    // Later: else the Enter that opens the form goes on to press its default button.
    connect(m_view, &QAbstractItemView::activated, this, &AccountsDialog::edit, Qt::QueuedConnection);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AccountsDialog::showCurrent);
    connect(&m_accounts, &QAbstractItemModel::modelReset, this, &AccountsDialog::showCurrent);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showCurrent();
}

void AccountsDialog::load()
{
    m_workspace.ask(this, &loadAll, [this](const Result<Loaded>& loaded) {
        if (!loaded) {
            m_note->say(NoteLabel::Kind::Error, loaded.error().message());
            return;
        }
        QMap<QString, QString> providers;
        for (const Account& account : loaded->accounts) {
            const Result<const ProviderDescriptor*> provider = ProviderRegistry::descriptor(account.provider);
            providers.insert(account.provider, provider ? (*provider)->nameText() : account.provider);
        }
        m_links = loaded->links;
        QMap<QString, int> links;
        for (const Link& link : m_links)
            ++links[link.account];
        const int row = std::max(0, m_view->currentIndex().row());
        m_accounts.setAccounts(loaded->accounts, providers, links);
        if (m_accounts.rowCount() > 0 && !current())
            m_view->setCurrentIndex(m_accounts.index(std::min(row, m_accounts.rowCount() - 1), 0));
        if (m_accounts.rowCount() == 0)
            m_note->say(NoteLabel::Kind::Plain,
                        tr("No accounts yet. An account tells Zoneloom how to reach your zones at a provider."));
        else if (m_note->kind() == NoteLabel::Kind::Plain)
            m_note->say(NoteLabel::Kind::Plain, QString());
    });
}

const Account* AccountsDialog::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? &m_accounts.account(index.row()) : nullptr;
}

void AccountsDialog::showCurrent()
{
    m_edit->setEnabled(current());
    m_remove->setEnabled(current());
}

void AccountsDialog::add()
{
    auto* dialog = new AccountDialog(m_workspace, this);
    connect(dialog, &AccountDialog::saved, this, &AccountsDialog::load);
    dialog->open();
}

void AccountsDialog::edit()
{
    if (!current())
        return;
    auto* dialog = new AccountDialog(m_workspace, *current(), this);
    connect(dialog, &AccountDialog::saved, this, &AccountsDialog::load);
    dialog->open();
}

void AccountsDialog::remove()
{
    if (!current())
        return;
    auto* dialog = new RemoveAccountDialog(m_workspace, *current(), m_links, this);
    connect(dialog, &RemoveAccountDialog::removed, this, [this](const QString& remark) {
        m_note->say(NoteLabel::Kind::Warning,
                    remark.isEmpty() ? QString() : tr("A secret may still be kept: %1").arg(remark));
        load();
    });
    dialog->open();
}

} // namespace zoneloom
