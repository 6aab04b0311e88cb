// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/LinkPreviewView.h"

#include "models/items/Background.h"
#include "models/items/RRsetText.h"
#include "ui/ZoneSession.h"
#include "ui/theme/Icons.h"

#include <QHeaderView>

#include <tuple>

namespace zoneloom {

namespace {

enum PreviewColumn
{
    LinkColumn,
    TextColumn,
    PreviewColumnCount
};

QList<PreviewInput> knownOf(const ZoneSession& session)
{
    QList<PreviewInput> inputs;
    for (qsizetype i = 0; i < session.links().size(); ++i) {
        const LinkRow& row = session.links().at(i);
        PreviewInput input;
        input.link = row.link;
        input.capabilities = session.capabilities().value(i).capabilities;
        input.isRead = row.status.readAt.has_value();
        input.hasBase = row.status.hasBase;
        for (const LinkReport& report : session.report().links) {
            if (report.link == row.link.name)
                input.cells = report.cells;
        }
        inputs += input;
    }
    return inputs;
}

QString keyText(const RRsetKey& key, const Name& origin)
{
    return RRsetText::name(key.name, origin) + u' ' + key.type.toText();
}

QString previewText(const std::optional<RRset>& set, const Name& origin)
{
    if (!set)
        return QStringLiteral("—");
    return QString::number(set->ttl()) + u' ' + RRsetText::values(*set, origin);
}

QIcon markOf(RRsetChange::Action action)
{
    switch (action) {
    case RRsetChange::Action::Create:
        return Icons::mark(RecordMark::Added);
    case RRsetChange::Action::Delete:
        return Icons::mark(RecordMark::Removed);
    case RRsetChange::Action::Replace:
        break;
    }
    return Icons::mark(RecordMark::Changed);
}

} // namespace

LinkPreviewView::LinkPreviewView(ZoneSession& session, QWidget* parent)
    : QTreeWidget(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("link-preview"));
    setAccessibleName(tr("What happens at each link"));
    setColumnCount(PreviewColumnCount);
    setHeaderLabels({tr("Link"), tr("What happens there")});
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    header()->setStretchLastSection(true);
    setColumnWidth(LinkColumn, fontMetrics().averageCharWidth() * 38);
}

void LinkPreviewView::setChanges(const ChangeSet& staged)
{
    inBackground(
        this,
        [inputs = knownOf(m_session), origin = m_session.name(), staged] {
            QList<LinkPreview> previews;
            for (const PreviewInput& input : inputs)
                previews += previewCommit(input, origin, staged);
            return previews;
        },
        [this, token = ++m_token](const QList<LinkPreview>& previews) {
            if (token == m_token)
                show(previews);
        });
}

void LinkPreviewView::show(const QList<LinkPreview>& previews)
{
    clear();
    for (const LinkPreview& preview : previews)
        addLink(preview);
    if (previews.isEmpty()) {
        auto* none = new QTreeWidgetItem(this);
        none->setText(LinkColumn, tr("No links"));
        none->setText(TextColumn, tr("The commit stays in this store."));
    }
    Q_EMIT shown();
}

QString LinkPreviewView::summary(const LinkPreview& preview)
{
    if (preview.policy == LinkPolicy::Observe)
        return tr("Only watched: nothing is written there.");
    if (!preview.isRead)
        return tr("Never read: what changes there is known after its first reading.");
    QStringList sentences;
    const int count = static_cast<int>(preview.changes.size());
    if (count == 0)
        sentences += tr("Nothing changes there.");
    else if (preview.withheld)
        sentences += tr("%n change(s), withheld until you lift it in the plan.", nullptr, count);
    else if (preview.policy == LinkPolicy::Auto)
        sentences += tr("%n change(s), pushed at once.", nullptr, count);
    else
        sentences += tr("%n change(s), pushed with your next sync.", nullptr, count);
    if (preview.withheld)
        sentences += preview.withheld->text();
    if (preview.otherChanges > 0)
        sentences += tr("%n other change(s) wait there already.", nullptr, preview.otherChanges);
    return sentences.join(u' ');
}

void LinkPreviewView::addLink(const LinkPreview& preview)
{
    const Name& origin = m_session.name();
    auto* link = new QTreeWidgetItem(this);
    link->setText(LinkColumn, preview.link);
    link->setText(TextColumn, summary(preview));
    link->setToolTip(TextColumn, summary(preview));
    link->setIcon(LinkColumn, preview.withheld            ? Icons::warning()
                              : preview.changes.isEmpty() ? QIcon()
                                                          : Icons::state(CellState::Pending));
    LinkCapabilities capabilities;
    for (const LinkCapabilities& one : m_session.capabilities()) {
        if (one.link.name == preview.link)
            capabilities = one;
    }
    // A list of a hundred thousand lines helps nobody; the counts are above.
    constexpr qsizetype shown = 50;
    const auto add = [link, &origin](const auto& items, const auto& lineOf) {
        for (const auto& one : items) {
            if (link->childCount() > shown)
                return;
            auto* item = new QTreeWidgetItem(link);
            if (link->childCount() > shown) {
                item->setText(TextColumn, tr("and more"));
                return;
            }
            const auto [key, icon, text] = lineOf(one);
            item->setIcon(LinkColumn, icon);
            item->setText(LinkColumn, keyText(key, origin));
            item->setText(TextColumn, text);
            item->setToolTip(TextColumn, text);
        }
    };
    add(preview.accepted, [&](const AcceptedDifference& difference) {
        // What is said while a record is typed, in the same words.
        return std::tuple(RRsetKey::of(difference.internal), Icons::state(CellState::Accepted),
                          LinkHints::of(difference.internal, origin, {capabilities}).join(u' '));
    });
    add(preview.waiting, [](const RRsetKey& key) {
        return std::tuple(key, Icons::state(CellState::Conflict), tr("Changed there too: waits for you to decide."));
    });
    add(preview.changes, [&origin](const RRsetChange& change) {
        return std::tuple(change.key(), markOf(change.action()),
                          tr("%1  →  %2", "before, after")
                              .arg(previewText(change.before, origin), previewText(change.after, origin)));
    });
    link->setExpanded(true);
}

} // namespace zoneloom
