// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/drift/MatrixLayout.h"

#include <QSettings>

namespace zoneloom {

namespace {

QString keyOf(const Name& zone)
{
    return QStringLiteral("drift/links/%1").arg(QString::fromLatin1(zone.toText().toUtf8().toPercentEncoding()));
}

} // namespace

QStringList MatrixLayout::linkOrder(const Name& zone)
{
    return QSettings().value(keyOf(zone)).toStringList();
}

void MatrixLayout::saveLinkOrder(const Name& zone, const QStringList& names)
{
    QSettings().setValue(keyOf(zone), names);
}

} // namespace zoneloom
