// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/Store.h"

namespace zoneloom {

/// The numbered versions of a store's schema, from 1 on. A store is brought to the newest one when it is opened for
/// writing; each step is one transaction.
class Migrations
{
public:
    /// The version that this program writes.
    static int newest();
    /// Errors: not a store, of a newer version, an older one that was opened for reading only.
    static Outcome apply(Database& database, Store::Mode mode);
};

} // namespace zoneloom
