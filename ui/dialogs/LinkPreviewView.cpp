// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/LinkPreviewView.h"

#include "models/items/Background.h"
#include "models/items/ItemRoles.h"
#include "models/items/RRsetText.h"
#include "ui/ZoneSession.h"
#include "ui/theme/Icons.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QStyledItemDelegate>

#include <algorithm>
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

QString previewText(const std::optional<RRset>& set, const std::optional<RRset>& other, const Name& origin)
{
    if (!set)
        return QStringLiteral("—");
    const QString values = RRsetText::values(*set, origin);
    return other && other->ttl() == set->ttl() ? values : RRsetText::withTtl(*set, values);
}

/// What is said of a link may take several lines, what changes there is one.
class PreviewDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        if (!wraps(index))
            return size;
        const auto* view = qobject_cast<const QTreeView*>(option.widget);
        const int room = view ? view->columnWidth(TextColumn) - Margins : size.width();
        const QRect all =
            option.fontMetrics.boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), Qt::TextWordWrap, text(index));
        size.rheight() += std::max(0, all.height() - option.fontMetrics.height());
        return size;
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features.setFlag(QStyleOptionViewItem::WrapText, wraps(index));
        if (index.data(ActionRole).isValid())
            option->font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    }

private:
    static constexpr int Margins = 16;
    static bool wraps(const QModelIndex& index) { return index.column() == TextColumn && !index.parent().isValid(); }
    static QString text(const QModelIndex& index) { return index.data().toString(); }
};

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
    setItemDelegate(new PreviewDelegate(this));
    connect(header(), &QHeaderView::sectionResized, this, &LinkPreviewView::scheduleDelayedItemsLayout);
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

int LinkPreviewView::wantedHeight() const
{
    constexpr int most = 60;
    int height = header()->sizeHint().height() + 2 * frameWidth();
    int rows = 0;
    for (QModelIndex row = model()->index(0, 0); row.isValid() && rows < most; row = indexBelow(row), ++rows)
        height += rowHeight(row);
    return height;
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
            const auto [key, icon, text, action] = lineOf(one);
            item->setIcon(LinkColumn, icon);
            item->setText(LinkColumn, keyText(key, origin));
            item->setText(TextColumn, text);
            item->setToolTip(TextColumn, text);
            item->setData(TextColumn, ActionRole, action);
        }
    };
    add(preview.accepted, [&](const AcceptedDifference& difference) {
        // What is said while a record is typed, in the same words.
        return std::tuple(RRsetKey::of(difference.internal), Icons::state(CellState::Accepted),
                          LinkHints::of(difference.internal, origin, {capabilities}).join(u' '), QVariant());
    });
    add(preview.waiting, [](const RRsetKey& key) {
        return std::tuple(key, Icons::state(CellState::Conflict), tr("Changed there too: waits for your decision."),
                          QVariant());
    });
    add(preview.changes, [&origin](const RRsetChange& change) {
        return std::tuple(change.key(), markOf(change.action()),
                          tr("%1  →  %2", "before, after")
                              .arg(previewText(change.before, change.after, origin),
                                   previewText(change.after, change.before, origin)),
                          QVariant(static_cast<int>(change.action())));
    });
    link->setExpanded(true);
}

} // namespace zoneloom
