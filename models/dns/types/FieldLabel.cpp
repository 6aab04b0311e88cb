// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/FieldLabel.h"

#include "models/dns/types/RecordTypes.h"

namespace zoneloom {

QString fieldLabel(RRType type, qsizetype index, qsizetype fieldCount, const char* rfcName)
{
    const RecordTypeDescription* description = RecordTypes::find(type);
    const bool fits = description && description->fields.size() == fieldCount && index >= 0 && index < fieldCount;
    return fits ? description->fields.at(index).labelText() : QString::fromLatin1(rfcName);
}

} // namespace zoneloom
