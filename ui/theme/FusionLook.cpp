// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/FusionLook.h"

#include "ui/theme/StateColors.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace zoneloom {

namespace {

constexpr int CellMargin = 5;
constexpr int ButtonMargin = 12; ///< at each side of a button's text

/// How much lower the text of an item has to stand so that it shares its baseline with cells in the view's own font.
int baselineShift(const QStyleOption* option, const QWidget* widget)
{
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    if (!item || !widget || item->font == widget->font())
        return 0;
    const auto baseline = [item](const QFontMetrics& font) {
        const int top = item->displayAlignment & Qt::AlignTop      ? 0
                        : item->displayAlignment & Qt::AlignBottom ? item->rect.height() - font.height()
                                                                   : item->rect.height() / 2 - font.height() / 2;
        return top + font.ascent();
    };
    return baseline(widget->fontMetrics()) - baseline(QFontMetrics(item->font));
}

QColor mixed(const QPalette& palette, double share)
{
    const QColor text = palette.color(QPalette::WindowText);
    const QColor back = palette.color(QPalette::Window);
    const auto mix = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return {mix(text.red(), back.red()), mix(text.green(), back.green()), mix(text.blue(), back.blue())};
}

} // namespace

FusionLook::FusionLook()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{}

QColor FusionLook::outline(const QPalette& palette)
{
    return mixed(palette, 0.55);
}

QColor FusionLook::frame(const QPalette& palette)
{
    return mixed(palette, 0.3);
}

void FusionLook::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit && (option->state & State_HasFocus)) {
        // Fusion darkens the highlight: on a dark field nobody would see where one types.
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(option->palette.color(QPalette::Link));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        painter->restore();
        return;
    }
    if ((element == PE_Frame || element == PE_PanelMenu) && StateColors::isDark(option->palette)) {
        // Fusion's is darker than the window, which is dark already.
        painter->save();
        painter->setPen(frame(option->palette));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    }
    if (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton)
        return;
    if ((option->state & State_HasFocus) && (option->state & State_KeyboardFocusChange))
        return; // has the colour of the focus
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(outline(option->palette));
    painter->setBrush(Qt::NoBrush);
    const QRect box = option->rect;
    if (element == PE_IndicatorCheckBox) {
        painter->drawRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5));
    } else {
        // Where Fusion draws its own.
        const QPointF center = box.center() + QPoint(1, 1);
        const qreal radius = (box.width() + (box.width() + 1) % 2) / 2.0 - 1;
        painter->drawEllipse(center, radius, radius);
    }
    painter->restore();
}

void FusionLook::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    const auto* button = element == CE_PushButton ? qstyleoption_cast<const QStyleOptionButton*>(option) : nullptr;
    if (!button || !(button->state & State_HasFocus) || !(button->features & QStyleOptionButton::CommandLinkButton))
        return;
    // Flat, it shows no frame that could have the colour of the focus.
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(option->palette.color(QPalette::Link));
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->restore();
}

int FusionLook::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_HeaderMargin:
        return CellMargin;
    case PM_FocusFrameHMargin:
        // The margin of a cell's text is this and one pixel: it stands below its header's.
        return qobject_cast<const QAbstractItemView*>(widget) ? CellMargin - 1
                                                              : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_HeaderDefaultSectionSizeVertical:
        return widget ? widget->fontMetrics().height() + RowPadding : QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FusionLook::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* data) const
{
    // Only one desktop lets people choose that; elsewhere Qt's answer is a guess.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons && !qgetenv("XDG_CURRENT_DESKTOP").contains("KDE"))
        return 0;
    if (hint == SH_EtchDisabledText) // a second, shifted line of light looks blurred on a dark ground
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

QSize FusionLook::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
    QSize needed = QProxyStyle::sizeFromContents(type, option, size, widget);
    const auto* button = type == CT_PushButton ? qstyleoption_cast<const QStyleOptionButton*>(option) : nullptr;
    if (button && !button->text.isEmpty())
        needed.setWidth(std::max(needed.width(), size.width() + 2 * ButtonMargin));
    if (type != CT_ItemViewItem)
        return needed;
    const int line = option->fontMetrics.height() + RowPadding;
    needed.setHeight(needed.height() <= line ? line : needed.height() + RowPadding);
    return needed;
}

QRect FusionLook::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_ItemViewItemText)
        return rect.translated(0, baselineShift(option, widget));
    return element == SE_LineEditContents ? rect.adjusted(2, 0, -2, 0) : rect;
}

} // namespace zoneloom
