// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/descriptions/Descriptions.h"

#include <QCoreApplication>

namespace zoneloom::recordtypes {

RecordTypeDescription hinfo()
{
    return {.type = rrtype::HINFO,
            .explanation =
                QT_TRANSLATE_NOOP("RecordType", "The kind of machine and system of a host; also an answer to ANY."),
            .fields = {{.id = "cpu",
                        .label = QT_TRANSLATE_NOOP("RecordType", "Machine"),
                        .explanation = QT_TRANSLATE_NOOP("RecordType", "The kind of machine."),
                        .kind = FieldKind::Text},
                       {.id = "os",
                        .label = QT_TRANSLATE_NOOP("RecordType", "System"),
                        .explanation = QT_TRANSLATE_NOOP("RecordType", "The operating system."),
                        .kind = FieldKind::Text}},
            .check = nullptr};
}

} // namespace zoneloom::recordtypes
