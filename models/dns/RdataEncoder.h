// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/Name.h"
#include "models/dns/RdataSchema.h"
#include "models/dns/RdataToken.h"

namespace zoneloom {

/// Makes canonical wire rdata out of the words of one record, once. Part of RdataCodec.
class RdataEncoder
{
public:
    RdataEncoder(RRType type, std::span<const RdataToken> tokens, const Name& origin);
    /// The wire form; an error names the field and what it wants.
    [[nodiscard]] Result<QByteArray> encode();
    /// After an error: the index of the token it is about, at most the number of tokens.
    [[nodiscard]] qsizetype wrongToken() const { return m_wrong; }

private:
    using Tokens = std::span<const RdataToken>;

    [[nodiscard]] Result<QByteArray> encodeGeneric();
    [[nodiscard]] bool putField(const RdataField& field);
    [[nodiscard]] bool putOne(const RdataField& field, QByteArrayView word);
    [[nodiscard]] bool putRest(const RdataField& field);
    [[nodiscard]] bool putName(const RdataField& field, QByteArrayView word);
    [[nodiscard]] bool putNumber(const RdataField& field, QByteArrayView word, quint64 maximum, int octets);
    [[nodiscard]] bool putMnemonic(const RdataField& field, QByteArrayView word, quint64 maximum, int octets);
    [[nodiscard]] bool putString(const RdataField& field, QByteArrayView word);
    [[nodiscard]] bool putGateway(const RdataField& field, QByteArrayView word);
    [[nodiscard]] bool putTypeBitmap(const RdataField& field);
    [[nodiscard]] bool putOctets(const RdataField& field, const std::optional<QByteArray>& octets, const char* sentence,
                                 bool mayBeEmpty = false);
    [[nodiscard]] QByteArray restJoined();
    [[nodiscard]] QString shown(QByteArrayView word) const;
    /// The field as people call it; the type before it, where it is not the only one.
    [[nodiscard]] QString label(const RdataField& field) const;
    [[nodiscard]] QString place(const RdataField& field) const;
    /// `sentence` has %1 for the place, %2 for the word, %3 for what is more.
    bool refuse(const RdataField& field, const char* sentence, QByteArrayView word, const QString& more = {});
    bool lacks(const RdataField& field);

    RRType m_type;
    Tokens m_tokens;
    const Name& m_origin;
    size_t m_at = 0;
    qsizetype m_wrong = 0;
    QByteArray m_wire;
    Error m_error;
};

} // namespace zoneloom
