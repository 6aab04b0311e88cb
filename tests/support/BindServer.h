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
    /// Before the start: zones without updates, since only then named loads their files again.
    void refuseUpdates() { m_takesUpdates = false; }
    [[nodiscard]] QString reloadCommand() const override;

protected:
    QStringList prepare() override;

private:
    bool m_takesUpdates = true;
};

} // namespace zoneloom
