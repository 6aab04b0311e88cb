// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/VisibleText.h"

#include <algorithm>

namespace zoneloom {

namespace {

bool hasNoShape(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        break;
    }
    // Blanks that are no blank, and letters that are drawn as nothing.
    return (c != U' ' && QChar::category(c) == QChar::Separator_Space) || c == 0x115F || c == 0x1160 || c == 0x3164 ||
           c == 0xFFA0;
}

bool isRightToLeft(char32_t c)
{
    const QChar::Direction direction = QChar::direction(c);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

/// As it is, or its name where nothing is drawn for it.
QString shownAs(char32_t c)
{
    return hasNoShape(c) ? QStringLiteral("‹U+%1›").arg(QString::number(c, 16).toUpper().rightJustified(4, u'0'))
                         : QString::fromUcs4(&c, 1);
}

constexpr char16_t leftToRightIsolate = 0x2066;
constexpr char16_t firstStrongIsolate = 0x2068;
constexpr char16_t endOfIsolate = 0x2069;

} // namespace

bool VisibleText::isDeceptive(const QString& text)
{
    const QList<uint> points = text.toUcs4();
    return std::any_of(points.begin(), points.end(), [](uint c) { return hasNoShape(c) || isRightToLeft(c); });
}

QString VisibleText::of(const QString& text)
{
    if (!isDeceptive(text))
        return text;
    QString shown{QChar(leftToRightIsolate)};
    shown += QChar(firstStrongIsolate);
    const QList<uint> points = text.toUcs4();
    for (const uint c : points) {
        if (c == U'.')
            shown += QString(QChar(endOfIsolate)) + u'.' + QChar(firstStrongIsolate);
        else
            shown += shownAs(c);
    }
    return shown + QChar(endOfIsolate) + QChar(endOfIsolate);
}

QString VisibleText::prose(const QString& text)
{
    if (!isDeceptive(text))
        return text;
    QString shown{QChar(firstStrongIsolate)};
    const QList<uint> points = text.toUcs4();
    for (const uint c : points)
        shown += shownAs(c);
    return shown + QChar(endOfIsolate);
}

} // namespace zoneloom
