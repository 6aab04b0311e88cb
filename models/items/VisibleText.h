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
    /// Of words that people wrote, such as a note or who wrote it: those from right to left run so over full stops too,
    /// and carry nothing along that stands around them.
    static QString prose(const QString& text);
    /// True where these would show something else.
    static bool isDeceptive(const QString& text);
};

} // namespace zoneloom
