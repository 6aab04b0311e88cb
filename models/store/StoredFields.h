// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/StoreTypes.h"

#include <QVariant>

namespace zoneloom {

/// How values are written into single columns.
namespace stored {

/// Milliseconds since 1970, or NULL.
QVariant time(const std::optional<QDateTime>& time);
std::optional<QDateTime> time(const QVariant& column);
/// A JSON object of texts.
QString map(const QMap<QString, QString>& map);
QMap<QString, QString> map(const QString& column);
/// Sorted, a blank between; a rule's id holds none.
QString words(const QSet<QString>& words);
QSet<QString> words(const QString& column);

} // namespace stored

} // namespace zoneloom
