// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"
#include "models/store/StoreTypes.h"

namespace zoneloom {

class Store;

/// A command that works on the store, which is opened once for it.
class StoreCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(StoreCommand)

public:
    Result<ExitStatus> run(Context& context, const Arguments& arguments) final;

protected:
    virtual Result<ExitStatus> work(Context& context, Store& store, const Arguments& arguments) = 0;
    /// True for commands that make sense on a store that is not there yet.
    [[nodiscard]] virtual bool createsStore() const { return false; }

    /// The ZONE parameter that most commands take first.
    static Parameter zoneParameter();
    /// The internal zone of that name.
    static Result<ZoneSummary> zoneOf(Store& store, const QString& text);
    /// A zone's name as people type it: absolute even without the trailing dot.
    static Result<Name> zoneName(const QString& text);
};

} // namespace zoneloom
