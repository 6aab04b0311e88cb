// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Arguments.h"
#include "models/dns/RRset.h"

#include <optional>

namespace zoneloom {

/// NAME, TYPE, RDATA… and --ttl of a record command, as people type them.
class RecordArguments
{
public:
    /// Relative to the zone unless it ends with a dot.
    static Result<Name> name(const QString& text, const Name& zone);
    /// Each argument is one record. Where they are not, all of them together are the fields of one (`MX 10 mail`). Text
    /// for a TXT record may come without the quotes of presentation form.
    static Result<QList<QByteArray>> rdata(RRType type, const QStringList& texts, const Name& zone);
    /// Seconds (RFC 2181 §8); nothing where the option was not given.
    static Result<std::optional<quint32>> ttl(const Arguments& arguments);
    /// True where the text has a wildcard character, and so is more than one name.
    static bool isPattern(const QString& text);
    /// True where the pattern (`*`, `?`, `[…]`) fits the name, absolute or relative to the zone, in any case.
    static bool matches(const QString& pattern, const Name& name, const Name& zone);
};

} // namespace zoneloom
