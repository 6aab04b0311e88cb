// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/Store.h"

#include "models/store/Accounts.h"
#include "models/store/Database.h"
#include "models/store/Journal.h"
#include "models/store/Leases.h"
#include "models/store/Links.h"
#include "models/store/StagedEdits.h"
#include "models/store/Timelines.h"
#include "models/store/Zones.h"

namespace zoneloom {

struct Store::Private
{
    explicit Private(std::unique_ptr<Database> opened)
        : database(std::move(opened))
    {}
    std::unique_ptr<Database> database;
    Zones zones{*database};
    Timelines timelines{*database};
    Accounts accounts{*database};
    Links links{*database};
    Journal journal{*database};
    Leases leases{*database};
    StagedEdits stagedEdits{*database};
};

Store::Store() = default;
Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString& location, Mode mode, const Clock& clock)
{
    const Result<StoreLocation> parsed = StoreLocation::parse(location);
    if (!parsed)
        return fail(parsed.error());
    Result<std::unique_ptr<Database>> database = Database::open(*parsed, mode, clock);
    if (!database)
        return fail(database.error());
    std::unique_ptr<Store> store(new Store);
    store->d = std::make_unique<Private>(*std::move(database));
    return store;
}

const QString& Store::location() const
{
    return d->database->location().text;
}

Result<qint64> Store::changeCounter() const
{
    return d->database->read([this] {
        d->database->requireFile();
        Statement row(*d->database, QStringLiteral("SELECT change_counter FROM store_state"));
        return row.first() ? row.number64(0) : 0;
    });
}

Outcome Store::noteTogether(const std::function<Outcome()>& work)
{
    return d->database->note([&work] {
        if (const Outcome done = work(); !done)
            throw StoreFailure{done.error()};
    });
}

Zones& Store::zones()
{
    return d->zones;
}

Timelines& Store::timelines()
{
    return d->timelines;
}

Accounts& Store::accounts()
{
    return d->accounts;
}

Links& Store::links()
{
    return d->links;
}

Journal& Store::journal()
{
    return d->journal;
}

Leases& Store::leases()
{
    return d->leases;
}

StagedEdits& Store::stagedEdits()
{
    return d->stagedEdits;
}

} // namespace zoneloom
