// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/editing/TtlText.h"

#include <array>

namespace zoneloom {

Result<quint32> TtlText::seconds(const QString& text)
{
    const QString given = text.trimmed().toLower();
    const auto wrong = [&given] {
        return fail(Error(ErrorKind::Invalid, QT_TRANSLATE_NOOP("Error", "'%1' is no TTL."), {given})
                        .withAdvice(QT_TRANSLATE_NOOP("Error", "Type seconds up to 2147483647, or 30m, 1h, 2d, 1w.")));
    };
    quint64 total = 0;
    quint64 number = 0;
    bool digits = false;
    for (const QChar c : given) {
        if (c >= u'0' && c <= u'9') {
            number = number * 10 + static_cast<quint64>(c.unicode() - u'0');
            digits = true;
            if (number > 0x7fffffffU)
                return wrong();
            continue;
        }
        const qsizetype unit = QStringLiteral("smhdw").indexOf(c);
        if (unit < 0 || !digits)
            return wrong();
        constexpr std::array<quint64, 5> seconds{1, 60, 3600, 86400, 604800};
        total += number * seconds[static_cast<size_t>(unit)];
        number = 0;
        digits = false;
    }
    total += number;
    if (given.isEmpty() || total > 0x7fffffffU)
        return wrong();
    return static_cast<quint32>(total);
}

QString TtlText::shortForm(quint32 seconds)
{
    constexpr std::array<std::pair<quint32, char>, 4> units{{{604800, 'w'}, {86400, 'd'}, {3600, 'h'}, {60, 'm'}}};
    QString text;
    quint32 left = seconds;
    for (const auto& [size, letter] : units) {
        if (left >= size)
            text += QString::number(left / size) + QLatin1Char(letter);
        left %= size;
    }
    return left > 0 || text.isEmpty() ? QString::number(seconds) : text;
}

} // namespace zoneloom
