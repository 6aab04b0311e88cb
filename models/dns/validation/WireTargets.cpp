// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/validation/WireTargets.h"

namespace zoneloom {

namespace {

qsizetype targetOffset(RRType type)
{
    switch (type.number()) {
    case rrtype::NS.number():
    case rrtype::CNAME.number():
    case rrtype::DNAME.number():
    case rrtype::PTR.number():
    case rrtype::ALIAS.number():
        return 0;
    case rrtype::MX.number():
    case rrtype::SVCB.number():
    case rrtype::HTTPS.number():
        return 2; // behind preference or priority
    case rrtype::SRV.number():
        return 6; // behind priority, weight and port
    default:
        return -1;
    }
}

} // namespace

QByteArrayView wireTarget(RRType type, QByteArrayView rdata)
{
    const qsizetype offset = targetOffset(type);
    if (offset < 0 || offset >= rdata.size())
        return {};
    const QByteArrayView rest = rdata.sliced(offset);
    const qsizetype length = Name::wireLengthAt(rest);
    return length < 0 ? QByteArrayView() : rest.first(length);
}

Name targetOf(RRType type, QByteArrayView rdata)
{
    const QByteArrayView wire = wireTarget(type, rdata);
    return wire.isEmpty() ? Name() : Name::fromTrustedWire(wire.toByteArray());
}

} // namespace zoneloom
