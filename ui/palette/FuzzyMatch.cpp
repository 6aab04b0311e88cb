// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/FuzzyMatch.h"

namespace zoneloom {

namespace {

bool isBoundary(QStringView text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

} // namespace

int FuzzyMatch::score(QStringView typed, QStringView text)
{
    if (typed.isEmpty())
        return 1;
    const int brevity = static_cast<int>(qMax<qsizetype>(0, 100 - text.size()));
    const qsizetype whole = text.indexOf(typed);
    if (whole >= 0) {
        const int place = whole == 0 ? 2000 : isBoundary(text, whole) ? 1500 : 1000;
        return place + (typed.size() == text.size() ? 1000 : 0) + brevity;
    }
    int score = 1;
    qsizetype from = 0;
    qsizetype last = -2;
    for (const QChar letter : typed) {
        if (letter.isSpace())
            continue;
        const qsizetype at = text.indexOf(letter, from);
        if (at < 0)
            return 0;
        score += at == last + 1 ? 8 : isBoundary(text, at) ? 6 : 1;
        last = at;
        from = at + 1;
    }
    return score + brevity / 10;
}

} // namespace zoneloom
