// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/DifferenceModel.h"

#include "models/dns/RdataCodec.h"
#include "models/items/Background.h"
#include "models/items/ItemRoles.h"
#include "models/items/RRsetText.h"

namespace zoneloom {

namespace {

constexpr int MostValues = 200; ///< shown of one RRset; a cell with thousands would hold up the window

RRset firstOf(const RRset& set)
{
    if (set.count() <= MostValues)
        return set;
    QList<QByteArray> first;
    for (auto rdata = set.rdata().begin(); first.size() < MostValues; ++rdata)
        first += (*rdata).toByteArray();
    return set.withRdata(std::move(first));
}

/// The values of `after` so that each stands beside the one of `before` whose place it takes: what stays in its line,
/// what is new in the line of what goes.
QString pairedValues(const RRset& after, const RRset& before, const Name& origin)
{
    QList<QByteArray> added = after.rdataList();
    added.removeIf([&before](const QByteArray& rdata) { return before.contains(rdata); });
    QStringList texts;
    const auto add = [&](const QByteArray& rdata) { texts += RdataCodec::toText(after.type(), rdata, origin); };
    for (const QByteArrayView old : before.rdata()) {
        const QByteArray rdata = old.toByteArray();
        if (after.contains(rdata))
            add(rdata);
        else if (!added.isEmpty())
            add(added.takeFirst());
    }
    for (const QByteArray& rdata : std::as_const(added))
        add(rdata);
    return texts.join(u'\n');
}

} // namespace

DifferenceModel::~DifferenceModel()
{
    dropInBackground(std::move(m_changes));
}

void DifferenceModel::setChanges(const Name& origin, const ChangeSet& changes)
{
    beginResetModel();
    m_origin = origin;
    dropInBackground(std::exchange(m_changes, changes));
    endResetModel();
}

void DifferenceModel::setTitles(const QString& before, const QString& after)
{
    m_before = before;
    m_after = after;
    Q_EMIT headerDataChanged(Qt::Horizontal, BeforeColumn, AfterColumn);
}

int DifferenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int DifferenceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DifferenceModel::afterText(const RRsetChange& change) const
{
    const bool isShort =
        change.before && change.after && change.before->count() <= MostValues && change.after->count() <= MostValues;
    return valueText(change.after, change.before,
                     isShort ? pairedValues(*change.after, *change.before, m_origin) : QString());
}

QString DifferenceModel::valueText(const std::optional<RRset>& set, const std::optional<RRset>& other,
                                   const QString& values) const
{
    if (!set)
        return QStringLiteral("—");
    QString text = values.isEmpty() ? RRsetText::values(firstOf(*set), m_origin, QStringLiteral("\n")) : values;
    if (const int more = set->count() - MostValues; more > 0)
        text += u'\n' + tr("and %Ln more", "values of an RRset", more);
    if (!other || other->ttl() != set->ttl())
        text = RRsetText::withTtl(*set, text);
    if (other && other->note() != set->note())
        text += QStringLiteral("\n") + tr("Note: %1").arg(set->note());
    return text;
}

QVariant DifferenceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RRsetChange& change = m_changes.changes().at(index.row());
    if (role == ActionRole)
        return static_cast<int>(change.action());
    if (role == CounterpartRole && change.action() == RRsetChange::Action::Replace) {
        if (index.column() == BeforeColumn)
            return afterText(change);
        return index.column() == AfterColumn ? QVariant(valueText(change.before, change.after)) : QVariant();
    }
    if (role == Qt::ToolTipRole && index.column() == NameColumn)
        return change.key().name.toText();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case MarkColumn:
        switch (change.action()) {
        case RRsetChange::Action::Create:
            return role == Qt::DisplayRole ? QStringLiteral("+") : tr("added");
        case RRsetChange::Action::Delete:
            return role == Qt::DisplayRole ? QStringLiteral("−") : tr("removed");
        case RRsetChange::Action::Replace:
            return role == Qt::DisplayRole ? QStringLiteral("~") : tr("changed");
        }
        return {};
    case NameColumn:
        return RRsetText::visibleName(change.key().name, m_origin);
    case TypeColumn:
        return change.key().type.toText();
    case BeforeColumn:
        return valueText(change.before, change.after);
    case AfterColumn:
        return afterText(change);
    default:
        return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case TypeColumn:
        return tr("Type");
    case BeforeColumn:
        return m_before.isEmpty() ? tr("Before") : m_before;
    case AfterColumn:
        return m_after.isEmpty() ? tr("After") : m_after;
    default:
        return {};
    }
}

} // namespace zoneloom
