// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/Theme.h"

#include "ui/theme/FusionLook.h"
#include "ui/theme/StateColors.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

// Outside of a namespace, as Qt's macro wants it: a static library's resources are not found by themselves.
static void initializeIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace zoneloom {

namespace {

/// For windows that are open already: they do not take over a palette that changes together with the style.
void usePalette(const QPalette& colors)
{
    QApplication::setPalette(colors);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows)
        window->setPalette(QPalette());
}

void useStyle(const QString& name)
{
    const bool isFusion = name.compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0;
    QApplication::setStyle(isFusion ? new FusionLook : QStyleFactory::create(name));
}

QPalette palette(bool dark)
{
    QPalette colors(dark ? QColor(0x2b, 0x2e, 0x33) : QColor(0xf0, 0xf1, 0xf3));
    colors.setColor(QPalette::Base, dark ? QColor(0x20, 0x22, 0x26) : QColor(Qt::white));
    colors.setColor(QPalette::AlternateBase, dark ? QColor(0x27, 0x2a, 0x2f) : QColor(0xf6, 0xf7, 0xf9));
    const QColor text = dark ? QColor(0xe6, 0xe8, 0xeb) : QColor(0x1d, 0x21, 0x26);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText})
        colors.setColor(role, text);
    const QColor quiet = dark ? QColor(0xa8, 0xb0, 0xba) : QColor(0x5f, 0x66, 0x70);
    colors.setColor(QPalette::PlaceholderText, quiet);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        colors.setColor(QPalette::Disabled, role, dark ? QColor(0x7a, 0x82, 0x8c) : QColor(0x95, 0x9b, 0xa4));
    colors.setColor(QPalette::ToolTipBase, dark ? QColor(0x3a, 0x3e, 0x45) : QColor(0xff, 0xff, 0xf0));
    colors.setColor(QPalette::Highlight, dark ? QColor(0x34, 0x70, 0xb0) : QColor(0x0b, 0x66, 0xb2));
    colors.setColor(QPalette::HighlightedText, Qt::white);
    colors.setColor(QPalette::Link, dark ? QColor(0x63, 0xb3, 0xf2) : QColor(0x0b, 0x66, 0xb2));
    return colors;
}

} // namespace

void Theme::apply(QApplication& application, Scheme scheme)
{
    initializeIcons();
    const char* const desktopStyle = "zoneloom-desktop-style";
    const QVariant style = application.property(desktopStyle);
    if (!style.isValid())
        application.setProperty(desktopStyle, QApplication::style()->name());
    if (scheme == Scheme::System) {
        useStyle(application.property(desktopStyle).toString());
        if (style.isValid()) // else it was never left
            usePalette(QPalette());
        return;
    }
    useStyle(QStringLiteral("fusion"));
    usePalette(palette(scheme == Scheme::Dark));
}

void Theme::follow(QApplication& application, Scheme desktop)
{
    apply(application, Scheme::System);
    const bool dark = StateColors::isDark(QApplication::palette());
    if ((desktop == Scheme::Dark && !dark) || (desktop == Scheme::Light && dark))
        apply(application, desktop);
}

} // namespace zoneloom
