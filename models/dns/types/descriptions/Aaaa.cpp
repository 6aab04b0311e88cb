// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/descriptions/Descriptions.h"

#include <QCoreApplication>

namespace zoneloom::recordtypes {

RecordTypeDescription aaaa()
{
    return {.type = rrtype::AAAA,
            .explanation = QT_TRANSLATE_NOOP("RecordType", "The IPv6 address of a host."),
            .fields = {{.id = "address",
                        .label = QT_TRANSLATE_NOOP("RecordType", "Address"),
                        .explanation = QT_TRANSLATE_NOOP("RecordType", "An IPv6 address such as 2001:db8::1."),
                        .kind = FieldKind::Ipv6}},
            .check = nullptr};
}

} // namespace zoneloom::recordtypes
