// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace zoneloom {

/// Rows of the records table: marks as icons, continuing rows dimmed, removed ones struck; edits in place.
class RecordDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// What is just being committed was refused: its editor stays open, so that nobody types it twice.
    void keepOpen() { m_keepsOpen = true; }

Q_SIGNALS:
    /// What stands in the editor of that cell, at each key.
    void typed(const QModelIndex& index, const QString& text) const;
    /// Enter ended an editor, and what stood in it was not refused.
    void entered();

private:
    void paintMarks(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintTtl(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    bool m_keepsOpen = false;

protected:
    bool eventFilter(QObject* editor, QEvent* event) override;
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace zoneloom
