// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/validation/Rule.h"

#include <QSet>

namespace zoneloom {

/// Takes what rules have to say about the name that is being looked at. Silenced warnings are dropped here.
class RuleReport
{
public:
    explicit RuleReport(const QSet<QString>& silenced);

    /// What is added from now on is said by `rule` about `name`.
    void begin(const Rule& rule, const Name& name);
    /// `sentence` is a literal marked QT_TRANSLATE_NOOP("Finding", …).
    void add(RRType type, const char* sentence, QStringList arguments = {});
    /// False where the rule is silenced, so that it need not be asked.
    [[nodiscard]] bool wants(const Rule& rule) const;
    /// All findings so far, in the order in which they came.
    [[nodiscard]] QList<Finding> take() { return std::move(m_findings); }
    [[nodiscard]] qsizetype size() const { return m_findings.size(); }
    /// Orders the findings from `first` on, which are those of one name, by type.
    void sortFrom(qsizetype first);

private:
    const QSet<QString>& m_silenced;
    const Rule* m_rule = nullptr;
    const Name* m_name = nullptr;
    QList<Finding> m_findings;
};

} // namespace zoneloom
