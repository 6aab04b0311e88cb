// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/DriftMatrix.h"
#include "ui/drift/CellChoice.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace zoneloom {

class ValueCard;

/// The chosen cell side by side: internal, base, at the provider, live; and what can be done with it.
class DriftDetail : public QWidget
{
    Q_OBJECT

public:
    explicit DriftDetail(QWidget* parent = nullptr);

    /// The first chosen cell is shown; `decision` says what was decided on all of them, if anything was. `link` is that
    /// of the current cell, whether the link knows it or not.
    void show(const Name& origin, const DriftLink* link, const CellChoice& choice, const QString& decision);
    /// Who changed what, once that is known.
    void setStory(const QString& text);

Q_SIGNALS:
    void pushAsked();
    void adoptAsked();
    void ignoreAsked(bool ignored);

private:
    void showActions(const CellChoice& choice, const QString& decision);

    QLabel* m_title = nullptr;
    QLabel* m_story = nullptr;
    ValueCard* m_internal = nullptr;
    ValueCard* m_base = nullptr;
    ValueCard* m_observed = nullptr;
    ValueCard* m_live = nullptr;
    QPushButton* m_push = nullptr;
    QPushButton* m_adopt = nullptr;
    QPushButton* m_ignore = nullptr;
    bool m_ignores = true;
};

} // namespace zoneloom
