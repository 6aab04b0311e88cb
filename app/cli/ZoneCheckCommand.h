// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"
#include "models/dns/validation/Finding.h"

namespace zoneloom {

/// `zone check`
class ZoneCheckCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ZoneCheckCommand)

public:
    [[nodiscard]] Usage usage() const override;

    Result<ExitStatus> run(Context& context, const Arguments& arguments) override;

private:
    struct Checked
    {
        Name zone;
        QList<Finding> findings;
    };
    static Result<Checked> checkZoneOrFile(Context& context, const QString& what);
    static Result<Checked> checkFile(Context& context, const QString& file, const std::optional<QString>& origin);
};

} // namespace zoneloom
