// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/RevisionCommand.h"

namespace zoneloom {

/// `record add`
class RecordAddCommand : public RevisionCommand
{
    Q_DECLARE_TR_FUNCTIONS(RecordAddCommand)

public:
    [[nodiscard]] Usage usage() const override;

protected:
    Result<QString> edit(EditSession& session, Store& store, const ZoneSummary& zone,
                         const Arguments& arguments) override;
};

} // namespace zoneloom
