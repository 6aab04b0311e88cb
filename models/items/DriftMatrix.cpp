// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/DriftMatrix.h"

#include "models/items/RRsetText.h"
#include "models/items/StateText.h"

#include <algorithm>

namespace zoneloom {

namespace {

bool holdsWords(const Name& origin, const RRsetKey& key, const std::vector<const Cell*>& cells,
                const QStringList& words)
{
    if (words.isEmpty())
        return true;
    QString text = key.name.relativeTo(origin) + u' ' + key.type.toText();
    for (const Cell* cell : cells) {
        if (!cell)
            continue;
        for (const std::optional<RRset>* set : {&cell->internal, &cell->observed}) {
            if (*set)
                text += u' ' + RRsetText::values(**set, origin);
        }
    }
    return std::all_of(words.begin(), words.end(),
                       [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

DriftMatrix::DriftMatrix()
    : m_data(std::make_shared<Data>())
{}

DriftMatrix::DriftMatrix(Name origin, QList<DriftLink> links, Options options)
{
    auto data = std::make_shared<Data>();
    data->origin = std::move(origin);
    data->links = std::move(links);
    data->options = std::move(options);
    for (const DriftLink& link : data->links)
        data->counts.push_back(countStates(link.cells));
    merge(*data);
    group(*data);
    m_data = std::move(data);
}

void DriftMatrix::merge(Data& data)
{
    const auto count = static_cast<size_t>(data.links.size());
    const QStringList words = data.options.words.split(u' ', Qt::SkipEmptyParts);
    std::vector<qsizetype> at(count, 0);
    std::vector<const Cell*> here(count, nullptr);
    while (true) {
        const Cell* least = nullptr;
        for (size_t i = 0; i < count; ++i) {
            const QList<Cell>& cells = data.links.at(static_cast<qsizetype>(i)).cells;
            if (at[i] < cells.size() && (!least || (cells.at(at[i]).key <=> least->key) < 0))
                least = &cells.at(at[i]);
        }
        if (!least)
            return;
        const RRsetKey key = least->key;
        CellState worst = CellState::InSync;
        for (size_t i = 0; i < count; ++i) {
            const QList<Cell>& cells = data.links.at(static_cast<qsizetype>(i)).cells;
            here[i] = at[i] < cells.size() && cells.at(at[i]).key == key ? &cells.at(at[i]++) : nullptr;
            if (here[i] && StateText::rank(here[i]->state) < StateText::rank(worst))
                worst = here[i]->state;
        }
        if (data.options.onlyDifferences && worst == CellState::InSync) {
            ++data.hidden;
            continue;
        }
        if (!holdsWords(data.origin, key, here, words))
            continue;
        data.keys.push_back(key);
        data.worst.push_back(worst);
        for (size_t i = 0; i < count; ++i)
            data.cells.push_back(here[i] ? static_cast<qint32>(at[i] - 1) : -1);
    }
}

void DriftMatrix::group(Data& data)
{
    const int rows = static_cast<int>(data.keys.size());
    if (data.options.grouping == Grouping::ByState) {
        std::array<Group, 8> byRank;
        for (int row = 0; row < rows; ++row) {
            const CellState state = data.worst[static_cast<size_t>(row)];
            Group& group = byRank[static_cast<size_t>(StateText::rank(state))];
            group.state = state;
            group.rows.push_back(row);
        }
        for (Group& group : byRank) {
            if (!group.rows.empty())
                data.groups.push_back(std::move(group));
        }
    } else if (data.options.grouping == Grouping::ByLink) {
        for (int link = 0; link < data.links.size(); ++link) {
            Group group;
            group.link = link;
            group.state = CellState::InSync;
            for (int row = 0; row < rows; ++row) {
                const qint32 cell = data.cells[static_cast<size_t>(row * data.links.size() + link)];
                const CellState state = cell < 0 ? CellState::InSync : data.links.at(link).cells.at(cell).state;
                if (state == CellState::InSync && data.options.onlyDifferences)
                    continue;
                group.rows.push_back(row);
                if (StateText::rank(state) < StateText::rank(group.state))
                    group.state = state;
            }
            data.groups.push_back(std::move(group));
        }
    }
}

const Cell* DriftMatrix::cell(int row, int link) const
{
    const qint32 at = m_data->cells[static_cast<size_t>(row * m_data->links.size() + link)];
    return at < 0 ? nullptr : &m_data->links.at(link).cells.at(at);
}

const RRset* DriftMatrix::internal(int row) const
{
    for (int link = 0; link < m_data->links.size(); ++link) {
        const Cell* one = cell(row, link);
        if (one && one->internal)
            return &*one->internal;
    }
    return nullptr;
}

bool DriftServer::hasCurrentAnswer(const Cell& cell) const
{
    const bool isAsExpected = cell.state == CellState::InSync || cell.state == CellState::Accepted;
    return answered && (isAsExpected || wrong.contains(cell.key));
}

DriftMatrix::Live DriftMatrix::live(int row) const
{
    Live live;
    for (int at = 0; at < m_data->links.size(); ++at) {
        const DriftLink& link = m_data->links.at(at);
        const Cell* one = cell(row, at);
        if (one && one->state != CellState::InSync &&
            std::ranges::none_of(link.servers,
                                 [one](const DriftServer& server) { return server.hasCurrentAnswer(*one); }))
            live.isWhole = false;
        for (const DriftServer& server : link.servers) {
            ++live.asked;
            if (server.answered)
                ++(server.wrong.contains(key(row)) ? live.wrong : live.right);
        }
    }
    return live;
}

} // namespace zoneloom
