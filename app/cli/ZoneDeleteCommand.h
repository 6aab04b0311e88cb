// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/StoreCommand.h"
#include "models/store/StoreTypes.h"

namespace zoneloom {

/// `zone delete`
class ZoneDeleteCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(ZoneDeleteCommand)

public:
    [[nodiscard]] Usage usage() const override;

protected:
    Result<ExitStatus> work(Context& context, Store& store, const Arguments& arguments) override;

private:
    static bool confirms(Context& context, const ZoneSummary& zone);
};

} // namespace zoneloom
