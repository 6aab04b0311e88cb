// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/descriptions/Descriptions.h"
#include "models/dns/types/descriptions/DnssecChoices.h"

#include <QCoreApplication>

namespace zoneloom::recordtypes {

QList<RdataProblem> dsProblems(QByteArrayView rdata)
{
    if (rdata.size() < 4)
        return {};
    const int digestType = static_cast<unsigned char>(rdata[3]);
    const qsizetype length = rdata.size() - 4;
    // RFC 8078 §4: "0 0 0 00" asks the parent to take all DS away.
    if (rdata == QByteArrayView("\0\0\0\0\0", 5))
        return {};
    qsizetype expected = 0;
    if (digestType == 1)
        expected = 20; // SHA-1
    else if (digestType == 2 || digestType == 3)
        expected = 32; // SHA-256, GOST
    else if (digestType == 4)
        expected = 48; // SHA-384
    if (expected == 0 || length == expected)
        return {};
    return {{"ds-digest-length",
             QT_TRANSLATE_NOOP("Finding", "A digest of type %1 has %2 octets, but this one has %3."),
             {QString::number(digestType), QString::number(expected), QString::number(length)}}};
}

RecordTypeDescription ds()
{
    return {.type = rrtype::DS,
            .explanation = QT_TRANSLATE_NOOP(
                "RecordType", "The digest of a delegated zone's key: secures the delegation with DNSSEC."),
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
