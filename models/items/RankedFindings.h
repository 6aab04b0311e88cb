// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/validation/Finding.h"

#include <memory>
#include <vector>

namespace zoneloom {

/// Findings as views show them: errors first, and found by RRset. Immutable and cheap to copy. Making it of many takes
/// its time, so that is done where the rules are asked; letting go of many is done in the background.
class RankedFindings
{
public:
    RankedFindings();
    explicit RankedFindings(QList<Finding> findings);

    /// Errors first, else as they came.
    [[nodiscard]] const QList<Finding>& all() const { return m_data->all; }
    [[nodiscard]] int errors() const { return m_data->errors; }
    /// Those of one RRset, errors first.
    [[nodiscard]] QList<Finding> of(const RRsetKey& key) const;
    /// The RRsets that there is something to say about, each once.
    [[nodiscard]] QList<RRsetKey> keys() const;

private:
    struct Data
    {
        QList<Finding> all;
        int errors = 0;
        std::vector<qsizetype> byKey; ///< positions, by RRset in canonical order
    };
    static RRsetKey keyOf(const Finding& finding) { return {finding.place.name, finding.place.type}; }

    std::shared_ptr<const Data> m_data;
};

} // namespace zoneloom
