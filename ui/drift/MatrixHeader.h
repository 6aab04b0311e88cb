// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>

namespace zoneloom {

/// The matrix's header: over each link its state, how many cells differ, the age of its reading, and a mark that reads
/// it again; over Live the age of the name servers' answers. Link columns can be dragged; together they fill the width,
/// until a person gives one a width.
class MatrixHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit MatrixHeader(QWidget* parent = nullptr);

    /// Links by name in the order in which they are shown.
    [[nodiscard]] QStringList linkOrder() const;
    /// Links that are not named come last.
    void setLinkOrder(const QStringList& names);
    /// Gives all columns widths that fill the view.
    void fill();
    [[nodiscard]] QString linkAt(int logicalIndex) const;
    /// Where the mark that reads a link again is, in the viewport; empty for other columns.
    [[nodiscard]] QRect readMark(int logicalIndex) const;

Q_SIGNALS:
    void readAsked(const QString& link);
    /// A person dragged a column.
    void linkOrderChanged(const QStringList& names);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const override;
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What stands behind the name: when that link was read; empty where it never was.
    [[nodiscard]] QString aside(int logicalIndex) const;
    [[nodiscard]] int titleWidth(int logicalIndex) const;
    [[nodiscard]] QString summary(int logicalIndex) const;

    bool m_fills = true;    ///< nobody chose widths
    bool m_filling = false; ///< widths change because we change them
    bool m_ordering = false;
    int m_pressed = -1; ///< the column whose mark the button went down on
};

} // namespace zoneloom
