// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/Name.h"
#include "models/dns/RdataSchema.h"

#include <QList>

namespace zoneloom {

/// Walks over wire rdata field by field. Part of RdataCodec.
class RdataDecoder
{
public:
    RdataDecoder(RRType type, QByteArrayView wire);
    /// True where every field is whole and nothing is left over.
    [[nodiscard]] bool isWellFormed() const;
    /// Each field in presentation form, names relative to `origin` where there is one; nothing where it is malformed.
    [[nodiscard]] std::optional<QList<QByteArray>> fields(const Name* origin) const;
    /// Where the names are: offset and length of each.
    [[nodiscard]] QList<std::pair<qsizetype, qsizetype>> names() const;

private:
    [[nodiscard]] qsizetype length(FieldKind kind, QByteArrayView rest) const;
    [[nodiscard]] bool append(QList<QByteArray>& texts, FieldKind kind, QByteArrayView octets,
                              const Name* origin) const;

    RRType m_type;
    QByteArrayView m_wire;
    std::span<const RdataField> m_schema;
};

} // namespace zoneloom
