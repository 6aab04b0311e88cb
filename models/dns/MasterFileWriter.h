// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/ZoneContent.h"

#include <QByteArray>

namespace zoneloom {

/// Writes master files: canonical order, one record a line, stable, so that they diff well. Reading one back gives the
/// same content. Notes become comments behind the first record of their RRset.
class MasterFileWriter
{
public:
    static QByteArray write(const ZoneContent& content);
    /// Single lines without $ORIGIN and $TTL, absolute names: for the clipboard and for differences as text.
    static QByteArray writeLines(const QList<RRset>& sets);
};

} // namespace zoneloom
