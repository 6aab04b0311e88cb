// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

class QPalette;

namespace zoneloom {

/// Qt's own Fusion style, which is used where the desktop has none, with what it lacks: boxes and fields whose outline
/// can be seen in both schemes, one row height, one cell padding and one
/// baseline in all tables and lists, buttons with room around
/// their text and without the toolkit's stock icons, and what is disabled drawn once, not twice. The styles of desktops
/// are left as they are.
class FusionLook : public QProxyStyle
{
    Q_OBJECT

public:
    FusionLook();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* data) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                         const QWidget* widget) const override;

    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option,
                                       const QWidget* widget) const override;

    /// Of boxes and fields: at least 3 : 1 to what is around them and to what is in them.
    static QColor outline(const QPalette& palette);
    /// Around lists, texts and panels: seen, yet quieter than what one can use.
    static QColor frame(const QPalette& palette);
    /// Pixels that a row of a table or list is higher than its line of text.
    static constexpr int RowPadding = 10;
};

} // namespace zoneloom
