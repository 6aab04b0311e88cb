// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/RecordsModel.h"

#include <QObject>
#include <QTimer>

namespace zoneloom {

class ZoneSession;

/// Says what is wrong with a value while it is still typed into the table, and what links would make of it: one line
/// for the status line, a few moments after the last key.
class TypingHints : public QObject
{
    Q_OBJECT

public:
    explicit TypingHints(RecordsModel* records, QObject* parent = nullptr);

    void setSession(ZoneSession* session);
    /// Text as it stands in the editor of that cell of the RecordsModel.
    void type(const QModelIndex& index, const QString& text);

Q_SIGNALS:
    void said(const QString& text);

private:
    void look();
    /// The record as it would be, or the draft where there is none; nothing where that is not whole yet, an error
    /// where the text is none.
    [[nodiscard]] std::optional<Result<RRset>> typed(const std::optional<RecordsModel::Record>& record) const;
    [[nodiscard]] Result<RRset> typed(const RecordsModel::Record& record) const;

    RecordsModel* m_records = nullptr;
    ZoneSession* m_session = nullptr;
    QTimer m_timer;
    QPersistentModelIndex m_index;
    QString m_text;
    quint64 m_token = 0;
};

} // namespace zoneloom
