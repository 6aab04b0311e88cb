// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/rest/RestProvider.h"

namespace zoneloom {

/// Write style for APIs that take one whole RRset at a time.
class RRsetProvider : public RestProvider
{
public:
    QList<ChangeOutcome> apply(const ApplyRequest& request) override;

protected:
    using RestProvider::RestProvider;

    /// Makes the set what `change.after` says; `change.before` is empty where there was none.
    virtual void putSet(const ExternalZone& zone, const RRsetChange& change) = 0;
    virtual void deleteSet(const ExternalZone& zone, const RRset& before) = 0;
    /// After the last write, where the API wants one.
    virtual void finish(const ExternalZone& zone);
};

} // namespace zoneloom
