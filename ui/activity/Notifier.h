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
    using Show = std::function<void(const QString& title, const QString& text)>;

    /// Without `show` the desktop's notification service is asked.
    explicit Notifier(Workspace& workspace, Show show = {}, QObject* parent = nullptr);

    void setSettings(const Settings& settings) { m_settings = settings; }
    [[nodiscard]] const Settings& settings() const { return m_settings; }

    /// What the watcher found at one zone.
    void take(const ZoneReport& report);

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
