// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/print/TablePrinter.h"

#include <QFontDatabase>
#include <QPagedPaintDevice>
#include <QPainter>

namespace zoneloom {

namespace {

constexpr int WrapAnywhere = Qt::TextWrapAnywhere | Qt::AlignLeft | Qt::AlignTop;

struct Page
{
    Page(QPainter& onto, const PrintTable& what)
        : painter(onto)
        , table(what)
        , area(QPoint(), onto.viewport().size())
    {
        body = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        body.setPointSizeF(8);
        words = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
        words.setPointSizeF(8);
        heading = words;
        heading.setPointSizeF(13);
        heading.setBold(true);
        bold = words;
        bold.setBold(true);
        line = QFontMetrics(body, painter.device()).height();
        gap = line / 2;
        int sum = 0;
        for (const int share : table.shares)
            sum += share;
        int left = 0;
        for (const int share : table.shares) {
            const int width = area.width() * share / qMax(1, sum);
            columns += QRect(left, 0, width - gap, 0);
            left += width;
        }
    }

    void begin()
    {
        ++number;
        y = 0;
        painter.setFont(heading);
        const int high = QFontMetrics(heading, painter.device()).height();
        painter.drawText(QRect(0, 0, area.width(), high), Qt::AlignLeft, table.title);
        y += high;
        painter.setFont(words);
        painter.drawText(QRect(0, y, area.width(), line), Qt::AlignLeft, table.subtitle);
        painter.drawText(QRect(0, area.height() - line, area.width(), line), Qt::AlignRight,
                         TablePrinter::tr("Page %1").arg(number));
        y += line + gap;
        painter.setFont(bold);
        for (int i = 0; i < columns.size(); ++i)
            painter.drawText(QRect(columns[i].left(), y, columns[i].width(), line), Qt::AlignLeft,
                             table.columns.value(i));
        y += line + gap / 2;
        painter.drawLine(0, y, area.width(), y);
        y += gap / 2;
        painter.setFont(body);
    }

    [[nodiscard]] int heightOf(const QStringList& cells) const
    {
        int high = line;
        for (int i = 0; i < columns.size(); ++i)
            high = qMax(
                high,
                painter.boundingRect(QRect(0, 0, columns[i].width(), area.height() * 4), WrapAnywhere, cells.value(i))
                    .height());
        return high;
    }

    [[nodiscard]] int room() const { return area.height() - 2 * line - y; }

    void row(const QStringList& cells, int high)
    {
        for (int i = 0; i < columns.size(); ++i)
            painter.drawText(QRect(columns[i].left(), y, columns[i].width(), high), WrapAnywhere, cells.value(i));
        y += high + gap / 3;
    }

    QPainter& painter;
    const PrintTable& table;
    QRect area;
    QFont body;
    QFont words;
    QFont heading;
    QFont bold;
    QList<QRect> columns;
    int line = 0;
    int gap = 0;
    int y = 0;
    int number = 0;
};

} // namespace

int TablePrinter::print(QPagedPaintDevice& device, const PrintTable& table, const std::atomic_bool* stop)
{
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    Page page(painter, table);
    page.begin();
    for (qsizetype row = 0; row < table.rows; ++row) {
        if (stop && *stop)
            return 0;
        const QStringList cells = table.row(row);
        const int high = page.heightOf(cells);
        if (high > page.room() && row > 0) {
            if (!device.newPage())
                return 0;
            page.begin();
        }
        page.row(cells, qMin(high, page.room()));
    }
    return painter.end() ? page.number : 0;
}

} // namespace zoneloom
