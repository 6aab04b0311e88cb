// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/descriptions/Descriptions.h"

#include <QCoreApplication>

namespace zoneloom::recordtypes {

RecordTypeDescription rp()
{
    return {.type = rrtype::RP,
            .explanation = QT_TRANSLATE_NOOP("RecordType", "The person who is responsible for the name."),
            .fields = {{.id = "mailbox",
                        .label = QT_TRANSLATE_NOOP("RecordType", "Mailbox"),
                        .explanation = QT_TRANSLATE_NOOP("RecordType",
                                                         "The person's address, with a dot in place of the at sign."),
                        .kind = FieldKind::Name},
                       {.id = "text",
                        .label = QT_TRANSLATE_NOOP("RecordType", "Text at"),
                        .explanation = QT_TRANSLATE_NOOP(
                            "RecordType", "A name that owns a TXT record with more about the person; a dot for none."),
                        .kind = FieldKind::Name,
                        .initial = "."}},
            .check = nullptr};
}

} // namespace zoneloom::recordtypes
