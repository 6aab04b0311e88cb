// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/Error.h"
#include "models/dns/Name.h"
#include "models/dns/RRType.h"

#include <QStringList>

namespace zoneloom {

/// The way between rdata and the values of its type's fields (see RecordTypeDescription), for forms and for providers
/// that keep a record in several fields. Pure; safe from any thread.
class RecordValues
{
public:
    /// One value for each field of the description, in its order: names absolute, text without quotes and escapes.
    /// For a type that is not described: one value, the whole presentation form.
    static QStringList fromRdata(RRType type, QByteArrayView rdata);
    /// The way back; relative names are completed with `origin`. An error names the field that is wrong.
    static Result<QByteArray> toRdata(RRType type, const QStringList& values, const Name& origin);
    /// The value of one field by its id; empty where the type has no such field.
    static QString value(RRType type, QByteArrayView rdata, QLatin1String field);
};

} // namespace zoneloom
