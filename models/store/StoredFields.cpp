// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/StoredFields.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace zoneloom::stored {

QVariant time(const std::optional<QDateTime>& time)
{
    return time ? QVariant(time->toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

std::optional<QDateTime> time(const QVariant& column)
{
    if (column.isNull())
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(column.toLongLong(), Qt::UTC);
}

QString map(const QMap<QString, QString>& map)
{
    QJsonObject object;
    for (auto entry = map.cbegin(); entry != map.cend(); ++entry)
        object.insert(entry.key(), entry.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> map(const QString& column)
{
    QMap<QString, QString> map;
    const QJsonObject object = QJsonDocument::fromJson(column.toUtf8()).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        map.insert(entry.key(), entry.value().toString());
    return map;
}

QString words(const QSet<QString>& words)
{
    QStringList list(words.cbegin(), words.cend());
    list.sort();
    return list.join(u' ');
}

QSet<QString> words(const QString& column)
{
    const QStringList list = column.split(u' ', Qt::SkipEmptyParts);
    return {list.cbegin(), list.cend()};
}

} // namespace zoneloom::stored
