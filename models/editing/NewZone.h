// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/RRset.h"

#include <QDate>

#include <optional>

namespace zoneloom {

/// What a zone starts with when nobody brings its content.
class NewZone
{
public:
    /// The SOA with common timers (RIPE-203 for small zones, negative answers kept for 300 s as RFC 2308 §5 allows), a
    /// serial of the form YYYYMMDD01, and hostmaster at the zone as contact unless there is another (see mailbox()).
    static RRset soa(const Name& zone, const Name& primary, QDate today, const std::optional<Name>& contact = {});
    /// That SOA and an NS record for each name server; without any, `ns1` in the zone stands in the SOA alone.
    static QList<RRset> records(const Name& zone, const QList<Name>& nameServers, QDate today,
                                const std::optional<Name>& contact = {});
    /// `dns.admin@example.com` as the SOA writes it, `dns\.admin.example.com.` (RFC 1035 §8).
    static Result<Name> mailbox(const QString& address);
};

} // namespace zoneloom
