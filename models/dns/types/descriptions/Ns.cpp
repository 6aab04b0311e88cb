// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/descriptions/Descriptions.h"

#include <QCoreApplication>

namespace zoneloom::recordtypes {

RecordTypeDescription ns()
{
    return {
        .type = rrtype::NS,
        .explanation = QT_TRANSLATE_NOOP("RecordType", "A name server of the zone, or of a part that is delegated."),
        .fields = {{.id = "target",
                    .label = QT_TRANSLATE_NOOP("RecordType", "Name server"),
                    .explanation = QT_TRANSLATE_NOOP("RecordType", "The name of the server; it must have an address."),
                    .kind = FieldKind::Name}},
        .check = nullptr};
}

} // namespace zoneloom::recordtypes
