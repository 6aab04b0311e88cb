// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/AccountWriter.h"

#include "models/items/Background.h"
#include "models/store/Accounts.h"
#include "providers/ProviderRegistry.h"
#include "ui/Workspace.h"

namespace zoneloom {

namespace {

Outcome writeAll(SecretSource* source, const QString& account, const QMap<QString, QString>& secrets)
{
    for (auto secret = secrets.begin(); secret != secrets.end(); ++secret) {
        if (const Outcome saved = source->write(account, secret.key(), secret.value()); !saved)
            return saved;
    }
    return {};
}

QString removeAll(SecretSource* source, const QString& account, const QStringList& fields)
{
    for (const QString& field : fields) {
        if (const Outcome removed = source->remove(account, field); !removed)
            return removed.error().message();
    }
    return {};
}

} // namespace

AccountWriter::AccountWriter(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{}

template <typename Then>
void AccountWriter::saveSecrets(const QString& account, const QMap<QString, QString>& secrets, Then then)
{
    if (secrets.isEmpty()) {
        then(Outcome());
        return;
    }
    inBackground(
        this,
        [source = m_workspace.settings().secrets, account, secrets] {
            return writeAll(source.get(), account, secrets);
        },
        then);
}

void AccountWriter::add(const Account& account, const QMap<QString, QString>& secrets)
{
    m_workspace.ask(
        this, [account](Store& store) { return store.accounts().add(account); },
        [this, account, secrets](const Outcome& added) {
            if (!added) {
                Q_EMIT failed(added.error());
                return;
            }
            saveSecrets(account.name, secrets, [this, account](const Outcome& written) {
                if (written) {
                    Q_EMIT saved(account.name);
                    return;
                }
                m_workspace.ask(
                    this, [account](Store& store) { return store.accounts().remove(account.name); },
                    // The secret's error is the one to tell.
                    [this, error = written.error()](const Outcome&) { Q_EMIT failed(error); });
            });
        });
}

void AccountWriter::update(const Account& account, const QMap<QString, QString>& secrets)
{
    saveSecrets(account.name, secrets, [this, account](const Outcome& written) {
        if (!written) {
            Q_EMIT failed(written.error());
            return;
        }
        m_workspace.ask(
            this, [account](Store& store) { return store.accounts().update(account); },
            [this, account](const Outcome& updated) {
                if (updated)
                    Q_EMIT saved(account.name);
                else
                    Q_EMIT failed(updated.error());
            });
    });
}

void AccountWriter::remove(const Account& account)
{
    m_workspace.ask(
        this, [account](Store& store) { return store.accounts().remove(account.name); },
        [this, account](const Outcome& gone) {
            if (gone)
                removeSecrets(account);
            else
                Q_EMIT failed(gone.error());
        });
}

void AccountWriter::removeSecrets(const Account& account)
{
    QStringList fields;
    if (const Result<const ProviderDescriptor*> provider = ProviderRegistry::descriptor(account.provider)) {
        for (const CredentialField& field : (*provider)->fields) {
            if (field.secret)
                fields += field.id;
        }
    }
    inBackground(
        this,
        [source = m_workspace.settings().secrets, name = account.name, fields] {
            return removeAll(source.get(), name, fields);
        },
        [this, name = account.name](const QString& remark) { Q_EMIT removed(name, remark); });
}

} // namespace zoneloom
