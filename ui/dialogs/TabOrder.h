// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace zoneloom {

/// Lets Tab go through the controls as their layouts show them, whatever the order in which they were made; the first
/// of them has the focus, unless another was given it.
class TabOrder
{
public:
    static void followLayout(QWidget* window);
};

} // namespace zoneloom
