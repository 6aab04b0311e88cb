// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/PaletteModel.h"

#include "models/items/ShownOrder.h"
#include "ui/palette/FuzzyMatch.h"
#include "ui/theme/Icons.h"

#include <algorithm>

namespace zoneloom {

namespace {

constexpr qsizetype MatchedRecordSets = 20'000;
constexpr qsizetype ShownAtMost = 100;

} // namespace

QString PaletteModel::textOf(const QAction* action)
{
    QString text = action->text();
    text.remove(u'&');
    text.remove(u'…');
    return text;
}

void PaletteModel::setZones(const QList<Name>& zones)
{
    m_entries.removeIf([](const Entry& entry) { return entry.kind == Kind::Zone; });
    QStringList texts;
    texts.reserve(zones.size());
    for (const Name& zone : zones)
        texts += zone.toDisplay();
    const QList<int> places = ShownOrder::places(texts);
    QList<Entry> entries(zones.size());
    for (qsizetype i = 0; i < zones.size(); ++i)
        entries[places.at(i)] = Entry{Kind::Zone, texts.at(i), texts.at(i).toLower(), zones.at(i), {}};
    m_entries += entries;
}

void PaletteModel::setActions(const QList<QAction*>& actions)
{
    m_entries.removeIf([](const Entry& entry) { return entry.kind == Kind::Action; });
    for (QAction* action : actions) {
        const QString text = textOf(action);
        m_entries += Entry{Kind::Action, text, text.toLower(), Name(), action};
    }
}

void PaletteModel::setContent(const ZoneContent& content)
{
    m_content = content;
    m_records.clear();
    if (content.rrsetCount() > MatchedRecordSets)
        return;
    for (const RRset& set : content) {
        if (!m_records.isEmpty() && m_records.constLast().name == set.name())
            continue;
        const QString text = set.name().toDisplay();
        m_records += Entry{Kind::Record, text, text.toLower(), set.name(), {}};
    }
}

std::optional<PaletteModel::Entry> PaletteModel::named(const QString& typed) const
{
    if (typed.isEmpty() || m_content.rrsetCount() <= MatchedRecordSets)
        return std::nullopt;
    const QString origin = m_content.origin().toText();
    const bool absolute = typed.endsWith(origin, Qt::CaseInsensitive) || typed.endsWith(u'.');
    const Result<Name> name = Name::fromText(absolute ? typed : QStringLiteral("%1.%2").arg(typed, origin));
    if (!name || m_content.at(*name).empty())
        return std::nullopt;
    return Entry{Kind::Record, name->toDisplay(), {}, *name, {}};
}

void PaletteModel::setTyped(const QString& typed)
{
    const QString folded = typed.simplified().toLower();
    std::vector<std::pair<int, const Entry*>> found;
    const auto match = [&](const QList<Entry>& entries) {
        for (const Entry& entry : entries) {
            if (entry.kind == Kind::Action && (!entry.action || !entry.action->isEnabled()))
                continue;
            if (const int score = FuzzyMatch::score(folded, entry.folded))
                found.emplace_back(score, &entry);
        }
    };
    match(m_entries);
    if (!folded.isEmpty())
        match(m_records);
    const auto end = found.begin() + static_cast<qsizetype>(std::min<size_t>(found.size(), ShownAtMost));
    if (!folded.isEmpty())
        std::partial_sort(found.begin(), end, found.end(), [](const auto& a, const auto& b) {
            if (a.first != b.first)
                return a.first > b.first;
            if (a.second->kind != b.second->kind)
                return a.second->kind < b.second->kind;
            // Zones lie side by side, in order.
            return a.second->kind == Kind::Zone ? a.second < b.second : a.second->text < b.second->text;
        });
    beginResetModel();
    m_shown.clear();
    if (const std::optional<Entry> record = named(typed.simplified()))
        m_shown += *record;
    for (auto at = found.begin(); at != end; ++at)
        m_shown += *at->second;
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry& entry = m_shown.at(index.row());
    const QString keys = entry.action ? entry.action->shortcut().toString(QKeySequence::NativeText) : QString();
    const QString kind = entry.kind == Kind::Zone     ? tr("Zone")
                         : entry.kind == Kind::Record ? tr("Record")
                                                      : tr("Action");
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case AsideRole:
        return entry.kind == Kind::Action ? keys : kind;
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "kind of thing, its name").arg(kind, entry.text);
    case Qt::ToolTipRole:
        return kind;
    case Qt::DecorationRole:
        if (entry.kind == Kind::Action)
            return entry.action ? entry.action->icon() : QIcon();
        return Icons::action(entry.kind == Kind::Zone ? QStringLiteral("view-overview")
                                                      : QStringLiteral("document-edit"));
    default:
        return {};
    }
}

} // namespace zoneloom
