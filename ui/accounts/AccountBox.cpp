// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/AccountBox.h"

#include "models/store/Accounts.h"
#include "models/store/Links.h"
#include "providers/ProviderRegistry.h"
#include "ui/Workspace.h"
#include "ui/accounts/AccountDialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace zoneloom {

AccountBox::AccountBox(Workspace& workspace, QWidget* parent, std::optional<Name> zone)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_zone(std::move(zone))
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
    struct Found
    {
        QList<Account> accounts;
        QList<Link> links;
    };
    m_workspace.ask(
        this,
        [zone = m_zone](Store& store) -> Result<Found> {
            const Result<QList<Account>> accounts = store.accounts().all();
            if (!accounts)
                return fail(accounts.error());
            const Result<QList<Link>> links = zone ? store.links().of(*zone) : Result<QList<Link>>(QList<Link>());
            if (!links)
                return fail(links.error());
            return Found{*accounts, *links};
        },
        [this](const Result<Found>& found) {
            if (!found) {
                Q_EMIT failed(found.error());
                return;
            }
            m_links = found->links;
            take(found->accounts);
        });
}

QStringList AccountBox::linkedAs(const Account& account) const
{
    QStringList names;
    for (const Link& link : m_links) {
        if (link.account == account.name)
            names += link.name;
    }
    return names;
}

QString AccountBox::textOf(const Account& account) const
{
    const Result<const ProviderDescriptor*> provider = ProviderRegistry::descriptor(account.provider);
    const QString kind = provider ? (*provider)->nameText() : account.provider;
    const QStringList links = linkedAs(account);
    if (links.isEmpty()) {
        //: An account's name and its provider
        return tr("%1 — %2").arg(account.name, kind);
    }
    //: An account's name, its provider, and the link or links that the zone has to it
    return tr("%1 — %2 (linked as %3)").arg(account.name, kind, links.join(QStringLiteral(", ")));
}

void AccountBox::take(const QList<Account>& accounts)
{
    {
        const QSignalBlocker quiet(m_box);
        m_accounts = accounts;
        m_box->clear();
        for (const Account& account : accounts)
            m_box->addItem(textOf(account));
        const auto free =
            std::ranges::find_if(accounts, [this](const Account& account) { return linkedAs(account).isEmpty(); });
        m_box->setPlaceholderText(accounts.isEmpty() ? tr("no account yet") : tr("all accounts are linked already"));
        m_box->setCurrentIndex(free == accounts.end() ? -1 : static_cast<int>(free - accounts.begin()));
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
