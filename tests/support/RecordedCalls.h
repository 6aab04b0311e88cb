// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/AdapterTest.h"

namespace zoneloom::test {

/// As lines(), sorted as text.
inline QStringList sortedLines(const ZoneContent& content)
{
    QStringList all = lines(content);
    all.sort();
    return all;
}

/// The first recorded call of that method whose path ends so; nothing where the recordings are not on this machine
/// (then the test skips itself with Recording::missing()).
inline std::optional<RecordedExchange> recorded(const QString& provider, const QString& test, const QByteArray& method,
                                                const QString& pathEnd)
{
    const auto recording = Recording::load(provider, test);
    if (!recording)
        return std::nullopt;
    for (const RecordedExchange& exchange : recording->exchanges()) {
        if (exchange.method == method && exchange.url.path(QUrl::FullyDecoded).endsWith(pathEnd))
            return exchange;
    }
    qFatal("%s, %s has no such call", qPrintable(provider), qPrintable(test));
    return std::nullopt;
}

} // namespace zoneloom::test
