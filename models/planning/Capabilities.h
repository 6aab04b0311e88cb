// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/RRType.h"

#include <QHash>
#include <QList>
#include <QString>

namespace zoneloom {

/// An answer that documentation gives, or does not.
enum class Support
{
    Unknown,
    Yes,
    No
};

/// How signatures reach a provider (DESIGN §7).
enum class DnssecClass
{
    Unknown,
    Presigned,
    Transfer,
    MultiSigner,
    SignsAlone,
    None
};

/// The largest unit in which a provider takes changes.
enum class WriteStyle
{
    Record,
    RRset,
    Batch,
    WholeZone,
    DynamicUpdate,
    ZoneFile
};

/// How much an account, or a zone in it, may hold; 0 where no bound is known.
struct HoldingLimits
{
    int zones = 0;
    int setsPerZone = 0;
    int recordsPerZone = 0;
    int recordsPerSet = 0;
    bool operator==(const HoldingLimits&) const = default;
};

/// What a provider, or one account there, can hold. Window, command line and planner read the same table.
struct Capabilities
{
    QHash<RRType, Support> types{}; ///< those not listed are `otherTypes`
    Support otherTypes = Support::Unknown;
    quint32 minimumTtl = 0;            ///< seconds
    quint32 maximumTtl = 2147483647;   ///< RFC 2181 §8
    QList<quint32> ttlSteps{};         ///< where only these values are stored; ascending, empty for any
    Support apexNs = Support::Unknown; ///< can the zone's own NS set be changed
    bool aliasAtApexOnly = false;      ///< where ALIAS is held at all
    Support wildcards = Support::Yes;
    Support multipleRecords = Support::Yes; ///< more than one record in an RRset
    /// Keeps where one string of a TXT ends and the next begins; where not, the text comes back cut every 255 octets.
    bool textStrings = true;
    bool feedsSoa = false; ///< Zoneloom writes the SOA there, and so its serial
    WriteStyle writeStyle = WriteStyle::RRset;
    int batchSize = 0; ///< changes in one request; 0 without limit
    HoldingLimits limits{};
    DnssecClass dnssec = DnssecClass::Unknown;
    QHash<QString, QString> notes{}; ///< remarks by capability name, with the date they were verified

    [[nodiscard]] Support type(RRType type) const { return types.value(type, otherTypes); }
    bool operator==(const Capabilities&) const = default;
};

QString toText(Support support);         ///< `yes`, `no`, `unknown`
QString toText(DnssecClass dnssecClass); ///< `P`, `T`, `M`, `S`, `N`, `unknown`
QString toText(WriteStyle style);        ///< `record`, `rrset`, `batch`, `whole-zone`, `dynamic-update`, `zone-file`

} // namespace zoneloom
