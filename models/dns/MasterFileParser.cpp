// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/MasterFileParser.h"

#include "models/dns/RdataCodec.h"
#include "models/dns/RdataForms.h"

#include <QFileInfo>

#include <algorithm>

namespace zoneloom {

namespace {

constexpr quint32 MaximumTtl = 0x7fffffff; // RFC 2181 §8

bool isWord(QByteArrayView word, QByteArrayView expected)
{
    return word.size() == expected.size() && word.compare(expected, Qt::CaseInsensitive) == 0;
}

/// The types that most records have, without a search through all of them.
RRType frequentType(QByteArrayView word)
{
    struct Frequent
    {
        QByteArrayView word;
        RRType type;
    };
    static const Frequent Types[]{{"A", rrtype::A},     {"AAAA", rrtype::AAAA}, {"CNAME", rrtype::CNAME},
                                  {"TXT", rrtype::TXT}, {"MX", rrtype::MX},     {"NS", rrtype::NS},
                                  {"SRV", rrtype::SRV}, {"CAA", rrtype::CAA},   {"TLSA", rrtype::TLSA},
                                  {"PTR", rrtype::PTR}, {"DS", rrtype::DS},     {"RRSIG", rrtype::RRSIG}};
    for (const Frequent& one : Types) {
        if (word.size() == one.word.size() && std::equal(word.begin(), word.end(), one.word.begin()))
            return one.type;
    }
    return {};
}

std::optional<RRType> typeOf(QByteArrayView word)
{
    if (const RRType type = frequentType(word); type != RRType())
        return type;
    const auto type = RRType::fromText(QString::fromUtf8(word));
    return type ? std::optional(*type) : std::nullopt;
}

QString shown(QByteArrayView word)
{
    return word.size() > 64 ? QString::fromUtf8(word.first(64)) + QChar(0x2026) : QString::fromUtf8(word);
}

} // namespace

MasterFileParser::MasterFileParser(const MasterFileOptions& options)
    : m_options(options)
    , m_origin(options.origin)
{
    const QFileInfo file(options.fileName);
    if (!options.fileName.isEmpty() && file.exists())
        m_including += file.canonicalFilePath();
}

MasterFileReading MasterFileParser::read(QByteArrayView text)
{
    m_file = m_records.addFile(m_options.fileName);
    readText(text);
    MasterFileReading reading;
    reading.records = m_records.size();
    // Without an origin from outside, the zone is the one whose SOA the file holds.
    const Name origin = m_options.origin.isRoot() && m_soaOwner ? *m_soaOwner : m_options.origin;
    reading.content = m_records.take(origin, m_findings);
    reading.findings = m_findings.take();
    return reading;
}

void MasterFileParser::readText(QByteArrayView text)
{
    m_hasInvalidUtf8 = !text.isValidUtf8();
    m_ownerText = {};
    MasterFileLexer lexer(text);
    Entry entry;
    while (lexer.next(entry)) {
        if (entry.fault != MasterFileLexer::Fault::None)
            reportFault(entry);
        else if (!entry.tokens.empty())
            readEntry(entry);
    }
    m_ownerText = {};
}

void MasterFileParser::readEntry(const Entry& entry)
{
    if (m_hasInvalidUtf8 && !checkOctets(entry))
        return;
    const RdataToken& first = entry.tokens.front();
    if (!entry.startsBlank && !first.quoted && first.text.startsWith('$') && m_generating == nullptr)
        readControl(entry);
    else
        readRecord(entry);
}

bool MasterFileParser::checkOctets(const Entry& entry)
{
    for (size_t i = 0; i < entry.tokens.size(); ++i) {
        if (entry.tokens[i].text.isValidUtf8())
            continue;
        report(placeOf(entry, static_cast<qsizetype>(i)), "not-utf-8",
               QT_TRANSLATE_NOOP("Finding",
                                 "This is not UTF-8; save the file as UTF-8, or write single octets as \\DDD."));
        return false;
    }
    return true;
}

void MasterFileParser::readRecord(const Entry& entry)
{
    size_t at = 0;
    bool isGood = true;
    if (!entry.startsBlank) {
        isGood = readOwner(entry);
        at = 1;
    } else if (!m_hasOwner) {
        report(placeOf(entry, 0), "master-file-syntax",
               QT_TRANSLATE_NOOP("Finding", "This line leaves out the owner, but there is no record before it."), {},
               "RFC 1035 §5.1");
        isGood = false;
    }
    if (!readPrefix(entry, at))
        return;
    qsizetype wrong = 0;
    const Tokens rest = Tokens(entry.tokens).subspan(at);
    const auto rdata = RdataCodec::fromTokens(m_type, rest, m_origin, &wrong);
    if (!rdata) {
        const bool isLongText = m_type == rrtype::TXT && wrong < static_cast<qsizetype>(rest.size()) &&
                                rest[static_cast<size_t>(wrong)].text.size() > 255;
        report(placeOf(entry, static_cast<qsizetype>(at) + wrong), isLongText ? "txt-string-too-long" : "rdata-syntax",
               rdata.error());
        return;
    }
    const quint32 ttl = ttlOf(entry, *rdata);
    if (!isGood)
        return;
    if (m_type == rrtype::SOA && !m_soaOwner)
        m_soaOwner = m_owner;
    const bool isOutside =
        m_ownerIsOutside || (m_options.origin.isRoot() && m_soaOwner && !m_owner.isWithin(*m_soaOwner));
    if (isOutside) {
        report(placeOf(entry, 0), "owner-outside-zone",
               QT_TRANSLATE_NOOP("Finding", "The owner %1 is not within the zone %2."),
               {m_owner.toText(), (m_soaOwner && m_options.origin.isRoot() ? *m_soaOwner : m_options.origin).toText()},
               "RFC 1035 §5.2");
        return;
    }
    const Place place = placeOf(entry, 0);
    m_records.add({m_owner, m_type, ttl, place.line, place.column, m_file}, *rdata,
                  m_generating != nullptr ? m_generating->comment : entry.comment);
}

bool MasterFileParser::readOwner(const Entry& entry)
{
    const QByteArrayView text = entry.tokens.front().text;
    if (!m_ownerText.isEmpty() && m_hasOwner && text.size() == m_ownerText.size() &&
        std::equal(text.begin(), text.end(), m_ownerText.begin()))
        return true;
    m_ownerText = {};
    auto name = Name::fromUtf8(text, m_origin);
    m_hasOwner = name.has_value();
    if (!name) {
        report(placeOf(entry, 0), "owner-syntax", name.error());
        return false;
    }
    m_owner = std::move(*name);
    m_ownerIsOutside = !m_owner.isWithin(m_options.origin);
    if (m_generating == nullptr)
        m_ownerText = text;
    return true;
}

bool MasterFileParser::readPrefix(const Entry& entry, size_t& at)
{
    m_ttl.reset();
    bool hasClass = false;
    for (; at < entry.tokens.size(); ++at) {
        const QByteArrayView word = entry.tokens[at].text;
        const auto place = [&] { return placeOf(entry, static_cast<qsizetype>(at)); };
        if (word.isEmpty() || entry.tokens[at].quoted)
            break;
        if (!m_ttl && ((word[0] >= '0' && word[0] <= '9') || word[0] == '-')) {
            m_ttl = rdataforms::period(word);
            if (!m_ttl || *m_ttl > MaximumTtl) {
                report(place(), "ttl-range",
                       QT_TRANSLATE_NOOP("Finding", "'%1' is not a TTL of 0 to 2147483647 seconds."), {shown(word)},
                       "RFC 2181 §8");
                return false;
            }
            continue;
        }
        if (!hasClass && isWord(word, "IN")) {
            hasClass = true;
            continue;
        }
        if (!hasClass && (isWord(word, "CH") || isWord(word, "HS") || isWord(word, "CS") || isWord(word, "ANY") ||
                          isWord(word, "NONE"))) {
            report(place(), "class-not-in", QT_TRANSLATE_NOOP("Finding", "The class is %1; only IN is possible here."),
                   {shown(word)}, "RFC 1035 §3.2.4");
            return false;
        }
        if (!hasClass && word.size() > 5 && isWord(word.first(5), "CLASS")) {
            hasClass = true;
            if (word.sliced(5) == QByteArrayView("1"))
                continue;
            report(place(), "class-not-in", QT_TRANSLATE_NOOP("Finding", "The class is %1; only IN is possible here."),
                   {shown(word)}, "RFC 1035 §3.2.4");
            return false;
        }
        if (const auto type = typeOf(word)) {
            m_type = *type;
            ++at;
            return true;
        }
        report(place(), "type-unknown",
               QT_TRANSLATE_NOOP("Finding", "'%1' is no record type; unknown types are written as TYPE and a number."),
               {shown(word)}, "RFC 3597 §5");
        return false;
    }
    report(placeOf(entry, static_cast<qsizetype>(at)), "master-file-syntax",
           QT_TRANSLATE_NOOP("Finding", "The record has no type."), {}, "RFC 1035 §5.1");
    return false;
}

quint32 MasterFileParser::ttlOf(const Entry& entry, QByteArrayView rdata)
{
    if (m_ttl) {
        m_lastTtl = m_ttl;
        return *m_ttl;
    }
    if (m_defaultTtl)
        return *m_defaultTtl;
    if (m_lastTtl)
        return *m_lastTtl; // RFC 1035 §5.1
    if (m_type == rrtype::SOA) {
        // As BIND does: before RFC 2308 the last field of the SOA was the zone's default.
        m_lastTtl = std::min(rdataforms::read32(rdata, rdata.size() - 4), MaximumTtl);
        return *m_lastTtl;
    }
    m_lastTtl = m_options.defaultTtl;
    report(placeOf(entry, 0), "ttl-missing",
           QT_TRANSLATE_NOOP("Finding", "Neither this record nor a $TTL before it gives a TTL; %1 seconds are taken."),
           {QString::number(m_options.defaultTtl)}, "RFC 2308 §4", Severity::Warning);
    return m_options.defaultTtl;
}

void MasterFileParser::reportFault(const Entry& entry)
{
    using Fault = MasterFileLexer::Fault;
    const Place place = placeAt(entry, entry.faultAt);
    switch (entry.fault) {
    case Fault::None:
        break;
    case Fault::OpenQuote:
        report(place, "master-file-syntax",
               QT_TRANSLATE_NOOP("Finding", "The quoted string is not closed on its line."), {}, "RFC 1035 §5.1");
        break;
    case Fault::OpenBracket:
        report(place, "master-file-syntax", QT_TRANSLATE_NOOP("Finding", "The parenthesis is never closed."), {},
               "RFC 1035 §5.1");
        break;
    case Fault::ClosingBracket:
        report(place, "master-file-syntax",
               QT_TRANSLATE_NOOP("Finding", "There is no opening parenthesis for this one."), {}, "RFC 1035 §5.1");
        break;
    case Fault::NulOctet:
        report(place, "nul-octet",
               QT_TRANSLATE_NOOP("Finding", "A NUL octet: this is no text file, or it is damaged."));
        break;
    case Fault::LineTooLong:
        report(place, "line-too-long", QT_TRANSLATE_NOOP("Finding", "The line is longer than %1 octets."),
               {QString::number(MasterFileLexer::MaximumLine)});
        break;
    }
}

Place MasterFileParser::placeAt(const Entry& entry, const char* at) const
{
    Place place;
    place.file = m_records.file(m_file);
    if (m_generating != nullptr) {
        place.line = m_generating->line;
        place.column = 1;
        return place;
    }
    const char* lineStart = entry.start;
    place.line = entry.line;
    for (const char* c = entry.start; c < at; ++c) {
        if (*c == '\n') {
            ++place.line;
            lineStart = c + 1;
        }
    }
    // Columns count characters: continuation octets of UTF-8 do not begin one.
    place.column = 1 + static_cast<int>(std::count_if(lineStart, at, [](char c) { return (c & 0xc0) != 0x80; }));
    return place;
}

Place MasterFileParser::placeOf(const Entry& entry, qsizetype token) const
{
    const auto index = static_cast<size_t>(token);
    if (index < entry.tokens.size())
        return placeAt(entry, entry.tokens[index].text.data() - (entry.tokens[index].quoted ? 1 : 0));
    if (entry.tokens.empty())
        return placeAt(entry, entry.start);
    const RdataToken& last = entry.tokens.back();
    return placeAt(entry, last.text.data() + last.text.size() + (last.quoted ? 1 : 0));
}

void MasterFileParser::report(Place place, const char* rule, const char* sentence, QStringList arguments,
                              const char* source, Severity severity)
{
    m_generateFailed = m_generateFailed || severity == Severity::Error;
    m_findings.add({QString::fromLatin1(rule), severity, std::move(place), sentence, std::move(arguments),
                    QString::fromUtf8(source)});
}

void MasterFileParser::report(Place place, const char* rule, const Error& error)
{
    report(std::move(place), rule, QT_TRANSLATE_NOOP("Finding", "%1"), {error.message()}, "RFC 1035 §5.1");
}

} // namespace zoneloom
