// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/NameServerProcess.h"

namespace zoneloom {

/// knotd: transfers and updates with the key `zl`, transfers without one from loopback too.
class KnotServer : public NameServerProcess
{
public:
    using NameServerProcess::NameServerProcess;
    [[nodiscard]] QString reloadCommand() const override;

protected:
    QStringList prepare() override;
};

} // namespace zoneloom
