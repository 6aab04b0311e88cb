// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/Name.h"

#include <QAbstractTableModel>

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
        Waiting, ///< done, but something waits for a person
        Failed
    };
    quint64 token = 0;
    Name zone;
    QString link;
    Phase phase = Phase::Queued;
    int done = 0;
    int total = 0; ///< 0 where it is not known
    double seconds = 0;
    QString text; ///< what came of it, or the error in words
};

/// A row a link and request, the newest request first: link, progress, phase in words, seconds, cancel.
class ActivityModel : public QAbstractTableModel
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
    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the newest state of that link; a request that was not seen before drops finished rows of older ones of the
    /// same zone.
    void update(const Activity& activity);
    [[nodiscard]] const Activity& activity(int row) const { return m_rows.at(row); }
    [[nodiscard]] int running() const;
    [[nodiscard]] int failed() const;
    static bool isRunning(const Activity& activity);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void dropFinished(const Activity& before);
    [[nodiscard]] static QString words(const Activity& activity);
    [[nodiscard]] static double progress(const Activity& activity);

    QList<Activity> m_rows;
};

} // namespace zoneloom
