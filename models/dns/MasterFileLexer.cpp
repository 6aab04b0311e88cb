// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/MasterFileLexer.h"

#include <array>
#include <cstring>

namespace zoneloom {

namespace {

constexpr qsizetype MaximumEntry = 2'000'000; // all lines of one entry together
constexpr int MaximumOpenBrackets = 10;       // each costs reading its lines twice

/// Octets that end a word.
constexpr std::array<bool, 256> delimiterTable()
{
    std::array<bool, 256> table{};
    for (const char c : {' ', '\t', '\r', '\n', ';', '(', ')', '"', '\0'})
        table[static_cast<unsigned char>(c)] = true;
    return table;
}
constexpr auto Delimiters = delimiterTable();

const char* lineEnd(const char* from, const char* end)
{
    const void* found = std::memchr(from, '\n', static_cast<size_t>(end - from));
    return found != nullptr ? static_cast<const char*>(found) : end;
}

QByteArrayView view(const char* from, const char* to)
{
    return {from, to - from};
}

} // namespace

MasterFileLexer::MasterFileLexer(QByteArrayView text)
    : m_at(text.data())
    , m_end(text.data() + text.size())
{
    if (text.startsWith("\xef\xbb\xbf")) // a byte order mark, as some editors write it
        m_at += 3;
}

void MasterFileLexer::fail(Entry& entry, Fault fault, const char* at)
{
    entry.fault = fault;
    entry.faultAt = at;
    m_at = lineEnd(m_at, m_end);
}

bool MasterFileLexer::readQuoted(Entry& entry)
{
    const char* const start = ++m_at;
    while (m_at < m_end && *m_at != '"') {
        if (*m_at == '\\' && m_at + 1 < m_end && m_at[1] != '\n')
            ++m_at;
        else if (*m_at == '\n' || *m_at == '\0')
            break;
        if (*m_at == '\0')
            break;
        ++m_at;
    }
    if (m_at >= m_end || *m_at != '"') {
        const bool isNul = m_at < m_end && *m_at == '\0';
        fail(entry, isNul ? Fault::NulOctet : Fault::OpenQuote, isNul ? m_at : start - 1);
        return false;
    }
    entry.tokens.push_back({view(start, m_at), true});
    ++m_at;
    return true;
}

void MasterFileLexer::readWord(Entry& entry)
{
    const char* const start = m_at;
    while (m_at < m_end && !Delimiters[static_cast<unsigned char>(*m_at)]) {
        if (*m_at == '\\' && m_at + 1 < m_end && m_at[1] != '\n' && m_at[1] != '\0')
            ++m_at;
        ++m_at;
    }
    entry.tokens.push_back({view(start, m_at), false});
}

bool MasterFileLexer::next(Entry& entry)
{
    entry.tokens.clear();
    entry.comment = {};
    entry.fault = Fault::None;
    entry.faultAt = nullptr;
    while (m_at < m_end && (*m_at == '\n' || (*m_at == '\r' && m_at + 1 < m_end && m_at[1] == '\n'))) {
        m_line += *m_at == '\n' ? 1 : 0;
        ++m_at;
    }
    if (m_at >= m_end)
        return false;
    entry.line = m_line;
    entry.start = m_at;
    entry.startsBlank = *m_at == ' ' || *m_at == '\t';
    const char* firstLineEnd = lineEnd(m_at, m_end);
    if (firstLineEnd - m_at > MaximumLine) {
        fail(entry, Fault::LineTooLong, m_at);
        return true;
    }
    const char* bracket = nullptr;
    int depth = 0;
    while (m_at < m_end) {
        switch (*m_at) {
        case ' ':
        case '\t':
        case '\r':
            ++m_at;
            break;
        case '\n':
            if (depth == 0)
                return true;
            ++m_line;
            ++m_at;
            if (m_at - entry.start > MaximumEntry || lineEnd(m_at, m_end) - m_at > MaximumLine)
                m_at = m_end; // treated as never closed
            break;
        case ';': {
            const char* const end = lineEnd(m_at, m_end);
            if (depth == 0)
                entry.comment = view(m_at + 1, end);
            m_at = end;
            break;
        }
        case '(':
            if (depth++ == 0)
                bracket = m_at;
            ++m_at;
            break;
        case ')':
            if (depth == 0) {
                fail(entry, Fault::ClosingBracket, m_at);
                return true;
            }
            --depth;
            ++m_at;
            break;
        case '"':
            if (!readQuoted(entry))
                return true;
            break;
        case '\0':
            fail(entry, Fault::NulOctet, m_at);
            return true;
        default:
            readWord(entry);
        }
    }
    if (depth > 0) {
        // Read on behind the line of the parenthesis, so that what is wrong further down is found as well.
        m_at = bracket;
        m_line = entry.line;
        for (const char* c = entry.start; c < bracket; ++c)
            m_line += *c == '\n' ? 1 : 0;
        fail(entry, Fault::OpenBracket, bracket);
        if (++m_openBrackets >= MaximumOpenBrackets)
            m_at = m_end;
    }
    return true;
}

} // namespace zoneloom
