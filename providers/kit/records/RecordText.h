// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/Name.h"
#include "providers/kit/records/RecordDialect.h"

#include <QStringList>

#include <optional>

namespace zoneloom {

class RRset;
struct RRsetKey;

/// A record as an API spells it.
struct ProviderRecord
{
    QString id{}; ///< empty where the API has none
    QString name{};
    QString type{};
    quint32 ttl = 0;
    QString content{};
    std::optional<int> priority{}; ///< where it is apart from the content
};

/// Translates single records between an API's spelling and wire form, in the zone `origin`. Holds no state.
class RecordText
{
public:
    RecordText(RecordDialect dialect, Name origin);

    [[nodiscard]] const Name& origin() const { return m_origin; }
    [[nodiscard]] QString writeName(const Name& owner) const;
    [[nodiscard]] Result<Name> readName(const QString& name) const;
    [[nodiscard]] QString writeType(RRType type) const;
    [[nodiscard]] Result<RRType> readType(const QString& type) const;
    /// Both, where they can be read.
    [[nodiscard]] std::optional<RRsetKey> readKey(const QString& owner, const QString& type) const;
    /// The rdata as one text, its priority left out where the dialect has it apart. Throws RejectedRecord for octets
    /// that a plain text cannot hold.
    [[nodiscard]] QString writeContent(RRType type, QByteArrayView rdata) const;
    /// writeContent() of each record.
    [[nodiscard]] QStringList writeContents(const RRset& set) const;
    [[nodiscard]] std::optional<int> writePriority(RRType type, QByteArrayView rdata) const;
    [[nodiscard]] Result<QByteArray> readContent(RRType type, const QString& content,
                                                 std::optional<int> priority = std::nullopt) const;
    [[nodiscard]] ProviderRecord write(const Name& owner, RRType type, quint32 ttl, QByteArrayView rdata) const;

    /// For APIs with a member for each field: the fields in presentation form, names spelt as the dialect has targets.
    [[nodiscard]] QStringList writeFields(RRType type, QByteArrayView rdata) const;
    /// The way back; texts have to be quoted where the zone-file form has quotes (TXT, HINFO, NAPTR, CAA, URI).
    [[nodiscard]] Result<QByteArray> readFields(RRType type, const QStringList& fields) const;

private:
    /// The content with decimal escapes, whatever the dialect has.
    [[nodiscard]] QString writeDecimal(RRType type, QByteArrayView rdata) const;
    [[nodiscard]] QString writeTarget(const QString& absolute) const;
    [[nodiscard]] QString readTarget(const QString& target) const;
    [[nodiscard]] QString writeText(QByteArrayView rdata) const;
    [[nodiscard]] Result<QByteArray> readText(RRType type, const QString& content) const;

    RecordDialect m_dialect;
    Name m_origin;
};

} // namespace zoneloom
