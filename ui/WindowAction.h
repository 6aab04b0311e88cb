// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QString>

class QAction;
class QWidget;

namespace zoneloom {

/// An action of that window, which owns it and answers to its keys. `icon` is a freedesktop name; empty for none.
QAction* makeWindowAction(QWidget* window, const QString& text, const QKeySequence& keys = {},
                          const QString& icon = {});

} // namespace zoneloom
