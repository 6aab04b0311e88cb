// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/editing/EditSession.h"

#include "models/dns/RdataCodec.h"

#include <algorithm>

namespace zoneloom {

EditSession::EditSession(std::shared_ptr<const ZoneLookup> base, int parent, Validator validator)
    : m_base(std::move(base))
    , m_parent(parent)
    , m_validator(std::move(validator))
{}

std::optional<RRset> EditSession::find(const RRsetKey& key) const
{
    const auto staged = m_staged.find(key);
    return staged != m_staged.end() ? staged->second.after : m_base->find(key);
}

std::optional<RRset> EditSession::original(const RRsetKey& key) const
{
    const auto staged = m_staged.find(key);
    return staged != m_staged.end() ? staged->second.before : m_base->find(key);
}

QList<RRset> EditSession::at(const Name& name) const
{
    return OverlayLookup(*m_base, changes()).at(name);
}

Result<RRset> EditSession::existing(const RRsetKey& key) const
{
    if (std::optional<RRset> set = find(key))
        return *std::move(set);
    return fail(ErrorKind::NotFound, QT_TRANSLATE_NOOP("Error", "There are no %2 records at %1."),
                {key.name.toText(), key.type.toText()});
}

void EditSession::addRecords(const RRsetKey& key, const QList<QByteArray>& rdata, std::optional<quint32> ttl)
{
    const std::optional<RRset> before = find(key);
    const quint32 newTtl = ttl.value_or(before ? before->ttl() : DefaultTtl);
    const RRset after = before ? before->withTtl(newTtl).withRdata(before->rdataList() + rdata)
                               : RRset(key.name, key.type, newTtl, rdata);
    perform({{key, before, after}});
}

void EditSession::setRRset(const RRset& set)
{
    const RRsetKey key = RRsetKey::of(set);
    perform({{key, find(key), set}});
}

Outcome EditSession::replaceRecord(const RRsetKey& key, const QByteArray& before, const QByteArray& after)
{
    const Result<RRset> set = existing(key);
    if (!set)
        return fail(set.error());
    QList<QByteArray> rdata = set->rdataList();
    const qsizetype index = rdata.indexOf(before);
    if (index < 0) {
        return fail(ErrorKind::NotFound, QT_TRANSLATE_NOOP("Error", "%1 has no %2 record “%3”."),
                    {key.name.toText(), key.type.toText(), RdataCodec::toText(key.type, before)});
    }
    rdata[index] = after;
    perform({{key, *set, set->withRdata(rdata)}});
    return {};
}

Outcome EditSession::removeRecords(const RRsetKey& key, const QList<QByteArray>& rdata)
{
    const Result<RRset> set = existing(key);
    if (!set)
        return fail(set.error());
    QList<QByteArray> left = set->rdataList();
    for (const QByteArray& one : rdata) {
        if (!left.removeOne(one)) {
            return fail(ErrorKind::NotFound, QT_TRANSLATE_NOOP("Error", "%1 has no %2 record “%3”."),
                        {key.name.toText(), key.type.toText(), RdataCodec::toText(key.type, one)});
        }
    }
    perform({{key, *set, left.isEmpty() ? std::nullopt : std::optional(set->withRdata(left))}});
    return {};
}

Outcome EditSession::removeRRset(const RRsetKey& key)
{
    const Result<RRset> set = existing(key);
    if (!set)
        return fail(set.error());
    perform({{key, *set, std::nullopt}});
    return {};
}

Outcome EditSession::removeName(const Name& name)
{
    Step step;
    const QList<RRset> sets = at(name);
    for (const RRset& set : sets)
        step.append({RRsetKey::of(set), set, std::nullopt});
    if (step.isEmpty())
        return fail(ErrorKind::NotFound, QT_TRANSLATE_NOOP("Error", "There are no records at %1."), {name.toText()});
    perform(std::move(step));
    return {};
}

Outcome EditSession::changeTtl(const RRsetKey& key, quint32 ttl)
{
    const Result<RRset> set = existing(key);
    if (!set)
        return fail(set.error());
    perform({{key, *set, set->withTtl(ttl)}});
    return {};
}

Outcome EditSession::setNote(const RRsetKey& key, const QString& note)
{
    const Result<RRset> set = existing(key);
    if (!set)
        return fail(set.error());
    perform({{key, *set, set->withNote(note)}});
    return {};
}

Outcome EditSession::rename(const RRsetKey& key, const Name& name)
{
    const Result<RRset> set = existing(key);
    if (!set)
        return fail(set.error());
    const RRsetKey target{name, key.type};
    if (target == key) { // only the case that people see
        perform({{key, *set, set->withName(name)}});
        return {};
    }
    if (find(target)) {
        return fail(ErrorKind::Exists, QT_TRANSLATE_NOOP("Error", "%1 has %2 records already."),
                    {name.toText(), key.type.toText()});
    }
    perform({{key, *set, std::nullopt}, {target, std::nullopt, set->withName(name)}});
    return {};
}

void EditSession::apply(const ChangeSet& changes)
{
    Step step;
    for (const RRsetChange& change : changes)
        step.append({change.key(), find(change.key()), change.after});
    perform(std::move(step));
}

void EditSession::perform(Step step)
{
    step.removeIf([](const Edit& edit) { return edit.before == edit.after; });
    if (step.isEmpty())
        return;
    prepare(step);
    for (const Edit& edit : std::as_const(step)) {
        stage(edit.key, edit.after);
        m_touched.append(edit.key);
    }
    m_steps.resize(m_position);
    m_steps.append(std::move(step));
    m_position = m_steps.size();
}

void EditSession::stage(const RRsetKey& key, const std::optional<RRset>& value)
{
    const std::optional<RRset> before = original(key);
    if (before == value) {
        m_staged.erase(key);
        if (m_changes)
            m_changes->remove(key);
        return;
    }
    const RRsetChange change{before, value};
    m_staged.insert_or_assign(key, change);
    if (m_changes)
        m_changes->put(change);
}

void EditSession::prepare(const Step& step)
{
    // A few more on top of very many are put among them; of many all are collected anew.
    constexpr qsizetype few = 50;
    if (step.size() > few)
        m_changes.reset();
}

QList<RRsetKey> EditSession::undo()
{
    QList<RRsetKey> keys;
    if (!canUndo())
        return keys;
    const Step& step = m_steps.at(--m_position);
    prepare(step);
    for (auto edit = step.rbegin(); edit != step.rend(); ++edit) {
        stage(edit->key, edit->before);
        keys.append(edit->key);
    }
    m_touched += keys;
    return keys;
}

QList<RRsetKey> EditSession::redo()
{
    QList<RRsetKey> keys;
    if (!canRedo())
        return keys;
    const Step& step = m_steps.at(m_position++);
    prepare(step);
    for (const Edit& edit : step) {
        stage(edit.key, edit.after);
        keys.append(edit.key);
    }
    m_touched += keys;
    return keys;
}

bool EditSession::undoes(const ChangeSet& changes) const
{
    // A step of many is in their order, too.
    return canUndo() &&
           std::ranges::equal(m_steps.at(m_position - 1), changes, [](const Edit& edit, const auto& change) {
               return edit.before == change.before && edit.after == change.after;
           });
}

void EditSession::clear()
{
    m_staged.clear();
    m_steps.clear();
    m_touched.clear();
    m_position = 0;
    m_changes.reset();
}

const ChangeSet& EditSession::changes() const
{
    if (!m_changes) {
        QList<RRsetChange> changes;
        changes.reserve(static_cast<qsizetype>(m_staged.size()));
        for (const auto& [key, change] : m_staged)
            changes.append(change);
        m_changes = ChangeSet(std::move(changes));
    }
    return *m_changes;
}

QList<Finding> EditSession::findings() const
{
    return m_validator.checkChanges(OverlayLookup(*m_base, changes()), changes());
}

QList<Finding> EditSession::blocking(const QList<Finding>& findings) const
{
    QList<Finding> errors = findings;
    errors.removeIf([](const Finding& finding) { return finding.severity != Severity::Error; });
    if (errors.isEmpty())
        return errors;
    QHash<RRsetKey, QList<Finding>> before;
    for (const Finding& finding : m_validator.checkChanges(*m_base, changes().inverted()))
        before[{finding.place.name, finding.place.type}].append(finding);
    errors.removeIf([&before](const Finding& error) {
        const auto there = before.constFind({error.place.name, error.place.type});
        return there != before.constEnd() && there->contains(error);
    });
    return errors;
}

} // namespace zoneloom
