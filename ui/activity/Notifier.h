// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/SyncReport.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace zoneloom {

class Workspace;

/// Tells the desktop when work in the background needs a person: a push or reading that fails, and drift that appears.
/// Each is told once, not at every reading.
class Notifier : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        bool failures = true;
        bool drift = true;
        bool operator==(const Settings&) const = default;
    };
    /// Plain text, shown as what it is.
    using Show = std::function<void(const QString& title, const QString& text, const std::function<void()>& clicked)>;

    /// Without `show` the desktop's notification service is asked. `clicked` may be called as long as this lives.
    explicit Notifier(Workspace& workspace, Show show = {}, QObject* parent = nullptr);

    void setSettings(const Settings& settings) { m_settings = settings; }
    [[nodiscard]] const Settings& settings() const { return m_settings; }

    /// What the watcher found at one zone.
    void take(const ZoneReport& report);

Q_SIGNALS:
    /// A person clicked on what told them of drift at that link, …
    void driftClicked(const zoneloom::Name& zone, const QString& link);
    /// … or of a failure there.
    void failureClicked(const zoneloom::Name& zone, const QString& link);

private:
    struct Known
    {
        bool failed = false;
        bool compared = false;
        QSet<RRsetKey> drifted;
    };
    void takeLink(const Name& zone, const LinkReport& link);

    Settings m_settings;
    Show m_show;
    QHash<QString, Known> m_known; ///< by zone and link: what was told
};

} // namespace zoneloom
