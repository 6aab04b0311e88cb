// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/ZoneEditor.h"

#include "models/dns/ContentLookup.h"
#include "models/dns/RdataCodec.h"
#include "models/editing/TtlText.h"

namespace zoneloom {

ZoneEditor::ZoneEditor(QObject* parent)
    : QObject(parent)
    , m_session(makeSession(0))
{}

std::unique_ptr<EditSession> ZoneEditor::makeSession(int revision) const
{
    return std::make_unique<EditSession>(std::make_shared<ContentLookup>(m_table.content()), revision);
}

void ZoneEditor::reset(const RecordTable& table, int revision)
{
    rebase(table, revision, {});
}

void ZoneEditor::rebase(const RecordTable& table, int revision, const ChangeSet& changes)
{
    m_table = table;
    m_session = makeSession(revision);
    if (!changes.isEmpty())
        m_session->apply(changes);
    Q_EMIT restarted();
    Q_EMIT changed();
}

Outcome ZoneEditor::addRecord(const QString& name, const QString& type, const QString& ttl, const QString& value,
                              const QString& note)
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
    std::optional<quint32> seconds;
    if (!ttl.trimmed().isEmpty()) {
        const Result<quint32> given = ttlFromText(ttl);
        if (!given)
            return fail(given.error());
        seconds = *given;
    }
    const RRsetKey key{*owner, *number};
    m_session->addRecords(key, {*rdata}, seconds);
    Outcome done;
    if (!note.isEmpty())
        done = m_session->setNote(key, note);
    Q_EMIT changed();
    return done;
}

Outcome ZoneEditor::changeValue(const RRsetKey& key, const QByteArray& before, const QString& text)
{
    const Result<QByteArray> rdata = RdataCodec::fromText(key.type, text.trimmed(), origin());
    if (!rdata)
        return fail(rdata.error());
    if (*rdata == before)
        return {};
    const Outcome done = m_session->replaceRecord(key, before, *rdata);
    Q_EMIT changed();
    return done;
}

Outcome ZoneEditor::changeTtl(const RRsetKey& key, const QString& text)
{
    const Result<quint32> seconds = ttlFromText(text);
    if (!seconds)
        return fail(seconds.error());
    const Outcome done = m_session->changeTtl(key, *seconds);
    Q_EMIT changed();
    return done;
}

Outcome ZoneEditor::changeNote(const RRsetKey& key, const QString& text)
{
    const Outcome done = m_session->setNote(key, text.trimmed());
    Q_EMIT changed();
    return done;
}

Outcome ZoneEditor::rename(const RRsetKey& key, const QString& text)
{
    const Result<Name> name = Name::fromText(QStringView(text).trimmed(), origin());
    if (!name)
        return fail(name.error());
    if (name->wire() == key.name.wire())
        return {};
    const Outcome done = m_session->rename(key, *name);
    Q_EMIT changed();
    return done;
}

Outcome ZoneEditor::removeRecords(const QList<std::pair<RRsetKey, QByteArray>>& records)
{
    QHash<RRsetKey, QList<QByteArray>> gone;
    for (const auto& [key, rdata] : records)
        gone[key] += rdata;
    QList<RRsetChange> steps;
    for (auto it = gone.begin(); it != gone.end(); ++it) {
        const std::optional<RRset> now = find(it.key());
        if (!now)
            continue;
        QList<QByteArray> left = now->rdataList();
        left.removeIf([&it](const QByteArray& one) { return it.value().contains(one); });
        steps += RRsetChange{now, left.isEmpty() ? std::nullopt : std::optional(now->withRdata(left))};
    }
    apply(ChangeSet(std::move(steps)));
    return {};
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
    m_session->apply(changes);
    Q_EMIT changed();
}

void ZoneEditor::revert(const QList<RRsetKey>& keys)
{
    QList<RRsetChange> back;
    for (const RRsetKey& key : keys) {
        const std::optional<RRset> now = m_session->find(key);
        const std::optional<RRset> original = m_session->original(key);
        if (now || original)
            back += RRsetChange{now, original};
    }
    apply(ChangeSet(std::move(back)));
}

void ZoneEditor::undo()
{
    m_session->undo();
    Q_EMIT changed();
}

void ZoneEditor::redo()
{
    m_session->redo();
    Q_EMIT changed();
}

void ZoneEditor::discard()
{
    // As a step, so that even this can be undone.
    QList<RRsetKey> keys;
    for (const RRsetChange& change : changes())
        keys += change.key();
    revert(keys);
}

Result<quint32> ZoneEditor::ttlFromText(const QString& text)
{
    return TtlText::seconds(text);
}

} // namespace zoneloom
