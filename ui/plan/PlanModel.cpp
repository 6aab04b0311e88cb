// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/PlanModel.h"

#include "models/dns/validation/Finding.h"
#include "models/items/ItemRoles.h"
#include "models/items/RRsetText.h"
#include "models/items/StateText.h"

#include <QSet>

namespace zoneloom {

void PlanModel::setReport(const ZoneReport& report)
{
    beginResetModel();
    m_report = report;
    m_sections.clear();
    for (int at = 0; at < m_report.links.size(); ++at) {
        const LinkReport& link = m_report.links.at(at);
        const QSet<RRsetKey> waiting(link.plan.waiting.begin(), link.plan.waiting.end());
        Section section;
        for (qsizetype i = 0; i < link.cells.size(); ++i) {
            const Cell& cell = link.cells.at(i);
            if (waiting.contains(cell.key))
                section.waiting += i;
            else if (cell.reason && cell.state != CellState::InSync)
                section.accepted += i;
        }
        m_sections += section;
        m_sections.last().isChecked = canBeSent(at);
    }
    endResetModel();
    Q_EMIT chosenChanged();
}

int PlanModel::size(int link) const
{
    const LinkPlan& plan = m_report.links.at(link).plan;
    return static_cast<int>(plan.changes.size() + plan.adoptions.size());
}

bool PlanModel::isWithheld(int link) const
{
    return size(link) > 0 && !m_report.links.at(link).error && m_report.links.at(link).plan.withheld &&
           !m_sections.at(link).isLifted;
}

bool PlanModel::canBeSent(int link) const
{
    return size(link) > 0 && !m_report.links.at(link).error && !isWithheld(link);
}

bool PlanModel::canSendSome() const
{
    for (int link = 0; link < m_sections.size(); ++link) {
        if (canBeSent(link))
            return true;
    }
    return false;
}

QStringList PlanModel::withheld() const
{
    QStringList names;
    for (int link = 0; link < m_sections.size(); ++link) {
        if (isWithheld(link))
            names += m_report.links.at(link).link;
    }
    return names;
}

int PlanModel::withheldChanges() const
{
    int count = 0;
    for (int link = 0; link < m_sections.size(); ++link)
        count += isWithheld(link) ? size(link) : 0;
    return count;
}

void PlanModel::setLifted(int link, bool lifted)
{
    m_sections[link].isLifted = lifted;
    m_sections[link].isChecked = canBeSent(link);
    Q_EMIT dataChanged(index(link, 0), index(link, ColumnCount - 1));
    Q_EMIT chosenChanged();
}

QStringList PlanModel::chosen() const
{
    QStringList names;
    for (int link = 0; link < m_sections.size(); ++link) {
        if (m_sections.at(link).isChecked)
            names += m_report.links.at(link).link;
    }
    return names;
}

int PlanModel::chosenChanges() const
{
    int count = 0;
    for (int link = 0; link < m_sections.size(); ++link)
        count += m_sections.at(link).isChecked ? size(link) : 0;
    return count;
}

bool PlanModel::needsForce() const
{
    for (int link = 0; link < m_sections.size(); ++link) {
        if (m_sections.at(link).isChecked && m_report.links.at(link).plan.withheld)
            return true;
    }
    return false;
}

QByteArray PlanModel::chosenHash() const
{
    QList<LinkPlan> plans;
    QHash<QString, QByteArray> observations;
    for (int link = 0; link < m_sections.size(); ++link) {
        if (!m_sections.at(link).isChecked)
            continue;
        plans += m_report.links.at(link).plan;
        observations[m_report.links.at(link).link] = m_report.links.at(link).observationHash;
    }
    return makePlan(m_report.zone, m_report.revision, plans, observations).hash;
}

QModelIndex PlanModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : quintptr(0));
}

QModelIndex PlanModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

int PlanModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_sections.size());
    if (parent.column() != 0 || parent.internalId() != 0)
        return 0;
    const LinkPlan& plan = m_report.links.at(parent.row()).plan;
    const Section& section = m_sections.at(parent.row());
    return static_cast<int>(plan.changes.size() + plan.adoptions.size() + section.accepted.size() +
                            section.waiting.size());
}

int PlanModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

PlanModel::Kind PlanModel::kind(const QModelIndex& index) const
{
    if (index.internalId() == 0)
        return Kind::Link;
    const int link = static_cast<int>(index.internalId()) - 1;
    const LinkPlan& plan = m_report.links.at(link).plan;
    qsizetype row = index.row() - plan.changes.size();
    if (row < 0)
        return Kind::Change;
    row -= plan.adoptions.size();
    if (row < 0)
        return Kind::Adoption;
    return row < m_sections.at(link).accepted.size() ? Kind::Accepted : Kind::Waiting;
}

QVariant PlanModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Kind what = kind(index);
    if (what == Kind::Link)
        return linkData(index.row(), index.column(), role);
    if (role == Qt::ToolTipRole)
        return data(index, Qt::DisplayRole); // what is cut off
    const int link = static_cast<int>(index.internalId()) - 1;
    const LinkReport& report = m_report.links.at(link);
    const Section& section = m_sections.at(link);
    const qsizetype changes = report.plan.changes.size();
    const qsizetype adoptions = changes + report.plan.adoptions.size();
    const qsizetype accepted = adoptions + section.accepted.size();
    switch (what) {
    case Kind::Change:
        return changeData(report.plan.changes.at(index.row()), what, index.column(), role);
    case Kind::Adoption:
        return changeData(report.plan.adoptions.at(index.row() - changes), what, index.column(), role);
    case Kind::Accepted:
        return cellData(report.cells.at(section.accepted.at(index.row() - adoptions)), what, index.column(), role);
    case Kind::Waiting:
        return cellData(report.cells.at(section.waiting.at(index.row() - accepted)), what, index.column(), role);
    case Kind::Link:
        break;
    }
    return {};
}

QString PlanModel::summary(int link) const
{
    const LinkReport& report = m_report.links.at(link);
    const Section& section = m_sections.at(link);
    if (report.error)
        return report.error->message();
    QStringList parts;
    const auto say = [&parts](const QString& text, bool when) {
        if (when)
            parts += text;
    };
    const LinkPlan& plan = report.plan;
    say(tr("%n change(s)", nullptr, static_cast<int>(plan.changes.size())), !plan.changes.isEmpty());
    say(tr("%n value(s) adopted from there", nullptr, static_cast<int>(plan.adoptions.size())),
        !plan.adoptions.isEmpty());
    say(tr("%n wait(s) for your decision", nullptr, static_cast<int>(section.waiting.size())),
        !section.waiting.isEmpty());
    say(tr("%n accepted difference(s)", nullptr, static_cast<int>(section.accepted.size())),
        !section.accepted.isEmpty());
    if (plan.withheld)
        return tr("withheld: %1").arg(parts.join(QStringLiteral(", ")));
    return plan.changes.isEmpty() && plan.adoptions.isEmpty()
               ? (parts.isEmpty() ? tr("in sync, nothing to send")
                                  : tr("nothing to send; %1").arg(parts.join(QStringLiteral(", "))))
               : parts.join(QStringLiteral(", "));
}

QVariant PlanModel::linkData(int link, int column, int role) const
{
    const LinkReport& report = m_report.links.at(link);
    switch (role) {
    case Qt::CheckStateRole:
        if (column == NameColumn && (!report.plan.changes.isEmpty() || !report.plan.adoptions.isEmpty()) &&
            !report.error)
            return m_sections.at(link).isChecked ? Qt::Checked : Qt::Unchecked;
        return {};
    case FailedRole:
        return report.error.has_value();
    case SeverityRole:
        return column == NameColumn && !report.error && report.plan.withheld
                   ? QVariant(static_cast<int>(Severity::Warning))
                   : QVariant();
    case StateRole: {
        const CellState state = report.error                     ? CellState::Unknown
                                : !report.plan.changes.isEmpty() ? CellState::Pending
                                : !report.plan.waiting.isEmpty() ? CellState::Drifted
                                                                 : CellState::InSync;
        return column == NameColumn ? QVariant(static_cast<int>(state)) : QVariant();
    }
    case Qt::DisplayRole:
        return column == NameColumn ? QVariant(tr("%1: %2").arg(report.link, summary(link))) : QVariant();
    default:
        return {};
    }
}

QString PlanModel::valueText(const std::optional<RRset>& set, const std::optional<RRset>& other) const
{
    if (!set)
        return QStringLiteral("—");
    QString text = RRsetText::values(*set, m_report.zone, QStringLiteral("\n"));
    if (other && other->ttl() != set->ttl())
        text += QStringLiteral("\n") + tr("TTL %1").arg(set->ttl());
    return text;
}

QVariant PlanModel::changeData(const RRsetChange& change, Kind kind, int column, int role) const
{
    if (role == ActionRole)
        return static_cast<int>(change.action());
    if (role == CounterpartRole && change.action() == RRsetChange::Action::Replace) {
        if (column == BeforeColumn)
            return valueText(change.after, change.before);
        return column == AfterColumn ? QVariant(valueText(change.before, change.after)) : QVariant();
    }
    if (role != Qt::DisplayRole && !(role == Qt::AccessibleTextRole && column == RemarkColumn))
        return {};
    switch (column) {
    case NameColumn:
        return RRsetText::visibleName(change.key().name, m_report.zone);
    case TypeColumn:
        return change.key().type.toText();
    case BeforeColumn:
        return valueText(change.before, change.after);
    case AfterColumn:
        return valueText(change.after, change.before);
    case RemarkColumn:
        if (kind == Kind::Adoption)
            return tr("taken over into the internal zone");
        switch (change.action()) {
        case RRsetChange::Action::Create:
            return tr("created");
        case RRsetChange::Action::Replace:
            return tr("replaced");
        case RRsetChange::Action::Delete:
            return tr("deleted");
        }
        return {};
    default:
        return {};
    }
}

QVariant PlanModel::cellData(const Cell& cell, Kind kind, int column, int role) const
{
    if (role == StateRole && column == NameColumn)
        return static_cast<int>(cell.state);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case NameColumn:
        return RRsetText::visibleName(cell.key.name, m_report.zone);
    case TypeColumn:
        return cell.key.type.toText();
    case BeforeColumn:
        return valueText(cell.observed, cell.internal);
    case AfterColumn:
        return valueText(cell.internal, cell.observed);
    case RemarkColumn:
        if (kind == Kind::Accepted && cell.reason)
            return tr("accepted: %1").arg(cell.reason->text());
        return tr("%1: waits for your decision").arg(StateText::word(cell.state));
    default:
        return {};
    }
}

bool PlanModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    m_sections[index.row()].isChecked = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags PlanModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid() && index.internalId() == 0 && index.column() == NameColumn && canBeSent(index.row()))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case TypeColumn:
        return tr("Type");
    case BeforeColumn:
        return tr("At the provider now");
    case AfterColumn:
        return tr("Then");
    case RemarkColumn:
        return tr("What happens");
    default:
        return {};
    }
}

} // namespace zoneloom
