// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/StoreCommand.h"

namespace zoneloom {

/// `zone create`
class ZoneCreateCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(ZoneCreateCommand)

public:
    [[nodiscard]] Usage usage() const override;

protected:
    Result<ExitStatus> work(Context& context, Store& store, const Arguments& arguments) override;
    [[nodiscard]] bool createsStore() const override { return true; }
};

} // namespace zoneloom
