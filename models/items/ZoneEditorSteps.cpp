// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/ContentLookup.h"
#include "models/items/Background.h"
#include "models/items/ZoneEditor.h"

namespace zoneloom {

// How steps are done: at once, or in the background one after another.

namespace {

constexpr qsizetype Few = 20; ///< RRsets that are laid over the table one by one

} // namespace

/// What a step over many RRsets comes to; made in any thread.
struct ZoneEditor::Done
{
    Done() = default;
    Done(std::shared_ptr<EditSession> in, RecordTable of, const Work& work)
        : session(std::move(in))
        , table(std::move(of))
        , outcome(work(*session))
        , changes(session->changes())
        , overlay(table, changes)
    {
        session->takeTouched();
    }

    std::shared_ptr<EditSession> session;
    RecordTable table;
    Outcome outcome;
    ChangeSet changes;
    RecordOverlay overlay;
};

std::shared_ptr<EditSession> ZoneEditor::makeSession(const RecordTable& table, int revision)
{
    return std::make_shared<EditSession>(std::make_shared<ContentLookup>(table.content()), revision);
}

Outcome ZoneEditor::step(qsizetype size, Work work)
{
    if (m_working > 0) {
        m_waiting.push_back([this, size, work = std::move(work)] {
            if (const Outcome done = step(size, work); !done)
                Q_EMIT refused(done.error());
        });
        return {};
    }
    // On top of many changes each one costs more.
    if (size > AtOnce || (size > Few && m_changes.size() > AtOnce)) {
        begin(size, std::exchange(m_session, nullptr), m_table, std::move(work), false);
        return {};
    }
    m_changes = ChangeSet(); // of many, the session would have to make a copy before it changes them
    Outcome done = work(*m_session);
    const QList<RRsetKey> keys = m_session->takeTouched();
    m_changes = m_session->changes();
    if (keys.size() > Few) {
        m_overlay = RecordOverlay(m_table, m_changes);
    } else {
        for (const RRsetKey& key : keys) {
            const RRsetChange* change = m_changes.find(key);
            m_overlay.put(key, change ? std::optional(*change) : std::nullopt);
        }
    }
    showSession();
    Q_EMIT stagedFew(keys);
    Q_EMIT changed();
    return done;
}

void ZoneEditor::begin(qsizetype size, std::shared_ptr<EditSession> session, const RecordTable& table, Work work,
                       bool restarts)
{
    m_working = size;
    Q_EMIT workingChanged();
    inBackground(
        this,
        [session = std::move(session), table, work = std::move(work)] {
            return std::make_shared<Done>(session, table, work);
        },
        [this, restarts](const std::shared_ptr<Done>& done) { finish(*done, restarts); });
}

void ZoneEditor::finish(Done& done, bool restarts)
{
    std::swap(m_session, done.session);
    std::swap(m_table, done.table);
    std::swap(m_changes, done.changes);
    std::swap(m_overlay, done.overlay);
    const Outcome outcome = done.outcome;
    dropInBackground(std::exchange(done, Done()));
    m_working = 0;
    showSession();
    if (!outcome)
        Q_EMIT refused(outcome.error());
    if (restarts)
        Q_EMIT restarted();
    else
        Q_EMIT stagedMany();
    Q_EMIT changed();
    Q_EMIT workingChanged();
    goOn();
}

void ZoneEditor::goOn()
{
    while (m_working == 0 && !m_waiting.empty()) {
        const std::function<void()> next = std::move(m_waiting.front());
        m_waiting.pop_front();
        next();
    }
}

void ZoneEditor::showSession()
{
    m_parent = m_session->parent();
    m_canUndo = m_session->canUndo();
    m_canRedo = m_session->canRedo();
}

void ZoneEditor::whenReady(QObject* context, std::function<void()> then)
{
    if (m_working == 0) {
        then();
        return;
    }
    m_waiting.push_back([context = QPointer<QObject>(context), then = std::move(then)] {
        if (context)
            then();
    });
}

void ZoneEditor::reset(const RecordTable& table, int revision)
{
    rebase(table, revision, {});
}

void ZoneEditor::rebase(const RecordTable& table, int revision, const ChangeSet& changes)
{
    if (m_working > 0) {
        m_waiting.push_back([this, table, revision, changes] { rebase(table, revision, changes); });
        return;
    }
    const Work work = [changes](EditSession& session) {
        if (!changes.isEmpty())
            session.apply(changes);
        return Outcome();
    };
    if (changes.size() > AtOnce) {
        begin(changes.size(), makeSession(table, revision), table, work, true);
        return;
    }
    Done done(makeSession(table, revision), table, work);
    finish(done, true);
}

} // namespace zoneloom
