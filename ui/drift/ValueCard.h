// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/DriftMatrix.h"

#include <QFrame>

class QLabel;
class QTextEdit;

namespace zoneloom {

class ElidedLabel;

/// One side of a cell: title, TTL and values, with what differs marked within them. Long ones scroll.
class ValueCard : public QFrame
{
    Q_OBJECT

public:
    explicit ValueCard(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// The parts that differ from `other` are marked; nothing is marked without another.
    void show(const std::optional<RRset>& set, const std::optional<RRset>& other, const Name& origin);
    /// What the link's name servers answered: each answer with the addresses that gave it.
    void showLive(const DriftLink& link, const Cell& cell, const Name& origin);
    /// The values as shown, a line each.
    [[nodiscard]] QString text() const;

private:
    ElidedLabel* m_title = nullptr;
    QLabel* m_ttl = nullptr;
    QTextEdit* m_values = nullptr;
};

} // namespace zoneloom
