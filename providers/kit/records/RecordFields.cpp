// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/records/RecordFields.h"

#include "models/dns/RRset.h"
#include "models/dns/RdataCodec.h"
#include "models/dns/RdataSchema.h"

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

RecordFields::RecordFields(const Table& table, QString content)
    : m_content(std::move(content))
{
    for (auto row = table.begin(); row != table.end(); ++row) {
        QList<Member>& members = m_table[row.key()];
        const QStringList paths = row->split(u' ', Qt::SkipEmptyParts);
        for (const QString& path : paths) {
            const bool isSpelt = path.startsWith(u'"');
            members.append(
                {isSpelt ? path.sliced(1).chopped(1) : path, isSpelt ? Kind::Word : kindOf(row.key(), members.size())});
        }
    }
}

RecordFields::Kind RecordFields::kindOf(RRType type, qsizetype field)
{
    if (type == rrtype::LOC) // degrees, minutes, seconds and direction, twice; then metres
        return field == 3 || field == 7 ? Kind::Word : Kind::Number;
    const auto schema = rdataSchema(type);
    if (field >= static_cast<qsizetype>(schema.size()))
        return Kind::Word;
    switch (schema[static_cast<std::size_t>(field)].kind) {
    case FieldKind::Number8:
    case FieldKind::Number16:
    case FieldKind::Number32:
    case FieldKind::Period:
    case FieldKind::Algorithm:
    case FieldKind::CertKind:
    case FieldKind::TlsaUsage:
    case FieldKind::TlsaSelector:
    case FieldKind::TlsaMatching:
        return Kind::Number;
    case FieldKind::String:
    case FieldKind::OptionalString:
    case FieldKind::LongString:
        return Kind::Text;
    case FieldKind::Strings:
        return Kind::Strings;
    case FieldKind::ServiceParameters:
        return Kind::Rest;
    default:
        return Kind::Word;
    }
}

void RecordFields::write(const RecordText& text, RRType type, QByteArrayView rdata, QJsonObject& record) const
{
    if (!knows(type) && !m_content.isEmpty())
        return insertAt(record, m_content, text.writeContent(type, rdata));
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
        case Kind::Strings: {
            QJsonArray strings;
            for (const QByteArray& string : RdataCodec::strings(rdata))
                strings += QString::fromUtf8(string);
            insertAt(record, members[i].path, strings);
            break;
        }
        case Kind::Rest:
            insertAt(record, members[i].path, QStringList(fields.mid(i)).join(u' '));
            break;
        }
    }
}

QJsonArray RecordFields::write(const RecordText& text, const RRset& set) const
{
    QJsonArray records;
    for (const QByteArrayView rdata : set.rdata()) {
        QJsonObject record;
        write(text, set.type(), rdata, record);
        records += record;
    }
    return records;
}

Result<QList<QByteArray>> RecordFields::read(const RecordText& text, RRType type, const QList<Json>& records) const
{
    QList<QByteArray> all;
    for (const Json& record : records) {
        const Result<QByteArray> rdata = read(text, type, record);
        if (!rdata)
            return fail(rdata.error());
        all += *rdata;
    }
    return all;
}

Result<QByteArray> RecordFields::read(const RecordText& text, RRType type, const Json& record) const
{
    QStringList fields;
    const QList<Member> members = m_table.value(type);
    if (!m_content.isEmpty() && (members.isEmpty() || record.at(members.last().path).isNull()))
        return text.readContent(type, record.at(m_content).text());
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
        case Kind::Strings: {
            QList<QByteArray> strings;
            const QStringList texts = value.texts();
            for (const QString& string : texts)
                strings += string.toUtf8();
            return RdataCodec::fromStrings(strings);
        }
        case Kind::Rest:
            fields += value.textOr({});
            break;
        }
    }
    return text.readFields(type, fields);
}

} // namespace zoneloom
