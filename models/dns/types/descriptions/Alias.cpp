// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/descriptions/Descriptions.h"

#include <QCoreApplication>

namespace zoneloom::recordtypes {

RecordTypeDescription alias()
{
    return {.type = rrtype::ALIAS,
            .explanation = QT_TRANSLATE_NOOP(
                "RecordType", "Takes the addresses of another name, also at the apex, where the provider resolves it."),
            .fields = {{.id = "target",
                        .label = QT_TRANSLATE_NOOP("RecordType", "Target"),
                        .explanation = QT_TRANSLATE_NOOP("RecordType", "The name whose addresses are taken."),
                        .kind = FieldKind::Name}},
            .check = nullptr};
}

} // namespace zoneloom::recordtypes
