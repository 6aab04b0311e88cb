// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/Store.h"
#include "models/store/StoreThread.h"
#include "models/store/Zones.h"
#include "sync/Watcher.h"

#include <QObject>

#include <functional>

namespace zoneloom {

class PassphrasePrompt;

/// All that the window's parts share, passed in to them: the store's thread, the engine, the watcher, secrets. Knows
/// the zones of the store and says when something became another one. Lives in the GUI thread.
class Workspace : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        QString storeLocation;
        QString author;
        std::shared_ptr<SecretSource> secrets;
        PassphrasePrompt* passphrases = nullptr; ///< who asks for the vault's; null where nobody does
        const Clock* clock = &Clock::system();
        ProviderSource providers{};                     ///< the registry where empty
        std::shared_ptr<const LiveAsker> ask{};         ///< DnsClient where empty
        std::chrono::milliseconds linkTimeout{120'000}; ///< for all that one request does at one link
        std::chrono::seconds readInterval{900};         ///< of the watcher, between two readings of a zone
        bool watches = true; ///< pushes `auto` links and reads on a schedule while the window is open
    };
    explicit Workspace(Settings settings, QObject* parent = nullptr);
    ~Workspace() override;

    /// Opens the store and loads the zones; opened() or failed() follows.
    void open();

    [[nodiscard]] const Settings& settings() const { return m_settings; }
    [[nodiscard]] Engine& engine() { return *m_engine; }
    [[nodiscard]] const QList<ZoneSummary>& zones() const { return m_zones; }
    /// Null where there is none of that name.
    [[nodiscard]] const ZoneSummary* zone(const Name& name) const;

    /// Runs `job(Store&)` in the store's thread and gives its value to `then` here, as long as `context` lives. Of
    /// several with one `supersedeKey` only the newest counts; none of the others need be done.
    template <typename Job, typename Then>
    void ask(QObject* context, Job job, Then then, const QString& supersedeKey = {})
    {
        m_store->run(context, std::move(job), std::move(then), supersedeKey);
    }

    /// Starts a request in this workspace's name; its signals come below.
    Engine::Token start(SyncRequest request);
    void cancel(Engine::Token token, const Name& zone, const QString& link);
    [[nodiscard]] int running() const { return static_cast<int>(m_tokens.size()); }

    /// Whose revisions and staged changes are made from now on; what was staged so far goes along. failed() follows,
    /// and nothing changes, where both have staged changes in one zone.
    void setAuthor(const QString& author);
    /// Calls `then` once it is known whose revisions are made: at once, but while setAuthor() is still on its way.
    void whenAuthorIsKnown(QObject* context, std::function<void()> then);
    /// Reads the list of zones again.
    void reloadZones();
    /// Says that the store holds something else for this zone now.
    void touch(const Name& zone);

Q_SIGNALS:
    void opened();
    void failed(const zoneloom::Error& error);
    void zonesChanged();
    /// Content, links or settings of that zone may be other ones.
    void zoneChanged(const zoneloom::Name& zone);
    void started(quint64 token, const zoneloom::SyncRequest& request);
    void progressed(quint64 token, const zoneloom::SyncProgress& progress);
    void reportArrived(quint64 token, const zoneloom::ZoneReport& report);
    void finished(quint64 token);
    /// One that nobody asked for here: the watcher's. It arrived like any other before.
    void backgroundReportArrived(const zoneloom::ZoneReport& report);

private:
    void takeReport(Engine::Token token, const SyncReport& report);

    Settings m_settings;
    std::unique_ptr<StoreThread> m_store;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Watcher> m_watcher;
    QSet<Engine::Token> m_tokens;
    QList<ZoneSummary> m_zones;
    int m_handing = 0; ///< staged changes on their way to another author
    bool m_opened = false;
    bool m_loading = false;
    bool m_stale = false;
};

} // namespace zoneloom
