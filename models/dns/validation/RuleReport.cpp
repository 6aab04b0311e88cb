// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/validation/RuleReport.h"

#include <QCoreApplication>

#include <algorithm>

namespace zoneloom {

QString Rule::reasonText() const
{
    return QCoreApplication::translate("Rule", reason);
}

RuleReport::RuleReport(const QSet<QString>& silenced)
    : m_silenced(silenced)
{}

void RuleReport::begin(const Rule& rule, const Name& name)
{
    m_rule = &rule;
    m_name = &name;
}

void RuleReport::add(RRType type, const char* sentence, QStringList arguments)
{
    Finding finding;
    finding.rule = QString::fromLatin1(m_rule->id);
    finding.severity = m_rule->severity;
    finding.place.name = *m_name;
    finding.place.type = type;
    finding.sentence = sentence;
    finding.arguments = std::move(arguments);
    finding.source = QString::fromUtf8(m_rule->source);
    m_findings.append(std::move(finding));
}

bool RuleReport::wants(const Rule& rule) const
{
    return rule.severity == Severity::Error || m_silenced.isEmpty() ||
           !m_silenced.contains(QString::fromLatin1(rule.id));
}

void RuleReport::sortFrom(qsizetype first)
{
    std::stable_sort(m_findings.begin() + first, m_findings.end(),
                     [](const Finding& a, const Finding& b) { return a.place.type < b.place.type; });
}

} // namespace zoneloom
