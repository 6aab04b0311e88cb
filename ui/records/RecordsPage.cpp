// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/RecordsPage.h"

#include "models/items/ItemRoles.h"
#include "models/items/StateText.h"
#include "ui/ZoneSession.h"
#include "ui/dialogs/ConflictDialog.h"
#include "ui/records/DraftRow.h"
#include "ui/records/FindingDelegate.h"
#include "ui/records/RecordActions.h"
#include "ui/records/RecordColumns.h"
#include "ui/records/RecordCommands.h"
#include "ui/records/RecordDelegate.h"
#include "ui/records/StagedBar.h"
#include "ui/records/TypingHints.h"

#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace zoneloom {

RecordsPage::RecordsPage(QWidget* parent)
    : QWidget(parent)
    , m_shown(&m_records)
    , m_bar(new StagedBar(this))
    , m_view(new QTableView(this))
    , m_panel(new QWidget(this))
    , m_findingsTitle(new QLabel(m_panel))
    , m_findingsView(new QListView(m_panel))
    , m_count(new QLabel(this))
    , m_commands(new RecordCommands(this))
    , m_hints(new TypingHints(&m_records, this))
{
    build();
    connectParts();
}

RecordsPage::~RecordsPage()
{
    // The view still asks its columns while it goes.
    delete m_columns;
}

void RecordsPage::build()
{
    m_view->setModel(&m_shown);
    m_view->setObjectName(QStringLiteral("records"));
    m_view->setAccessibleName(tr("Records"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false); // Tab leads on to the next control, arrows to the next cell
    m_view->setWordWrap(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    // The header looks at every row to know whether its column is chosen, and shows nothing of it: it gets no choice.
    QHeaderView* header = m_view->horizontalHeader();
    header->setSelectionModel(new QItemSelectionModel(&m_shown, header));
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_columns = new RecordColumns(m_view);
    m_view->setSortingEnabled(true);

    m_findingsView->setModel(&m_findings);
    m_findingsView->setItemDelegate(new FindingDelegate(m_findingsView));
    m_findingsView->setAccessibleName(tr("Findings"));
    m_findingsView->setObjectName(QStringLiteral("findings"));
    m_findingsView->setFrameShape(QFrame::NoFrame);
    m_findingsView->setUniformItemSizes(true); // a hundred thousand of them must not stop the window
    m_findingsView->setLayoutMode(QListView::Batched);
    QFont bold = m_findingsTitle->font();
    bold.setBold(true);
    m_findingsTitle->setFont(bold);
    auto* panel = new QVBoxLayout(m_panel);
    panel->setContentsMargins(8, 4, 8, 0);
    panel->addWidget(m_findingsTitle);
    panel->addWidget(m_findingsView);
    m_panel->hide();
    m_count->setMargin(6);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setObjectName(QStringLiteral("count"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_panel);
    layout->addWidget(m_count);
}

void RecordsPage::connectParts()
{
    auto* delegate = new RecordDelegate(m_view);
    m_view->setItemDelegate(delegate);
    connect(delegate, &RecordDelegate::typed, this,
            [this](const QModelIndex& index, const QString& text) { m_hints->type(m_shown.mapToSource(index), text); });
    connect(m_hints, &TypingHints::said, this, &RecordsPage::said);
    auto* draft = new DraftRow(&m_records, &m_shown, m_view, delegate);
    connect(draft, &DraftRow::said, this, &RecordsPage::said);
    connect(&m_records, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& first) {
        if (m_records.isDraft(first.row()))
            enableActions(); // a new record that is begun can be cleared
    });
    m_filterTimer.setSingleShot(true);
    m_filterTimer.setInterval(0);
    connect(&m_filterTimer, &QTimer::timeout, this, [this] { m_shown.setQuery(RecordQuery::fromText(m_filterText)); });
    connect(m_bar, &StagedBar::reviewAsked, this, &RecordsPage::reviewAsked);
    connect(m_bar, &StagedBar::commitAsked, this, &RecordsPage::commitAsked);
    connect(m_bar, &StagedBar::discardAsked, this, [this] { m_session->editor().discard(); });
    connect(m_bar, &StagedBar::conflictsAsked, this,
            [this] { (new ConflictDialog(m_session->edits(), this))->open(); });
    connect(&m_shown, &RecordFilterModel::answered, this, &RecordsPage::showCount);
    connect(&m_shown, &QAbstractItemModel::modelReset, this, &RecordsPage::showCount);
    connect(&m_records, &RecordsModel::refused, this, [this, delegate](const QModelIndex& index, const Error& error) {
        if (!m_records.isDraft(index.row()))
            delegate->keepOpen(); // a draft keeps what was typed, and another of its cells may be the wrong one
        Q_EMIT said(error.message());
    });
    connect(&m_records, &RecordsModel::drafted, this, &RecordsPage::show);
    const auto jump = [this](const QModelIndex& index) {
        const Place& place = m_findings.finding(index.row()).place;
        show({place.name, place.type});
    };
    connect(m_findingsView, &QListView::activated, this, jump);
    connect(m_findingsView, &QListView::clicked, this, jump);
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { Q_EMIT contextMenuAsked(m_view->viewport()->mapToGlobal(at)); });
    const QItemSelectionModel* chosen = m_view->selectionModel();
    connect(chosen, &QItemSelectionModel::selectionChanged, this, &RecordsPage::enableActions);
    connect(chosen, &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        const QString text = row.siblingAtColumn(RecordsModel::MarkColumn).data(Qt::ToolTipRole).toString();
        Q_EMIT said(row.siblingAtColumn(0).data(SeverityRole).toInt() >= 0 ? text : QString());
    });
}

void RecordsPage::setActions(RecordActions* actions)
{
    m_actions = actions;
    m_commands->connectTo(*actions);
    enableActions();
}

void RecordsPage::enableActions()
{
    if (!m_actions)
        return;
    if (!m_session || !isVisible()) {
        m_actions->setEnabled(false, 0, false);
        return;
    }
    // Of very many chosen rows it does not matter which is staged: what is not cannot be taken back anyway.
    constexpr qsizetype looked = 200;
    qsizetype count = 0;
    for (const QItemSelectionRange& range : m_view->selectionModel()->selection())
        count += range.height();
    if (count > looked) {
        m_actions->setEnabled(true, count, true);
        return;
    }
    const std::vector<int> rows = chosenRows();
    const bool staged =
        std::any_of(rows.begin(), rows.end(), [this](int row) { return m_records.overlay().at(row).staged >= 0; });
    m_actions->setEnabled(true, static_cast<qsizetype>(rows.size()), staged);
    if (choosesDraft()) {
        for (QAction* action : {m_actions->edit, m_actions->remove})
            action->setEnabled(true);
    }
}

void RecordsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    enableActions();
}

void RecordsPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    enableActions();
}

void RecordsPage::setSession(ZoneSession* session)
{
    if (m_session) {
        m_session->disconnect(this);
        m_session->editor().disconnect(this);
        m_session->edits().disconnect(this);
    }
    m_session = session;
    m_hints->setSession(session);
    m_records.setEditor(session ? &session->editor() : nullptr);
    enableActions();
    if (!session)
        return;
    connect(&session->editor(), &ZoneEditor::changed, this, &RecordsPage::showStaged);
    connect(&session->editor(), &ZoneEditor::workingChanged, this, &RecordsPage::showStaged);
    connect(&session->edits(), &ZoneEdits::conflictsChanged, this, &RecordsPage::showStaged);
    connect(session, &ZoneSession::findingsChanged, this, &RecordsPage::showFindings);
    connect(session, &ZoneSession::reportChanged, this, &RecordsPage::showStates);
    showStaged();
    showFindings();
    showStates();
}

void RecordsPage::showStaged()
{
    m_bar->show(m_session->editor().changes(), m_session->edits().conflicts().size());
    m_bar->showWorking(m_session->editor().working());
    enableActions();
}

void RecordsPage::setFilter(const QString& text)
{
    m_filterText = text;
    m_filterTimer.start();
}

void RecordsPage::showFindings()
{
    const RankedFindings& findings = m_session->findings();
    const qsizetype count = findings.all().size();
    m_records.setFindings(findings);
    m_findings.setFindings(m_session->name(), findings);
    m_findingsTitle->setText(tr("Findings (%1)").arg(QLocale().toString(count)));
    m_panel->setVisible(count > 0);
    constexpr qsizetype lines = 5;
    const int line = std::max(m_findingsView->sizeHintForRow(0), fontMetrics().height());
    m_findingsView->setFixedHeight(line * static_cast<int>(std::clamp<qsizetype>(count, 1, lines)) + 4);
}

void RecordsPage::showStates()
{
    QHash<RRsetKey, CellState> states;
    for (const LinkReport& link : m_session->report().links) {
        for (const Cell& cell : link.cells) {
            if (cell.state == CellState::InSync)
                continue;
            const auto known = states.constFind(cell.key);
            if (known == states.constEnd() || StateText::rank(cell.state) < StateText::rank(*known))
                states.insert(cell.key, cell.state);
        }
    }
    m_shown.setStates(states);
}

void RecordsPage::showCount()
{
    if (m_session && !m_session->isLoaded()) {
        m_count->clear();
        return;
    }
    const QLocale locale;
    const QString shown =
        m_shown.isSearching() ? tr("%1 of %2 values shown, still searching…") : tr("%1 of %2 values shown");
    m_count->setText(m_shown.isFiltered()
                         ? shown.arg(locale.toString(m_shown.shown()), locale.toString(m_shown.total()))
                         : tr("%Ln value(s)", nullptr, static_cast<int>(m_shown.total())));
}

std::vector<int> RecordsPage::chosenRows() const
{
    // Whole rows are chosen; of a million of them there are still only some ranges.
    std::vector<int> shown;
    for (const QItemSelectionRange& range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); range.isValid() && row <= range.bottom(); ++row)
            shown.push_back(row);
    }
    if (!std::is_sorted(shown.begin(), shown.end()))
        std::sort(shown.begin(), shown.end());
    shown.erase(std::unique(shown.begin(), shown.end()), shown.end());
    std::vector<int> rows;
    rows.reserve(shown.size());
    for (const int row : shown) {
        const int of = m_shown.sourceRow(row);
        if (!m_records.isDraft(of))
            rows.push_back(of);
    }
    return rows;
}

bool RecordsPage::choosesDraft() const
{
    return m_records.hasDraft() && m_view->selectionModel()->isRowSelected(m_shown.rowCount() - 1);
}

void RecordsPage::clearDraft()
{
    m_records.clearDraft();
    Q_EMIT said({});
}

void RecordsPage::editNew()
{
    const QModelIndex draft = m_shown.index(m_shown.rowCount() - 1, RecordsModel::NameColumn);
    m_view->setCurrentIndex(draft);
    m_view->scrollTo(draft);
    m_view->edit(draft);
}

void RecordsPage::editCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    const bool editable = current.flags() & Qt::ItemIsEditable;
    m_view->edit(editable ? current : current.siblingAtColumn(RecordsModel::ValueColumn));
}

void RecordsPage::show(const RRsetKey& key)
{
    if (m_session && m_session->editor().working() > 0) {
        m_session->editor().whenReady(this, [this, key] { show(key); });
        return;
    }
    const int row = m_records.rowOf(key);
    const QModelIndex index = m_shown.mapFromSource(m_records.index(row, RecordsModel::NameColumn));
    if (row < 0 || !index.isValid())
        return;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    m_view->setFocus();
}

} // namespace zoneloom
