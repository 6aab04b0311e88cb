// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QApplication;

namespace zoneloom {

/// The look that the program adds to the platform's: resources, and a fixed scheme where a person wants one.
class Theme
{
public:
    enum class Scheme
    {
        System,
        Light,
        Dark
    };
    /// Makes our icons known, and sets the scheme; System leaves style and palette as the desktop wants them, or gives
    /// them back. Can be changed while windows are open.
    static void apply(QApplication& application, Scheme scheme);
    /// As the desktop wants it: its own style and palette, unless that is light while the desktop wants dark, or the
    /// other way round (no plug-in of the desktop told Qt).
    static void follow(QApplication& application, Scheme desktop);
};

} // namespace zoneloom
