// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/types/RecordTypeDescription.h"

namespace zoneloom {

/// The table of all described record types. Never changes; safe from any thread.
class RecordTypes
{
public:
    /// Common types first.
    static const QList<RecordTypeDescription>& all();
    /// The description, or null for types that are only known by number.
    static const RecordTypeDescription* find(RRType type);
};

} // namespace zoneloom
