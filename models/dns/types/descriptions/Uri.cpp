// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/descriptions/Descriptions.h"

#include <QCoreApplication>

namespace zoneloom::recordtypes {

RecordTypeDescription uri()
{
    return {.type = rrtype::URI,
            .explanation = QT_TRANSLATE_NOOP("RecordType", "The URI of a service."),
            .fields = {{.id = "priority",
                        .label = QT_TRANSLATE_NOOP("RecordType", "Priority"),
                        .explanation = QT_TRANSLATE_NOOP("RecordType", "Clients try the lowest number first."),
                        .kind = FieldKind::Integer,
                        .minimum = 0,
                        .maximum = 65535,
                        .initial = "10"},
                       {.id = "weight",
                        .label = QT_TRANSLATE_NOOP("RecordType", "Weight"),
                        .explanation = QT_TRANSLATE_NOOP(
                            "RecordType", "How large a share of clients goes here among those of the same priority."),
                        .kind = FieldKind::Integer,
                        .minimum = 0,
                        .maximum = 65535,
                        .initial = "1"},
                       {.id = "target",
                        .label = QT_TRANSLATE_NOOP("RecordType", "URI"),
                        .explanation = QT_TRANSLATE_NOOP("RecordType", "Such as https://www.example.com/path."),
                        .kind = FieldKind::LongText}},
            .check = nullptr};
}

} // namespace zoneloom::recordtypes
