// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/AccountBox.h"

#include "models/store/Accounts.h"
#include "providers/ProviderRegistry.h"
#include "ui/Workspace.h"
#include "ui/accounts/AccountDialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace zoneloom {

AccountBox::AccountBox(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_box(new QComboBox(this))
    , m_new(new QPushButton(tr("New account…"), this))
{
    m_box->setAccessibleName(tr("Account"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_box->setPlaceholderText(tr("no account yet"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box, 1);
    layout->addWidget(m_new);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::currentIndexChanged, this, &AccountBox::changed);
    connect(m_new, &QPushButton::clicked, this, &AccountBox::addAccount);
    load();
}

const Account* AccountBox::account() const
{
    const int at = m_box->currentIndex();
    return at >= 0 && at < m_accounts.size() ? &m_accounts.at(at) : nullptr;
}

void AccountBox::choose(const QString& name)
{
    m_wanted = name;
    const auto at = std::ranges::find(m_accounts, name, &Account::name);
    if (at != m_accounts.end())
        m_box->setCurrentIndex(static_cast<int>(at - m_accounts.begin()));
}

void AccountBox::load()
{
    m_workspace.ask(
        this, [](Store& store) { return store.accounts().all(); },
        [this](const Result<QList<Account>>& accounts) {
            if (accounts)
                take(*accounts);
            else
                Q_EMIT failed(accounts.error());
        });
}

void AccountBox::take(const QList<Account>& accounts)
{
    {
        const QSignalBlocker quiet(m_box);
        m_accounts = accounts;
        m_box->clear();
        for (const Account& account : accounts) {
            const Result<const ProviderDescriptor*> provider = ProviderRegistry::descriptor(account.provider);
            //: An account's name and its provider
            m_box->addItem(tr("%1 — %2").arg(account.name, provider ? (*provider)->nameText() : account.provider));
        }
        m_box->setCurrentIndex(accounts.isEmpty() ? -1 : 0);
        choose(m_wanted);
    }
    Q_EMIT changed();
}

void AccountBox::addAccount()
{
    auto* dialog = new AccountDialog(m_workspace, window());
    connect(dialog, &AccountDialog::saved, this, [this](const QString& name) {
        m_wanted = name;
        load();
    });
    dialog->open();
}

} // namespace zoneloom
