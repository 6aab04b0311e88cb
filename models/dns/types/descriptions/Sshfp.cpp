// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/descriptions/Descriptions.h"

#include <QCoreApplication>

namespace zoneloom::recordtypes {

namespace {

QList<RdataProblem> sshfpProblems(QByteArrayView rdata)
{
    if (rdata.size() < 2)
        return {};
    const int type = static_cast<unsigned char>(rdata[1]);
    const qsizetype expected = type == 1 ? 20 : type == 2 ? 32 : 0; // SHA-1, SHA-256
    if (expected == 0 || rdata.size() - 2 == expected)
        return {};
    return {{"sshfp-digest-length",
             QT_TRANSLATE_NOOP("Finding", "A fingerprint of type %1 has %2 octets, but this one has %3."),
             {QString::number(type), QString::number(expected), QString::number(rdata.size() - 2)}}};
}

} // namespace

RecordTypeDescription sshfp()
{
    return {.type = rrtype::SSHFP,
            .explanation = QT_TRANSLATE_NOOP("RecordType", "The fingerprint of an SSH server's key."),
            .fields = {{.id = "algorithm",
                        .label = QT_TRANSLATE_NOOP("RecordType", "Algorithm"),
                        .explanation = QT_TRANSLATE_NOOP("RecordType", "The algorithm of the key."),
                        .kind = FieldKind::Choice,
                        .minimum = 0,
                        .maximum = 255,
                        .choices = {{1, QT_TRANSLATE_NOOP("RecordType", "RSA")},
                                    {2, QT_TRANSLATE_NOOP("RecordType", "DSA")},
                                    {3, QT_TRANSLATE_NOOP("RecordType", "ECDSA")},
                                    {4, QT_TRANSLATE_NOOP("RecordType", "Ed25519")},
                                    {6, QT_TRANSLATE_NOOP("RecordType", "Ed448")}},
                        .initial = "4"},
                       {.id = "fingerprint-type",
                        .label = QT_TRANSLATE_NOOP("RecordType", "Fingerprint type"),
                        .explanation = QT_TRANSLATE_NOOP("RecordType", "How the fingerprint was made."),
                        .kind = FieldKind::Choice,
                        .minimum = 0,
                        .maximum = 255,
                        .choices = {{1, QT_TRANSLATE_NOOP("RecordType", "SHA-1")},
                                    {2, QT_TRANSLATE_NOOP("RecordType", "SHA-256")}},
                        .initial = "2"},
                       {.id = "fingerprint",
                        .label = QT_TRANSLATE_NOOP("RecordType", "Fingerprint"),
                        .explanation = QT_TRANSLATE_NOOP("RecordType", "The fingerprint in hexadecimal."),
                        .kind = FieldKind::Hex}},
            .check = sshfpProblems};
}

} // namespace zoneloom::recordtypes
