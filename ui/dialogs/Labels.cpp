// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/Labels.h"

#include <QLabel>

namespace zoneloom {

QLabel* Labels::plain(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setContentsMargins(0, TopMargin, 0, 0);
    return label;
}

QLabel* Labels::name(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setContentsMargins(0, TopMargin, 0, 0);
    return label;
}

QLabel* Labels::hint(const QString& text, QWidget* parent)
{
    QLabel* label = plain(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel* Labels::heading(const QString& text, QWidget* buddy, QWidget* parent, double scale)
{
    auto* label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * scale);
    label->setFont(bold);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(buddy);
    return label;
}

} // namespace zoneloom
