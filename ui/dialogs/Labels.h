// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace zoneloom {

/// The few kinds of labels that dialogs are made of.
class Labels
{
public:
    /// Above the first line: the dots of an Ü reach higher than fonts say.
    static constexpr int TopMargin = 2;
    /// Plain text, so that nothing in a provider's words is taken for markup; broken into lines, can be selected.
    static QLabel* plain(const QString& text, QWidget* parent);
    /// As plain(), less important than the rest.
    static QLabel* hint(const QString& text, QWidget* parent);
    /// Of a value beside it, which may have more lines.
    static QLabel* name(const QString& text, QWidget* parent);
    /// Bold, and larger by `scale`; the keyboard's way to `buddy`.
    static QLabel* heading(const QString& text, QWidget* buddy, QWidget* parent, double scale = 1.0);
};

} // namespace zoneloom
