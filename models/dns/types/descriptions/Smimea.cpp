// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/descriptions/Descriptions.h"

#include <QCoreApplication>

namespace zoneloom::recordtypes {

RecordTypeDescription smimea()
{
    return {
        .type = rrtype::SMIMEA,
        .explanation =
            QT_TRANSLATE_NOOP("RecordType", "The S/MIME certificate of a person, at a hash below _smimecert."),
        .fields = {{.id = "usage",
                    .label = QT_TRANSLATE_NOOP("RecordType", "Usage"),
                    .explanation = QT_TRANSLATE_NOOP("RecordType", "What the certificate is compared with."),
                    .kind = FieldKind::Choice,
                    .minimum = 0,
                    .maximum = 255,
                    .choices = {{0, QT_TRANSLATE_NOOP("RecordType", "CA constraint (PKIX-TA)")},
                                {1, QT_TRANSLATE_NOOP("RecordType", "service certificate constraint (PKIX-EE)")},
                                {2, QT_TRANSLATE_NOOP("RecordType", "trust anchor assertion (DANE-TA)")},
                                {3, QT_TRANSLATE_NOOP("RecordType", "domain-issued certificate (DANE-EE)")}},
                    .initial = "3"},
                   {.id = "selector",
                    .label = QT_TRANSLATE_NOOP("RecordType", "Selector"),
                    .explanation = QT_TRANSLATE_NOOP("RecordType", "Which part of the certificate is compared."),
                    .kind = FieldKind::Choice,
                    .minimum = 0,
                    .maximum = 255,
                    .choices = {{0, QT_TRANSLATE_NOOP("RecordType", "whole certificate")},
                                {1, QT_TRANSLATE_NOOP("RecordType", "public key")}},
                    .initial = "1"},
                   {.id = "matching-type",
                    .label = QT_TRANSLATE_NOOP("RecordType", "Matching type"),
                    .explanation = QT_TRANSLATE_NOOP("RecordType", "Whether the data is in full or a hash."),
                    .kind = FieldKind::Choice,
                    .minimum = 0,
                    .maximum = 255,
                    .choices = {{0, QT_TRANSLATE_NOOP("RecordType", "as it is")},
                                {1, QT_TRANSLATE_NOOP("RecordType", "SHA-256")},
                                {2, QT_TRANSLATE_NOOP("RecordType", "SHA-512")}},
                    .initial = "1"},
                   {.id = "data",
                    .label = QT_TRANSLATE_NOOP("RecordType", "Data"),
                    .explanation = QT_TRANSLATE_NOOP("RecordType", "The digest, certificate or key in hexadecimal."),
                    .kind = FieldKind::Hex}},
        .check = tlsaProblems};
}

} // namespace zoneloom::recordtypes
