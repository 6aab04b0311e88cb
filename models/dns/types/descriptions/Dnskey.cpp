// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/descriptions/Descriptions.h"
#include "models/dns/types/descriptions/DnssecChoices.h"

#include <QCoreApplication>

namespace zoneloom::recordtypes {

RecordTypeDescription dnskey()
{
    return {.type = rrtype::DNSKEY,
            .explanation = QT_TRANSLATE_NOOP("RecordType", "A public key with which the zone is signed."),
            .fields = {{.id = "flags",
                        .label = QT_TRANSLATE_NOOP("RecordType", "Flags"),
                        .explanation = QT_TRANSLATE_NOOP(
                            "RecordType", "257 for a key that signs keys, 256 for one that signs the zone."),
                        .kind = FieldKind::Choice,
                        .minimum = 0,
                        .maximum = 65535,
                        .choices = {{0, QT_TRANSLATE_NOOP("RecordType", "not a zone key")},
                                    {256, QT_TRANSLATE_NOOP("RecordType", "zone signing key (ZSK)")},
                                    {257, QT_TRANSLATE_NOOP("RecordType", "key signing key (KSK)")},
                                    {385, QT_TRANSLATE_NOOP("RecordType", "revoked key")}},
                        .initial = "257"},
                       {.id = "protocol",
                        .label = QT_TRANSLATE_NOOP("RecordType", "Protocol"),
                        .explanation = QT_TRANSLATE_NOOP("RecordType", "Always 3."),
                        .kind = FieldKind::Integer,
                        .minimum = 0,
                        .maximum = 255,
                        .initial = "3"},
                       {.id = "algorithm",
                        .label = QT_TRANSLATE_NOOP("RecordType", "Algorithm"),
                        .explanation = QT_TRANSLATE_NOOP("RecordType", "The algorithm of the key."),
                        .kind = FieldKind::Choice,
                        .minimum = 0,
                        .maximum = 255,
                        .choices = dnssecAlgorithms(),
                        .initial = "13"},
                       {.id = "key",
                        .label = QT_TRANSLATE_NOOP("RecordType", "Public key"),
                        .explanation = QT_TRANSLATE_NOOP("RecordType", "The key in base64."),
                        .kind = FieldKind::Base64}},
            .check = nullptr};
}

} // namespace zoneloom::recordtypes
