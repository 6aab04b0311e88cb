// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sidebar/OverviewButton.h"

#include <QPainter>
#include <QStyleOption>

namespace zoneloom {

OverviewButton::OverviewButton(QWidget* parent)
    : QToolButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize OverviewButton::sizeHint() const
{
    return {QToolButton::sizeHint().width(), fontMetrics().height() + 10};
}

void OverviewButton::paintEvent(QPaintEvent*)
{
    QStyleOptionViewItem item;
    item.initFrom(this);
    item.showDecorationSelected = true;
    item.state.setFlag(QStyle::State_Selected, isChecked());
    item.state.setFlag(QStyle::State_Active);
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, &painter, this);
    // Mark and name stand where those of the zones do.
    icon().paint(&painter, QRect(6, rect().center().y() - 7, 16, 16), Qt::AlignCenter,
                 isChecked() ? QIcon::Selected : QIcon::Normal);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    style()->drawItemText(&painter, rect().adjusted(28, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter, palette(), true,
                          text(), isChecked() ? QPalette::HighlightedText : QPalette::Text);
    if (hasFocus() && item.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.backgroundColor = palette().color(isChecked() ? QPalette::Highlight : QPalette::Base);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

} // namespace zoneloom
