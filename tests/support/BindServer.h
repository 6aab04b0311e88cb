// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/NameServerProcess.h"

namespace zoneloom {

/// named: transfers from loopback, updates with the key `zl`.
class BindServer : public NameServerProcess
{
public:
    using NameServerProcess::NameServerProcess;
    [[nodiscard]] QString reloadCommand() const override;

protected:
    QStringList prepare() override;
};

} // namespace zoneloom
