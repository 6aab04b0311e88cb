// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/descriptions/Descriptions.h"
#include "models/dns/types/descriptions/DnssecChoices.h"

#include <QCoreApplication>

namespace zoneloom::recordtypes {

RecordTypeDescription cert()
{
    return {.type = rrtype::CERT,
            .explanation = QT_TRANSLATE_NOOP("RecordType", "A certificate or a revocation list."),
            .fields = {{.id = "certificate-type",
                        .label = QT_TRANSLATE_NOOP("RecordType", "Type"),
                        .explanation = QT_TRANSLATE_NOOP("RecordType", "What kind of certificate it is."),
                        .kind = FieldKind::Choice,
                        .minimum = 0,
                        .maximum = 65535,
                        .choices = {{1, QT_TRANSLATE_NOOP("RecordType", "PKIX")},
                                    {2, QT_TRANSLATE_NOOP("RecordType", "SPKI")},
                                    {3, QT_TRANSLATE_NOOP("RecordType", "PGP")},
                                    {4, QT_TRANSLATE_NOOP("RecordType", "IPKIX")},
                                    {5, QT_TRANSLATE_NOOP("RecordType", "ISPKI")},
                                    {6, QT_TRANSLATE_NOOP("RecordType", "IPGP")},
                                    {7, QT_TRANSLATE_NOOP("RecordType", "ACPKIX")},
                                    {8, QT_TRANSLATE_NOOP("RecordType", "IACPKIX")},
                                    {253, QT_TRANSLATE_NOOP("RecordType", "URI")},
                                    {254, QT_TRANSLATE_NOOP("RecordType", "OID")}},
                        .initial = "1"},
                       {.id = "key-tag",
                        .label = QT_TRANSLATE_NOOP("RecordType", "Key tag"),
                        .explanation = QT_TRANSLATE_NOOP("RecordType", "As in DNSSEC, or 0."),
                        .kind = FieldKind::Integer,
                        .minimum = 0,
                        .maximum = 65535,
                        .initial = "0"},
                       {.id = "algorithm",
                        .label = QT_TRANSLATE_NOOP("RecordType", "Algorithm"),
                        .explanation = QT_TRANSLATE_NOOP("RecordType", "As in DNSSEC, or 0."),
                        .kind = FieldKind::Choice,
                        .minimum = 0,
                        .maximum = 255,
                        .choices = dnssecAlgorithms(),
                        .initial = "0"},
                       {.id = "certificate",
                        .label = QT_TRANSLATE_NOOP("RecordType", "Certificate"),
                        .explanation = QT_TRANSLATE_NOOP("RecordType", "The certificate in base64."),
                        .kind = FieldKind::Base64}},
            .check = nullptr};
}

} // namespace zoneloom::recordtypes
