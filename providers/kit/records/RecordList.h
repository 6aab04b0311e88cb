// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/Provider.h"
#include "providers/kit/records/RecordMembers.h"

#include <QJsonObject>

namespace zoneloom {

/// One record as it is stored at a provider.
struct StoredRecord
{
    QString id{}; ///< empty for one that is not stored yet
    Name owner{};
    RRType type{};
    quint32 ttl = 0;
    QByteArray rdata{};
    QJsonObject extra{}; ///< what the adapter wants back when it changes or deletes it (comments, flags, raw spelling)
};

/// All records of a zone as a provider lists them, each with its id.
class RecordList
{
public:
    explicit RecordList(Name origin, RecordDialect dialect = {});

    [[nodiscard]] const Name& origin() const { return m_text.origin(); }
    [[nodiscard]] const RecordText& text() const { return m_text; }
    /// A record in the dialect's spelling. What cannot be understood makes its RRset opaque; a name that cannot be read
    /// throws Protocol.
    void add(const ProviderRecord& record, const QJsonObject& extra = {});
    void add(StoredRecord record);
    /// As add(), of rdata that was read, or could not be: then the reason makes the set opaque.
    void add(const QString& id, const RRsetKey& key, quint32 ttl, const Result<QByteArray>& rdata);
    /// Owner and type of a record whose members are told. Nothing for a type that DNS does not have, and where `reason`
    /// says why it must not be touched: then it is kept as opaque, with its content.
    [[nodiscard]] std::optional<RRsetKey> keyOf(const Json& item, const RecordMembers& members,
                                                const QString& reason = {});
    /// Something that exists there and must not be touched; `reason` for people.
    void addOpaque(const Name& owner, RRType type, const QString& reason);

    [[nodiscard]] const QList<StoredRecord>& records() const { return m_records; }
    /// The records of one RRset.
    [[nodiscard]] QList<StoredRecord> of(const RRsetKey& key) const;
    [[nodiscard]] bool isOpaque(const RRsetKey& key) const;
    [[nodiscard]] ZoneReading reading() const;

private:
    RecordText m_text;
    QList<StoredRecord> m_records;
    QMultiHash<RRsetKey, qsizetype> m_byKey;
    QList<std::pair<RRsetKey, QString>> m_opaque;
};

} // namespace zoneloom
