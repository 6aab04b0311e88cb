// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/descriptions/Descriptions.h"

#include <QCoreApplication>

namespace zoneloom::recordtypes {

RecordTypeDescription svcb()
{
    return {
        .type = rrtype::SVCB,
        .explanation =
            QT_TRANSLATE_NOOP("RecordType", "How a service is to be reached: protocols, port, and address hints."),
        .fields = {{.id = "priority",
                    .label = QT_TRANSLATE_NOOP("RecordType", "Priority"),
                    .explanation = QT_TRANSLATE_NOOP(
                        "RecordType", "0 makes an alias of it; else clients try the lowest number first."),
                    .kind = FieldKind::Integer,
                    .minimum = 0,
                    .maximum = 65535,
                    .initial = "1"},
                   {.id = "target",
                    .label = QT_TRANSLATE_NOOP("RecordType", "Target"),
                    .explanation = QT_TRANSLATE_NOOP(
                        "RecordType", "The host that offers the service; a dot stands for the name itself."),
                    .kind = FieldKind::Name,
                    .initial = "."},
                   {.id = "parameters",
                    .label = QT_TRANSLATE_NOOP("RecordType", "Parameters"),
                    .explanation = QT_TRANSLATE_NOOP("RecordType", "Such as alpn=h2,h3 port=8443 ipv4hint=192.0.2.1."),
                    .kind = FieldKind::Parameters,
                    .isOptional = true}},
        .check = nullptr};
}

} // namespace zoneloom::recordtypes
