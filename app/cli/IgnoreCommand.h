// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/StoreCommand.h"

namespace zoneloom {

/// `ignore`
class IgnoreCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(IgnoreCommand)

public:
    [[nodiscard]] Usage usage() const override;

protected:
    Result<ExitStatus> work(Context& context, Store& store, const Arguments& arguments) override;

private:
    static Result<QSet<RRsetKey>> keys(Store& store, const ZoneSummary& zone, const Link& link,
                                       const LinkStatus& status, const Arguments& arguments);
};

} // namespace zoneloom
