// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/Clock.h"
#include "models/base/Error.h"

#include <QString>

#include <functional>
#include <memory>

namespace zoneloom {

class Accounts;
class Database;
class Journal;
class Leases;
class Links;
class StagedEdits;
class Timelines;
class Zones;

/// The versioned database (DESIGN §4): an SQLite file or `postgresql://…`. Belongs to the thread that opened it; each
/// thread and each program opens its own. Closing is destruction.
class Store
{
public:
    enum class Mode
    {
        OpenOrCreate,
        OpenExisting,
        ReadOnly
    };

    /// Opens, and migrates an older version. Errors: not a store, of a newer version, not writable, no such server.
    static Result<std::unique_ptr<Store>> open(const QString& location, Mode mode = Mode::OpenOrCreate,
                                               const Clock& clock = Clock::system());
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    [[nodiscard]] const QString& location() const;
    /// A number that grows with every commit of any program to this store; cheap to ask often (the watcher polls it).
    /// An error where the store's file is no longer the one that was opened.
    [[nodiscard]] Result<qint64> changeCounter() const;

    /// Runs `work` in one transaction, and takes it back where it gives an Error. It may be lost with the machine's
    /// power as long as nothing else was committed after it: for what can be read at the providers again.
    Outcome noteTogether(const std::function<Outcome()>& work);

    [[nodiscard]] Zones& zones();
    [[nodiscard]] Timelines& timelines();
    [[nodiscard]] Accounts& accounts();
    [[nodiscard]] Links& links();
    [[nodiscard]] Journal& journal();
    [[nodiscard]] Leases& leases();
    [[nodiscard]] StagedEdits& stagedEdits();

private:
    Store();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace zoneloom
