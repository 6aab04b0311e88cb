// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIconEngine>
#include <QPalette>

#include <functional>

namespace zoneloom {

/// Draws an SVG whose colour #010101 is replaced by one that is looked up in the application's palette at each drawing;
/// sharp at every scale.
class SvgIconEngine : public QIconEngine
{
public:
    using Coloring = std::function<QColor(const QPalette&)>;
    SvgIconEngine(QString file, Coloring coloring);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine* clone() const override;

private:
    QString m_file;
    Coloring m_coloring;
};

} // namespace zoneloom
