// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/Error.h"
#include "models/dns/Name.h"
#include "models/dns/types/RecordTypeDescription.h"

namespace zoneloom {

/// The table of all described record types, and the way between rdata and the values of a type's fields. Never changes;
/// safe from any thread.
class RecordTypes
{
public:
    /// Common types first.
    static const QList<RecordTypeDescription>& all();
    /// The description, or null for types that are only known by number.
    static const RecordTypeDescription* find(RRType type);

    /// One value for each field of the description, in its order: names absolute, text without quotes and escapes.
    /// For a type that is not described: one value, the whole presentation form.
    static QStringList values(RRType type, QByteArrayView rdata);
    /// The way back; relative names are completed with `origin`. An error names the field that is wrong.
    static Result<QByteArray> rdata(RRType type, const QStringList& values, const Name& origin);
    /// The value of one field by its id; empty where the type has no such field.
    static QString value(RRType type, QByteArrayView rdata, QLatin1String field);
};

} // namespace zoneloom
