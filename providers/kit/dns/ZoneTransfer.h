// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/ZoneContent.h"
#include "providers/kit/dns/DnsConnection.h"

#include <functional>

namespace zoneloom {

/// Reads whole zones from a server: AXFR (RFC 5936) and IXFR (RFC 1995). A zone comes complete, from SOA to SOA and
/// with all signatures in place, or an exception does.
class ZoneTransfer
{
public:
    /// Called with the number of records read so far, now and then.
    using Progress = std::function<void(qsizetype records)>;

    /// The zone as the server holds it, SOA included.
    static ZoneContent full(const DnsServer& server, const Name& zone, const CancelToken& cancel,
                            const Progress& progress = {});
    /// The same, asking only for what changed since `known`, which must hold the zone's SOA. Where the server sends the
    /// whole zone instead, that is taken. It pays where the zone is large: a change of k records sends O(k).
    static ZoneContent since(const ZoneContent& known, const DnsServer& server, const CancelToken& cancel,
                             const Progress& progress = {});
    /// The serial in SOA rdata; nothing where there is no SOA at the apex.
    static std::optional<quint32> serialOf(const ZoneContent& content);
    static std::optional<quint32> serialOf(QByteArrayView soaRdata);
};

} // namespace zoneloom
