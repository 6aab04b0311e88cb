// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/FocusReturn.h"

#include "ui/window/PageKeys.h"

#include <QApplication>
#include <QEvent>

namespace zoneloom {

FocusReturn::FocusReturn(QWidget* window, QWidget* filter, const PageKeys* keys, QWidget* fallback)
    : QObject(window)
    , m_window(window)
    , m_filter(filter)
    , m_keys(keys)
    , m_fallback(fallback)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

bool FocusReturn::isLost() const
{
    return m_known && (!m_last || !m_last->isVisibleTo(m_window) || !m_last->isEnabledTo(m_window));
}

void FocusReturn::follow(QWidget* now)
{
    const bool inside = now && now->window() == m_window;
    if (inside && (now != m_filter || !isLost())) {
        m_last = now;
        m_known = true;
    } else if (inside || !now) {
        // Not before all that hides or goes together has done so.
        QMetaObject::invokeMethod(this, &FocusReturn::bringBack, Qt::QueuedConnection);
    }
}

void FocusReturn::bringBack()
{
    const QWidget* now = QApplication::focusWidget();
    if (!m_known || !m_window->isActiveWindow() || (now && now != m_filter) || now == m_last)
        return;
    const QPointer<QWidget> lost = m_last;
    if (!isLost()) {
        lost->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_keys->focusPage();
    if (!QApplication::focusWidget() || QApplication::focusWidget() == m_filter)
        m_fallback->setFocus(Qt::OtherFocusReason);
    if (lost)
        await(lost);
}

void FocusReturn::await(QWidget* lost)
{
    if (m_awaited)
        m_awaited->removeEventFilter(this);
    m_awaited = lost;
    m_standIn = QApplication::focusWidget();
    lost->installEventFilter(this);
}

bool FocusReturn::eventFilter(QObject* watched, QEvent* event)
{
    const bool isBack = watched == m_awaited && (event->type() == QEvent::Show ||
                                                 (event->type() == QEvent::EnabledChange && m_awaited->isEnabled()));
    if (isBack) {
        m_awaited->removeEventFilter(this);
        // Unless the person went on meanwhile.
        if (QApplication::focusWidget() == m_standIn)
            QMetaObject::invokeMethod(m_awaited.data(), qOverload<>(&QWidget::setFocus), Qt::QueuedConnection);
        m_awaited.clear();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace zoneloom
