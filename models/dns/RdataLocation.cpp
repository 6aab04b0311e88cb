// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/RdataLocation.h"

#include "models/dns/RdataForms.h"

namespace zoneloom::rdatalocation {

using namespace rdataforms;

namespace {

constexpr qint64 Equator = qint64(1) << 31;
constexpr qint64 BelowSea = 10'000'000; // altitude counts centimetres from 100 km below the WGS 84 spheroid

/// A decimal number with at most `digits` behind the point, in units of the last of them.
std::optional<qint64> fixedPoint(QByteArrayView text, int digits)
{
    const qsizetype point = text.indexOf('.');
    const QByteArrayView whole = point < 0 ? text : text.first(point);
    QByteArray fraction = point < 0 ? QByteArray() : text.sliced(point + 1).toByteArray();
    if (fraction.size() > digits || (point >= 0 && fraction.isEmpty()))
        return std::nullopt;
    fraction = fraction.leftJustified(digits, '0');
    const QByteArray all = whole.toByteArray() + fraction;
    const auto value = number(all, 1'000'000'000'000);
    return whole.isEmpty() || !value ? std::nullopt : std::optional(static_cast<qint64>(*value));
}

class Words
{
public:
    explicit Words(std::span<const RdataToken> words)
        : m_words(words)
    {}
    [[nodiscard]] bool atEnd() const { return m_at >= m_words.size(); }
    QByteArrayView next() { return atEnd() ? QByteArrayView() : m_words[m_at++].text; }

private:
    std::span<const RdataToken> m_words;
    size_t m_at = 0;
};

std::optional<quint32> angle(Words& words, char positive, char negative, quint64 maximumDegrees)
{
    const auto degrees = number(words.next(), maximumDegrees);
    if (!degrees)
        return std::nullopt;
    qint64 thousandths = static_cast<qint64>(*degrees) * 3'600'000;
    QByteArrayView word = words.next();
    const auto isHemisphere = [&] {
        return word.size() == 1 && ((word[0] & ~0x20) == positive || (word[0] & ~0x20) == negative);
    };
    if (!isHemisphere()) {
        const auto minutes = number(word, 59);
        if (!minutes)
            return std::nullopt;
        thousandths += static_cast<qint64>(*minutes) * 60'000;
        word = words.next();
    }
    if (!isHemisphere()) {
        const auto seconds = fixedPoint(word, 3);
        if (!seconds || *seconds >= 60'000)
            return std::nullopt;
        thousandths += *seconds;
        word = words.next();
    }
    if (!isHemisphere() || thousandths > static_cast<qint64>(maximumDegrees) * 3'600'000)
        return std::nullopt;
    return static_cast<quint32>((word[0] & ~0x20) == positive ? Equator + thousandths : Equator - thousandths);
}

std::optional<qint64> centimetres(QByteArrayView word)
{
    const bool isNegative = word.startsWith('-');
    if (isNegative)
        word = word.sliced(1);
    if (word.endsWith('m') || word.endsWith('M'))
        word.chop(1);
    const auto value = fixedPoint(word, 2);
    return value && isNegative ? std::optional(-*value) : value;
}

/// A size as mantissa and power of ten, four bits each.
std::optional<char> size(QByteArrayView word)
{
    auto value = centimetres(word);
    if (!value || *value < 0 || *value > 9'000'000'000)
        return std::nullopt;
    int exponent = 0;
    while (*value >= 10) {
        *value /= 10;
        ++exponent;
    }
    return static_cast<char>(*value << 4 | exponent);
}

std::optional<QByteArray> sizeText(quint32 octet)
{
    qint64 value = octet >> 4;
    if (value > 9 || (octet & 15) > 9)
        return std::nullopt;
    for (quint32 i = 0; i < (octet & 15); ++i)
        value *= 10;
    QByteArray text = QByteArray::number(value / 100);
    if (value % 100 != 0)
        text += '.' + QByteArray::number(value % 100).rightJustified(2, '0');
    return text + 'm';
}

bool appendAngle(QList<QByteArray>& fields, quint32 wire, char positive, char negative, qint64 maximumDegrees)
{
    const qint64 distance = qint64(wire) - Equator;
    const qint64 value = distance < 0 ? -distance : distance;
    if (value > maximumDegrees * 3'600'000)
        return false;
    fields += QByteArray::number(value / 3'600'000);
    fields += QByteArray::number(value / 60'000 % 60);
    fields += QByteArray::number(value / 1000 % 60) + '.' + QByteArray::number(value % 1000).rightJustified(3, '0');
    fields += QByteArray(1, distance < 0 ? negative : positive);
    return true;
}

} // namespace

std::optional<QByteArray> fromText(std::span<const RdataToken> text)
{
    Words words(text);
    const auto latitude = angle(words, 'N', 'S', 90);
    const auto longitude = latitude ? angle(words, 'E', 'W', 180) : std::nullopt;
    const auto altitude = longitude ? centimetres(words.next()) : std::nullopt;
    if (!altitude || *altitude + BelowSea < 0 || *altitude + BelowSea > 0xffffffffLL)
        return std::nullopt;
    QByteArray wire(1, '\0');
    for (const char* standard : {"1", "10000", "10"}) {
        const auto one = size(words.atEnd() ? QByteArrayView(standard) : words.next());
        if (!one)
            return std::nullopt;
        wire += *one;
    }
    if (!words.atEnd())
        return std::nullopt;
    append32(wire, *latitude);
    append32(wire, *longitude);
    append32(wire, static_cast<quint32>(*altitude + BelowSea));
    return wire;
}

std::optional<QList<QByteArray>> toText(QByteArrayView wire)
{
    if (wire.size() != 16 || wire[0] != '\0')
        return std::nullopt;
    QList<QByteArray> fields;
    if (!appendAngle(fields, read32(wire, 4), 'N', 'S', 90) || !appendAngle(fields, read32(wire, 8), 'E', 'W', 180))
        return std::nullopt;
    const qint64 altitude = qint64(read32(wire, 12)) - BelowSea;
    const qint64 value = altitude < 0 ? -altitude : altitude;
    fields += QByteArray(altitude < 0 ? "-" : "") + QByteArray::number(value / 100) + '.' +
              QByteArray::number(value % 100).rightJustified(2, '0') + 'm';
    for (const qsizetype at : {1, 2, 3}) {
        const auto text = sizeText(read8(wire, at));
        if (!text)
            return std::nullopt;
        fields += *text;
    }
    return fields;
}

} // namespace zoneloom::rdatalocation
