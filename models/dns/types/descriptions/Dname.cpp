// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/descriptions/Descriptions.h"

#include <QCoreApplication>

namespace zoneloom::recordtypes {

RecordTypeDescription dname()
{
    return {.type = rrtype::DNAME,
            .explanation = QT_TRANSLATE_NOOP("RecordType", "Redirects all names below this one into another domain."),
            .fields = {{.id = "target",
                        .label = QT_TRANSLATE_NOOP("RecordType", "Target"),
                        .explanation = QT_TRANSLATE_NOOP("RecordType", "The domain that takes the place of this one."),
                        .kind = FieldKind::Name}},
            .check = nullptr};
}

} // namespace zoneloom::recordtypes
