// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/FindingCollector.h"

namespace zoneloom {

FindingCollector::FindingCollector(qsizetype maximum)
    : m_maximum(maximum)
{}

void FindingCollector::add(Finding finding)
{
    if (m_findings.size() < m_maximum) {
        m_findings += std::move(finding);
        return;
    }
    ++(finding.severity == Severity::Error ? m_moreErrors : m_moreWarnings);
    m_lastPlace = std::move(finding.place);
}

QList<Finding> FindingCollector::take()
{
    if (m_moreErrors + m_moreWarnings > 0) {
        Finding more;
        more.rule = QStringLiteral("more-findings");
        more.severity = m_moreErrors > 0 ? Severity::Error : Severity::Warning;
        more.place = m_lastPlace;
        more.sentence = QT_TRANSLATE_NOOP("Finding", "There are %1 more errors and %2 more warnings up to here.");
        more.arguments = {QString::number(m_moreErrors), QString::number(m_moreWarnings)};
        m_findings += more;
    }
    return std::move(m_findings);
}

} // namespace zoneloom
