// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/NameServerProcess.h"

namespace zoneloom {

/// nsd: transfers from loopback; it takes no updates at all.
class NsdServer : public NameServerProcess
{
public:
    using NameServerProcess::NameServerProcess;
    [[nodiscard]] QString reloadCommand() const override;

protected:
    QStringList prepare() override;
};

} // namespace zoneloom
