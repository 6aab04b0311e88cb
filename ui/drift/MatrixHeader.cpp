// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/drift/MatrixHeader.h"

#include "models/items/DriftMatrixModel.h"
#include "models/items/ItemRoles.h"
#include "models/items/StateText.h"
#include "ui/theme/Icons.h"
#include "ui/theme/MarkedText.h"
#include "ui/theme/RelativeTime.h"
#include "ui/theme/StateColors.h"

#include <QGuiApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionHeader>
#include <QTimer>
#include <QToolTip>

#include <algorithm>

namespace zoneloom {

namespace {

constexpr int FirstLink = DriftMatrixModel::FirstLinkColumn;
constexpr int Live = DriftMatrixModel::LiveColumn;
constexpr int MarkSize = 16;
constexpr int LinkMargins = 2 * MarkSize + 26; ///< beside the words of a link

} // namespace

MatrixHeader::MatrixHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setSectionsClickable(true);
    setHighlightSections(false);
    setStretchLastSection(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    connect(this, &QHeaderView::sectionMoved, this, [this] {
        if (!m_ordering)
            Q_EMIT linkOrderChanged(linkOrder());
    });
    connect(this, &QHeaderView::sectionResized, this, [this] {
        if (!m_filling && QGuiApplication::mouseButtons() != Qt::NoButton)
            m_fills = false;
    });
    // "4 min ago" grows older while one looks at it.
    auto* minute = new QTimer(this);
    connect(minute, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    minute->start(std::chrono::seconds(30));
}

QString MatrixHeader::linkAt(int logicalIndex) const
{
    return model() ? model()->headerData(logicalIndex, Qt::Horizontal, LinkRole).toString() : QString();
}

QStringList MatrixHeader::linkOrder() const
{
    QStringList names;
    for (int visual = 0; visual < count(); ++visual) {
        if (logicalIndex(visual) >= FirstLink)
            names += linkAt(logicalIndex(visual));
    }
    return names;
}

void MatrixHeader::setLinkOrder(const QStringList& names)
{
    m_ordering = true;
    int place = FirstLink;
    for (const QString& name : names) {
        for (int section = FirstLink; section < count(); ++section) {
            if (linkAt(section) == name)
                moveSection(visualIndex(section), place++);
        }
    }
    m_ordering = false;
}

void MatrixHeader::fill()
{
    const int letter = fontMetrics().averageCharWidth();
    const int links = count() - FirstLink;
    if (!m_fills || links < 0)
        return;
    std::vector<int> widths(static_cast<size_t>(count()), letter * 24);
    widths[DriftMatrixModel::NameColumn] = letter * 22;
    widths[DriftMatrixModel::TypeColumn] = letter * 10;
    widths[DriftMatrixModel::InternalColumn] = letter * 26;
    widths[DriftMatrixModel::LiveColumn] = letter * 17; // the age of its answers is not cut off
    int total = 0;
    for (const int width : widths)
        total += width;
    // What a header says comes first, then how old that is; what is left over goes to where values stand. Name and type
    // keep what they need.
    int spare = viewport()->width() - total;
    const auto widen = [&](int section, int wanted) {
        int& width = widths[static_cast<size_t>(section)];
        const int more = std::clamp(wanted + LinkMargins - width, 0, std::max(spare, 0));
        width += more;
        spare -= more;
    };
    for (int section = FirstLink; section < count(); ++section)
        widen(section, fontMetrics().horizontalAdvance(summary(section)));
    for (int section = FirstLink; section < count(); ++section)
        widen(section, titleWidth(section) + fontMetrics().horizontalAdvance(aside(section)));
    const int shares = links + 1;
    if (spare > 0) {
        widths[DriftMatrixModel::InternalColumn] += spare / shares;
        for (size_t section = FirstLink; section < widths.size(); ++section)
            widths[section] += spare / shares;
        widths.back() += spare % shares;
    }
    m_filling = true;
    for (int section = 0; section < count(); ++section)
        resizeSection(section, widths[static_cast<size_t>(section)]);
    m_filling = false;
}

QRect MatrixHeader::readMark(int logicalIndex) const
{
    if (logicalIndex < FirstLink || logicalIndex >= count())
        return {};
    const int right = sectionViewportPosition(logicalIndex) + sectionSize(logicalIndex);
    return {right - MarkSize - 8, (height() - MarkSize) / 2, MarkSize, MarkSize};
}

QString MatrixHeader::aside(int logicalIndex) const
{
    const QDateTime read = model()->headerData(logicalIndex, Qt::Horizontal, TimeRole).toDateTime();
    return logicalIndex >= FirstLink && read.isValid() ? QStringLiteral(" · ") + RelativeTime::ago(read) : QString();
}

int MatrixHeader::titleWidth(int logicalIndex) const
{
    QFont bold = font();
    bold.setBold(true);
    return QFontMetrics(bold).horizontalAdvance(linkAt(logicalIndex));
}

QString MatrixHeader::summary(int logicalIndex) const
{
    const auto told = [&](int role) { return model()->headerData(logicalIndex, Qt::Horizontal, role); };
    const QDateTime read = told(TimeRole).toDateTime();
    if (logicalIndex == Live)
        return read.isValid() ? RelativeTime::ago(read) : tr("never asked");
    const auto state = static_cast<CellState>(told(StateRole).toInt());
    const int differing = told(DifferingRole).toInt();
    if (told(FailedRole).toBool()) {
        // In the words of the link's chip above.
        const QString failure = told(SummaryRole).toString();
        return failure.isEmpty() ? tr("failed") : failure;
    }
    if (differing == 0)
        return read.isValid() ? StateText::word(state) : tr("never read");
    const int others = told(OthersRole).toInt();
    const QString worst = StateText::counted(state, differing);
    //: "1 conflict + 3 more"
    return others > 0 ? tr("%1 + %n more", nullptr, others).arg(worst) : worst;
}

void MatrixHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    if (logicalIndex >= Live)
        option->text.clear();
}

void MatrixHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    if (logicalIndex < Live || !rect.isValid())
        return;
    const bool isLink = logicalIndex >= FirstLink;
    const QVariant known = model()->headerData(logicalIndex, Qt::Horizontal, StateRole);
    const CellState state = known.isValid() ? static_cast<CellState>(known.toInt()) : CellState::Unknown;
    const int line = fontMetrics().height();
    const QRect inner = rect.adjusted(6, 0, -6, 0);
    const int top = inner.center().y() - line;
    const QRect mark(inner.left(), top + (line - MarkSize) / 2, MarkSize, MarkSize);
    const int left = isLink ? mark.right() + 6 : inner.left();
    const int width = inner.right() - (isLink ? MarkSize + 8 : 0) - left;
    painter->save();
    if (isLink)
        Icons::state(state).paint(painter, mark);
    const QString title = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    QFont bold = font();
    bold.setBold(isLink);
    painter->setFont(bold);
    painter->setPen(palette().color(QPalette::ButtonText));
    const QFontMetrics metrics(bold);
    painter->drawText(QRect(left, top, width, line), Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(title, Qt::ElideRight, width));
    painter->setFont(font());
    // Where there is no room for both, the tool tip tells the age.
    const QString read = aside(logicalIndex);
    const int after = metrics.horizontalAdvance(title);
    if (after + fontMetrics().horizontalAdvance(read) <= width) {
        painter->setPen(StateColors::quiet(palette()));
        painter->drawText(QRect(left + after, top, width - after, line), Qt::AlignLeft | Qt::AlignVCenter, read);
    }
    painter->setPen(StateColors::text(StateText::differs(state) ? state : CellState::Unknown, palette()));
    painter->drawText(QRect(left, top + line, width, line), Qt::AlignLeft | Qt::AlignVCenter,
                      fontMetrics().elidedText(summary(logicalIndex), Qt::ElideRight, width));
    if (isLink)
        Icons::action(QStringLiteral("view-refresh")).paint(painter, readMark(logicalIndex));
    painter->restore();
}

QSize MatrixHeader::sectionSizeFromContents(int logicalIndex) const
{
    QSize size = QHeaderView::sectionSizeFromContents(logicalIndex);
    size.setHeight(std::max(size.height(), fontMetrics().height() * 2 + 8));
    return size;
}

void MatrixHeader::mousePressEvent(QMouseEvent* event)
{
    const int section = logicalIndexAt(event->position().toPoint());
    m_pressed = readMark(section).contains(event->position().toPoint()) ? section : -1;
    if (m_pressed < 0)
        QHeaderView::mousePressEvent(event);
}

void MatrixHeader::mouseReleaseEvent(QMouseEvent* event)
{
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed < 0)
        QHeaderView::mouseReleaseEvent(event);
    else if (readMark(pressed).contains(event->position().toPoint()))
        Q_EMIT readAsked(linkAt(pressed));
}

bool MatrixHeader::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int section = logicalIndexAt(help->pos());
        const QString text = readMark(section).contains(help->pos())
                                 ? tr("Read %1 again").arg(linkAt(section))
                                 : model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString();
        QToolTip::showText(help->globalPos(), MarkedText::toolTip(text), this);
        return true;
    }
    return QHeaderView::viewportEvent(event);
}

void MatrixHeader::resizeEvent(QResizeEvent* event)
{
    QHeaderView::resizeEvent(event);
    fill();
}

} // namespace zoneloom
