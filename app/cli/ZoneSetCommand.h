// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/StoreCommand.h"

namespace zoneloom {

/// `zone set`: which warnings are silenced, and how serials are made.
class ZoneSetCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(ZoneSetCommand)

public:
    [[nodiscard]] Usage usage() const override;
    /// `date`, `increment`, `unixtime`
    static QString toText(SerialPolicy policy);

protected:
    Result<ExitStatus> work(Context& context, Store& store, const Arguments& arguments) override;
};

} // namespace zoneloom
