// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/descriptions/Descriptions.h"

#include <QCoreApplication>

namespace zoneloom::recordtypes {

RecordTypeDescription mx()
{
    return {.type = rrtype::MX,
            .explanation = QT_TRANSLATE_NOOP("RecordType", "A host that takes mail for the name."),
            .fields = {{.id = "priority",
                        .label = QT_TRANSLATE_NOOP("RecordType", "Priority"),
                        .explanation = QT_TRANSLATE_NOOP("RecordType", "Senders try the lowest number first."),
                        .kind = FieldKind::Integer,
                        .minimum = 0,
                        .maximum = 65535,
                        .initial = "10"},
                       {.id = "target",
                        .label = QT_TRANSLATE_NOOP("RecordType", "Mail server"),
                        .explanation = QT_TRANSLATE_NOOP(
                            "RecordType", "The name of the host that takes the mail; it must have an address."),
                        .kind = FieldKind::Name}},
            .check = nullptr};
}

} // namespace zoneloom::recordtypes
