// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/descriptions/Descriptions.h"

#include <QCoreApplication>

namespace zoneloom::recordtypes {

RecordTypeDescription cname()
{
    return {.type = rrtype::CNAME,
            .explanation =
                QT_TRANSLATE_NOOP("RecordType", "An alias: the name stands for another name, and has no other data."),
            .fields = {{.id = "target",
                        .label = QT_TRANSLATE_NOOP("RecordType", "Target"),
                        .explanation = QT_TRANSLATE_NOOP("RecordType", "The name that this one is an alias for."),
                        .kind = FieldKind::Name}},
            .check = nullptr};
}

} // namespace zoneloom::recordtypes
