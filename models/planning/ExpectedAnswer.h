// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/ZoneContent.h"

#include <optional>

namespace zoneloom {

/// What an authoritative server that holds a zone says to one question (RFC 1034 §4.3.2).
struct ExpectedAnswer
{
    enum class Kind
    {
        Answer,   ///< `set`
        Alias,    ///< the CNAME in `set`
        NoData,   ///< the name is there, or names below it are
        NxDomain, ///< the name is not there
        Referral  ///< to the delegation whose NS records are `set`
    };
    RRsetKey question;
    Kind kind = Kind::NxDomain;
    std::optional<RRset> set; ///< owned by the name asked for, also where a wildcard gives it
};

/// What to expect from a server that holds `zone`; nothing where no sure answer can be told from the zone alone: ALIAS,
/// names below a DNAME, DNSSEC records that servers add themselves.
std::optional<ExpectedAnswer> expectedAnswer(const ZoneContent& zone, const RRsetKey& question);
/// Whom to ask for what, to see that all of a zone is served: a question for each RRset that can be asked for, and
/// one for each delegation instead of what is hidden below it.
QList<ExpectedAnswer> liveChecks(const ZoneContent& zone);
/// The same for some RRsets that changed; at most `limit`, spread evenly.
QList<ExpectedAnswer> liveChecks(const ZoneContent& zone, const QList<RRsetKey>& keys, qsizetype limit);

} // namespace zoneloom
