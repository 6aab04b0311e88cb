// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/Name.h"
#include "models/dns/types/RdataProblem.h"
#include "models/dns/types/TagList.h"

namespace zoneloom {

/// A DMARC policy (RFC 7489 §6.3), which lives in a TXT record at `_dmarc`.
class DmarcRecord
{
public:
    /// True for names whose first label is `_dmarc`.
    static bool isDmarcName(const Name& name);
    /// True for a text that starts with `v=DMARC1`; others at that name are not DMARC and are ignored by receivers.
    static bool isDmarc(QByteArrayView text);
    static DmarcRecord parse(QByteArrayView text);

    [[nodiscard]] const TagList& tags() const { return m_tags; }
    [[nodiscard]] TagList& tags() { return m_tags; }
    [[nodiscard]] QByteArray toText() const { return m_tags.toText(); }
    /// Of the rule `dmarc-syntax`.
    [[nodiscard]] QList<RdataProblem> problems() const;

private:
    TagList m_tags;
};

} // namespace zoneloom
