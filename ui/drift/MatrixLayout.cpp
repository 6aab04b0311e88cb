// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/drift/MatrixLayout.h"

#include "ui/settings/SettingsFile.h"

namespace zoneloom {

namespace {

QString keyOf(const Name& zone)
{
    return QStringLiteral("links-%1").arg(QString::fromLatin1(zone.toText().toUtf8().toPercentEncoding()));
}

} // namespace

QStringList MatrixLayout::linkOrder(const Name& zone) const
{
    if (!m_file || m_orders.contains(zone))
        return m_orders.value(zone);
    return QString::fromUtf8(m_file->remembered(keyOf(zone))).split(u'\n', Qt::SkipEmptyParts);
}

void MatrixLayout::saveLinkOrder(const Name& zone, const QStringList& names)
{
    m_orders.insert(zone, names);
    if (m_file)
        m_file->remember(keyOf(zone), names.join(u'\n').toUtf8());
}

} // namespace zoneloom
