// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/FindingsModel.h"

#include "models/items/ItemRoles.h"
#include "models/items/RRsetText.h"

namespace zoneloom {

void FindingsModel::setFindings(const Name& origin, const RankedFindings& findings)
{
    // The same few findings again leave the chosen one chosen; comparing many would hold up the window.
    constexpr qsizetype compared = 1000;
    if (origin == m_origin && findings.all().size() <= compared && findings.all() == m_findings.all())
        return;
    beginResetModel();
    m_origin = origin;
    m_findings = findings;
    endResetModel();
}

QString FindingsModel::shortPlace(Place place)
{
    place.file = place.file.mid(place.file.lastIndexOf(u'/') + 1);
    return place.toText();
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.all().size());
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding& finding = m_findings.all().at(index.row());
    switch (role) {
    case Qt::DisplayRole: {
        QString place =
            finding.place.line > 0 ? shortPlace(finding.place) : RRsetText::visibleName(finding.place.name, m_origin);
        if (finding.place.line == 0 && finding.place.type != RRType())
            place += u' ' + finding.place.type.toText();
        return tr("%1: %2").arg(place, finding.text());
    }
    case Qt::AccessibleTextRole:
        return finding.severity == Severity::Error ? tr("Error: %1").arg(data(index, Qt::DisplayRole).toString())
                                                   : tr("Warning: %1").arg(data(index, Qt::DisplayRole).toString());
    case Qt::ToolTipRole: {
        QString rule = finding.source.isEmpty() ? tr("Rule %1").arg(finding.rule)
                                                : tr("Rule %1, %2").arg(finding.rule, finding.source);
        if (!finding.place.file.isEmpty())
            rule += u'\n' + finding.place.toText();
        return rule;
    }
    case SeverityRole:
        return static_cast<int>(finding.severity);
    default:
        return {};
    }
}

} // namespace zoneloom
