// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QApplication;

namespace zoneloom {

/// The look that the program adds to the platform's: resources, and for pictures and tests a fixed scheme.
class Theme
{
public:
    enum class Scheme
    {
        System,
        Light,
        Dark
    };
    /// Makes our icons known, and sets the scheme; System leaves style and palette as the desktop wants them.
    static void apply(QApplication& application, Scheme scheme);
};

} // namespace zoneloom
