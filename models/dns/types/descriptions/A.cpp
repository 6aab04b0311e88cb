// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/descriptions/Descriptions.h"

#include <QCoreApplication>

namespace zoneloom::recordtypes {

RecordTypeDescription a()
{
    return {.type = rrtype::A,
            .explanation = QT_TRANSLATE_NOOP("RecordType", "The IPv4 address of a host."),
            .fields = {{.id = "address",
                        .label = QT_TRANSLATE_NOOP("RecordType", "Address"),
                        .explanation = QT_TRANSLATE_NOOP("RecordType", "An IPv4 address such as 192.0.2.1."),
                        .kind = FieldKind::Ipv4}},
            .check = nullptr};
}

} // namespace zoneloom::recordtypes
