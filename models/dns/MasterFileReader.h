// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/ZoneContent.h"
#include "models/dns/validation/Finding.h"

#include <QByteArray>

namespace zoneloom {

struct MasterFileOptions
{
    Name origin;                         ///< until the file says $ORIGIN
    QString fileName;                    ///< for places; also where $INCLUDE is relative to
    bool allowIncludes = true;           ///< false for standard input and pasted text
    quint32 defaultTtl = 3600;           ///< until $TTL or a TTL was seen (RFC 2308 §4 would make it an error)
    qint64 maximumGenerated = 1'000'000; ///< records that $GENERATE may make in all
};

struct MasterFileReading
{
    ZoneContent content;     ///< all that could be read; use it only where hasErrors(findings) is false
    QList<Finding> findings; ///< every syntax error, duplicate, differing TTL and record outside, with line and column
    qsizetype records = 0;
};

/// Reads BIND master files (RFC 1035 §5, RFC 2308 §4): $ORIGIN, $TTL, $INCLUDE (within the file's folder, no loops),
/// $GENERATE, parentheses, escapes, omitted fields. A comment behind a record becomes its RRset's note. Never throws,
/// never stops at the first error.
class MasterFileReader
{
public:
    static MasterFileReading read(QByteArrayView text, const MasterFileOptions& options);
    /// As read(), of a file; an Error only where the file itself cannot be opened.
    static Result<MasterFileReading> readFile(const QString& path, MasterFileOptions options);
};

} // namespace zoneloom
