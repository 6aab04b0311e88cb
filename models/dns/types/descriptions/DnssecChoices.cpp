// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/descriptions/DnssecChoices.h"

#include <QCoreApplication>

namespace zoneloom::recordtypes {

QList<FieldChoice> dnssecAlgorithms()
{
    return {{0, QT_TRANSLATE_NOOP("RecordType", "none")},
            {5, QT_TRANSLATE_NOOP("RecordType", "RSASHA1")},
            {7, QT_TRANSLATE_NOOP("RecordType", "RSASHA1-NSEC3-SHA1")},
            {8, QT_TRANSLATE_NOOP("RecordType", "RSASHA256")},
            {10, QT_TRANSLATE_NOOP("RecordType", "RSASHA512")},
            {13, QT_TRANSLATE_NOOP("RecordType", "ECDSAP256SHA256")},
            {14, QT_TRANSLATE_NOOP("RecordType", "ECDSAP384SHA384")},
            {15, QT_TRANSLATE_NOOP("RecordType", "ED25519")},
            {16, QT_TRANSLATE_NOOP("RecordType", "ED448")}};
}

QList<FieldChoice> digestTypes()
{
    return {{0, QT_TRANSLATE_NOOP("RecordType", "none")},
            {1, QT_TRANSLATE_NOOP("RecordType", "SHA-1")},
            {2, QT_TRANSLATE_NOOP("RecordType", "SHA-256")},
            {3, QT_TRANSLATE_NOOP("RecordType", "GOST")},
            {4, QT_TRANSLATE_NOOP("RecordType", "SHA-384")}};
}

} // namespace zoneloom::recordtypes
