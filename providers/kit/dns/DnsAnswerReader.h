// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/dns/DnsClient.h"

namespace zoneloom {

/// Says what a message means as the answer to one question (RFC 1034 §4.3.2, RFC 2308 §2). Pure.
class DnsAnswerReader
{
public:
    static DnsAnswer read(const DnsQuestion& question, const DnsMessage& message, bool recursion);
    /// The RRset of that name and type among the records; nothing where there is none. An error where rdata is
    /// malformed.
    static Result<std::optional<RRset>> collect(const QList<DnsRecord>& records, const Name& name, RRType type);
};

} // namespace zoneloom
