// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/planning/SerialNumber.h"

#include <QtEndian>

namespace zoneloom {

namespace {

/// RFC 1035 §3.3.13: behind it come refresh, retry, expire and minimum.
constexpr qsizetype SerialFromEnd = 20;

quint32 policySerial(SerialPolicy policy, const QDateTime& now)
{
    const QDateTime utc = now.toUTC();
    switch (policy) {
    case SerialPolicy::Date: {
        const QDate date = utc.date();
        return static_cast<quint32>((date.year() * 10000 + date.month() * 100 + date.day()) * 100LL);
    }
    case SerialPolicy::UnixTime:
        return static_cast<quint32>(utc.toSecsSinceEpoch());
    case SerialPolicy::Increment:
        break;
    }
    return 0;
}

} // namespace

bool isNewerSerial(quint32 newer, quint32 older)
{
    return newer != older && newer - older < 0x80000000U;
}

quint32 nextSerial(SerialPolicy policy, quint32 previous, const QDateTime& now)
{
    const quint32 wanted = policySerial(policy, now);
    if (policy != SerialPolicy::Increment && isNewerSerial(wanted, previous))
        return wanted;
    return previous + 1;
}

std::optional<quint32> serialOf(const RRset& soa)
{
    if (soa.type() != rrtype::SOA || soa.packedRdata().size() < SerialFromEnd)
        return std::nullopt;
    const QByteArrayView rdata = *soa.rdata().begin();
    return qFromBigEndian<quint32>(rdata.last(SerialFromEnd).data());
}

RRset withSerial(const RRset& soa, quint32 serial)
{
    QByteArray rdata = (*soa.rdata().begin()).toByteArray();
    qToBigEndian(serial, rdata.data() + rdata.size() - SerialFromEnd);
    return soa.withRdata({rdata});
}

} // namespace zoneloom
