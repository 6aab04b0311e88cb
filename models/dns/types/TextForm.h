// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/Name.h"
#include "models/dns/types/RecordTypeDescription.h"

namespace zoneloom {

/// A text with a meaning of its own in a TXT record, described by fields as record types are: SPF, DKIM and DMARC.
struct TextForm
{
    const char* id = ""; ///< `SPF`
    RecordTypeDescription description;
    /// True for a text of this kind.
    bool (*isSuch)(const Name& owner, QByteArrayView text) = nullptr;
    /// One value for each field; together they hold all that the text says.
    QStringList (*values)(QByteArrayView text) = nullptr;
    QByteArray (*text)(const QStringList& values) = nullptr;
    QList<RdataProblem> (*problems)(QByteArrayView text) = nullptr;
    const char* owner = ""; ///< where it lives, relative to the domain: `_dmarc`; empty where that is the domain itself

    /// SPF, DKIM, DMARC. Never changes; safe from any thread.
    static const QList<TextForm>& all();
};

} // namespace zoneloom
