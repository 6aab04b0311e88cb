// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QString>

class QAction;
class QWidget;

namespace zoneloom {

/// Makes the actions of a window, which owns them and answers to their keys.
struct WindowActionMaker
{
    QWidget* window;

    /// `icon` is a freedesktop name; empty for none.
    QAction* operator()(const QString& text, const QKeySequence& keys = {}, const QString& icon = {}) const;
};

} // namespace zoneloom
