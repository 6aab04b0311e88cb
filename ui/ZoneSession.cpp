// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/ZoneSession.h"

#include "models/editing/OverlayLookup.h"
#include "models/items/RRsetText.h"
#include "models/store/Links.h"
#include "models/store/StagedEdits.h"
#include "models/store/Timelines.h"
#include "ui/Workspace.h"
#include "ui/drift/KnownReport.h"

namespace zoneloom {

struct ZoneSession::Loaded
{
    ZoneSummary summary;
    Revision head;
    std::optional<RecordTable> table; ///< nothing where the content is the one that is shown already
    QList<LinkRow> links;
    StagedEdits::Staged staged;
    ChangeSet since; ///< what others committed since the revision that is shown
};

ZoneSession::ZoneSession(Workspace& workspace, Name zone, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_name(std::move(zone))
{
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(120);
    connect(&m_checkTimer, &QTimer::timeout, this, &ZoneSession::checkAndSave);
    connect(&m_editor, &ZoneEditor::changed, &m_checkTimer, qOverload<>(&QTimer::start));
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
    if (m_loading)
        return;
    m_loading = true;
    const int shown = m_loaded ? m_editor.parentRevision() : -1;
    m_workspace.ask(
        this,
        [name = m_name, author = m_workspace.settings().author, shown](Store& store) -> Result<Loaded> {
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
            if (summary->revision != shown) {
                const Result<ZoneContent> content = store.timelines().content(summary->timeline, summary->revision);
                if (!content)
                    return fail(content.error());
                loaded.table = RecordTable(content->isEmpty() ? ZoneContent(name, {}) : *content);
            }
            if (shown > 0 && summary->revision != shown) {
                const Result<ChangeSet> since =
                    store.timelines().difference(summary->timeline, shown, summary->revision);
                if (!since)
                    return fail(since.error());
                loaded.since = *since;
            }
            if (shown < 0) {
                const Result<StagedEdits::Staged> staged = store.stagedEdits().load(name, author);
                if (!staged)
                    return fail(staged.error());
                loaded.staged = *staged;
            }
            const Result<QList<Link>> links = store.links().of(name);
            if (!links)
                return fail(links.error());
            for (const Link& link : *links) {
                const Result<LinkStatus> status = store.links().status(link.id);
                if (!status)
                    return fail(status.error());
                loaded.links += LinkRow{link, *status};
            }
            return loaded;
        },
        [this](const Result<Loaded>& loaded) {
            m_loading = false;
            if (loaded)
                take(*loaded);
            else
                Q_EMIT failed(loaded.error());
        });
}

void ZoneSession::take(const Loaded& loaded)
{
    const bool first = !std::exchange(m_loaded, true);
    m_summary = loaded.summary;
    m_head = loaded.head;
    m_links = loaded.links;
    if (loaded.table) {
        const ChangeSet staged = first ? loaded.staged.changes : m_editor.changes();
        QList<RRsetKey> both;
        for (const RRsetChange& change : staged) {
            if (loaded.since.find(change.key()))
                both += change.key();
        }
        m_editor.rebase(*loaded.table, loaded.summary.revision, staged);
        Q_EMIT contentChanged();
        if (!both.isEmpty())
            Q_EMIT overtaken(both);
    }
    Q_EMIT linksChanged();
    if (first)
        Q_EMIT this->loaded();
    if (loaded.table || !m_compared)
        compareKnown();
}

void ZoneSession::compareKnown()
{
    m_workspace.ask(
        this,
        [summary = m_summary, content = m_editor.table().content()](Store& store) {
            return knownReport(store, summary, content);
        },
        [this](const Result<ZoneReport>& report) {
            if (!report) {
                Q_EMIT failed(report.error());
                return;
            }
            ZoneReport known = *report;
            for (LinkReport& link : known.links) {
                for (const LinkReport& before : m_report.links) {
                    if (before.link == link.link)
                        link.servers = before.servers;
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
        bool placed = false;
        for (LinkReport& before : merged.links) {
            if (before.link != link.link)
                continue;
            if (next.servers.isEmpty())
                next.servers = before.servers;
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

void ZoneSession::checkAndSave()
{
    if (!m_loaded)
        return;
    m_workspace.ask(
        this,
        [summary = m_summary, parent = m_editor.parentRevision(), changes = m_editor.changes(),
         author = m_workspace.settings().author](Store& store) -> Result<QList<Finding>> {
            const Outcome saved = changes.isEmpty() ? store.stagedEdits().clear(summary.name, author)
                                                    : store.stagedEdits().save(summary.name, author, {parent, changes});
            if (!saved)
                return fail(saved.error());
            if (changes.isEmpty())
                return QList<Finding>();
            const std::unique_ptr<ZoneLookup> base = store.timelines().lookup(summary.timeline, parent);
            return Validator(summary.settings.silencedRules).checkChanges(OverlayLookup(*base, changes), changes);
        },
        [this](const Result<QList<Finding>>& findings) {
            if (!findings) {
                Q_EMIT failed(findings.error());
                return;
            }
            m_findings = *findings;
            Q_EMIT findingsChanged();
        });
}

void ZoneSession::commit(const QString& message)
{
    m_workspace.ask(
        this,
        [summary = m_summary, parent = m_editor.parentRevision(), changes = m_editor.changes(),
         info = CommitInfo{m_workspace.settings().author, message}](Store& store) -> Result<Revision> {
            const std::unique_ptr<ZoneLookup> base = store.timelines().lookup(summary.timeline, parent);
            const QList<Finding> findings =
                Validator(summary.settings.silencedRules).checkChanges(OverlayLookup(*base, changes), changes);
            for (const Finding& finding : findings) {
                if (finding.severity == Severity::Error)
                    return fail(Error(ErrorKind::Invalid, QT_TRANSLATE_NOOP("Error", "Not committed. %1: %2"),
                                      {finding.place.toText(), finding.text()}));
            }
            const Result<Revision> revision = store.timelines().commit(summary.timeline, parent, changes, info);
            if (!revision)
                return revision;
            const Outcome cleared = store.stagedEdits().clear(summary.name, info.author);
            return cleared ? revision : Result<Revision>(fail(cleared.error()));
        },
        [this](const Result<Revision>& revision) {
            if (!revision) {
                Q_EMIT failed(revision.error());
                return;
            }
            m_suggestedMessage.clear();
            m_editor.reset(m_editor.table(), m_editor.parentRevision());
            Q_EMIT committed(*revision);
            m_workspace.touch(m_name);
        });
}

void ZoneSession::start(SyncRequest::Mode mode)
{
    SyncRequest request;
    request.mode = mode;
    request.zones = {m_name};
    m_workspace.start(request);
}

void ZoneSession::push(const QString& link, const QList<RRsetKey>& keys)
{
    for (const RRsetKey& key : keys) {
        SyncRequest request;
        request.mode = SyncRequest::Mode::Push;
        request.zones = {m_name};
        request.links = {link};
        request.onlyName = key.name;
        request.onlyType = key.type;
        m_workspace.start(request);
    }
}

void ZoneSession::adopt(const QString& link, const QList<Cell>& cells)
{
    QList<RRsetChange> changes;
    for (const Cell& cell : cells) {
        if (cell.observed || cell.internal)
            changes += RRsetChange{m_editor.find(cell.key), cell.observed};
    }
    changes.removeIf([](const RRsetChange& change) { return !change.before && !change.after; });
    if (changes.isEmpty())
        return;
    const RRsetKey first = changes.first().key();
    m_suggestedMessage =
        changes.size() == 1
            ? tr("Adopt %1 %2 from %3").arg(RRsetText::name(first.name, m_name), first.type.toText(), link)
            : tr("Adopt %n record set(s) from %1", nullptr, static_cast<int>(changes.size())).arg(link);
    m_editor.apply(ChangeSet(std::move(changes)));
}

void ZoneSession::setIgnored(const QString& link, const QList<RRsetKey>& keys, bool ignored)
{
    m_workspace.ask(
        this,
        [zone = m_name, link, keys, ignored](Store& store) -> Outcome {
            const Result<Link> found = store.links().find(zone, link);
            if (!found)
                return fail(found.error());
            for (const RRsetKey& key : keys) {
                const Outcome done = store.links().setIgnored(found->id, key, ignored);
                if (!done)
                    return done;
            }
            return {};
        },
        [this](const Outcome& done) {
            if (!done) {
                Q_EMIT failed(done.error());
                return;
            }
            compareKnown();
            m_workspace.touch(m_name);
        });
}

} // namespace zoneloom
