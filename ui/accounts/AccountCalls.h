// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/Engine.h"

#include <QObject>

namespace zoneloom {

class Workspace;

/// Questions that a dialog asks an account, one at a time: a new one replaces the one before, and late answers are
/// dropped.
class AccountCalls : public QObject
{
    Q_OBJECT

public:
    explicit AccountCalls(Workspace& workspace, QObject* parent = nullptr);
    /// What is still asked is cancelled.
    ~AccountCalls() override;

    /// `secrets` that were typed win over saved ones.
    void test(const Account& account, const QMap<QString, QString>& secrets);
    void listZones(const QString& account);
    void readZone(const QString& account, const QString& externalZone);
    /// No answer comes any more.
    void cancel();
    [[nodiscard]] bool isAsking() const { return m_token != 0; }

Q_SIGNALS:
    void tested();
    void zonesListed(const QList<zoneloom::ExternalZone>& zones);
    /// As Engine has it.
    void zoneReading(int done, int total);
    void zoneRead(const zoneloom::ZoneReading& reading);
    void failed(const zoneloom::Error& error);

private:
    void ask(Engine::Token token);
    /// True where the answer is the one that is waited for.
    bool answers(Engine::Token token, const std::optional<Error>& error);

    Workspace& m_workspace;
    Engine::Token m_token = 0;
};

} // namespace zoneloom
