// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/StoreCommand.h"
#include "models/editing/ZoneImport.h"

namespace zoneloom {

/// `zone import`
class ZoneImportCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(ZoneImportCommand)

public:
    [[nodiscard]] Usage usage() const override;

protected:
    Result<ExitStatus> work(Context& context, Store& store, const Arguments& arguments) override;
    [[nodiscard]] bool createsStore() const override { return true; }

private:
    struct Source;
    static Result<Source> fromFile(Context& context, const Name& zone, const QString& file);
    static Result<Source> fromAccount(Context& context, const Name& zone, const QString& from);
    static Result<Revision> commit(Store& store, const ZoneImport::Existing& existing, const ZoneContent& content,
                                   const CommitInfo& info);
    static Revision wouldBe(const ZoneImport::Existing& existing, const ZoneContent& content);
};

} // namespace zoneloom
