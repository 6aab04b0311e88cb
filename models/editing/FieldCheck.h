// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/Error.h"
#include "models/dns/Name.h"
#include "models/dns/types/RecordTypeDescription.h"

namespace zoneloom {

/// One field of a form by itself: the error tells what may stand there. Pure.
class FieldCheck
{
public:
    /// Whether a value that is not empty can stand in that field.
    static Outcome check(const RecordField& field, const QString& value, const Name& origin);
    /// The value as the codec wants it: blanks of pasted keys and digests gone, `443 – text` without its text.
    static QString tidied(const RecordField& field, const QString& value);
};

} // namespace zoneloom
