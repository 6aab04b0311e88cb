// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/StoreCommand.h"
#include "models/dns/RRset.h"

namespace zoneloom {

/// `record list`
class RecordListCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(RecordListCommand)

public:
    [[nodiscard]] Usage usage() const override;

protected:
    Result<ExitStatus> work(Context& context, Store& store, const Arguments& arguments) override;

private:
    static Result<QList<RRset>> sets(Store& store, const ZoneSummary& zone, int revision, const Arguments& arguments);
};

} // namespace zoneloom
