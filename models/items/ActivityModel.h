// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/Name.h"
#include "models/store/CellState.h"

#include <QAbstractItemModel>

namespace zoneloom {

/// What one link is doing, or did, for one request.
struct Activity
{
    enum class Phase
    {
        Queued,
        Reading,
        Planning,
        Applying,
        ReadingBack,
        AskingNameServers,
        Done,
        Waiting, ///< done, but something waits for a decision
        Failed
    };
    quint64 token = 0;
    Name zone;
    QString link;
    Phase phase = Phase::Queued;
    int done = 0;
    int total = 0; ///< 0 where it is not known
    double seconds = 0;
    CellState state = CellState::InSync; ///< of what waits once it is done
    QString text;                        ///< what came of it, or the error in words
    bool brokeOff = false;               ///< it failed before it was through, so that where it was then tells something

    /// One line of what came of it.
    struct Detail
    {
        enum class Kind
        {
            Applied,
            Refused,
            Waiting,
            Withheld,
            Advice,
            Remark,
            Live
        };
        Kind kind = Kind::Remark;
        QString subject; ///< such as `www A`
        QString text;
        bool operator==(const Detail&) const = default;
    };
    QList<Detail> details;
};

/// A row a link and request, the newest request first: link, progress, phase in words, seconds, cancel. What came of a
/// finished one stands below it, a row each.
class ActivityModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        LinkColumn,
        ProgressColumn,
        TextColumn,
        SecondsColumn,
        CancelColumn,
        ColumnCount
    };
    using QAbstractItemModel::QAbstractItemModel;

    /// Shows the newest state of that link; a request that was not seen before drops finished rows of older ones of the
    /// same zone.
    void update(const Activity& activity);
    [[nodiscard]] const Activity& activity(int row) const { return m_rows.at(row).activity; }
    /// Lets the seconds of what is under way grow, between two words of the engine.
    void advance(double seconds);
    /// Removes what is finished.
    void clearFinished();
    [[nodiscard]] int running() const;
    [[nodiscard]] int failed() const;
    static bool isRunning(const Activity& activity);
    /// What it does, or what came of it, in words.
    [[nodiscard]] static QString words(const Activity& activity);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        quint64 id = 0; ///< never used twice, so that indices of its details stay right when rows move
        Activity activity;
        double reached = 0; ///< how far it had come when it ended
        QString brokeOffAt; ///< what it was doing then, where that was more than reading
    };
    void removeRow(int row);
    void dropFinished(const Activity& before);
    void replace(int row, const Activity& activity);
    [[nodiscard]] int rowOf(quint64 id) const;
    [[nodiscard]] QVariant activityData(const Row& row, int column, int role) const;
    [[nodiscard]] static QVariant detailData(const Activity::Detail& detail, int column, int role);
    [[nodiscard]] static QString text(const Row& row);
    /// The same with what to do.
    [[nodiscard]] static QString wholeText(const Row& row);
    [[nodiscard]] static double progress(const Row& row);
    [[nodiscard]] static double progress(const Activity& activity);

    QList<Row> m_rows;
    quint64 m_lastId = 0;
};

} // namespace zoneloom
