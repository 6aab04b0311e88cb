// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/drift/Decisions.h"

#include "models/items/Background.h"
#include "models/items/RRsetText.h"
#include "models/store/Links.h"
#include "ui/Workspace.h"
#include "ui/ZoneSession.h"

#include <algorithm>

namespace zoneloom {

namespace {

const Cell* find(const QList<Cell>& cells, const RRsetKey& key)
{
    const auto at = std::lower_bound(cells.begin(), cells.end(), key, [](const Cell& cell, const RRsetKey& wanted) {
        return (cell.key <=> wanted) < 0;
    });
    return at != cells.end() && at->key == key ? &*at : nullptr;
}

} // namespace

Decisions::Decisions(ZoneSession& session)
    : QObject(&session)
    , m_session(session)
{
    connect(&session, &ZoneSession::reportChanged, this, &Decisions::dropSettled);
    connect(&session, &ZoneSession::committed, this, [this] {
        // Committed edits are taken back by restoring a revision, no longer here.
        m_steps.removeIf([](const Step& step) { return !step.staged.isEmpty(); });
        Q_EMIT changed();
    });
}

void Decisions::remember(Step step)
{
    m_steps += std::move(step);
    Q_EMIT changed();
}

void Decisions::push(const QString& link, const QList<RRsetKey>& keys)
{
    QList<RRsetKey> fresh;
    for (const RRsetKey& key : keys) {
        if (!m_pushes.value(link).contains(key))
            fresh += key;
    }
    if (fresh.isEmpty())
        return;
    for (const RRsetKey& key : fresh)
        m_pushes[link].insert(key);
    remember({Step::Kind::Push, link, fresh, {}});
}

void Decisions::adopt(const QString& link, const QList<Cell>& cells)
{
    ZoneEditor& editor = m_session.editor();
    QList<RRsetChange> changes;
    QList<RRsetKey> keys;
    for (const Cell& cell : cells) {
        const std::optional<RRset> before = editor.find(cell.key);
        std::optional<RRset> after = cell.observed;
        if (after && before)
            after = after->withNote(before->note());
        if (before == after)
            continue; // staged already
        changes += RRsetChange{before, after};
        keys += cell.key;
    }
    if (changes.isEmpty())
        return;
    const RRsetKey first = keys.first();
    const int count = static_cast<int>(keys.size());
    m_session.suggestMessage(
        count == 1
            ? tr("Adopt %1 %2 from %3").arg(RRsetText::name(first.name, m_session.name()), first.type.toText(), link)
            : tr("Adopt %n RRset(s) from %1", nullptr, count).arg(link));
    editor.apply(ChangeSet(changes));
    remember({Step::Kind::Adopt, link, keys, changes});
}

void Decisions::restore(const QString& source, const ChangeSet& changes)
{
    // Of very many RRsets it takes long to tell which of them differ.
    const auto differing = [find = m_session.editor().finder(), changes] {
        QList<RRsetChange> staged;
        for (const RRsetChange& change : changes) {
            const std::optional<RRset> now = find(change.key());
            if (now != change.after)
                staged += RRsetChange{now, change.after};
        }
        return ChangeSet(std::move(staged));
    };
    const auto stage = [this, source](const ChangeSet& staged) { stageRestored(source, staged); };
    if (changes.size() <= ZoneEditor::AtOnce)
        stage(differing());
    else
        inBackground(this, differing, stage);
}

void Decisions::stageRestored(const QString& source, const ChangeSet& staged)
{
    if (staged.isEmpty())
        return;
    QList<RRsetKey> keys;
    for (const RRsetChange& change : staged)
        keys += change.key();
    const RRsetKey first = keys.first();
    m_session.suggestMessage(
        keys.size() == 1 ? tr("Restore %1 %2 from %3")
                               .arg(RRsetText::name(first.name, m_session.name()), first.type.toText(), source)
                         : tr("Restore %n RRset(s) from %1", nullptr, static_cast<int>(keys.size())).arg(source));
    m_session.editor().apply(staged);
    remember({Step::Kind::Restore, source, keys, staged.changes()});
}

void Decisions::setIgnored(const QString& link, const QList<RRsetKey>& keys, bool ignored)
{
    if (keys.isEmpty())
        return;
    store(link, keys, ignored);
    remember({ignored ? Step::Kind::Ignore : Step::Kind::Regard, link, keys, {}});
}

void Decisions::store(const QString& link, const QList<RRsetKey>& keys, bool ignored)
{
    m_session.workspace().ask(
        this,
        [zone = m_session.name(), link, keys, ignored](Store& store) -> Outcome {
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
                Q_EMIT m_session.failed(done.error());
                return;
            }
            m_session.compareKnown();
            m_session.workspace().touch(m_session.name());
        });
}

int Decisions::pushCount() const
{
    qsizetype count = 0;
    for (const QSet<RRsetKey>& keys : m_pushes)
        count += keys.size();
    return static_cast<int>(count);
}

void Decisions::undo()
{
    if (m_steps.isEmpty())
        return;
    const Step step = m_steps.takeLast();
    switch (step.kind) {
    case Step::Kind::Push:
        for (const RRsetKey& key : step.keys)
            m_pushes[step.link].remove(key);
        m_pushes.removeIf([](const auto& entry) { return entry.value().isEmpty(); });
        break;
    case Step::Kind::Adopt:
    case Step::Kind::Restore:
        m_session.editor().takeBack(ChangeSet(step.staged));
        break;
    case Step::Kind::Ignore:
    case Step::Kind::Regard:
        store(step.link, step.keys, step.kind == Step::Kind::Regard);
        break;
    }
    Q_EMIT changed();
}

void Decisions::discardPushes()
{
    takePushes(m_pushes.keys());
}

void Decisions::forgetLast()
{
    // A push stays listed as long as it waits.
    m_steps.removeIf([](const Step& step) { return step.kind != Step::Kind::Push; });
    Q_EMIT changed();
}

SyncRequest Decisions::request(SyncRequest::Mode mode) const
{
    SyncRequest request;
    request.mode = mode;
    request.zones = {m_session.name()};
    request.links = m_pushes.keys();
    request.cells = m_pushes;
    return request;
}

void Decisions::send()
{
    if (m_pushes.isEmpty())
        return;
    const SyncRequest sent = request(SyncRequest::Mode::Push);
    // Forgotten before anything else can happen, so that no second click sends it twice.
    takePushes(sent.links);
    m_session.workspace().start(sent);
}

void Decisions::takePushes(const QStringList& links)
{
    for (const QString& link : links)
        m_pushes.remove(link);
    m_steps.removeIf([&links](const Step& step) { return step.kind == Step::Kind::Push && links.contains(step.link); });
    Q_EMIT changed();
}

void Decisions::dropSettled()
{
    bool dropped = false;
    for (const LinkReport& link : m_session.report().links) {
        const auto waiting = m_pushes.find(link.link);
        if (waiting == m_pushes.end() || link.cells.isEmpty())
            continue;
        const QSet<RRsetKey> before = *waiting;
        for (const RRsetKey& key : before) {
            const Cell* cell = find(link.cells, key);
            if (cell && (differs(cell->state) || cell->state == CellState::Ignored))
                continue;
            waiting->remove(key);
            for (Step& step : m_steps) {
                if (step.kind == Step::Kind::Push && step.link == link.link)
                    step.keys.removeAll(key);
            }
            dropped = true;
        }
    }
    if (!dropped)
        return;
    m_pushes.removeIf([](const auto& entry) { return entry.value().isEmpty(); });
    m_steps.removeIf([](const Step& step) { return step.keys.isEmpty(); });
    Q_EMIT changed();
}

QString Decisions::text() const
{
    QStringList parts;
    if (!m_pushes.isEmpty())
        parts += pushText();
    if (const Step* step = last(); step && step->kind != Step::Kind::Push)
        parts += stepText(*step);
    return parts.join(QStringLiteral(" · "));
}

QString Decisions::pushText() const
{
    if (pushCount() == 1) {
        const RRsetKey key = *m_pushes.first().begin();
        return tr("%1 %2 will be pushed to %3")
            .arg(RRsetText::name(key.name, m_session.name()), key.type.toText(), m_pushes.firstKey());
    }
    QStringList links;
    for (auto link = m_pushes.begin(); link != m_pushes.end(); ++link)
        links += m_pushes.size() == 1 ? link.key() : tr("%1 (%2)").arg(link.key()).arg(link.value().size());
    return tr("%n RRset(s) will be pushed to %1", nullptr, pushCount()).arg(links.join(QStringLiteral(", ")));
}

QString Decisions::stepText(const Step& step) const
{
    const RRsetKey& first = step.keys.first();
    const QString what = step.keys.size() == 1
                             ? RRsetText::name(first.name, m_session.name()) + u' ' + first.type.toText()
                             : tr("%n RRset(s)", nullptr, static_cast<int>(step.keys.size()));
    switch (step.kind) {
    case Step::Kind::Adopt:
        return tr("Adopted from %1 as a staged edit: %2").arg(step.link, what);
    case Step::Kind::Ignore:
        return tr("Ignored at %1: %2").arg(step.link, what);
    case Step::Kind::Regard:
        return tr("Compared again at %1: %2").arg(step.link, what);
    case Step::Kind::Restore:
        return tr("Brought back from %1 as a staged edit: %2").arg(step.link, what);
    case Step::Kind::Push:
        break;
    }
    return {};
}

} // namespace zoneloom
