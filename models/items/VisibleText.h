// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace zoneloom {

/// Text of others shown as what it is: characters without a shape of their own are named, as in `‹U+200B›`, and text
/// that runs from right to left keeps the order of a name's labels.
class VisibleText
{
public:
    static QString of(const QString& text);
    /// True where of() would show something else.
    static bool isDeceptive(const QString& text);
};

} // namespace zoneloom
