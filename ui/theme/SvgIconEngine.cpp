// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/SvgIconEngine.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace zoneloom {

SvgIconEngine::SvgIconEngine(QString file, Coloring coloring)
    : m_file(std::move(file))
    , m_coloring(std::move(coloring))
{}

void SvgIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
    QPixmap drawn = pixmap(rect.size() * ratio, mode, state);
    drawn.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.topLeft(), drawn);
}

QPixmap SvgIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State)
{
    const QPalette palette = QApplication::palette();
    QColor color = mode == QIcon::Selected ? palette.color(QPalette::HighlightedText) : m_coloring(palette);
    if (mode == QIcon::Disabled)
        color = palette.color(QPalette::Disabled, QPalette::ButtonText);
    const QString key =
        QStringLiteral("%1 %2 %3x%4").arg(m_file, color.name(QColor::HexArgb)).arg(size.width()).arg(size.height());
    QPixmap drawn;
    if (QPixmapCache::find(key, &drawn))
        return drawn;
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(file.readAll().replace("#010101", color.name().toLatin1()));
    drawn = QPixmap(size);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, drawn);
    return drawn;
}

QIconEngine* SvgIconEngine::clone() const
{
    return new SvgIconEngine(*this);
}

} // namespace zoneloom
