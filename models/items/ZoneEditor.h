// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/editing/EditBatch.h"
#include "models/editing/EditSession.h"
#include "models/items/RecordOverlay.h"

#include <QObject>
#include <QPointer>

#include <deque>

namespace zoneloom {

/// The staged edits of one open zone for views to work on: an EditSession over the loaded content, with signals and
/// with text as a person types it. A step of a few RRsets is done at once. One of many is worked out in the background
/// and handed over as a whole; what is asked for meanwhile waits, and is done in its order. Findings are computed
/// elsewhere from changes().
class ZoneEditor : public QObject
{
    Q_OBJECT

public:
    /// Steps of more RRsets than this are not done in the thread of the window.
    static constexpr qsizetype AtOnce = 1000;

    explicit ZoneEditor(QObject* parent = nullptr);
    ~ZoneEditor() override;

    /// Starts afresh on this content, which is that of `revision`; staged edits are dropped.
    void reset(const RecordTable& table, int revision);
    /// Starts on new content and stages again what was staged, or `changes`.
    void rebase(const RecordTable& table, int revision, const ChangeSet& changes);

    [[nodiscard]] const RecordTable& table() const { return m_table; }
    [[nodiscard]] const Name& origin() const { return m_table.content().origin(); }
    [[nodiscard]] int parentRevision() const { return m_parent; }
    /// As all that follows: what is staged now, without what is still worked on.
    [[nodiscard]] const ChangeSet& changes() const { return m_changes; }
    /// The changes laid over the table.
    [[nodiscard]] const RecordOverlay& overlay() const { return m_overlay; }
    [[nodiscard]] std::optional<RRset> find(const RRsetKey& key) const;
    /// As find(), of the state at this moment; safe to take to another thread.
    [[nodiscard]] EditBatch::Find finder() const;
    [[nodiscard]] bool canUndo() const { return m_canUndo; }
    [[nodiscard]] bool canRedo() const { return m_canRedo; }
    /// How many RRsets are worked on in the background; 0 while nothing is.
    [[nodiscard]] qsizetype working() const { return m_working; }
    /// Calls `then` once nothing is worked on any more and all before it is done: at once where that is so already; not
    /// at all where `context` is gone by then.
    void whenReady(QObject* context, std::function<void()> then);

    /// The RRset of one record that these make, as addRecord() takes them; without a TTL it has that of the RRset
    /// there.
    [[nodiscard]] Result<RRset> typedRecord(const QString& name, const QString& type, const QString& ttl,
                                            const QString& value) const;
    /// Values are master-file text, names may be relative to the zone. The error says which field is wrong. What only
    /// turns out wrong when its turn comes is refused() then.
    Outcome addRecord(const QString& name, const QString& type, const QString& ttl, const QString& value,
                      const QString& note = {});
    Outcome changeValue(const RRsetKey& key, const QByteArray& before, const QString& text);
    Outcome changeTtl(const RRsetKey& key, const QString& text);
    Outcome changeNote(const RRsetKey& key, const QString& text);
    Outcome rename(const RRsetKey& key, const QString& text);
    /// Takes away the records that stand in these rows of overlay(), as one step.
    void removeRows(const std::vector<int>& rows);
    /// What it takes to have the record `after` in the place of `before` (both sets of one record), or beside the
    /// others; its TTL and note are the whole RRset's then.
    [[nodiscard]] ChangeSet changesOf(const std::optional<RRset>& before, const RRset& after) const;
    /// Makes each RRset what the changes say, as one step that can be undone. Where it had to wait, RRsets that became
    /// other ones meanwhile get the changes record by record.
    void apply(const ChangeSet& changes);
    /// Takes back what is staged for these RRsets, as one step.
    void revert(const QList<RRsetKey>& keys);
    /// The same for the RRsets that stand in these rows of overlay().
    void revertRows(const std::vector<int>& rows);

    /// Takes these changes back: as an undo where they were the last step, so that redo brings them again, else as one
    /// more step.
    void takeBack(const ChangeSet& changes);
    void undo();
    void redo();
    void discard();

    /// Seconds, or with the units of BIND: `1h`, `2d12h`.
    static Result<quint32> ttlFromText(const QString& text);

Q_SIGNALS:
    /// The staged changes are other ones.
    void changed();
    /// Of the staged changes these are other ones, and no others; changed() follows.
    void stagedFew(const QList<zoneloom::RRsetKey>& keys);
    /// Any of the staged changes may be another one; changed() follows.
    void stagedMany();
    /// The content itself is another one: everything has to be read again.
    void restarted();
    /// working() says something else now.
    void workingChanged();
    /// A step that had to wait could not be done.
    void refused(const zoneloom::Error& error);

private:
    using Work = std::function<Outcome(EditSession&)>;
    struct Done;

    [[nodiscard]] static std::shared_ptr<EditSession> makeSession(const RecordTable& table, int revision);
    /// Does the work on the session: now, or when its turn comes, in the background where it is about many RRsets.
    Outcome step(qsizetype size, Work work);
    void begin(qsizetype size, std::shared_ptr<EditSession> session, const RecordTable& table, Work work,
               bool restarts);
    void finish(Done& done, bool restarts);
    void goOn();
    void showSession();

    RecordTable m_table;
    std::shared_ptr<EditSession> m_session; ///< null while the background has it
    int m_parent = 0;
    ChangeSet m_changes;
    RecordOverlay m_overlay;
    bool m_canUndo = false;
    bool m_canRedo = false;
    qsizetype m_working = 0;
    std::deque<std::function<void()>> m_waiting;
};

} // namespace zoneloom
