// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/Accounts.h"

#include "models/store/Database.h"
#include "models/store/StoredFields.h"
#include "models/store/ZoneFilePath.h"

namespace zoneloom {

namespace {

const QString selection = QStringLiteral("SELECT name, provider, endpoint, fields FROM account ");

Account accountOf(const Statement& row)
{
    return {row.text(0), row.text(1), row.text(2), stored::map(row.text(3))};
}

void addProbed(Database& database, Account& account)
{
    Statement query(database, QStringLiteral("SELECT name, value FROM account_probed WHERE account = ?"));
    query.bind(account.name).run();
    while (query.next())
        account.probed.insert(query.text(0), query.text(1));
}

std::optional<Account> findAccount(Database& database, const QString& name)
{
    Statement query(database, selection + QLatin1String("WHERE name = ?"));
    if (!query.bind(name).first())
        return std::nullopt;
    Account account = accountOf(query);
    addProbed(database, account);
    return account;
}

StoreFailure noSuchAccount(const QString& name)
{
    return {Error(ErrorKind::NotFound, QT_TRANSLATE_NOOP("Error", "There is no account %1 in the store."), {name})
                .withAdvice(QT_TRANSLATE_NOOP("Error", "The list of accounts shows what is there."))};
}

} // namespace

Accounts::Accounts(Database& database)
    : m_database(database)
{}

Result<QList<Account>> Accounts::all() const
{
    return m_database.read([&] {
        Statement query(m_database, selection + QLatin1String("ORDER BY name"));
        query.run();
        QList<Account> accounts;
        while (query.next())
            accounts += accountOf(query);
        for (Account& account : accounts)
            addProbed(m_database, account);
        return accounts;
    });
}

Result<Account> Accounts::find(const QString& name) const
{
    return m_database.read([&] {
        std::optional<Account> account = findAccount(m_database, name);
        if (!account)
            throw noSuchAccount(name);
        return *account;
    });
}

Outcome Accounts::add(const Account& account)
{
    return m_database.write([&] {
        if (findAccount(m_database, account.name))
            throw StoreFailure{
                Error(ErrorKind::Exists, QT_TRANSLATE_NOOP("Error", "There is an account %1 already."), {account.name})
                    .withAdvice(QT_TRANSLATE_NOOP("Error", "Choose another name, or remove that one."))};
        Statement insert(m_database,
                         QStringLiteral("INSERT INTO account (name, provider, endpoint, fields) VALUES (?, ?, ?, ?)"));
        insert.bind(account.name).bind(account.provider).bind(account.endpoint).bind(stored::map(account.fields)).run();
        m_database.countChange();
    });
}

Outcome Accounts::update(const Account& account)
{
    return m_database.write([&] {
        const std::optional<Account> before = findAccount(m_database, account.name);
        if (!before)
            throw noSuchAccount(account.name);
        if (before->provider != account.provider || before->endpoint != account.endpoint ||
            before->fields != account.fields) {
            Statement forget(m_database, QStringLiteral("DELETE FROM account_probed WHERE account = ?"));
            forget.bind(account.name).run();
        }
        Statement update(m_database,
                         QStringLiteral("UPDATE account SET provider = ?, endpoint = ?, fields = ? WHERE name = ?"));
        update.bind(account.provider).bind(account.endpoint).bind(stored::map(account.fields)).bind(account.name).run();
        ZoneFilePath::checkAccount(m_database, account.name);
        m_database.countChange();
    });
}

Outcome Accounts::remember(const QString& account, const QString& name, const QString& value)
{
    return m_database.write([&] {
        if (!findAccount(m_database, account))
            return;
        Statement insert(m_database,
                         QStringLiteral("INSERT INTO account_probed (account, name, value) VALUES (?, ?, ?) "
                                        "ON CONFLICT (account, name) DO UPDATE SET value = excluded.value"));
        insert.bind(account).bind(name).bind(value).run();
        m_database.countChange();
    });
}

Outcome Accounts::remove(const QString& name)
{
    return m_database.write([&] {
        if (!findAccount(m_database, name))
            throw noSuchAccount(name);
        QStringList users;
        {
            Statement links(m_database, QStringLiteral("SELECT z.name, l.name FROM link l JOIN zone z ON z.id = l.zone "
                                                       "WHERE l.account = ? ORDER BY z.name_key, l.id"));
            links.bind(name).run();
            while (links.next())
                users += Name::fromTrustedWire(links.bytes(0)).toText() + u' ' + links.text(1);
        }
        if (!users.isEmpty())
            throw StoreFailure{Error(ErrorKind::Conflict,
                                     QT_TRANSLATE_NOOP("Error", "The account %1 is used by links: %2."),
                                     {name, users.join(QLatin1String(", "))})
                                   .withAdvice(QT_TRANSLATE_NOOP("Error", "Remove these links first."))};
        Statement rows(m_database, QStringLiteral("DELETE FROM account WHERE name = ?"));
        rows.bind(name).run();
        m_database.countChange();
    });
}

} // namespace zoneloom
