// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/ZoneSession.h"

#include "models/store/Accounts.h"
#include "models/store/Links.h"
#include "models/store/StagedEdits.h"
#include "models/store/Timelines.h"
#include "providers/ProviderRegistry.h"
#include "providers/kit/ProbedLimits.h"
#include "ui/Workspace.h"
#include "ui/drift/Decisions.h"
#include "ui/drift/KnownReport.h"

namespace zoneloom {

struct ZoneSession::Loaded
{
    ZoneSummary summary;
    Revision head;
    std::optional<RecordTable> table; ///< nothing where the content is the one that is shown already
    QList<LinkRow> links;
    QList<LinkCapabilities> capabilities;
    std::optional<ChangeSet> staged; ///< what was left staged, where nothing was shown before
    ChangeSet since;                 ///< what others committed since the revision that is shown
};

ZoneSession::ZoneSession(Workspace& workspace, Name zone, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_name(std::move(zone))
    , m_edits(workspace, m_name)
    , m_decisions(new Decisions(*this))
{
    connect(&m_edits, &ZoneEdits::findingsChanged, this, &ZoneSession::findingsChanged);
    connect(&m_edits, &ZoneEdits::overtaken, this, &ZoneSession::overtaken);
    connect(&m_edits, &ZoneEdits::committed, this, &ZoneSession::committed);
    connect(&m_edits, &ZoneEdits::failed, this, &ZoneSession::failed);
    connect(&workspace, &Workspace::reportArrived, this, [this](quint64, const ZoneReport& report) {
        if (report.zone == m_name)
            takeReport(report);
    });
    connect(&workspace, &Workspace::zoneChanged, this, [this](const Name& changed) {
        if (changed == m_name || changed.isRoot())
            refresh();
    });
}

void ZoneSession::load()
{
    refresh();
}

void ZoneSession::refresh()
{
    if (m_loading) {
        m_stale = true; // what is on its way may be older than what there is to see now
        return;
    }
    m_loading = true;
    const int shown = m_loaded ? editor().parentRevision() : -1;
    m_workspace.ask(
        this,
        [name = m_name, author = m_workspace.settings().author, shown, timeline = m_summary.timeline,
         known = editor().table().content()](Store& store) -> Result<Loaded> {
            Loaded loaded;
            const Result<ZoneSummary> summary = store.zones().find(name);
            if (!summary)
                return fail(summary.error());
            loaded.summary = *summary;
            if (summary->revision > 0) {
                const Result<Revision> head = store.timelines().revision(summary->timeline, summary->revision);
                if (!head)
                    return fail(head.error());
                loaded.head = *head;
            }
            // A zone that was deleted and made anew has nothing to do with what is shown.
            const bool follows = shown > 0 && summary->timeline == timeline && summary->revision >= shown;
            int editedFrom = follows ? shown : 0;
            if (shown < 0) {
                const Result<StagedEdits::Staged> staged = store.stagedEdits().load(name, author);
                if (!staged)
                    return fail(staged.error());
                loaded.staged = staged->changes;
                editedFrom = staged->changes.isEmpty() ? summary->revision : staged->parent;
            }
            if (editedFrom > 0 && summary->revision != editedFrom) {
                const Result<ChangeSet> since =
                    store.timelines().difference(summary->timeline, editedFrom, summary->revision);
                if (!since)
                    return fail(since.error());
                loaded.since = *since;
            }
            if (follows && summary->revision != shown) {
                // What is shown and what was committed since make the new content: no need to read a large zone again.
                loaded.table = RecordTable(known.applied(loaded.since));
            } else if (!follows) {
                const Result<ZoneContent> content = store.timelines().content(summary->timeline, summary->revision);
                if (!content)
                    return fail(content.error());
                loaded.table = RecordTable(*content);
            }
            const Result<QList<Link>> links = store.links().of(name);
            if (!links)
                return fail(links.error());
            for (const Link& link : *links) {
                const Result<LinkStatus> status = store.links().status(link.id);
                if (!status)
                    return fail(status.error());
                loaded.links += LinkRow{link, *status};
                const Result<Account> account = store.accounts().find(link.account);
                if (!account)
                    return fail(account.error());
                const Result<const ProviderDescriptor*> provider = ProviderRegistry::descriptor(account->provider);
                loaded.capabilities += LinkCapabilities{
                    link, provider ? withProbed((*provider)->capabilities, account->probed) : Capabilities()};
            }
            return loaded;
        },
        [this](const Result<Loaded>& loaded) {
            // Edits that are still worked on were made on what is shown now.
            editor().whenReady(this, [this, loaded] {
                if (loaded)
                    take(*loaded);
                else
                    Q_EMIT failed(loaded.error());
                editor().whenReady(this, [this] {
                    m_loading = false;
                    if (std::exchange(m_stale, false))
                        refresh();
                });
            });
        });
}

void ZoneSession::take(const Loaded& loaded)
{
    const bool first = !std::exchange(m_loaded, true);
    m_summary = loaded.summary;
    m_head = loaded.head;
    m_links = loaded.links;
    m_capabilities = loaded.capabilities;
    for (LinkCapabilities& known : m_capabilities)
        known.capabilities = m_asked.value(known.link.name, known.capabilities);
    m_edits.setSummary(m_summary);
    const bool isOther = loaded.table.has_value();
    if (isOther)
        m_edits.rebase(m_summary, *loaded.table, loaded.staged, loaded.since);
    editor().whenReady(this, [this, first, isOther] {
        if (isOther)
            Q_EMIT contentChanged();
        Q_EMIT linksChanged();
        if (first)
            Q_EMIT this->loaded();
        if (isOther || !m_compared)
            compareKnown();
    });
}

void ZoneSession::compareKnown()
{
    m_workspace.ask(
        this,
        [summary = m_summary, content = editor().table().content(), providers = m_workspace.settings().providers,
         capabilities = m_asked](Store& store) {
            return knownReport(store, summary, content, providers, capabilities);
        },
        [this](const Result<ZoneReport>& report) {
            if (!report) {
                Q_EMIT failed(report.error());
                return;
            }
            ZoneReport known = *report;
            for (LinkReport& link : known.links) {
                for (const LinkReport& before : m_report.links) {
                    if (before.link != link.link)
                        continue;
                    link.servers = before.servers;
                    link.askedAt = before.askedAt;
                    link.capabilities = before.capabilities;
                }
            }
            m_report = known;
            m_compared = true;
            Q_EMIT reportChanged();
        });
}

void ZoneSession::takeReport(const ZoneReport& report)
{
    // A reading of some links leaves what is known of the others; one that asked no server leaves their answers.
    ZoneReport merged = m_report;
    merged.zone = report.zone;
    merged.revision = report.revision;
    merged.planHash = report.planHash;
    merged.error = report.error;
    for (const LinkReport& link : report.links) {
        LinkReport next = link;
        if (link.capabilities)
            m_asked[link.link] = *link.capabilities;
        bool placed = false;
        for (LinkReport& before : merged.links) {
            if (before.link != link.link)
                continue;
            if (next.servers.isEmpty()) {
                next.servers = before.servers;
                next.askedAt = before.askedAt;
            }
            if (!next.readAt)
                next.readAt = before.readAt;
            if (next.cells.isEmpty() && !next.error)
                next.cells = before.cells;
            before = next;
            placed = true;
        }
        if (!placed)
            merged.links += next;
    }
    m_report = merged;
    m_compared = true;
    Q_EMIT reportChanged();
    if (report.error)
        Q_EMIT failed(*report.error);
    refresh();
}

void ZoneSession::start(SyncRequest::Mode mode)
{
    SyncRequest request;
    request.mode = mode;
    request.zones = {m_name};
    m_workspace.start(request);
}

void ZoneSession::start(SyncRequest::Mode mode, const QString& link)
{
    SyncRequest request;
    request.mode = mode;
    request.zones = {m_name};
    request.links = {link};
    m_workspace.start(request);
}

} // namespace zoneloom
