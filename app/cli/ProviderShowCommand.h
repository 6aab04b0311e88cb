// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"

namespace zoneloom {

/// `provider show`
class ProviderShowCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ProviderShowCommand)

public:
    [[nodiscard]] Usage usage() const override;
    Result<ExitStatus> run(Context& context, const Arguments& arguments) override;
};

} // namespace zoneloom
