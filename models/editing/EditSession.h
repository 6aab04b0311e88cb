// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/validation/Validator.h"
#include "models/editing/OverlayLookup.h"

#include <map>
#include <memory>

namespace zoneloom {

/// An edit as a transaction against one revision of a zone: collects changes, undoes and redoes them, checks them, and
/// gives the change set that Timelines::commit takes. What is back at its original value is no change. Knows nothing of
/// the store but a ZoneLookup; an edit of k RRsets costs O(k). Used on one thread at a time.
class EditSession
{
public:
    static constexpr quint32 DefaultTtl = 3600; ///< of a new RRset where nobody says one

    /// `base` answers for revision `parent`, which is the one to commit against.
    EditSession(std::shared_ptr<const ZoneLookup> base, int parent, Validator validator = Validator());

    [[nodiscard]] int parent() const { return m_parent; }
    [[nodiscard]] const Name& origin() const { return m_base->origin(); }

    /// The RRset as it is now, staged changes included; and as it was in the revision that is edited.
    [[nodiscard]] std::optional<RRset> find(const RRsetKey& key) const;
    [[nodiscard]] std::optional<RRset> original(const RRsetKey& key) const;
    /// All RRsets of that name, staged changes included.
    [[nodiscard]] QList<RRset> at(const Name& name) const;

    /// Adds records to the RRset, or makes it. Without a TTL the RRset keeps its own; with one all its records get it
    /// (RFC 2181 §5.2). Adding what is there already changes nothing.
    void addRecords(const RRsetKey& key, const QList<QByteArray>& rdata, std::optional<quint32> ttl = {});
    /// Makes the RRset exactly this one.
    void setRRset(const RRset& set);
    /// Replaces one record by another; ErrorKind::NotFound where `before` is not there.
    Outcome replaceRecord(const RRsetKey& key, const QByteArray& before, const QByteArray& after);
    /// ErrorKind::NotFound where one of them is not there; then nothing is removed.
    Outcome removeRecords(const RRsetKey& key, const QList<QByteArray>& rdata);
    Outcome removeRRset(const RRsetKey& key);
    /// All RRsets of that name, as one step.
    Outcome removeName(const Name& name);
    Outcome changeTtl(const RRsetKey& key, quint32 ttl);
    Outcome setNote(const RRsetKey& key, const QString& note);
    /// Moves one RRset to another name. ErrorKind::Exists where that name has one of the type already.
    Outcome rename(const RRsetKey& key, const Name& name);
    /// Makes each RRset what the changes say, as one step: pasted lines, restored or saved edits.
    void apply(const ChangeSet& changes);

    [[nodiscard]] bool canUndo() const { return m_position > 0; }
    [[nodiscard]] bool canRedo() const { return m_position < m_steps.size(); }
    /// The RRsets that the step changed back or forth; empty where there is nothing to undo or redo.
    QList<RRsetKey> undo();
    QList<RRsetKey> redo();
    /// How many RRsets the next undo or redo changes.
    [[nodiscard]] qsizetype undoSize() const { return canUndo() ? m_steps.at(m_position - 1).size() : 0; }
    [[nodiscard]] qsizetype redoSize() const { return canRedo() ? m_steps.at(m_position).size() : 0; }
    /// Whether the next undo takes back exactly these changes.
    [[nodiscard]] bool undoes(const ChangeSet& changes) const;
    /// The RRsets that steps changed, whichever way they went, since this was asked last; one may come twice.
    QList<RRsetKey> takeTouched() { return std::exchange(m_touched, {}); }
    /// Drops all changes and all steps.
    void clear();

    [[nodiscard]] bool isEmpty() const { return m_staged.empty(); }
    /// What differs from the edited revision, by key.
    [[nodiscard]] const ChangeSet& changes() const;
    /// What the rules say about the changed RRsets and all that depends on them.
    [[nodiscard]] QList<Finding> findings() const;
    /// Those of `findings` that are errors which the edit brings: they block a commit. Errors that were there before do
    /// not, so that a zone can be mended, or built up, step by step.
    [[nodiscard]] QList<Finding> blocking(const QList<Finding>& findings) const;

private:
    struct Edit
    {
        RRsetKey key;
        std::optional<RRset> before;
        std::optional<RRset> after;
    };
    using Step = QList<Edit>;

    void perform(Step step);
    void prepare(const Step& step);
    void stage(const RRsetKey& key, const std::optional<RRset>& value);
    [[nodiscard]] Result<RRset> existing(const RRsetKey& key) const;

    std::shared_ptr<const ZoneLookup> m_base;
    int m_parent = 0;
    Validator m_validator;
    std::map<RRsetKey, RRsetChange> m_staged;
    QList<Step> m_steps;
    qsizetype m_position = 0; ///< steps before it are done, those from it on are undone
    QList<RRsetKey> m_touched;
    mutable std::optional<ChangeSet> m_changes;
};

} // namespace zoneloom
