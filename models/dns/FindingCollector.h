// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/validation/Finding.h"

#include <QList>

namespace zoneloom {

/// Keeps the first findings and counts the others, so that a bad file of any size gives a list of bounded length.
class FindingCollector
{
public:
    explicit FindingCollector(qsizetype maximum = 1000);
    void add(Finding finding);
    /// All that was kept; where more came, a closing finding says how many.
    [[nodiscard]] QList<Finding> take();

private:
    QList<Finding> m_findings;
    qsizetype m_maximum;
    qsizetype m_moreErrors = 0;
    qsizetype m_moreWarnings = 0;
    Place m_lastPlace;
};

} // namespace zoneloom
