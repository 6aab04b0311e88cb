// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/RecordValues.h"

#include "models/dns/RdataCodec.h"
#include "models/dns/types/RecordTypes.h"
#include "models/dns/types/TxtText.h"

namespace zoneloom {

namespace {

/// Text in presentation form: in quotes, with escapes (RFC 1035 §5.1).
QString quoted(QByteArrayView text)
{
    QString out = QStringLiteral("\"");
    for (const char c : text) {
        const auto octet = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            out += u'\\';
        if (octet < 0x20 || octet >= 0x7f)
            out += u'\\' + QString::number(octet).rightJustified(3, u'0');
        else
            out += QLatin1Char(c);
    }
    return out + u'"';
}

/// The way back from quoted(), also for text that stands without quotes.
QString unquoted(QStringView text)
{
    if (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"'))
        text = text.sliced(1, text.size() - 2);
    QByteArray octets;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 >= text.size()) {
            octets += QString(text[i]).toUtf8();
            continue;
        }
        bool isNumber = false;
        const int octet = i + 3 < text.size() ? text.sliced(i + 1, 3).toInt(&isNumber) : -1;
        if (isNumber && octet >= 0 && octet <= 255) {
            octets += static_cast<char>(octet);
            i += 3;
        } else {
            octets += QString(text[++i]).toUtf8();
        }
    }
    return QString::fromUtf8(octets);
}

bool isText(FieldKind kind)
{
    return kind == FieldKind::Text || kind == FieldKind::LongText;
}

bool takesRest(const RecordField& field)
{
    return field.kind == FieldKind::Words || field.kind == FieldKind::Parameters;
}

/// A value as it stands in presentation form.
QString presented(const RecordField& field, const QString& value)
{
    if (isText(field.kind))
        return quoted(value.toUtf8());
    return value.trimmed();
}

} // namespace

QStringList RecordValues::fromRdata(RRType type, QByteArrayView rdata)
{
    const RecordTypeDescription* description = RecordTypes::find(type);
    if (description == nullptr)
        return {RdataCodec::toText(type, rdata)};
    if (type == rrtype::TXT)
        return {QString::fromUtf8(joinedTxt(rdata))};
    const QStringList given = RdataCodec::fields(type, rdata);
    QStringList values;
    for (qsizetype i = 0; i < description->fields.size(); ++i) {
        const RecordField& field = description->fields.at(i);
        if (takesRest(field))
            values.append(given.mid(i).join(u' '));
        else if (isText(field.kind))
            values.append(unquoted(given.value(i)));
        else
            values.append(given.value(i));
    }
    return values;
}

Result<QByteArray> RecordValues::toRdata(RRType type, const QStringList& values, const Name& origin)
{
    const RecordTypeDescription* description = RecordTypes::find(type);
    if (description == nullptr)
        return RdataCodec::fromText(type, values.value(0), origin);
    if (type == rrtype::TXT)
        return RdataCodec::fromLongText(values.value(0).toUtf8());
    QStringList parts;
    for (qsizetype i = 0; i < description->fields.size(); ++i) {
        const RecordField& field = description->fields.at(i);
        const QString part = presented(field, values.value(i));
        if (part.isEmpty() && !field.isOptional)
            return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("Error", "The field '%1' is empty."),
                        {field.labelText()});
        if (!part.isEmpty())
            parts.append(part);
    }
    return RdataCodec::fromText(type, parts.join(u' '), origin);
}

QString RecordValues::value(RRType type, QByteArrayView rdata, QLatin1String field)
{
    const RecordTypeDescription* description = RecordTypes::find(type);
    const qsizetype index = description == nullptr ? -1 : description->indexOf(field);
    return index < 0 ? QString() : fromRdata(type, rdata).value(index);
}

} // namespace zoneloom
