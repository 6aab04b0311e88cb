// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/providers/conformance/Matrix.h"

#include "tests/providers/conformance/Check.h"

namespace zoneloom::test {

void Matrix::note(const QString& adapter, const QString& check, Result result, const QString& reason)
{
    m_cells[adapter].insert(check, {result, reason});
}

QString Matrix::toMarkdown() const
{
    const QList<Check> checks = allChecks();
    QString head = QStringLiteral("| adapter |");
    QString rule = QStringLiteral("| --- |");
    for (const Check& check : checks) {
        head += u' ' + QLatin1String(check.id) + u" |";
        rule += QStringLiteral(" :-: |");
    }
    QString text = head + u'\n' + rule + u'\n';
    QString reasons;
    for (auto adapter = m_cells.begin(); adapter != m_cells.end(); ++adapter) {
        text += u"| `" + adapter.key() + u"` |";
        for (const Check& check : checks) {
            const Cell cell = adapter->value(QLatin1String(check.id), {Result::Failed, {}});
            text += cell.result == Result::Passed ? u" ✓ |" : cell.result == Result::Failed ? u" ✗ |" : u" – |";
            if (cell.result == Result::NotApplicable)
                reasons += u"- `" + adapter.key() + u"`, " + QLatin1String(check.id) + u": " + cell.reason + u'\n';
        }
        text += u'\n';
    }
    text += u'\n';
    for (const Check& check : checks)
        text += u"- **" + QLatin1String(check.id) + u"**: " + QLatin1String(check.says) + u'\n';
    return reasons.isEmpty() ? text : QString(text + u"\nWhere a check does not apply (–):\n\n" + reasons);
}

} // namespace zoneloom::test
