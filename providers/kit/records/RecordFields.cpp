// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/records/RecordFields.h"

#include "models/dns/RdataCodec.h"

namespace zoneloom {

namespace {

/// `"say \"hi\""` as `say "hi"`.
QString unquoted(const QString& field)
{
    QByteArray bytes;
    const QByteArray text = field.toUtf8();
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isOctet = false;
        const uint octet = text.mid(i + 1, 3).toUInt(&isOctet);
        if (text[i] == '\\' && isOctet && octet < 256 && i + 3 < text.size()) {
            bytes += static_cast<char>(octet);
            i += 3;
        } else if (text[i] == '\\' && i + 1 < text.size()) {
            bytes += text[++i];
        } else if (text[i] != '"') {
            bytes += text[i];
        }
    }
    return QString::fromUtf8(bytes);
}

QString quoted(const QString& text)
{
    QString field = QStringLiteral("\"");
    const QByteArray bytes = text.toUtf8();
    for (const char c : bytes) {
        const auto octet = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            field += u'\\' + QLatin1Char(c);
        else if (octet < 0x20 || octet > 0x7e)
            field += u'\\' + QString::number(octet).rightJustified(3, u'0');
        else
            field += QLatin1Char(c);
    }
    return field + u'"';
}

QJsonValue number(QString field)
{
    if (field.endsWith(u'm')) // metres in LOC
        field.chop(1);
    return field.toDouble();
}

QString numberText(const Json& member)
{
    return member.value().isDouble() ? QString::number(member.value().toDouble(), 'g', 15) : member.text();
}

void insertAt(QJsonObject& object, const QString& path, const QJsonValue& value)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0) {
        object.insert(path, value);
        return;
    }
    QJsonObject inner = object.value(path.first(dot)).toObject();
    insertAt(inner, path.sliced(dot + 1), value);
    object.insert(path.first(dot), inner);
}

} // namespace

void RecordFields::write(const RecordText& text, RRType type, QByteArrayView rdata, QJsonObject& record) const
{
    const QStringList fields = text.writeFields(type, rdata);
    const QList<Member> members = m_table.value(type);
    for (qsizetype i = 0; i < members.size(); ++i) {
        const QString field = fields.value(i);
        switch (members[i].kind) {
        case Kind::Word:
            insertAt(record, members[i].path, field);
            break;
        case Kind::Number:
            insertAt(record, members[i].path, number(field));
            break;
        case Kind::Text:
            insertAt(record, members[i].path, unquoted(field));
            break;
        case Kind::Rest:
            insertAt(record, members[i].path, QStringList(fields.mid(i)).join(u' '));
            break;
        }
    }
}

Result<QByteArray> RecordFields::read(const RecordText& text, RRType type, const Json& record) const
{
    QStringList fields;
    const QList<Member> members = m_table.value(type);
    for (const Member& member : members) {
        const Json value = record.at(member.path);
        switch (member.kind) {
        case Kind::Word:
            fields += value.text();
            break;
        case Kind::Number:
            fields += numberText(value);
            break;
        case Kind::Text:
            fields += quoted(value.text());
            break;
        case Kind::Rest:
            fields += value.textOr({});
            break;
        }
    }
    return text.readFields(type, fields);
}

} // namespace zoneloom
