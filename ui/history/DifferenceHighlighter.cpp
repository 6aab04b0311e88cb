// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/DifferenceHighlighter.h"

#include "ui/theme/StateColors.h"

#include <QWidget>

namespace zoneloom {

DifferenceHighlighter::DifferenceHighlighter(QTextDocument* document, const QWidget* widget)
    : QSyntaxHighlighter(document)
    , m_widget(widget)
{}

void DifferenceHighlighter::highlightBlock(const QString& text)
{
    const int length = static_cast<int>(text.size());
    if (text.startsWith(u'+'))
        setFormat(0, length, StateColors::added(m_widget->palette()));
    else if (text.startsWith(u'-'))
        setFormat(0, length, StateColors::removed(m_widget->palette()));
}

} // namespace zoneloom
