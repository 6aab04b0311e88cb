// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/SynchroniseCommand.h"

namespace zoneloom {

/// `push`: as `sync`, for some cells of one link.
class PushCommand : public SynchroniseCommand
{
    Q_DECLARE_TR_FUNCTIONS(PushCommand)

public:
    [[nodiscard]] Usage usage() const override;

protected:
    Result<SyncRequest> request(const Context& context, const Arguments& arguments) override;
};

} // namespace zoneloom
