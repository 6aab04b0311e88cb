// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/TabOrder.h"

#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

namespace zoneloom {

namespace {

void collect(QWidget* widget, QList<QWidget*>& found);

void collect(QLayout* layout, QList<QWidget*>& found)
{
    for (int at = 0; layout && at < layout->count(); ++at) {
        if (QWidget* widget = layout->itemAt(at)->widget())
            collect(widget, found);
        else
            collect(layout->itemAt(at)->layout(), found);
    }
}

void collect(QWidget* widget, QList<QWidget*>& found)
{
    if (widget->focusPolicy() & Qt::TabFocus)
        found += widget;
    if (auto* area = qobject_cast<QScrollArea*>(widget)) {
        if (area->widget())
            collect(area->widget(), found);
    } else if (auto* splitter = qobject_cast<QSplitter*>(widget)) {
        for (int at = 0; at < splitter->count(); ++at)
            collect(splitter->widget(at), found);
    } else if (auto* stack = qobject_cast<QStackedWidget*>(widget)) {
        for (int at = 0; at < stack->count(); ++at)
            collect(stack->widget(at), found);
    } else {
        collect(widget->layout(), found);
    }
}

} // namespace

void TabOrder::followLayout(QWidget* window)
{
    QList<QWidget*> order;
    collect(window->layout(), order);
    for (qsizetype at = 1; at < order.size(); ++at)
        QWidget::setTabOrder(order.at(at - 1), order.at(at));
    if (window->focusWidget())
        return;
    for (QWidget* one : order) {
        if (one->isEnabledTo(window) && one->isVisibleTo(window)) {
            one->setFocus(Qt::TabFocusReason); // a field's text is chosen: what is typed takes its place
            return;
        }
    }
}

} // namespace zoneloom
