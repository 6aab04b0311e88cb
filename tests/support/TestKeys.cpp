// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/TestKeys.h"

#include <QFile>

namespace zoneloom::test {

QByteArray testKey(const QString& file)
{
    QFile key(QStringLiteral(ZONELOOM_TEST_DATA "/keys/") + file);
    if (!key.open(QIODevice::ReadOnly))
        qFatal("there is no key %s", qPrintable(file));
    return key.readAll();
}

} // namespace zoneloom::test
