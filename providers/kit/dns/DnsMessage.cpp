// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/dns/DnsMessage.h"

#include <QtEndian>

namespace zoneloom {

namespace {

constexpr qsizetype HeaderLength = 12;
constexpr qsizetype MaximumNameLength = 255;

/// Where names stand in the rdata of those types that may be compressed, or that receivers have to expect so
/// (RFC 3597 §4): behind `prefix` octets and `strings` character-strings.
struct Layout
{
    int prefix = 0;
    int strings = 0;
    int names = 0;
};

Layout layoutOf(RRType type)
{
    switch (type.number()) {
    case 2:  // NS
    case 3:  // MD
    case 4:  // MF
    case 5:  // CNAME
    case 7:  // MB
    case 8:  // MG
    case 9:  // MR
    case 12: // PTR
    case 39: // DNAME
        return {0, 0, 1};
    case 6:  // SOA
    case 14: // MINFO
    case 17: // RP
        return {0, 0, 2};
    case 15: // MX
    case 18: // AFSDB
    case 21: // RT
    case 36: // KX
        return {2, 0, 1};
    case 26: // PX
        return {2, 0, 2};
    case 33: // SRV
        return {6, 0, 1};
    case 35: // NAPTR
        return {4, 3, 1};
    case 24: // SIG
    case 46: // RRSIG
        return {18, 0, 1};
    default:
        return {};
    }
}

/// Walks through a message; every step fails at its end, or where something points astray.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes)
    {}
    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }

    template <typename T>
    bool number(T& value)
    {
        if (m_at + static_cast<qsizetype>(sizeof(T)) > m_bytes.size())
            return false;
        value = qFromBigEndian<T>(m_bytes.data() + m_at);
        m_at += static_cast<qsizetype>(sizeof(T));
        return true;
    }

    bool raw(qsizetype length, QByteArray& to)
    {
        if (length < 0 || m_at + length > m_bytes.size())
            return false;
        to.append(m_bytes.sliced(m_at, length));
        m_at += length;
        return true;
    }

    /// Appends the name at the cursor, uncompressed.
    bool name(QByteArray& to)
    {
        const qsizetype start = to.size();
        qsizetype from = m_at;
        qsizetype lowest = m_at; // a pointer has to go back, so that there is no loop
        bool jumped = false;
        while (from < m_bytes.size()) {
            const auto length = static_cast<unsigned char>(m_bytes[from]);
            if ((length & 0xc0) == 0xc0) {
                if (from + 1 >= m_bytes.size())
                    return false;
                const qsizetype target = ((length & 0x3f) << 8) | static_cast<unsigned char>(m_bytes[from + 1]);
                if (!jumped)
                    m_at = from + 2;
                jumped = true;
                if (target >= lowest)
                    return false;
                lowest = target;
                from = target;
                continue;
            }
            if ((length & 0xc0) != 0 || from + 1 + length > m_bytes.size() ||
                to.size() - start + 1 + length > MaximumNameLength)
                return false;
            to.append(m_bytes.sliced(from, 1 + length));
            from += 1 + length;
            if (length == 0) {
                if (!jumped)
                    m_at = from;
                return true;
            }
        }
        return false;
    }

    bool name(Name& to)
    {
        QByteArray wire;
        if (!name(wire))
            return false;
        to = Name::fromTrustedWire(std::move(wire));
        return true;
    }

    bool question(DnsQuestion& to)
    {
        quint16 type = 0;
        quint16 questionClass = 0;
        if (!name(to.name) || !number(type) || !number(questionClass))
            return false;
        to.type = RRType(type);
        return true;
    }

    bool record(DnsRecord& to)
    {
        quint16 type = 0;
        quint16 length = 0;
        if (!name(to.name) || !number(type) || !number(to.recordClass) || !number(to.ttl) || !number(length))
            return false;
        to.type = RRType(type);
        return m_at + length <= m_bytes.size() && rdata(to, m_at + length);
    }

private:
    bool rdata(DnsRecord& record, qsizetype end)
    {
        const Layout layout = layoutOf(record.type);
        if (layout.names == 0 || m_at == end) // an update's deletions have no rdata
            return raw(end - m_at, record.rdata);
        if (!raw(layout.prefix, record.rdata))
            return false;
        for (int i = 0; i < layout.strings; ++i) {
            if (m_at >= end || !raw(1 + static_cast<unsigned char>(m_bytes[m_at]), record.rdata))
                return false;
        }
        for (int i = 0; i < layout.names; ++i) {
            if (m_at >= end || !name(record.rdata))
                return false;
        }
        return m_at <= end && raw(end - m_at, record.rdata);
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

void append16(QByteArray& bytes, quint16 number)
{
    bytes += static_cast<char>(number >> 8);
    bytes += static_cast<char>(number & 0xff);
}

bool isEdns(const DnsRecord& record)
{
    return record.type == dnsnumber::Opt;
}

} // namespace

std::optional<DnsMessage> DnsMessage::parse(QByteArrayView bytes)
{
    Reader reader(bytes);
    DnsMessage message;
    quint16 flags = 0;
    quint16 questionCount = 0;
    std::array<quint16, 3> counts{};
    if (!reader.number(message.id) || !reader.number(flags) || !reader.number(questionCount))
        return std::nullopt;
    for (quint16& count : counts) {
        if (!reader.number(count))
            return std::nullopt;
    }
    message.isResponse = (flags & 0x8000) != 0;
    message.opcode = (flags >> 11) & 0xf;
    message.authoritative = (flags & 0x0400) != 0;
    message.truncated = (flags & 0x0200) != 0;
    message.rcode = flags & 0xf;
    for (int i = 0; i < questionCount; ++i) {
        DnsQuestion question;
        if (!reader.question(question))
            return std::nullopt;
        message.questions += question;
    }
    const std::array<QList<DnsRecord>*, 3> sections{&message.answer, &message.authority, &message.additional};
    for (size_t section = 0; section < sections.size(); ++section) {
        for (int i = 0; i < counts[section]; ++i) {
            DnsRecord record;
            const qsizetype start = reader.at();
            if (!reader.record(record))
                return std::nullopt;
            if (record.type == dnsnumber::Tsig) {
                if (section != 2 || i != counts[section] - 1)
                    return std::nullopt;
                message.tsigOffset = start;
            }
            sections[section]->append(std::move(record));
        }
    }
    if (!reader.atEnd())
        return std::nullopt;
    for (const DnsRecord& record : std::as_const(message.additional)) {
        if (isEdns(record))
            message.rcode |= static_cast<int>((record.ttl >> 24) << 4);
    }
    message.additional.removeIf(isEdns);
    return message;
}

DnsMessageWriter::DnsMessageWriter(quint16 id, int opcode, quint16 flags)
{
    append16(m_bytes, id);
    append16(m_bytes, static_cast<quint16>(flags | (opcode << 11)));
    m_bytes.append(HeaderLength - m_bytes.size(), '\0');
}

void DnsMessageWriter::count(qsizetype at)
{
    const auto value = static_cast<quint16>(qFromBigEndian<quint16>(m_bytes.constData() + at) + 1);
    qToBigEndian(value, m_bytes.data() + at);
}

void DnsMessageWriter::addQuestion(const DnsQuestion& question)
{
    addName(question.name);
    append16(m_bytes, question.type.number());
    append16(m_bytes, dnsnumber::ClassIn);
    count(4);
}

void DnsMessageWriter::addEdns(quint16 payload)
{
    m_bytes += '\0';
    append16(m_bytes, dnsnumber::Opt.number());
    append16(m_bytes, payload);
    m_bytes.append(6, '\0'); // no extended rcode, version 0, no flags, no options
    count(10);
}

void DnsMessageWriter::addRecord(const DnsRecord& record, qsizetype countAt)
{
    addName(record.name);
    append16(m_bytes, record.type.number());
    append16(m_bytes, record.recordClass);
    append16(m_bytes, static_cast<quint16>(record.ttl >> 16));
    append16(m_bytes, static_cast<quint16>(record.ttl & 0xffff));
    append16(m_bytes, static_cast<quint16>(record.rdata.size()));
    m_bytes += record.rdata;
    count(countAt);
}

void DnsMessageWriter::addName(const Name& name)
{
    if (m_first && !m_first->isRoot() && name.isWithin(*m_first)) {
        const qsizetype labels = name.wire().size() - m_first->wire().size();
        m_bytes += name.wire().first(labels);
        append16(m_bytes, 0xc000 | HeaderLength);
        return;
    }
    if (!m_first)
        m_first = name;
    m_bytes += name.wire();
}

QString rcodeText(int rcode)
{
    static constexpr const char* names[] = {"NOERROR",  "FORMERR", "SERVFAIL", "NXDOMAIN", "NOTIMP", "REFUSED",
                                            "YXDOMAIN", "YXRRSET", "NXRRSET",  "NOTAUTH",  "NOTZONE"};
    if (rcode >= 0 && rcode < static_cast<int>(std::size(names)))
        return QString::fromLatin1(names[rcode]);
    switch (rcode) {
    case 16:
        return QStringLiteral("BADSIG");
    case 17:
        return QStringLiteral("BADKEY");
    case 18:
        return QStringLiteral("BADTIME");
    case 22:
        return QStringLiteral("BADTRUNC");
    default:
        return QStringLiteral("rcode %1").arg(rcode);
    }
}

} // namespace zoneloom
