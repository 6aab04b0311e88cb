// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/descriptions/Descriptions.h"

#include <QCoreApplication>

namespace zoneloom::recordtypes {

QList<RdataProblem> tlsaProblems(QByteArrayView rdata)
{
    if (rdata.size() < 3)
        return {};
    const int usage = static_cast<unsigned char>(rdata[0]);
    const int selector = static_cast<unsigned char>(rdata[1]);
    const int matching = static_cast<unsigned char>(rdata[2]);
    const qsizetype length = rdata.size() - 3;
    QList<RdataProblem> found;
    const qsizetype expected = matching == 1 ? 32 : matching == 2 ? 64 : 0; // SHA-256, SHA-512
    if (expected != 0 && length != expected)
        found.append({"tlsa-digest-length",
                      QT_TRANSLATE_NOOP("Finding", "Data of matching type %1 has %2 octets, but this one has %3."),
                      {QString::number(matching), QString::number(expected), QString::number(length)}});
    if (expected == 0 && length == 0)
        found.append({"tlsa-digest-length", QT_TRANSLATE_NOOP("Finding", "The certificate data is empty."), {}});
    constexpr int Private = 255; // RFC 6698 §7: for private use in all three registries
    if ((usage > 3 && usage != Private) || (selector > 1 && selector != Private) ||
        (matching > 2 && matching != Private))
        found.append({"tlsa-values",
                      QT_TRANSLATE_NOOP("Finding", "Usage %1, selector %2 or matching type %3 is not assigned."),
                      {QString::number(usage), QString::number(selector), QString::number(matching)}});
    return found;
}

RecordTypeDescription tlsa()
{
    return {
        .type = rrtype::TLSA,
        .explanation =
            QT_TRANSLATE_NOOP("RecordType", "Which certificate a TLS server shows, at _port._protocol below the host."),
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
