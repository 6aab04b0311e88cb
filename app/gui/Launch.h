// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QSize>
#include <QString>

class QApplication;

namespace zoneloom {

/// What the command line of the window says.
struct LaunchOptions
{
    QString store;
    QString zone;
    QString tab;
    QString file; ///< a master file to import
    QString screenshot;
    QSize size;
    Theme::Scheme scheme = Theme::Scheme::System;
    QString language; ///< empty for the system's

    /// Shows help or version and ends the program where they are asked for.
    static LaunchOptions parse(const QApplication& application);
};

/// Opens the window and runs until it is closed; with a screenshot until that is written.
int launch(QApplication& application, const LaunchOptions& options);

} // namespace zoneloom
