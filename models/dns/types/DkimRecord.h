// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/Name.h"
#include "models/dns/types/RdataProblem.h"
#include "models/dns/types/TagList.h"

namespace zoneloom {

/// The public key of a DKIM selector (RFC 6376 §3.6.1), which lives in a TXT record at `selector._domainkey`.
class DkimRecord
{
public:
    /// True for names below a label `_domainkey`.
    static bool isDkimName(const Name& name);
    static DkimRecord parse(QByteArrayView text);

    [[nodiscard]] const TagList& tags() const { return m_tags; }
    [[nodiscard]] TagList& tags() { return m_tags; }
    [[nodiscard]] QByteArray toText() const { return m_tags.toText(); }
    /// Of the rule `dkim-syntax`.
    [[nodiscard]] QList<RdataProblem> problems() const;

private:
    TagList m_tags;
};

} // namespace zoneloom
