// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/editing/FieldCheck.h"

#include "models/dns/RdataCodec.h"

#include <QRegularExpression>

#include <algorithm>

namespace zoneloom {

namespace {

QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s"));
    return text.remove(blanks);
}

bool isHex(const QString& text)
{
    static const QRegularExpression hex(QStringLiteral("^([0-9A-Fa-f]{2})+$"));
    return hex.match(text).hasMatch();
}

bool isBase64(const QString& text)
{
    return QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors) &&
           !text.contains(QRegularExpression(QStringLiteral("[^\\x00-\\x7f]")));
}

Outcome number(const RecordField& field, const QString& text)
{
    bool isNumber = false;
    const quint64 given = text.toULongLong(&isNumber);
    if (isNumber && given >= field.minimum && given <= field.maximum)
        return {};
    return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is no number from %2 to %3."),
                {text, QString::number(field.minimum), QString::number(field.maximum)});
}

Outcome rdataOf(RRType type, const QString& value)
{
    const Result<QByteArray> rdata = RdataCodec::fromText(type, value, Name());
    return rdata ? Outcome() : Outcome(fail(rdata.error()));
}

Outcome word(const RecordField& field, const QString& text)
{
    if (text.contains(u' ') || text.contains(u'"'))
        return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” has to be one word without blanks."), {text});
    const bool known = std::any_of(field.words.begin(), field.words.end(),
                                   [&text](const WordChoice& one) { return text == QLatin1String(one.word); });
    if (!field.isClosed || known)
        return {};
    return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is none of the choices."), {text});
}

} // namespace

QString FieldCheck::tidied(const RecordField& field, const QString& value)
{
    switch (field.kind) {
    case FieldKind::Hex:
    case FieldKind::Base64:
        return withoutBlanks(value);
    case FieldKind::Text:
    case FieldKind::LongText:
        return value;
    default:
        return value.trimmed();
    }
}

Outcome FieldCheck::check(const RecordField& field, const QString& value, const Name& origin)
{
    const QString text = tidied(field, value);
    switch (field.kind) {
    case FieldKind::Name: {
        const Result<Name> name = Name::fromText(text, origin);
        return name ? Outcome() : Outcome(fail(name.error()));
    }
    case FieldKind::Ipv4:
        return rdataOf(rrtype::A, text);
    case FieldKind::Ipv6:
        return rdataOf(rrtype::AAAA, text);
    case FieldKind::Integer:
        return number(field, text);
    case FieldKind::Choice:
        // A mnemonic that the codec knows is as good as its number.
        return text.front().isDigit() ? number(field, text) : Outcome();
    case FieldKind::Text:
        if (text.toUtf8().size() > 255)
            return fail(ErrorKind::Invalid,
                        QT_TRANSLATE_NOOP("Error", "The text has %1 octets; at most 255 can stand here."),
                        {QString::number(text.toUtf8().size())});
        return {};
    case FieldKind::Word:
        return word(field, text);
    case FieldKind::Hex:
        if (!isHex(text))
            return fail(ErrorKind::Invalid,
                        QT_TRANSLATE_NOOP("Error", "Only pairs of hexadecimal digits can stand here."));
        return {};
    case FieldKind::Base64:
        if (!isBase64(text))
            return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("Error", "This is no base64."));
        return {};
    case FieldKind::LongText:
    case FieldKind::Words:
    case FieldKind::Parameters:
        return {};
    }
    return {};
}

} // namespace zoneloom
