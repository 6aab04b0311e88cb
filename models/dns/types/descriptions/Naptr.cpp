// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/descriptions/Descriptions.h"

#include <QCoreApplication>

namespace zoneloom::recordtypes {

RecordTypeDescription naptr()
{
    return {.type = rrtype::NAPTR,
            .explanation = QT_TRANSLATE_NOOP(
                "RecordType", "A rule that rewrites a name into another or a URI, as telephony uses it."),
            .fields = {{.id = "order",
                        .label = QT_TRANSLATE_NOOP("RecordType", "Order"),
                        .explanation = QT_TRANSLATE_NOOP("RecordType", "Rules are tried in this order."),
                        .kind = FieldKind::Integer,
                        .minimum = 0,
                        .maximum = 65535,
                        .initial = "100"},
                       {.id = "preference",
                        .label = QT_TRANSLATE_NOOP("RecordType", "Preference"),
                        .explanation = QT_TRANSLATE_NOOP("RecordType", "The order among rules of the same order."),
                        .kind = FieldKind::Integer,
                        .minimum = 0,
                        .maximum = 65535,
                        .initial = "10"},
                       {.id = "flags",
                        .label = QT_TRANSLATE_NOOP("RecordType", "Flags"),
                        .explanation = QT_TRANSLATE_NOOP("RecordType", "S, A, U or P: what comes next."),
                        .kind = FieldKind::Text},
                       {.id = "service",
                        .label = QT_TRANSLATE_NOOP("RecordType", "Service"),
                        .explanation = QT_TRANSLATE_NOOP("RecordType", "Such as SIP+D2U."),
                        .kind = FieldKind::Text},
                       {.id = "regexp",
                        .label = QT_TRANSLATE_NOOP("RecordType", "Expression"),
                        .explanation =
                            QT_TRANSLATE_NOOP("RecordType", "A substitution, or empty where there is a replacement."),
                        .kind = FieldKind::Text},
                       {.id = "replacement",
                        .label = QT_TRANSLATE_NOOP("RecordType", "Replacement"),
                        .explanation =
                            QT_TRANSLATE_NOOP("RecordType", "The next name, or a dot where there is an expression."),
                        .kind = FieldKind::Name,
                        .initial = "."}},
            .check = nullptr};
}

} // namespace zoneloom::recordtypes
