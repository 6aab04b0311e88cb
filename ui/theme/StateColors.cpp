// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/StateColors.h"

namespace zoneloom {

namespace {

QColor pick(const QPalette& palette, QRgb light, QRgb dark)
{
    return QColor::fromRgb(StateColors::isDark(palette) ? dark : light);
}

} // namespace

bool StateColors::isDark(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

QColor StateColors::of(CellState state, const QPalette& palette)
{
    switch (state) {
    case CellState::InSync:
        return pick(palette, 0xff1b7f5c, 0xff4cc79a);
    case CellState::Pending:
        return pick(palette, 0xff0b66b2, 0xff63b3f2);
    case CellState::Drifted:
        return pick(palette, 0xffb25e00, 0xfff2a541);
    case CellState::Conflict:
        return pick(palette, 0xffb3261e, 0xffff8a80);
    case CellState::Unmanaged:
        return pick(palette, 0xff8a3f8f, 0xffd79bdc);
    case CellState::Accepted:
    case CellState::Ignored:
    case CellState::Unknown:
        break;
    }
    return pick(palette, 0xff5f6670, 0xffa8b0ba);
}

QColor StateColors::text(CellState state, const QPalette& palette)
{
    // Marks may be paler than words.
    if (!isDark(palette) && state == CellState::Drifted)
        return QColor::fromRgb(0xff8f4b00);
    if (!isDark(palette) && state == CellState::InSync)
        return QColor::fromRgb(0xff146748);
    return of(state, palette);
}

QColor StateColors::differing(const QPalette& palette)
{
    QColor color = of(CellState::Drifted, palette);
    color.setAlphaF(0.16F);
    return color;
}

QColor StateColors::tint(CellState state, const QPalette& palette)
{
    QColor color = of(state, palette);
    color.setAlphaF(isDark(palette) ? 0.18F : 0.10F);
    return color;
}

QColor StateColors::added(const QPalette& palette)
{
    return of(CellState::InSync, palette);
}

QColor StateColors::changed(const QPalette& palette)
{
    return of(CellState::Pending, palette);
}

QColor StateColors::removed(const QPalette& palette)
{
    return of(CellState::Conflict, palette);
}

QColor StateColors::warning(const QPalette& palette)
{
    return text(CellState::Drifted, palette);
}

QColor StateColors::error(const QPalette& palette)
{
    return of(CellState::Conflict, palette);
}

QColor StateColors::quiet(const QPalette& palette)
{
    return of(CellState::Unknown, palette);
}

} // namespace zoneloom
