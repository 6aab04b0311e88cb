// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/SyncCommand.h"

namespace zoneloom {

/// `drift`
class DriftCommand : public SyncCommand
{
    Q_DECLARE_TR_FUNCTIONS(DriftCommand)

public:
    [[nodiscard]] Usage usage() const override;

protected:
    Result<SyncRequest> request(const Context& context, const Arguments& arguments) override;
    void printText(Context& context, const ZoneReport& report, const Arguments& arguments) override;
    [[nodiscard]] QJsonObject toJson(const ZoneReport& report, const Arguments& arguments) override;
    [[nodiscard]] bool leavesSomething(const ZoneReport& report) override;
};

} // namespace zoneloom
