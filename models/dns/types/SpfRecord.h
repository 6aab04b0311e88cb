// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/types/RdataProblem.h"

#include <QByteArray>
#include <QList>

namespace zoneloom {

/// An SPF policy (RFC 7208), which lives in a TXT record.
class SpfRecord
{
public:
    struct Term
    {
        QString qualifier; ///< `+`, `-`, `~`, `?` or empty, which means `+`
        QString name;      ///< `include`, `ip4`, `redirect`, …
        QString value;     ///< behind the colon or equals sign, with a prefix length where there is one
        bool isModifier = false;
        bool operator==(const Term&) const = default;
    };

    /// True for a text that starts with `v=spf1` as a whole word (RFC 7208 §4.5).
    static bool isSpf(QByteArrayView text);
    /// Any text that isSpf(); what is wrong with it is in problems().
    static SpfRecord parse(QByteArrayView text);

    [[nodiscard]] const QList<Term>& terms() const { return m_terms; }
    void setTerms(QList<Term> terms) { m_terms = std::move(terms); }
    [[nodiscard]] QByteArray toText() const;
    /// Look-ups in DNS that this record alone asks for (RFC 7208 §4.6.4), without those of records that it includes.
    [[nodiscard]] int lookups() const;
    /// Domains whose policies a check goes on to: of `include` and `redirect`, without those made of macros.
    [[nodiscard]] QStringList policies() const;
    /// Of the rule `spf-syntax`.
    [[nodiscard]] QList<RdataProblem> problems() const;

private:
    QList<Term> m_terms;
};

} // namespace zoneloom
