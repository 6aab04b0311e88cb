// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/validation/Finding.h"
#include "models/items/RankedFindings.h"
#include "models/items/RecordOverlay.h"
#include "models/items/ZoneEditor.h"
#include "models/store/CellState.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace zoneloom {

/// One row a record of a zone, staged changes laid over it, and an empty last row where a new record is typed. Text is
/// made only for rows that are looked at; an edit costs O(staged changes), however large the zone.
class RecordsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        MarkColumn,
        NameColumn,
        TypeColumn,
        TtlColumn,
        ValueColumn,
        NoteColumn,
        ColumnCount
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// Shows and edits what this editor holds; null for nothing.
    void setEditor(ZoneEditor* editor);
    [[nodiscard]] ZoneEditor* editor() const { return m_editor; }
    void setFindings(const RankedFindings& findings);
    [[nodiscard]] const RecordOverlay& overlay() const { return m_overlay; }

    /// What the row stands for; nothing for the draft.
    struct Record
    {
        RRset set;
        QByteArray rdata;
        RecordMark mark = RecordMark::None;
        std::optional<QByteArray> before;
        bool first = false;
    };
    [[nodiscard]] std::optional<Record> record(int row) const;
    /// The record that the draft would be with this text in that column; nothing while type or value are missing.
    [[nodiscard]] std::optional<Result<RRset>> draftWith(int column, const QString& text) const;
    [[nodiscard]] bool isDraft(int row) const { return m_editor && row == m_overlay.rows(); }
    /// Something was typed into the draft.
    [[nodiscard]] bool hasDraft() const;
    void clearDraft();
    /// First row of that RRset, or -1.
    [[nodiscard]] int rowOf(const RRsetKey& key) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    /// What was typed could not be taken; the cell keeps its old value, the draft keeps its text.
    void refused(const QModelIndex& index, const zoneloom::Error& error);
    /// The draft became a record of this RRset.
    void drafted(const zoneloom::RRsetKey& key);
    /// What was typed into the draft makes no record yet: that column is the first one which it still needs.
    void incomplete(int column);

private:
    void restart();
    void takeOverlay();
    void lay(const QList<RRsetKey>& keys);
    void put(const RRsetKey& key, const RRsetChange* change);
    [[nodiscard]] QVariant recordData(const Record& record, int column, int role) const;
    [[nodiscard]] QVariant draftData(int column, int role) const;
    [[nodiscard]] QStringList findingTexts(const RRset& set) const;
    [[nodiscard]] QVariant markText(RecordMark mark) const;
    bool setDraft(const QModelIndex& index, const QString& text);

    QPointer<ZoneEditor> m_editor;
    RecordOverlay m_overlay; ///< the editor's, but for the moments in which views are told of a difference
    RankedFindings m_findings;
    std::array<QString, ColumnCount> m_draft;
    QString m_draftError;
};

} // namespace zoneloom
