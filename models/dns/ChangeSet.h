// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/RRset.h"

#include <QList>

#include <optional>

namespace zoneloom {

/// One RRset before and after; at least one of the two is there.
struct RRsetChange
{
    enum class Action
    {
        Create,
        Replace,
        Delete
    };

    std::optional<RRset> before;
    std::optional<RRset> after;

    [[nodiscard]] RRsetKey key() const { return RRsetKey::of(after ? *after : *before); }
    [[nodiscard]] Action action() const { return !before ? Action::Create : !after ? Action::Delete : Action::Replace; }
    bool operator==(const RRsetChange&) const = default;
};

/// `create`, `replace` or `delete`, as in JSON.
QString toText(RRsetChange::Action action);

/// The difference of two contents of a zone: changes ordered by key, each key once.
class ChangeSet
{
public:
    ChangeSet() = default;
    /// Takes changes in any order; where a key comes twice the later one wins.
    explicit ChangeSet(QList<RRsetChange> changes);

    [[nodiscard]] const QList<RRsetChange>& changes() const { return m_changes; }
    [[nodiscard]] bool isEmpty() const { return m_changes.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_changes.size(); }
    [[nodiscard]] int count(RRsetChange::Action action) const;
    /// The change of that RRset, or null.
    [[nodiscard]] const RRsetChange* find(const RRsetKey& key) const;
    /// Adds a change, in place of the one of its RRset where there is one.
    void put(const RRsetChange& change);
    /// Takes out the change of that RRset, if any.
    void remove(const RRsetKey& key);
    /// The same changes backwards.
    [[nodiscard]] ChangeSet inverted() const;
    [[nodiscard]] auto begin() const { return m_changes.begin(); }
    [[nodiscard]] auto end() const { return m_changes.end(); }
    bool operator==(const ChangeSet&) const = default;

private:
    [[nodiscard]] qsizetype place(const RRsetKey& key) const;

    QList<RRsetChange> m_changes;
};

} // namespace zoneloom

Q_DECLARE_TYPEINFO(zoneloom::RRsetChange, Q_RELOCATABLE_TYPE);
