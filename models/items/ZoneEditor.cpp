// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/ZoneEditor.h"

#include "models/dns/RdataCodec.h"
#include "models/editing/TtlText.h"

namespace zoneloom {

namespace {

/// The RRset that takes over, of `now`, what the change does to `before`.
std::optional<RRset> afterChange(const RRsetChange& change, const std::optional<RRset>& now)
{
    if (now == change.before || !now)
        return change.after;
    QList<QByteArray> rdata = now->rdataList();
    rdata.removeIf([&change](const QByteArray& one) {
        return change.before && change.before->contains(one) && !(change.after && change.after->contains(one));
    });
    if (change.after)
        rdata += change.after->rdataList();
    if (rdata.isEmpty())
        return std::nullopt;
    RRset set = now->withRdata(rdata);
    if (change.after && (!change.before || change.before->ttl() != change.after->ttl()))
        set = set.withTtl(change.after->ttl());
    if (change.after && (!change.before || change.before->note() != change.after->note()))
        set = set.withNote(change.after->note());
    return set;
}

void revertIn(EditSession& session, const QList<RRsetKey>& keys)
{
    QList<RRsetChange> back;
    for (const RRsetKey& key : keys) {
        const std::optional<RRset> now = session.find(key);
        const std::optional<RRset> original = session.original(key);
        if (now || original)
            back += RRsetChange{now, original};
    }
    session.apply(ChangeSet(std::move(back)));
}

} // namespace

ZoneEditor::ZoneEditor(QObject* parent)
    : QObject(parent)
    , m_session(makeSession(m_table, 0))
{}

ZoneEditor::~ZoneEditor() = default;

Result<RRset> ZoneEditor::typedRecord(const QString& name, const QString& type, const QString& ttl,
                                      const QString& value) const
{
    const Result<Name> owner = Name::fromText(name.trimmed().isEmpty() ? u"@" : QStringView(name).trimmed(), origin());
    if (!owner)
        return fail(owner.error());
    const Result<RRType> number = RRType::fromText(QStringView(type).trimmed());
    if (!number)
        return fail(number.error());
    const Result<QByteArray> rdata = RdataCodec::fromText(*number, value.trimmed(), origin());
    if (!rdata)
        return fail(rdata.error());
    const std::optional<RRset> there = find({*owner, *number});
    const Result<quint32> seconds =
        ttl.trimmed().isEmpty() ? Result<quint32>(there ? there->ttl() : EditSession::DefaultTtl) : ttlFromText(ttl);
    if (!seconds)
        return fail(seconds.error());
    return RRset(*owner, *number, *seconds, {*rdata});
}

Outcome ZoneEditor::addRecord(const QString& name, const QString& type, const QString& ttl, const QString& value,
                              const QString& note)
{
    const Result<RRset> typed = typedRecord(name, type, ttl, value);
    if (!typed)
        return fail(typed.error());
    const std::optional<quint32> seconds = ttl.trimmed().isEmpty() ? std::nullopt : std::optional(typed->ttl());
    return step(1, [typed = *typed, seconds, note](EditSession& session) {
        const RRsetKey key = RRsetKey::of(typed);
        session.addRecords(key, typed.rdataList(), seconds);
        return note.isEmpty() ? Outcome() : session.setNote(key, note);
    });
}

Outcome ZoneEditor::changeValue(const RRsetKey& key, const QByteArray& before, const QString& text)
{
    const Result<QByteArray> rdata = RdataCodec::fromText(key.type, text.trimmed(), origin());
    if (!rdata)
        return fail(rdata.error());
    if (*rdata == before)
        return {};
    return step(
        1, [key, before, after = *rdata](EditSession& session) { return session.replaceRecord(key, before, after); });
}

Outcome ZoneEditor::changeTtl(const RRsetKey& key, const QString& text)
{
    const Result<quint32> seconds = ttlFromText(text);
    if (!seconds)
        return fail(seconds.error());
    return step(1, [key, seconds = *seconds](EditSession& session) { return session.changeTtl(key, seconds); });
}

Outcome ZoneEditor::changeNote(const RRsetKey& key, const QString& text)
{
    return step(1, [key, note = text.trimmed()](EditSession& session) { return session.setNote(key, note); });
}

Outcome ZoneEditor::rename(const RRsetKey& key, const QString& text)
{
    const Result<Name> name = Name::fromText(QStringView(text).trimmed(), origin());
    if (!name)
        return fail(name.error());
    if (name->wire() == key.name.wire())
        return {};
    return step(1, [key, name = *name](EditSession& session) { return session.rename(key, name); });
}

void ZoneEditor::removeRows(const std::vector<int>& rows)
{
    if (rows.empty())
        return;
    step(static_cast<qsizetype>(rows.size()), [rows, overlay = m_overlay](EditSession& session) {
        EditBatch batch([&session](const RRsetKey& key) { return session.find(key); });
        for (const int row : rows) {
            const auto [key, rdata] = overlay.record(row);
            batch.remove(key, rdata); // nothing where it is staged to go already
        }
        session.apply(batch.changes());
        return Outcome();
    });
}

void ZoneEditor::revertRows(const std::vector<int>& rows)
{
    if (rows.empty() || (m_overlay.stagedCount() == 0 && m_working == 0))
        return;
    step(static_cast<qsizetype>(rows.size()), [rows, overlay = m_overlay](EditSession& session) {
        QList<RRsetKey> keys;
        for (const int row : rows) {
            const int staged = overlay.at(row).staged;
            if (staged >= 0)
                keys += overlay.staged(staged).change.key();
        }
        revertIn(session, keys);
        return Outcome();
    });
}

std::optional<RRset> ZoneEditor::find(const RRsetKey& key) const
{
    return finder()(key);
}

EditBatch::Find ZoneEditor::finder() const
{
    return [content = m_table.content(), staged = changes()](const RRsetKey& key) {
        if (const RRsetChange* change = staged.find(key))
            return change->after;
        const RRset* set = content.find(key);
        return set ? std::optional(*set) : std::nullopt;
    };
}

ChangeSet ZoneEditor::changesOf(const std::optional<RRset>& before, const RRset& after) const
{
    EditBatch batch([this](const RRsetKey& key) { return find(key); });
    if (before)
        batch.remove(RRsetKey::of(*before), (*before->rdata().begin()).toByteArray());
    batch.add(after);
    return batch.changes();
}

void ZoneEditor::apply(const ChangeSet& changes)
{
    if (changes.isEmpty())
        return;
    const bool waits = m_working > 0;
    step(changes.size(), [changes, waits](EditSession& session) {
        QList<RRsetChange> late;
        if (waits) {
            for (const RRsetChange& change : changes)
                late += RRsetChange{change.before, afterChange(change, session.find(change.key()))};
        }
        session.apply(waits ? ChangeSet(std::move(late)) : changes);
        return Outcome();
    });
}

void ZoneEditor::revert(const QList<RRsetKey>& keys)
{
    if (keys.isEmpty())
        return;
    step(keys.size(), [keys](EditSession& session) {
        revertIn(session, keys);
        return Outcome();
    });
}

void ZoneEditor::takeBack(const ChangeSet& changes)
{
    whenReady(this, [this, changes] {
        if (m_session->undoes(changes))
            undo();
        else
            apply(changes.inverted());
    });
}

void ZoneEditor::undo()
{
    whenReady(this, [this] {
        step(m_session->undoSize(), [](EditSession& session) {
            session.undo();
            return Outcome();
        });
    });
}

void ZoneEditor::redo()
{
    whenReady(this, [this] {
        step(m_session->redoSize(), [](EditSession& session) {
            session.redo();
            return Outcome();
        });
    });
}

void ZoneEditor::discard()
{
    // As a step, so that even this can be undone.
    whenReady(this, [this] {
        step(m_changes.size(), [](EditSession& session) {
            QList<RRsetKey> keys;
            for (const RRsetChange& change : session.changes())
                keys += change.key();
            revertIn(session, keys);
            return Outcome();
        });
    });
}

Result<quint32> ZoneEditor::ttlFromText(const QString& text)
{
    return TtlText::seconds(text);
}

} // namespace zoneloom
