// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/descriptions/Descriptions.h"

#include <QCoreApplication>

namespace zoneloom::recordtypes {

RecordTypeDescription soa()
{
    return {
        .type = rrtype::SOA,
        .explanation = QT_TRANSLATE_NOOP("RecordType",
                                         "The start of the zone: its main server, its administrator and its timers."),
        .fields = {{.id = "primary",
                    .label = QT_TRANSLATE_NOOP("RecordType", "Primary server"),
                    .explanation = QT_TRANSLATE_NOOP("RecordType", "The name server where the zone is maintained."),
                    .kind = FieldKind::Name},
                   {.id = "mailbox",
                    .label = QT_TRANSLATE_NOOP("RecordType", "Mailbox"),
                    .explanation = QT_TRANSLATE_NOOP(
                        "RecordType", "The administrator's address, with a dot in place of the at sign."),
                    .kind = FieldKind::Name},
                   {.id = "serial",
                    .label = QT_TRANSLATE_NOOP("RecordType", "Serial"),
                    .explanation = QT_TRANSLATE_NOOP("RecordType", "The version of the zone as secondaries see it."),
                    .kind = FieldKind::Integer,
                    .minimum = 0,
                    .maximum = 4294967295,
                    .initial = "1"},
                   {.id = "refresh",
                    .label = QT_TRANSLATE_NOOP("RecordType", "Refresh"),
                    .explanation =
                        QT_TRANSLATE_NOOP("RecordType", "Seconds after which a secondary asks for a newer version."),
                    .kind = FieldKind::Integer,
                    .minimum = 0,
                    .maximum = 4294967295,
                    .initial = "7200"},
                   {.id = "retry",
                    .label = QT_TRANSLATE_NOOP("RecordType", "Retry"),
                    .explanation = QT_TRANSLATE_NOOP(
                        "RecordType", "Seconds after which a secondary asks again when the first try failed."),
                    .kind = FieldKind::Integer,
                    .minimum = 0,
                    .maximum = 4294967295,
                    .initial = "3600"},
                   {.id = "expire",
                    .label = QT_TRANSLATE_NOOP("RecordType", "Expire"),
                    .explanation = QT_TRANSLATE_NOOP(
                        "RecordType", "Seconds after which a secondary stops answering when it hears nothing."),
                    .kind = FieldKind::Integer,
                    .minimum = 0,
                    .maximum = 4294967295,
                    .initial = "1209600"},
                   {.id = "minimum",
                    .label = QT_TRANSLATE_NOOP("RecordType", "Minimum"),
                    .explanation = QT_TRANSLATE_NOOP(
                        "RecordType", "Seconds for which resolvers remember that a name does not exist."),
                    .kind = FieldKind::Integer,
                    .minimum = 0,
                    .maximum = 4294967295,
                    .initial = "300"}},
        .check = nullptr};
}

} // namespace zoneloom::recordtypes
