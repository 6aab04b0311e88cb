// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/descriptions/Descriptions.h"
#include "models/dns/types/descriptions/DnssecChoices.h"

#include <QCoreApplication>

namespace zoneloom::recordtypes {

RecordTypeDescription cds()
{
    return {.type = rrtype::CDS,
            .explanation =
                QT_TRANSLATE_NOOP("RecordType", "What the child zone asks its parent to publish as DS (RFC 7344)."),
            .fields = {{.id = "key-tag",
                        .label = QT_TRANSLATE_NOOP("RecordType", "Key tag"),
                        .explanation = QT_TRANSLATE_NOOP("RecordType", "The tag of the key in the delegated zone."),
                        .kind = FieldKind::Integer,
                        .minimum = 0,
                        .maximum = 65535},
                       {.id = "algorithm",
                        .label = QT_TRANSLATE_NOOP("RecordType", "Algorithm"),
                        .explanation = QT_TRANSLATE_NOOP("RecordType", "The algorithm of that key."),
                        .kind = FieldKind::Choice,
                        .minimum = 0,
                        .maximum = 255,
                        .choices = dnssecAlgorithms(),
                        .initial = "13"},
                       {.id = "digest-type",
                        .label = QT_TRANSLATE_NOOP("RecordType", "Digest type"),
                        .explanation = QT_TRANSLATE_NOOP("RecordType", "How the digest was made."),
                        .kind = FieldKind::Choice,
                        .minimum = 0,
                        .maximum = 255,
                        .choices = digestTypes(),
                        .initial = "2"},
                       {.id = "digest",
                        .label = QT_TRANSLATE_NOOP("RecordType", "Digest"),
                        .explanation = QT_TRANSLATE_NOOP("RecordType", "The digest in hexadecimal."),
                        .kind = FieldKind::Hex}},
            .check = dsProblems};
}

} // namespace zoneloom::recordtypes
