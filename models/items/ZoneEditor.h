// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/editing/EditBatch.h"
#include "models/editing/EditSession.h"
#include "models/items/RecordTable.h"

#include <QObject>

namespace zoneloom {

/// The staged edits of one open zone for views to work on: an EditSession over the loaded content, with signals and
/// with text as a person types it. Cheap calls only; findings are computed elsewhere from changes().
class ZoneEditor : public QObject
{
    Q_OBJECT

public:
    explicit ZoneEditor(QObject* parent = nullptr);

    /// Starts afresh on this content, which is that of `revision`; staged edits are dropped.
    void reset(const RecordTable& table, int revision);
    /// Starts on new content and stages again what was staged, or `changes`.
    void rebase(const RecordTable& table, int revision, const ChangeSet& changes);

    [[nodiscard]] const RecordTable& table() const { return m_table; }
    [[nodiscard]] const Name& origin() const { return m_table.content().origin(); }
    [[nodiscard]] int parentRevision() const { return m_session->parent(); }
    [[nodiscard]] const ChangeSet& changes() const { return m_session->changes(); }
    [[nodiscard]] std::optional<RRset> find(const RRsetKey& key) const { return m_session->find(key); }
    /// As find(), of the state at this moment; safe to take to another thread.
    [[nodiscard]] EditBatch::Find finder() const;
    [[nodiscard]] bool canUndo() const { return m_session->canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_session->canRedo(); }

    /// Values are master-file text, names may be relative to the zone. The error says which field is wrong.
    Outcome addRecord(const QString& name, const QString& type, const QString& ttl, const QString& value,
                      const QString& note = {});
    Outcome changeValue(const RRsetKey& key, const QByteArray& before, const QString& text);
    Outcome changeTtl(const RRsetKey& key, const QString& text);
    Outcome changeNote(const RRsetKey& key, const QString& text);
    Outcome rename(const RRsetKey& key, const QString& text);
    Outcome removeRecords(const QList<std::pair<RRsetKey, QByteArray>>& records);
    /// What it takes to have the record `after` in the place of `before` (both sets of one record), or beside the
    /// others; its TTL and note are the whole RRset's then.
    [[nodiscard]] ChangeSet changesOf(const std::optional<RRset>& before, const RRset& after) const;
    /// Makes each RRset what the changes say, as one step that can be undone.
    void apply(const ChangeSet& changes);
    /// Takes back what is staged for these RRsets, as one step.
    void revert(const QList<RRsetKey>& keys);

    void undo();
    void redo();
    void discard();

    /// Seconds, or with the units of BIND: `1h`, `2d12h`.
    static Result<quint32> ttlFromText(const QString& text);

Q_SIGNALS:
    /// The staged changes are other ones.
    void changed();
    /// The content itself is another one: everything has to be read again.
    void restarted();

private:
    [[nodiscard]] std::unique_ptr<EditSession> makeSession(int revision) const;

    RecordTable m_table;
    std::unique_ptr<EditSession> m_session;
};

} // namespace zoneloom
