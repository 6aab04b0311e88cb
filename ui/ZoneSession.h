// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/LinkHints.h"
#include "models/items/LinkText.h"
#include "sync/SyncReport.h"
#include "sync/SyncRequest.h"
#include "ui/ZoneEdits.h"

#include <QObject>

namespace zoneloom {

class Decisions;
class Workspace;

/// One open zone: its content, staged edits, links and last comparison, loaded in the store's thread. The pages show it
/// and act through it.
class ZoneSession : public QObject
{
    Q_OBJECT

public:
    ZoneSession(Workspace& workspace, Name zone, QObject* parent = nullptr);

    void load();
    [[nodiscard]] Workspace& workspace() { return m_workspace; }
    [[nodiscard]] const Name& name() const { return m_name; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const ZoneSummary& summary() const { return m_summary; }
    /// The latest revision; number 0 before the first.
    [[nodiscard]] const Revision& head() const { return m_head; }
    [[nodiscard]] ZoneEdits& edits() { return m_edits; }
    [[nodiscard]] ZoneEditor& editor() { return m_edits.editor(); }
    [[nodiscard]] const QList<LinkRow>& links() const { return m_links; }
    /// What each link can hold, in the order of links().
    [[nodiscard]] const QList<LinkCapabilities>& capabilities() const { return m_capabilities; }
    /// What is known of the links' cells: of this run's last reading, else of what the store remembers.
    [[nodiscard]] const ZoneReport& report() const { return m_report; }
    [[nodiscard]] bool isCompared() const { return m_compared; }
    [[nodiscard]] const RankedFindings& findings() const { return m_edits.findings(); }
    /// What a commit of adopted values would say, where nothing else is staged.
    [[nodiscard]] const QString& suggestedMessage() const { return m_edits.suggestedMessage(); }

    /// Writes the staged changes as a revision; committed() or failed() follows.
    void commit(const QString& message) { m_edits.commit(message); }
    /// Reads all links, or syncs, or asks the name servers.
    void start(SyncRequest::Mode mode);
    /// The same for one link alone.
    void start(SyncRequest::Mode mode, const QString& link);
    /// What a person decided about single cells.
    [[nodiscard]] Decisions& decisions() { return *m_decisions; }
    /// Compares again with what the store remembers of each link; reportChanged() follows.
    void compareKnown();
    void suggestMessage(const QString& message) { m_edits.suggestMessage(message); }

Q_SIGNALS:
    void loaded();
    void contentChanged();
    void linksChanged();
    void reportChanged();
    void findingsChanged();
    void committed(const zoneloom::Revision& revision);
    /// Someone else committed meanwhile; these RRsets are changed there and staged here.
    void overtaken(const QList<zoneloom::RRsetKey>& both);
    void failed(const zoneloom::Error& error);

private:
    struct Loaded;
    void take(const Loaded& loaded);
    void takeReport(const ZoneReport& report);
    void refresh();

    Workspace& m_workspace;
    Name m_name;
    bool m_loaded = false;
    bool m_loading = false;
    bool m_stale = false; ///< something changed while it was being loaded
    bool m_compared = false;
    ZoneSummary m_summary;
    Revision m_head;
    QList<LinkRow> m_links;
    ZoneReport m_report;
    QList<LinkCapabilities> m_capabilities;
    ZoneEdits m_edits;
    Decisions* m_decisions = nullptr;
    QHash<QString, Capabilities> m_asked; ///< of links that were read in this run
};

} // namespace zoneloom
