// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"
#include "models/store/StoreTypes.h"
#include "providers/kit/ProviderDescriptor.h"

namespace zoneloom {

/// `provider show`
class ProviderShowCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ProviderShowCommand)

public:
    [[nodiscard]] Usage usage() const override;
    Result<ExitStatus> run(Context& context, const Arguments& arguments) override;

private:
    [[nodiscard]] static Result<Account> accountOf(Context& context, const ProviderDescriptor& provider,
                                                   const QString& name);
};

} // namespace zoneloom
