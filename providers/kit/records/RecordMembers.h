// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/http/Json.h"
#include "providers/kit/records/RecordText.h"

namespace zoneloom {

class RecordFields;
struct StoredRecord;

/// Which members of a JSON object hold the parts of a single record; an empty name stands for one that is not there.
struct RecordMembers
{
    QString id = QStringLiteral("id");
    QString name = QStringLiteral("name");
    QString type = QStringLiteral("type");
    QString ttl = QStringLiteral("ttl");
    QString content = QStringLiteral("content");
    QString priority{}; ///< where the dialect has it apart

    /// The record as the API spells it; throws Protocol, with the way to it, where a part is missing. A priority may
    /// be.
    [[nodiscard]] ProviderRecord read(const Json& item, const RecordDialect& dialect) const;
    /// The way back; the id and the priority only where the record has them.
    [[nodiscard]] QJsonObject write(const ProviderRecord& record) const;
    /// The object of a record whose content stands in members of its own.
    [[nodiscard]] QJsonObject write(const RecordText& text, const StoredRecord& record,
                                    const RecordFields& fields) const;
};

} // namespace zoneloom
