// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/Name.h"
#include "models/dns/RRType.h"
#include "models/dns/RdataToken.h"

#include <QByteArray>
#include <QStringList>

#include <span>

namespace zoneloom {

/// The one place where rdata changes its form. Wire forms are uncompressed and canonical (RFC 4034 §6.2: names within
/// the rdata of the types listed there in lower case). Thread-safe; holds no state.
class RdataCodec
{
public:
    /// From presentation form, relative names completed with `origin`; every type takes `\# length hex` (RFC 3597) too.
    /// The error names the field that is wrong.
    static Result<QByteArray> fromText(RRType type, QStringView text, const Name& origin);
    /// As fromText(), from words that are cut already; after an error `wrongToken` is the index of the word it is
    /// about.
    static Result<QByteArray> fromTokens(RRType type, std::span<const RdataToken> tokens, const Name& origin,
                                         qsizetype* wrongToken = nullptr);
    /// To presentation form, names absolute: what files, JSON and providers with zone-file rdata use.
    static QString toText(RRType type, QByteArrayView wire);
    /// As toText(), names below `origin` relative to it.
    static QString toText(RRType type, QByteArrayView wire, const Name& origin);
    /// As toText(), names below `origin` relative to it (absolute without one), behind `text`; all of it is ASCII.
    static void appendText(QByteArray& text, RRType type, QByteArrayView wire, const Name* origin);
    /// Checks a wire form that came from outside (a transfer) and makes it canonical.
    static Result<QByteArray> fromWire(RRType type, QByteArrayView wire);
    /// The fields of one rdata, each in presentation form, in the order of the type's RFC: MX gives {"10",
    /// "mail.example."}.
    static QStringList fields(RRType type, QByteArrayView wire);

    /// The strings of TXT-like rdata, unescaped; and the way back (each at most 255 octets, else an error).
    static QList<QByteArray> strings(QByteArrayView wire);
    static Result<QByteArray> fromStrings(const QList<QByteArray>& strings);
    /// Text of any length as TXT rdata, cut into strings of 255 octets.
    static QByteArray fromLongText(QByteArrayView text);
    /// The names that the rdata points to (NS, CNAME, MX, SRV, SVCB, …); empty for other types.
    static QList<Name> targets(RRType type, QByteArrayView wire);
};

} // namespace zoneloom
