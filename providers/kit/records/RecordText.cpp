// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/records/RecordText.h"

#include "models/dns/RRset.h"
#include "models/dns/RdataCodec.h"
#include "providers/kit/Provider.h"

namespace zoneloom {

namespace {

/// Which fields of a type are names; empty for types without one.
QList<int> nameFields(RRType type)
{
    switch (type.number()) {
    case rrtype::NS.number():
    case rrtype::CNAME.number():
    case rrtype::DNAME.number():
    case rrtype::PTR.number():
    case rrtype::ALIAS.number():
        return {0};
    case rrtype::MX.number():
    case rrtype::AFSDB.number():
    case rrtype::SVCB.number():
    case rrtype::HTTPS.number():
    case 36: // KX
    case 21: // RT
        return {1};
    case rrtype::SRV.number():
        return {3};
    case rrtype::NAPTR.number():
        return {5};
    case rrtype::RP.number():
    case rrtype::SOA.number():
        return {0, 1};
    default:
        return {};
    }
}

bool isText(RRType type)
{
    return type == rrtype::TXT || type == rrtype::SPF;
}

/// The fields of a presentation form, quoted strings whole and with their quotes.
QStringList fieldsOf(const QString& content)
{
    QStringList fields;
    QString field;
    bool inQuotes = false;
    for (qsizetype i = 0; i < content.size(); ++i) {
        const QChar c = content[i];
        if (c == u'\\' && i + 1 < content.size()) {
            field += c;
            field += content[++i];
        } else if (c.isSpace() && !inQuotes) {
            if (!field.isEmpty())
                fields += field;
            field.clear();
        } else {
            if (c == u'"')
                inQuotes = !inQuotes;
            field += c;
        }
    }
    if (!field.isEmpty())
        fields += field;
    return fields;
}

QString quoted(const QByteArray& bytes)
{
    QString text = QStringLiteral("\"");
    for (const char c : bytes) {
        const auto octet = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            text += u'\\' + QLatin1Char(c);
        else if (octet < 0x20 || octet > 0x7e)
            text += u'\\' + QString::number(octet).rightJustified(3, u'0');
        else
            text += QLatin1Char(c);
    }
    return text + u'"';
}

/// Escapes of three digits in another base.
QString reescaped(const QString& text, int from, int to)
{
    QString made;
    for (qsizetype i = 0; i < text.size(); ++i) {
        made += text[i];
        if (text[i] != u'\\' || i + 1 >= text.size())
            continue;
        bool isNumber = false;
        const uint octet = QStringView(text).mid(i + 1, 3).toUInt(&isNumber, from);
        if (isNumber && octet < 256 && i + 3 < text.size() && text[i + 1].isDigit()) {
            made += QString::number(octet, to).rightJustified(3, u'0');
            i += 3;
        } else {
            made += text[++i];
        }
    }
    return made;
}

} // namespace

RecordText::RecordText(RecordDialect dialect, Name origin)
    : m_dialect(std::move(dialect))
    , m_origin(std::move(origin))
{}

QString RecordText::writeName(const Name& owner) const
{
    QString text;
    if (m_dialect.names == RecordDialect::Names::Relative) {
        if (owner == m_origin)
            return m_dialect.apex;
        text = owner.relativeTo(m_origin);
        if (m_dialect.unicodeNames) {
            const QString whole = owner.toDisplay();
            text = whole.chopped(m_origin.toDisplay().size() + 1);
        }
        return text;
    }
    text = m_dialect.unicodeNames ? QString(owner.toDisplay() + u'.') : owner.toText();
    if (m_dialect.names == RecordDialect::Names::AbsoluteWithoutDot)
        text.chop(1);
    return m_dialect.octalEscapes ? reescaped(text, 10, 8) : text;
}

Result<Name> RecordText::readName(const QString& name) const
{
    if (m_dialect.names == RecordDialect::Names::Relative)
        return name.isEmpty() || name == m_dialect.apex ? Result<Name>(m_origin) : Name::fromText(name, m_origin);
    if (name.isEmpty() || name == u"@")
        return m_origin;
    return Name::fromText(m_dialect.octalEscapes ? reescaped(name, 8, 10) : name);
}

QString RecordText::writeType(RRType type) const
{
    const auto own = m_dialect.typeNames.constFind(type);
    return own != m_dialect.typeNames.constEnd() ? *own : type.toText();
}

Result<RRType> RecordText::readType(const QString& type) const
{
    for (auto it = m_dialect.typeNames.cbegin(); it != m_dialect.typeNames.cend(); ++it) {
        if (it.value().compare(type, Qt::CaseInsensitive) == 0)
            return it.key();
    }
    return RRType::fromText(type);
}

std::optional<RRsetKey> RecordText::readKey(const QString& owner, const QString& type) const
{
    const Result<Name> name = readName(owner);
    const Result<RRType> known = readType(type);
    return name && known ? std::optional(RRsetKey{*name, *known}) : std::nullopt;
}

QString RecordText::writeTarget(const QString& absolute) const
{
    if (m_dialect.targets == RecordDialect::Targets::AbsoluteWithoutDot && absolute.size() > 1)
        return absolute.chopped(1);
    return absolute;
}

QString RecordText::readTarget(const QString& target) const
{
    if (target == u"@")
        return m_origin.toText();
    if (target.endsWith(u'.') && !target.endsWith(QLatin1String("\\.")))
        return target;
    if (m_dialect.targets == RecordDialect::Targets::RelativeUnlessDotted)
        return target + u'.' + m_origin.toText();
    return target + u'.';
}

QStringList RecordText::writeFields(RRType type, QByteArrayView rdata) const
{
    QStringList fields = RdataCodec::fields(type, rdata);
    const QList<int> names = nameFields(type);
    for (const int index : names) {
        if (index < fields.size())
            fields[index] = writeTarget(fields[index]);
    }
    return fields;
}

Result<QByteArray> RecordText::readFields(RRType type, const QStringList& fields) const
{
    QStringList absolute = fields;
    const QList<int> names = nameFields(type);
    for (const int index : names) {
        if (index < absolute.size())
            absolute[index] = readTarget(absolute[index]);
    }
    return RdataCodec::fromText(type, absolute.join(u' '), m_origin);
}

QString RecordText::writeText(QByteArrayView rdata) const
{
    const QByteArray whole = RdataCodec::strings(rdata).join();
    switch (m_dialect.texts) {
    case RecordDialect::Texts::Plain:
    case RecordDialect::Texts::WrittenPlain: {
        const QString text = QString::fromUtf8(whole);
        if (text.toUtf8() != whole) // else the octets would come out as others, unnoticed
            throw ProviderException(
                Error(ErrorKind::RejectedRecord,
                      QT_TRANSLATE_NOOP("Error", "A text in %1 is not UTF-8, and this provider takes nothing else."),
                      {m_origin.toDisplay()}));
        return text;
    }
    case RecordDialect::Texts::OneQuotedString:
        return quoted(whole);
    case RecordDialect::Texts::Quoted:
    case RecordDialect::Texts::WrittenQuoted:
        break;
    }
    return RdataCodec::toText(rrtype::TXT, rdata);
}

Result<QByteArray> RecordText::readText(RRType type, const QString& content) const
{
    const bool isQuoted = content.size() >= 2 && content.startsWith(u'"') && content.endsWith(u'"');
    switch (m_dialect.texts) {
    case RecordDialect::Texts::Plain:
        return RdataCodec::fromLongText(content.toUtf8());
    case RecordDialect::Texts::WrittenPlain:
    case RecordDialect::Texts::WrittenQuoted:
        if (!isQuoted)
            return RdataCodec::fromLongText(content.toUtf8());
        break;
    case RecordDialect::Texts::OneQuotedString:
    case RecordDialect::Texts::Quoted:
        break;
    }
    // A string that is longer than 255 octets is not one in DNS, though several APIs take and give it.
    if (content.size() <= 257 || fieldsOf(content).size() != 1)
        return RdataCodec::fromText(type, content, m_origin);
    QByteArray whole;
    const QByteArray bytes = content.sliced(1, content.size() - 2).toUtf8();
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] != '\\' || i + 1 == bytes.size()) {
            whole += bytes[i];
            continue;
        }
        bool isOctet = false;
        const uint octet = bytes.mid(i + 1, 3).toUInt(&isOctet, 10);
        if (isOctet && octet < 256 && bytes.size() > i + 3) {
            whole += static_cast<char>(octet);
            i += 3;
        } else {
            whole += bytes[++i];
        }
    }
    return RdataCodec::fromLongText(whole);
}

QString RecordText::writeContent(RRType type, QByteArrayView rdata) const
{
    const QString content = writeDecimal(type, rdata);
    return m_dialect.octalEscapes ? reescaped(content, 10, 8) : content;
}

QString RecordText::writeDecimal(RRType type, QByteArrayView rdata) const
{
    if (isText(type))
        return writeText(rdata);
    const bool apart = m_dialect.priorityApart.contains(type);
    if (!apart && m_dialect.targets != RecordDialect::Targets::AbsoluteWithoutDot)
        return RdataCodec::toText(type, rdata);
    const QStringList fields = writeFields(type, rdata);
    return (apart ? fields.sliced(1) : fields).join(u' ');
}

QStringList RecordText::writeContents(const RRset& set) const
{
    QStringList contents;
    for (const QByteArrayView rdata : set.rdata())
        contents += writeContent(set.type(), rdata);
    return contents;
}

std::optional<int> RecordText::writePriority(RRType type, QByteArrayView rdata) const
{
    if (!m_dialect.priorityApart.contains(type) || rdata.size() < 2)
        return std::nullopt;
    // All types that have a priority begin with it, in 16 bits.
    return (static_cast<unsigned char>(rdata[0]) << 8) | static_cast<unsigned char>(rdata[1]);
}

Result<QByteArray> RecordText::readContent(RRType type, const QString& spelt, std::optional<int> priority) const
{
    const QString content = m_dialect.octalEscapes ? reescaped(spelt, 8, 10) : spelt;
    if (isText(type))
        return readText(type, content);
    QStringList fields = fieldsOf(content);
    if (priority && m_dialect.priorityApart.contains(type))
        fields.prepend(QString::number(*priority));
    return readFields(type, fields);
}

ProviderRecord RecordText::write(const Name& owner, RRType type, quint32 ttl, QByteArrayView rdata) const
{
    return {{}, writeName(owner), writeType(type), ttl, writeContent(type, rdata), writePriority(type, rdata)};
}

} // namespace zoneloom
