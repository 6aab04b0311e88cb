// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/planning/Capabilities.h"

namespace zoneloom {

QString toText(Support support)
{
    switch (support) {
    case Support::Yes:
        return QStringLiteral("yes");
    case Support::No:
        return QStringLiteral("no");
    case Support::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QString toText(DnssecClass dnssecClass)
{
    switch (dnssecClass) {
    case DnssecClass::Presigned:
        return QStringLiteral("P");
    case DnssecClass::Transfer:
        return QStringLiteral("T");
    case DnssecClass::MultiSigner:
        return QStringLiteral("M");
    case DnssecClass::SignsAlone:
        return QStringLiteral("S");
    case DnssecClass::None:
        return QStringLiteral("N");
    case DnssecClass::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QString toText(WriteStyle style)
{
    switch (style) {
    case WriteStyle::Record:
        return QStringLiteral("record");
    case WriteStyle::RRset:
        return QStringLiteral("rrset");
    case WriteStyle::Batch:
        return QStringLiteral("batch");
    case WriteStyle::WholeZone:
        return QStringLiteral("whole-zone");
    case WriteStyle::DynamicUpdate:
        return QStringLiteral("dynamic-update");
    case WriteStyle::ZoneFile:
        break;
    }
    return QStringLiteral("zone-file");
}

} // namespace zoneloom
