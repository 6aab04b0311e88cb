// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/AccountCalls.h"

#include "ui/Workspace.h"

namespace zoneloom {

AccountCalls::AccountCalls(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    Engine& engine = workspace.engine();
    connect(&engine, &Engine::accountTested, this, [this](quint64 token, const std::optional<Error>& error) {
        if (answers(token, error))
            Q_EMIT tested();
    });
    connect(&engine, &Engine::zonesListed, this,
            [this](quint64 token, const QList<ExternalZone>& zones, const std::optional<Error>& error) {
                if (answers(token, error))
                    Q_EMIT zonesListed(zones);
            });
    connect(&engine, &Engine::zoneReading, this, [this](quint64 token, int done, int total) {
        if (token == m_token)
            Q_EMIT zoneReading(done, total);
    });
    connect(&engine, &Engine::zoneRead, this,
            [this](quint64 token, const ZoneReading& reading, const std::optional<Error>& error) {
                if (answers(token, error))
                    Q_EMIT zoneRead(reading);
            });
}

AccountCalls::~AccountCalls()
{
    cancel();
}

void AccountCalls::ask(Engine::Token token)
{
    m_token = token;
}

bool AccountCalls::answers(Engine::Token token, const std::optional<Error>& error)
{
    if (token != m_token)
        return false;
    m_token = 0;
    if (error)
        Q_EMIT failed(*error);
    return !error;
}

void AccountCalls::test(const Account& account, const QMap<QString, QString>& secrets)
{
    cancel();
    ask(m_workspace.engine().testAccount(account, secrets));
}

void AccountCalls::listZones(const QString& account)
{
    cancel();
    ask(m_workspace.engine().listZones(account));
}

void AccountCalls::readZone(const QString& account, const QString& externalZone)
{
    cancel();
    ask(m_workspace.engine().readZone(account, externalZone));
}

void AccountCalls::cancel()
{
    if (m_token != 0)
        m_workspace.engine().cancel(std::exchange(m_token, 0));
}

} // namespace zoneloom
