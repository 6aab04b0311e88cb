// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/descriptions/Descriptions.h"

#include <QCoreApplication>

namespace zoneloom::recordtypes {

RecordTypeDescription srv()
{
    return {.type = rrtype::SRV,
            .explanation =
                QT_TRANSLATE_NOOP("RecordType", "Where a service is offered, at _service._protocol below the domain."),
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
                        .initial = "0"},
                       {.id = "port",
                        .label = QT_TRANSLATE_NOOP("RecordType", "Port"),
                        .explanation = QT_TRANSLATE_NOOP("RecordType", "The port of the service."),
                        .kind = FieldKind::Integer,
                        .minimum = 0,
                        .maximum = 65535},
                       {.id = "target",
                        .label = QT_TRANSLATE_NOOP("RecordType", "Target"),
                        .explanation = QT_TRANSLATE_NOOP(
                            "RecordType", "The host that offers the service; a dot says that there is none."),
                        .kind = FieldKind::Name}},
            .check = nullptr};
}

} // namespace zoneloom::recordtypes
