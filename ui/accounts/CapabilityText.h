// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/ProviderDescriptor.h"

#include <QCoreApplication>

namespace zoneloom {

/// What a provider can hold and how, in words.
class CapabilityText
{
    Q_DECLARE_TR_FUNCTIONS(CapabilityText)

public:
    struct Line
    {
        QString label;
        QString text;
        QString note; ///< the adapter's remark, with the date it was verified; empty where there is none
    };
    /// Jurisdiction, DNSSEC, types, TTL, name servers at the apex, writing, and how it was verified.
    static QList<Line> lines(const ProviderDescriptor& provider);
    /// A sentence on how the chain of trust holds there.
    static QString dnssec(DnssecClass dnssecClass);
    /// As short as it goes: `signs alone`.
    static QString dnssecShort(DnssecClass dnssecClass);
    static QString types(const Capabilities& capabilities);
    static QString ttl(const Capabilities& capabilities);
    static QString writing(const Capabilities& capabilities);
    /// Empty where no bound is known.
    static QString limits(const HoldingLimits& limits);
    /// A duration in seconds as people say it: `1 h`, `90 s`.
    static QString duration(quint32 seconds);

private:
    static QString support(Support support, const QString& yes, const QString& no);
};

} // namespace zoneloom
