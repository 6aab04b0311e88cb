// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/RdataCodec.h"

#include "models/dns/RdataDecoder.h"
#include "models/dns/RdataEncoder.h"
#include "models/dns/RdataForms.h"

#include <QVarLengthArray>

namespace zoneloom {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '(' || c == ')';
}

using Tokens = QVarLengthArray<RdataToken, 16>;

/// Cuts one rdata into words; false where a quote stays open.
bool cut(QByteArrayView text, Tokens& tokens)
{
    qsizetype at = 0;
    while (at < text.size()) {
        if (isBlank(text[at])) {
            ++at;
            continue;
        }
        const bool quoted = text[at] == '"';
        const qsizetype start = quoted ? ++at : at;
        while (at < text.size() && (quoted ? text[at] != '"' : !isBlank(text[at]) && text[at] != '"'))
            at += text[at] == '\\' && at + 1 < text.size() ? 2 : 1;
        if (quoted && at >= text.size())
            return false;
        tokens.append({text.sliced(start, at - start), quoted});
        if (quoted)
            ++at;
    }
    return true;
}

/// Types that a template can be written for in a few instructions: most of all records.
bool appendQuickly(QByteArray& text, RRType type, QByteArrayView wire)
{
    if (type == rrtype::A && wire.size() == 4)
        text += rdataforms::address4Text(wire);
    else if (type == rrtype::AAAA && wire.size() == 16)
        text += rdataforms::address6Text(wire);
    else
        return false;
    return true;
}

/// Types whose wire form says some things in more than one way: their text is used only where it says exactly the same.
bool needsProof(RRType type)
{
    return type == rrtype::SVCB || type == rrtype::HTTPS || type == rrtype::LOC || type.number() == 11 ||
           type.number() == 42;
}

/// The fields in presentation form; nothing where only the form of RFC 3597 holds all that is in the wire form.
std::optional<QList<QByteArray>> provenFields(RRType type, QByteArrayView wire, const Name* origin)
{
    const RdataDecoder decoder(type, wire);
    auto fields = decoder.fields(origin);
    if (!fields || !needsProof(type))
        return fields;
    const QByteArray absolute = decoder.fields(nullptr)->join(' ');
    const auto again = RdataCodec::fromText(type, QString::fromLatin1(absolute), Name());
    return again && QByteArrayView(*again) == wire ? fields : std::nullopt;
}

QString text(RRType type, QByteArrayView wire, const Name* origin)
{
    QByteArray result;
    RdataCodec::appendText(result, type, wire, origin);
    return QString::fromLatin1(result);
}

} // namespace

Result<QByteArray> RdataCodec::fromTokens(RRType type, std::span<const RdataToken> tokens, const Name& origin,
                                          qsizetype* wrongToken)
{
    RdataEncoder encoder(type, tokens, origin);
    auto wire = encoder.encode();
    if (!wire && wrongToken != nullptr)
        *wrongToken = encoder.wrongToken();
    // The generic form of a type that is known has to hold to the type's own form, too.
    if (wire && !tokens.empty() && tokens[0].text == QByteArrayView("\\#") && !tokens[0].quoted)
        return fromWire(type, *wire);
    return wire;
}

Result<QByteArray> RdataCodec::fromText(RRType type, QStringView text, const Name& origin)
{
    const QByteArray utf8 = text.toUtf8();
    Tokens tokens;
    if (!cut(utf8, tokens))
        return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("Error", "A quoted string in '%1' has no closing quote."),
                    {text.first(std::min<qsizetype>(text.size(), 64)).toString()});
    return fromTokens(type, std::span<const RdataToken>(tokens.data(), static_cast<size_t>(tokens.size())), origin);
}

void RdataCodec::appendText(QByteArray& text, RRType type, QByteArrayView wire, const Name* origin)
{
    if (appendQuickly(text, type, wire))
        return;
    const auto fields = provenFields(type, wire, origin);
    if (!fields) {
        text += "\\# " + QByteArray::number(wire.size());
        if (!wire.isEmpty())
            text += ' ' + wire.toByteArray().toHex();
        return;
    }
    for (qsizetype i = 0; i < fields->size(); ++i) {
        if (i > 0)
            text += ' ';
        text += fields->at(i);
    }
}

QString RdataCodec::toText(RRType type, QByteArrayView wire)
{
    return text(type, wire, nullptr);
}

QString RdataCodec::toText(RRType type, QByteArrayView wire, const Name& origin)
{
    return text(type, wire, &origin);
}

Result<QByteArray> RdataCodec::fromWire(RRType type, QByteArrayView wire)
{
    const RdataDecoder decoder(type, wire);
    if (wire.size() > 0xffff || !decoder.isWellFormed())
        return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("Error", "Rdata of the type %1 is malformed: \\# %2 %3"),
                    {type.toText(), QString::number(wire.size()),
                     QString::fromLatin1(wire.first(std::min<qsizetype>(wire.size(), 64)).toByteArray().toHex())});
    QByteArray canonical = wire.toByteArray();
    if (hasLowerCaseNames(type)) {
        for (const auto& [from, length] : decoder.names()) {
            for (qsizetype i = from; i < from + length; ++i) {
                if (canonical.at(i) >= 'A' && canonical.at(i) <= 'Z')
                    canonical[i] = static_cast<char>(canonical.at(i) | 0x20);
            }
        }
    }
    return canonical;
}

QStringList RdataCodec::fields(RRType type, QByteArrayView wire)
{
    QStringList texts;
    if (const auto fields = provenFields(type, wire, nullptr)) {
        for (const QByteArray& field : *fields)
            texts += QString::fromLatin1(field);
    } else {
        texts = text(type, wire, nullptr).split(u' ');
    }
    return texts;
}

QList<QByteArray> RdataCodec::strings(QByteArrayView wire)
{
    QList<QByteArray> found;
    while (!wire.isEmpty()) {
        const qsizetype length = std::min<qsizetype>(rdataforms::read8(wire, 0), wire.size() - 1);
        found += wire.sliced(1, length).toByteArray();
        wire = wire.sliced(1 + length);
    }
    return found;
}

Result<QByteArray> RdataCodec::fromStrings(const QList<QByteArray>& strings)
{
    QByteArray wire;
    for (const QByteArray& one : strings) {
        if (one.size() > 255)
            return fail(ErrorKind::Invalid,
                        QT_TRANSLATE_NOOP("Error", "A text string has %1 octets; it has at most 255 (RFC 1035). Write "
                                                   "it as several strings."),
                        {QString::number(one.size())});
        wire += static_cast<char>(one.size());
        wire += one;
    }
    if (wire.isEmpty())
        wire += '\0';
    if (wire.size() > 0xffff)
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("Error", "This text has %1 octets; rdata has at most 65535 (RFC 1035)."),
                    {QString::number(wire.size())});
    return wire;
}

QByteArray RdataCodec::fromLongText(QByteArrayView text)
{
    QByteArray wire;
    do {
        const qsizetype length = std::min<qsizetype>(255, text.size());
        wire += static_cast<char>(length);
        wire.append(text.first(length));
        text = text.sliced(length);
    } while (!text.isEmpty());
    return wire;
}

QList<Name> RdataCodec::targets(RRType type, QByteArrayView wire)
{
    // Names that say who is responsible, or what comes next in a chain, are not pointed to.
    if (type == rrtype::SOA || type == rrtype::RP || type == rrtype::NSEC || type == rrtype::RRSIG ||
        type.number() == 14 || type.number() == 24 || type.number() == 58)
        return {};
    QList<Name> found;
    for (const auto& [from, length] : RdataDecoder(type, wire).names())
        found += Name::fromTrustedWire(wire.sliced(from, length).toByteArray());
    return found;
}

} // namespace zoneloom
