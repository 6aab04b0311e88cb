// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/planning/Comparison.h"

#include <QDateTime>

#include <memory>
#include <vector>

namespace zoneloom {

/// What one name server address answered at the last live check.
struct DriftServer
{
    QString address;
    bool answered = false;
    QHash<RRsetKey, std::optional<RRset>> wrong; ///< answers other than expected; nothing: it has no such RRset

    /// Whether what it answered still says something: a right answer does not where the link holds another value, since
    /// either that or the internal zone changed after it was asked.
    [[nodiscard]] bool hasCurrentAnswer(const Cell& cell) const;
};

/// One link as a column of the matrix: what the engine, or the store, knows of it.
struct DriftLink
{
    QString name;
    bool known = false;               ///< read, and the last read did not fail
    std::optional<QDateTime> readAt;  ///< last successful read
    QString errorText;                ///< why it is not known; empty where it was never read
    QList<Cell> cells;                ///< canonically ordered
    QList<DriftServer> servers;       ///< empty where nobody was asked
    std::optional<QDateTime> askedAt; ///< when these servers answered
};

/// RRsets × links, merged from the links' cells. Immutable and shared; building one visits every cell, so do it off the
/// GUI thread.
class DriftMatrix
{
public:
    enum class Grouping
    {
        ByName,
        ByState,
        ByLink
    };
    struct Options
    {
        bool onlyDifferences = true; ///< accepted and ignored cells count as differences to be seen
        Grouping grouping = Grouping::ByName;
        QString words; ///< each has to occur in name, type or a value; empty for all
    };
    struct Group
    {
        CellState state = CellState::Unknown; ///< by state
        int link = -1;                        ///< by link
        std::vector<int> rows;
    };
    /// Live answers to one RRset, over all links' servers.
    struct Live
    {
        int asked = 0;
        int right = 0;
        int wrong = 0;
        bool isWhole = true; ///< false where a link holds another value and no server of it was asked since
    };

    DriftMatrix();
    DriftMatrix(Name origin, QList<DriftLink> links, Options options);

    [[nodiscard]] const Name& origin() const { return m_data->origin; }
    [[nodiscard]] const QList<DriftLink>& links() const { return m_data->links; }
    [[nodiscard]] const Options& options() const { return m_data->options; }
    [[nodiscard]] int rows() const { return static_cast<int>(m_data->keys.size()); }
    [[nodiscard]] const RRsetKey& key(int row) const { return m_data->keys[static_cast<size_t>(row)]; }
    [[nodiscard]] CellState worst(int row) const { return m_data->worst[static_cast<size_t>(row)]; }
    /// Null where the link has nothing to say about this RRset.
    [[nodiscard]] const Cell* cell(int row, int link) const;
    /// The internal value, from whichever link tells it.
    [[nodiscard]] const RRset* internal(int row) const;
    [[nodiscard]] Live live(int row) const;
    /// Cells of that link by state, whatever is filtered out.
    [[nodiscard]] const QMap<CellState, int>& counts(int link) const
    {
        return m_data->counts[static_cast<size_t>(link)];
    }
    /// RRsets that are equal everywhere and therefore left out.
    [[nodiscard]] int hidden() const { return m_data->hidden; }
    /// Empty when grouped by name.
    [[nodiscard]] const std::vector<Group>& groups() const { return m_data->groups; }

private:
    struct Data
    {
        Name origin;
        QList<DriftLink> links;
        Options options;
        std::vector<RRsetKey> keys;
        std::vector<CellState> worst;
        std::vector<qint32> cells; ///< rows × links: index into the link's cells, -1 for none
        std::vector<Group> groups;
        std::vector<QMap<CellState, int>> counts; ///< by link
        int hidden = 0;
    };
    static void merge(Data& data);
    static void group(Data& data);
    std::shared_ptr<const Data> m_data;
};

} // namespace zoneloom
