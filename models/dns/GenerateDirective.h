// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/Error.h"
#include "models/dns/RdataToken.h"

#include <span>

namespace zoneloom {

/// BIND's $GENERATE: a range and a template, in which `$` and `${offset,width,base}` stand for the number.
class GenerateDirective
{
public:
    /// From the words behind `$GENERATE`; `wrongToken` is the index of the word that an error is about.
    static Result<GenerateDirective> fromTokens(std::span<const RdataToken> tokens, qsizetype& wrongToken);
    [[nodiscard]] qint64 count() const { return (m_stop - m_start) / m_step + 1; }
    /// The line of the nth record, 0-based, as a master file would have it.
    [[nodiscard]] Result<QByteArray> line(qint64 index) const;

private:
    qint64 m_start = 0;
    qint64 m_stop = 0;
    qint64 m_step = 1;
    QByteArray m_template;
};

} // namespace zoneloom
