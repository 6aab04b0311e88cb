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
    constexpr char16_t leftToRightIsolate = 0x2066;
    constexpr char16_t firstStrongIsolate = 0x2068;
    constexpr char16_t endOfIsolate = 0x2069;
    QString shown{QChar(leftToRightIsolate)};
    shown += QChar(firstStrongIsolate);
    const QList<uint> points = text.toUcs4();
    for (const uint c : points) {
        if (hasNoShape(c))
            shown += QStringLiteral("‹U+%1›").arg(QString::number(c, 16).toUpper().rightJustified(4, u'0'));
        else if (c == U'.')
            shown += QString(QChar(endOfIsolate)) + u'.' + QChar(firstStrongIsolate);
        else
            shown += QString::fromUcs4(reinterpret_cast<const char32_t*>(&c), 1);
    }
    return shown + QChar(endOfIsolate) + QChar(endOfIsolate);
}

} // namespace zoneloom
