// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/TimelineLookup.h"

#include "models/store/RRsetTable.h"
#include "models/store/RevisionTable.h"
#include "models/store/TargetTable.h"
#include "models/store/Timelines.h"

namespace zoneloom {

TimelineLookup::TimelineLookup(Database& database, TimelineId timeline, int revision)
    : m_database(database)
    , m_rows(std::make_unique<RRsetTable>(database, timeline))
    , m_timeline(timeline)
    , m_revision(revision == Timelines::Latest ? RRsetTable::now : revision)
{
    m_origin = ask<Name>([&] { return RevisionTable(database).head(timeline).origin; });
}

TimelineLookup::~TimelineLookup() = default;

template <typename Answer>
Answer TimelineLookup::ask(const std::function<Answer()>& question) const
{
    Result<Answer> answer = m_database.read(question);
    if (answer)
        return *std::move(answer);
    if (m_outcome)
        m_outcome = fail(answer.error());
    return Answer();
}

std::optional<RRset> TimelineLookup::find(const RRsetKey& key) const
{
    return ask<std::optional<RRset>>([&] { return m_rows->find(key, m_revision); });
}

QList<RRset> TimelineLookup::at(const Name& name) const
{
    return ask<QList<RRset>>([&] { return m_rows->at(name, m_revision); });
}

void TimelineLookup::visitBelow(const Name& name, const std::function<bool(const RRset&)>& visit) const
{
    // In portions, so that the visitor may ask further questions; most visitors stop after a few.
    QByteArray after = name.canonicalKey();
    int afterType = 0xffff; // behind all types of the name itself
    for (int limit = 16;; limit = std::min(limit * 4, 4096)) {
        const QList<RRset> portion =
            ask<QList<RRset>>([&] { return m_rows->below(name, after, afterType, limit, m_revision); });
        for (const RRset& set : portion) {
            if (!visit(set))
                return;
        }
        if (portion.size() < limit)
            return;
        after = portion.back().name().canonicalKey();
        afterType = portion.back().type().number();
    }
}

QList<RRset> TimelineLookup::referrers(const Name& target) const
{
    return ask<QList<RRset>>([&] { return TargetTable(m_database, m_timeline).pointingTo(target, m_revision); });
}

QList<RRset> TimelineLookup::referrersWithin(const Name& top) const
{
    return ask<QList<RRset>>([&] { return TargetTable(m_database, m_timeline).pointingWithin(top, m_revision); });
}

} // namespace zoneloom
