// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/ZoneLookup.h"
#include "models/store/StoreTypes.h"

#include <memory>

namespace zoneloom {

class Database;
class RRsetTable;

/// A timeline's content asked by index. Its questions cannot return an Error, so the first one is kept: look at
/// outcome() before relying on the answers.
class TimelineLookup : public ZoneLookup
{
public:
    TimelineLookup(Database& database, TimelineId timeline, int revision);

    ~TimelineLookup() override;

    [[nodiscard]] const Name& origin() const override { return m_origin; }
    [[nodiscard]] std::optional<RRset> find(const RRsetKey& key) const override;
    [[nodiscard]] QList<RRset> at(const Name& name) const override;
    void visitBelow(const Name& name, const std::function<bool(const RRset&)>& visit) const override;
    [[nodiscard]] QList<RRset> referrers(const Name& target) const override;
    [[nodiscard]] QList<RRset> referrersWithin(const Name& top) const override;

    /// Whether the store could answer all that was asked so far.
    [[nodiscard]] const Outcome& outcome() const { return m_outcome; }

private:
    template <typename Answer>
    Answer ask(const std::function<Answer()>& question) const;

    Database& m_database;
    std::unique_ptr<RRsetTable> m_rows;
    TimelineId m_timeline;
    int m_revision;
    Name m_origin;
    mutable Outcome m_outcome;
};

} // namespace zoneloom
