// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/descriptions/Descriptions.h"

#include <QCoreApplication>

namespace zoneloom::recordtypes {

RecordTypeDescription openpgpkey()
{
    return {.type = rrtype::OPENPGPKEY,
            .explanation = QT_TRANSLATE_NOOP("RecordType", "The OpenPGP key of a person, at a hash below _openpgpkey."),
            .fields = {{.id = "key",
                        .label = QT_TRANSLATE_NOOP("RecordType", "Key"),
                        .explanation = QT_TRANSLATE_NOOP("RecordType", "The key in base64."),
                        .kind = FieldKind::Base64}},
            .check = nullptr};
}

} // namespace zoneloom::recordtypes
