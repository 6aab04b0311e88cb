// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/Error.h"

namespace zoneloom {

/// Carries an Error out of the SQL code of this room; Database::read() and write() turn it into a Result, so it never
/// leaves the room.
struct StoreFailure
{
    Error error;
};

} // namespace zoneloom
