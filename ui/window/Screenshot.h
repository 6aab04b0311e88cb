// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace zoneloom {

class MainWindow;

/// Writes a picture of the window once what it shows is loaded, and ends the program: 0, or 1 where that did not work.
void takeScreenshot(MainWindow& window, const QString& file);

} // namespace zoneloom
