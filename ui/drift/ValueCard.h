// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/DriftMatrix.h"

#include <QFrame>

class QLabel;

namespace zoneloom {

/// One side of a cell: title, TTL and values, with what differs marked.
class ValueCard : public QFrame
{
    Q_OBJECT

public:
    explicit ValueCard(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Values that `other` has not are marked; nothing is marked without another.
    void show(const std::optional<RRset>& set, const std::optional<RRset>& other, const Name& origin);
    /// What the link's name servers answered: each answer with how many gave it.
    void showLive(const DriftLink& link, const Cell& cell, const Name& origin);

private:
    void showLines(const QStringList& lines, const QList<bool>& marked);

    QLabel* m_title = nullptr;
    QLabel* m_ttl = nullptr;
    QLabel* m_values = nullptr;
};

} // namespace zoneloom
