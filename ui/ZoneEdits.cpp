// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/ZoneEdits.h"

#include "models/editing/CommitEdit.h"
#include "models/editing/OverlayLookup.h"
#include "models/store/StagedEdits.h"
#include "models/store/Timelines.h"
#include "ui/Workspace.h"

#include <algorithm>

namespace zoneloom {

namespace {

struct Checked
{
    RankedFindings findings;
    QList<Finding> blocking;
};

Error blockedBy(const QList<Finding>& blocking, const Name& zone)
{
    const Finding& first = blocking.first();
    return Error(ErrorKind::Invalid, QT_TRANSLATE_NOOP("Error", "Not committed. %1 %2: %3"),
                 {first.place.name.relativeTo(zone), first.place.type.toText(), first.text()})
        .withAdvice(QT_TRANSLATE_NOOP("Error", "Mend it, or take that change back."));
}

} // namespace

ZoneEdits::ZoneEdits(Workspace& workspace, Name zone, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_name(std::move(zone))
{
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(120);
    connect(&m_checkTimer, &QTimer::timeout, this, &ZoneEdits::checkAndSave);
    connect(&m_editor, &ZoneEditor::changed, this, [this] {
        ++m_edit;
        m_checkTimer.start();
    });
    connect(&m_editor, &ZoneEditor::refused, this, &ZoneEdits::failed);
}

void ZoneEdits::rebase(const ZoneSummary& summary, const RecordTable& table, const std::optional<ChangeSet>& saved,
                       const ChangeSet& since)
{
    m_summary = summary;
    m_loaded = true;
    const ChangeSet staged = saved ? *saved : m_editor.changes();
    findConflicts(staged, since);
    m_editor.rebase(table, summary.revision, staged);
    if (m_conflicts.isEmpty())
        return;
    m_editor.whenReady(this, [this] {
        QList<RRsetKey> both;
        for (const Conflict& conflict : std::as_const(m_conflicts))
            both += conflict.key;
        Q_EMIT conflictsChanged();
        Q_EMIT overtaken(both);
    });
}

void ZoneEdits::findConflicts(const ChangeSet& staged, const ChangeSet& since)
{
    // A conflict that nobody decided yet stays one, as long as it is staged.
    m_conflicts.removeIf(
        [&staged, &since](const Conflict& conflict) { return !staged.find(conflict.key) || since.find(conflict.key); });
    // Through the fewer of them: a hundred thousand may be staged where one record was committed.
    const bool isStagedMore = staged.size() > since.size();
    for (const RRsetChange& one : isStagedMore ? since : staged) {
        const RRsetChange* other = (isStagedMore ? staged : since).find(one.key());
        if (!other)
            continue;
        const RRsetChange& mine = isStagedMore ? *other : one;
        const RRsetChange& theirs = isStagedMore ? one : *other;
        if (theirs.after != mine.after)
            m_conflicts += Conflict{mine.key(), mine.before, mine.after, theirs.after};
    }
}

void ZoneEdits::resolve(const RRsetKey& key, Choice choice)
{
    const auto at =
        std::find_if(m_conflicts.begin(), m_conflicts.end(), [&key](const Conflict& one) { return one.key == key; });
    if (at == m_conflicts.end())
        return;
    const Conflict conflict = *at;
    m_conflicts.erase(at);
    if (choice == Choice::Theirs)
        m_editor.revert({key});
    if (choice == Choice::Both && conflict.mine && conflict.theirs) {
        const RRset both = conflict.mine->withRdata(conflict.mine->rdataList() + conflict.theirs->rdataList());
        m_editor.apply(ChangeSet({RRsetChange{m_editor.find(key), both}}));
    }
    Q_EMIT conflictsChanged();
}

void ZoneEdits::save(QObject* context, std::function<void(const Outcome&)> then)
{
    m_workspace.ask(
        context,
        [name = m_name, author = m_workspace.settings().author,
         staged = StagedEdits::Staged{m_editor.parentRevision(), m_editor.changes()}](Store& store) {
            return store.stagedEdits().save(name, author, staged);
        },
        [self = QPointer<ZoneEdits>(this), edit = m_edit, then = std::move(then)](const Outcome& saved) {
            if (self && saved)
                self->m_kept = edit;
            then(saved);
        });
}

void ZoneEdits::keep(QObject* context, std::function<void(const Outcome&)> then)
{
    m_editor.whenReady(context, [this, context = QPointer<QObject>(context), then = std::move(then)] {
        m_workspace.whenAuthorIsKnown(this, [this, context, then] {
            if (context && m_editor.working() > 0)
                keep(context, then);
            else if (context)
                save(context, then);
        });
    });
}

void ZoneEdits::checkAndSave()
{
    m_workspace.whenAuthorIsKnown(this, [this] { checkAndSaveNow(); });
}

void ZoneEdits::checkAndSaveNow()
{
    // What is worked on comes soon, and is saved then with what is there now.
    if (!m_loaded || m_editor.working() > 0)
        return;
    save(this, [this](const Outcome& saved) {
        if (!saved)
            Q_EMIT failed(saved.error());
    });
    m_workspace.ask(
        this,
        [summary = m_summary, parent = m_editor.parentRevision(), base = m_editor.table().content(),
         changes = m_editor.changes()](Store& store) -> Result<Checked> {
            if (changes.isEmpty())
                return Checked();
            return checkEdit(store, summary, parent, changes, base).map([](CheckedEdit edit) {
                return Checked{RankedFindings(std::move(edit.findings)), std::move(edit.blocking)};
            });
        },
        [this](const Result<Checked>& result) {
            if (!result) {
                Q_EMIT failed(result.error());
                return;
            }
            m_findings = result->findings;
            m_blocking = result->blocking;
            Q_EMIT findingsChanged();
        },
        QStringLiteral("check ") + m_name.toText());
}

void ZoneEdits::check(QObject* context, const ChangeSet& trial, std::function<void(const QList<Finding>&)> then)
{
    m_workspace.ask(
        context,
        [summary = m_summary, parent = m_editor.parentRevision(), staged = m_editor.changes(),
         trial](Store& store) -> Result<QList<Finding>> {
            const std::unique_ptr<TimelineLookup> base = store.timelines().lookup(summary.timeline, parent);
            const OverlayLookup after(*base, ChangeSet(staged.changes() + trial.changes()));
            QList<Finding> findings = Validator(summary.settings.silencedRules).checkChanges(after, trial);
            if (!base->outcome())
                return fail(base->outcome().error());
            return findings;
        },
        [this, then = std::move(then)](const Result<QList<Finding>>& findings) {
            if (findings)
                then(*findings);
            else
                Q_EMIT failed(findings.error());
        });
}

void ZoneEdits::commit(const QString& message)
{
    m_editor.whenReady(
        this, [this, message] { m_workspace.whenAuthorIsKnown(this, [this, message] { commitNow(message); }); });
}

void ZoneEdits::commitNow(const QString& message)
{
    if (!m_conflicts.isEmpty()) {
        Q_EMIT failed(
            Error(ErrorKind::Conflict,
                  QT_TRANSLATE_NOOP("Error", "Not committed: %1 RRsets were changed by someone else meanwhile."),
                  {QString::number(m_conflicts.size())})
                .withAdvice(QT_TRANSLATE_NOOP("Error", "Choose for each of them which value counts.")));
        return;
    }
    m_workspace.ask(
        this,
        [summary = m_summary, parent = m_editor.parentRevision(), changes = m_editor.changes(),
         info = CommitInfo{m_workspace.settings().author, message}](Store& store) -> Result<Revision> {
            const Result<CommittedEdit> done = commitEdit(store, summary, parent, changes, info);
            if (!done)
                return fail(done.error());
            if (!done->revision)
                return fail(blockedBy(done->blocking, summary.name));
            const Outcome cleared = store.stagedEdits().clear(summary.name, info.author);
            return cleared ? Result<Revision>(*done->revision) : Result<Revision>(fail(cleared.error()));
        },
        [this](const Result<Revision>& revision) {
            if (revision) {
                m_suggestedMessage.clear();
                Q_EMIT committed(*revision);
            } else {
                Q_EMIT failed(revision.error());
            }
            // Either way the store may hold another revision now; what was committed is no change to it any more.
            m_workspace.touch(m_name);
        });
}

} // namespace zoneloom
