// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/GenerateDirective.h"

#include "models/dns/RdataForms.h"

namespace zoneloom {

namespace {

constexpr quint64 MaximumNumber = 0x7fffffff; // as in BIND
constexpr qint64 MaximumWidth = 255;

/// Hexadecimal digits from the lowest on with dots between; the width counts the dots too, as in BIND.
QByteArray nibbles(quint64 value, qint64 width, bool upper)
{
    QByteArray text;
    do {
        const QByteArray digit = QByteArray::number(value & 15, 16);
        text += upper ? digit.toUpper() : digit;
        value >>= 4;
        if (width > 0)
            --width;
        if (width > 0 || value != 0) {
            text += '.';
            if (width > 0)
                --width;
        }
    } while (value != 0 || width > 0);
    return text;
}

/// The number as `{offset,width,base}` wants it; nothing where the braces hold anything else.
std::optional<QByteArray> formatted(qint64 value, QByteArrayView modifier)
{
    const QList<QByteArray> parts = modifier.toByteArray().split(',');
    bool isOffset = true;
    bool isWidth = true;
    const qint64 offset = parts[0].toLongLong(&isOffset);
    const qint64 width = parts.size() > 1 ? parts[1].toLongLong(&isWidth) : 0;
    const QByteArray base = parts.size() > 2 ? parts[2] : QByteArray("d");
    if (!isOffset || !isWidth || width < 0 || width > MaximumWidth || parts.size() > 3 || base.size() != 1)
        return std::nullopt;
    if (offset < -qint64(MaximumNumber) || offset > qint64(MaximumNumber) || value + offset < 0)
        return std::nullopt;
    const auto number = static_cast<quint64>(value + offset);
    switch (base[0]) {
    case 'd':
        return QByteArray::number(number).rightJustified(width, '0');
    case 'o':
        return QByteArray::number(number, 8).rightJustified(width, '0');
    case 'x':
        return QByteArray::number(number, 16).rightJustified(width, '0');
    case 'X':
        return QByteArray::number(number, 16).toUpper().rightJustified(width, '0');
    case 'n':
    case 'N':
        return nibbles(number, width, base[0] == 'N');
    default:
        return std::nullopt;
    }
}

/// Puts the number into the template; nothing where a modifier is wrong.
std::optional<QByteArray> filledIn(QByteArrayView pattern, qint64 value)
{
    QByteArray text;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        if (pattern[at] == '\\' && at + 1 < pattern.size()) {
            text += pattern[at];
            text += pattern[++at];
        } else if (pattern[at] != '$') {
            text += pattern[at];
        } else if (at + 1 < pattern.size() && pattern[at + 1] == '$') {
            text += pattern[++at];
        } else if (at + 1 < pattern.size() && pattern[at + 1] == '{') {
            const qsizetype end = pattern.indexOf('}', at);
            const auto number = end < 0 ? std::nullopt : formatted(value, pattern.sliced(at + 2, end - at - 2));
            if (!number)
                return std::nullopt;
            text += *number;
            at = end;
        } else {
            text += QByteArray::number(value);
        }
    }
    return text;
}

} // namespace

Result<GenerateDirective> GenerateDirective::fromTokens(std::span<const RdataToken> tokens, qsizetype& wrongToken)
{
    wrongToken = 0;
    if (tokens.size() < 4) {
        wrongToken = static_cast<qsizetype>(tokens.size());
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("Error", "$GENERATE needs a range, an owner, a type and rdata, "
                                               "such as: $GENERATE 1-9 host$ A 192.0.2.$"));
    }
    GenerateDirective directive;
    const QByteArrayView range = tokens[0].text;
    const qsizetype dash = range.indexOf('-');
    const qsizetype slash = range.indexOf('/');
    const qsizetype stopEnd = slash < 0 ? range.size() : slash;
    const auto start = dash < 0 ? std::nullopt : rdataforms::number(range.first(dash), MaximumNumber);
    const auto stop = !start || stopEnd <= dash
                          ? std::nullopt
                          : rdataforms::number(range.sliced(dash + 1, stopEnd - dash - 1), MaximumNumber);
    const auto step =
        slash < 0 ? std::optional<quint64>(1) : rdataforms::number(range.sliced(slash + 1), MaximumNumber);
    if (!start || !stop || !step || *step == 0 || *start > *stop)
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("Error", "The range '%1' of $GENERATE is not written as start-stop or "
                                               "start-stop/step, with numbers from 0 to 2147483647."),
                    {QString::fromUtf8(range.first(std::min<qsizetype>(range.size(), 64)))});
    directive.m_start = static_cast<qint64>(*start);
    directive.m_stop = static_cast<qint64>(*stop);
    directive.m_step = static_cast<qint64>(*step);
    for (const RdataToken& token : tokens.subspan(1)) {
        // A template with blanks may stand in quotes as a whole; only text keeps them.
        const bool isLastOfTemplate = token.text.data() == tokens.back().text.data() && token.text.contains(' ');
        const bool keepsQuotes = token.quoted && !isLastOfTemplate;
        if (!directive.m_template.isEmpty())
            directive.m_template += ' ';
        if (keepsQuotes)
            directive.m_template += '"';
        directive.m_template.append(token.text);
        if (keepsQuotes)
            directive.m_template += '"';
    }
    return directive;
}

Result<QByteArray> GenerateDirective::line(qint64 index) const
{
    auto text = filledIn(m_template, m_start + index * m_step);
    if (!text)
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("Error",
                                      "A modifier of $GENERATE is not written as ${offset,width,base}, with the "
                                      "base d, o, x, X, n or N, or makes the number negative."));
    return std::move(*text);
}

} // namespace zoneloom
