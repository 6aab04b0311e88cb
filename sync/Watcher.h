// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/Engine.h"

namespace zoneloom {

/// The background engine: pushes `auto` links within a second of any program's commit to the store, and reads all links
/// again on a schedule with jitter. Used by `watch` and by the open window alike; lives in the thread of its engine.
class Watcher : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        QString storeLocation;
        std::chrono::milliseconds pollInterval{250};
        std::chrono::seconds readInterval{
            900}; ///< between two readings of a zone; each time up to a fifth more or less
        std::chrono::seconds retryInterval{60}; ///< after a link failed; doubled each time, up to readInterval
        int zonesAtATime = 4;                   ///< read or pushed at the same time
    };
    Watcher(Engine& engine, Settings settings, QObject* parent = nullptr);
    ~Watcher() override;

    void start();
    void stop();
    /// One round over all zones, reading all links and pushing the `auto` ones; roundFinished() tells its end.
    void runOnce();

Q_SIGNALS:
    /// Something that a person should hear of: a push that failed, drift that appeared.
    void noticed(const zoneloom::ZoneReport& report);
    /// A revision, link or account changed in the store; the window reloads what it shows.
    void storeChanged();
    void failed(const zoneloom::Error& error);
    void roundFinished(const zoneloom::SyncReport& report);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace zoneloom
