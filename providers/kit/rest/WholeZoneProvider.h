// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/rest/RestProvider.h"

namespace zoneloom {

/// Write style for APIs that take the whole zone only. It is read again right before it is written, so that what
/// someone else changed in between is not lost.
class WholeZoneProvider : public RestProvider
{
public:
    QList<ChangeOutcome> apply(const ApplyRequest& request) override;

protected:
    using RestProvider::RestProvider;

    /// Makes the zone exactly that; RejectedRecord where the provider refuses a record.
    virtual void putZone(const ExternalZone& zone, const ZoneContent& content) = 0;
};

} // namespace zoneloom
