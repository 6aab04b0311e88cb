// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/MarkedText.h"

#include "ui/theme/StateColors.h"

#include <QHelpEvent>
#include <QModelIndex>
#include <QToolTip>

namespace zoneloom {

QString MarkedText::html(const QString& text, const QList<ValueDifference::Range>& marked, const QPalette& palette)
{
    const QColor back = StateColors::differing(palette);
    const QString open = QStringLiteral("<span style='font-weight:600; color:%1; background-color:%2'>")
                             .arg(StateColors::warning(palette).name(), QStringLiteral("rgba(%1,%2,%3,%4)")
                                                                            .arg(back.red())
                                                                            .arg(back.green())
                                                                            .arg(back.blue())
                                                                            .arg(back.alphaF(), 0, 'f', 2));
    QString html;
    qsizetype at = 0;
    for (const ValueDifference::Range& range : marked) {
        html += text.mid(at, range.start - at).toHtmlEscaped();
        html += open + text.mid(range.start, range.length).toHtmlEscaped() + QStringLiteral("</span>");
        at = range.start + range.length;
    }
    return html + text.mid(at).toHtmlEscaped();
}

QString MarkedText::toolTip(const QString& text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<div style='white-space:pre-wrap'>%1</div>").arg(text.toHtmlEscaped());
}

bool MarkedText::showToolTip(const QHelpEvent* event, QWidget* view, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    QToolTip::showText(event->globalPos(), toolTip(index.data(Qt::ToolTipRole).toString()), view);
    return true;
}

} // namespace zoneloom
