// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <functional>

namespace zoneloom {

/// What is put on paper: a heading, column titles with their share of the width, and rows that are asked for one after
/// another, so that a large zone is never held as text.
struct PrintTable
{
    QString title;
    QString subtitle;
    QStringList columns;
    QList<int> shares; ///< of the width, as many as columns
    qsizetype rows = 0;
    std::function<QStringList(qsizetype row)> row;
    bool landscape = false;
};

} // namespace zoneloom
