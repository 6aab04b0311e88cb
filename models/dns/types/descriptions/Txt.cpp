// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/descriptions/Descriptions.h"

#include <QCoreApplication>

namespace zoneloom::recordtypes {

RecordTypeDescription txt()
{
    return {.type = rrtype::TXT,
            .explanation =
                QT_TRANSLATE_NOOP("RecordType", "Free text: SPF, DKIM and DMARC policies, and proofs of ownership."),
            .fields = {{.id = "text",
                        .label = QT_TRANSLATE_NOOP("RecordType", "Text"),
                        .explanation = QT_TRANSLATE_NOOP("RecordType",
                                                         "Text of any length; it is cut into strings of 255 octets."),
                        .kind = FieldKind::LongText}},
            .check = nullptr};
}

} // namespace zoneloom::recordtypes
