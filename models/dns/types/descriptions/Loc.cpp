// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/descriptions/Descriptions.h"

#include <QCoreApplication>

namespace zoneloom::recordtypes {

RecordTypeDescription loc()
{
    return {
        .type = rrtype::LOC,
        .explanation = QT_TRANSLATE_NOOP("RecordType", "Where on earth the name is."),
        .fields = {{.id = "location",
                    .label = QT_TRANSLATE_NOOP("RecordType", "Location"),
                    .explanation = QT_TRANSLATE_NOOP(
                        "RecordType",
                        "Latitude, longitude, altitude, and perhaps size and precision: 52 31 12 N 13 24 18 E 34m."),
                    .kind = FieldKind::Words}},
        .check = nullptr};
}

} // namespace zoneloom::recordtypes
