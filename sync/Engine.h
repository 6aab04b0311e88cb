// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/Clock.h"
#include "models/secrets/SecretSource.h"
#include "models/store/StoreTypes.h"
#include "providers/kit/Provider.h"
#include "sync/ProviderSource.h"
#include "sync/SyncReport.h"
#include "sync/SyncRequest.h"

#include <QObject>

#include <memory>

namespace zoneloom {

struct LiveAsker;

/// The synchronisation engine. The object lives in the thread that made it, which needs an event loop; all work is done
/// in threads of its own: one conductor, which owns a store connection, and a worker an account. Every request is
/// answered by exactly one signal with its token; before that comes how far it is.
class Engine : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        QString storeLocation;
        std::shared_ptr<SecretSource> secrets;
        const Clock* clock = &Clock::system();
        std::chrono::milliseconds linkTimeout{120'000}; ///< for all that one request does at one link
        std::chrono::milliseconds liveTimeout{5'000};   ///< how long name servers may take to answer new data
        std::chrono::milliseconds leaseWait{3'000};     ///< how long to wait for another program's sync of a link
        int linksPerAccount = 4;                        ///< links of one account at the same time
        ProviderSource providers{};                     ///< the registry where empty
        std::shared_ptr<const LiveAsker> ask{};         ///< DnsClient where empty
    };
    using Token = quint64;

    explicit Engine(Settings settings, QObject* parent = nullptr);
    /// Cancels what runs and waits for the threads.
    ~Engine() override;

    Token start(const SyncRequest& request);
    /// All of a request, or one of its links. The report still comes.
    void cancel(Token token);
    void cancelLink(Token token, const Name& zone, const QString& link);

    /// A harmless authenticated call; what it finds out about an account of the store is kept with it.
    Token testAccount(const Account& account, const QMap<QString, QString>& secrets = {});
    Token listZones(const QString& account);
    /// Reads an external zone, for an import.
    Token readZone(const QString& account, const QString& externalZone);
    /// The account's last HTTP requests of this engine and their answers, with every secret taken out, for a bug
    /// report; empty where it made none.
    [[nodiscard]] QString requestLog(const QString& account) const;

Q_SIGNALS:
    void progressed(quint64 token, const zoneloom::SyncProgress& progress);
    void finished(quint64 token, const zoneloom::SyncReport& report);
    void accountTested(quint64 token, const std::optional<zoneloom::Error>& error);
    void zonesListed(quint64 token, const QList<zoneloom::ExternalZone>& zones,
                     const std::optional<zoneloom::Error>& error);
    /// How far the reading of a zone is: done of total, where that is known; else records so far, and 0.
    void zoneReading(quint64 token, int done, int total);
    void zoneRead(quint64 token, const zoneloom::ZoneReading& reading, const std::optional<zoneloom::Error>& error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace zoneloom
