// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/descriptions/Descriptions.h"

#include <QCoreApplication>

namespace zoneloom::recordtypes {

RecordTypeDescription ptr()
{
    return {.type = rrtype::PTR,
            .explanation = QT_TRANSLATE_NOOP("RecordType", "The name of an address, in the reverse zones."),
            .fields = {{.id = "target",
                        .label = QT_TRANSLATE_NOOP("RecordType", "Target"),
                        .explanation = QT_TRANSLATE_NOOP("RecordType", "The name of the host that has this address."),
                        .kind = FieldKind::Name}},
            .check = nullptr};
}

} // namespace zoneloom::recordtypes
