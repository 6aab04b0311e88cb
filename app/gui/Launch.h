// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/WindowSettings.h"

#include <QSize>
#include <QStringList>

class QApplication;

namespace zoneloom {

class SettingsFile;

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
    QStringList steps; ///< for pictures: what is done before, see Picture

    /// Shows help or version and ends the program where they are asked for. What is not said is as in the settings.
    static LaunchOptions parse(const QApplication& application, const WindowSettings& settings);
    /// The value of `--language`, before anything else can be parsed in that language; empty where it is not given.
    static QString language(const QStringList& arguments);
    static bool isPicture(const QStringList& arguments);
};

/// Opens the window and runs until it is closed; with a screenshot until that is written. Where another program has the
/// window of that store, that one comes to the front.
int launch(QApplication& application, const LaunchOptions& options, SettingsFile& file);

} // namespace zoneloom
