// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/StoreCommand.h"
#include "sync/SyncReport.h"
#include "sync/SyncRequest.h"

namespace zoneloom {

/// A command that is one request to the engine, about one zone or all, and prints its report: with a ZONE its object,
/// without one `{zones: […]}`.
class SyncCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SyncCommand)

public:
    Result<ExitStatus> run(Context& context, const Arguments& arguments) override;

protected:
    /// All but the zones, which are ZONE or all.
    virtual Result<SyncRequest> request(const Context& context, const Arguments& arguments) = 0;
    virtual void printText(Context& context, const ZoneReport& report, const Arguments& arguments) = 0;
    [[nodiscard]] virtual QJsonObject toJson(const ZoneReport& report, const Arguments& arguments) = 0;
    /// Of a report in which nothing failed.
    [[nodiscard]] virtual bool leavesSomething(const ZoneReport& report) = 0;

    static Parameter zoneOrAll();
    static Parameter linkParameter();
    static QList<Parameter> cellParameters();
    static Option linkOption();
    static Option forceOption();
    /// Sets onlyName and onlyType from NAME and TYPE.
    static Outcome readCells(SyncRequest& request, const Arguments& arguments);
    /// True where a link, or the zone as a whole, has an error.
    static bool failed(const ZoneReport& report);

private:
    static Outcome checkLinks(const Context& context, const SyncRequest& request);
};

} // namespace zoneloom
