// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/RecordsPage.h"

#include "models/dns/MasterFileReader.h"
#include "models/dns/MasterFileWriter.h"
#include "models/items/ItemRoles.h"
#include "models/items/StateText.h"
#include "ui/ZoneSession.h"
#include "ui/records/FindingDelegate.h"
#include "ui/records/RecordDelegate.h"
#include "ui/records/StagedBar.h"

#include <QApplication>
#include <QClipboard>
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
{
    m_view->setModel(&m_shown);
    m_view->setItemDelegate(new RecordDelegate(m_view));
    m_view->setAccessibleName(tr("Records"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 9);
    QHeaderView* header = m_view->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setSortIndicatorClearable(true);
    const int letter = fontMetrics().averageCharWidth();
    header->setMinimumSectionSize(24);
    m_view->setColumnWidth(RecordsModel::MarkColumn, 26);
    m_view->setColumnWidth(RecordsModel::NameColumn, letter * 26);
    m_view->setColumnWidth(RecordsModel::TypeColumn, letter * 12);
    m_view->setColumnWidth(RecordsModel::TtlColumn, letter * 10);
    m_view->setColumnWidth(RecordsModel::ValueColumn, letter * 66);
    m_view->setSortingEnabled(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);

    m_findingsView->setModel(&m_findings);
    m_findingsView->setItemDelegate(new FindingDelegate(m_findingsView));
    m_findingsView->setAccessibleName(tr("Findings"));
    m_findingsView->setFrameShape(QFrame::NoFrame);
    m_findingsView->setMaximumHeight(fontMetrics().height() * 6);
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
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_panel);
    layout->addWidget(m_count);

    m_filterTimer.setSingleShot(true);
    m_filterTimer.setInterval(0);
    connect(&m_filterTimer, &QTimer::timeout, this, [this] { m_shown.setQuery(RecordQuery::fromText(m_filterText)); });
    connect(m_bar, &StagedBar::reviewAsked, this, &RecordsPage::reviewAsked);
    connect(m_bar, &StagedBar::commitAsked, this, &RecordsPage::commitAsked);
    connect(m_bar, &StagedBar::discardAsked, this, [this] { m_session->editor().discard(); });
    connect(&m_shown, &RecordFilterModel::answered, this, &RecordsPage::showCount);
    connect(&m_shown, &QAbstractItemModel::modelReset, this, &RecordsPage::showCount);
    connect(&m_records, &RecordsModel::refused, this,
            [this](const QModelIndex&, const Error& error) { Q_EMIT said(error.message()); });
    connect(&m_records, &RecordsModel::drafted, this, &RecordsPage::show);
    connect(m_findingsView, &QListView::activated, this, [this](const QModelIndex& index) {
        const Place& place = m_findings.finding(index.row()).place;
        show({place.name, place.type});
    });
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { Q_EMIT contextMenuAsked(m_view->viewport()->mapToGlobal(at)); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        const QString text = row.siblingAtColumn(RecordsModel::MarkColumn).data(Qt::ToolTipRole).toString();
        Q_EMIT said(row.siblingAtColumn(0).data(SeverityRole).toInt() >= 0 ? text : QString());
    });
}

void RecordsPage::setSession(ZoneSession* session)
{
    if (m_session) {
        m_session->disconnect(this);
        m_session->editor().disconnect(this);
    }
    m_session = session;
    m_records.setEditor(session ? &session->editor() : nullptr);
    if (!session)
        return;
    connect(&session->editor(), &ZoneEditor::changed, this, [this] { m_bar->show(m_session->editor().changes()); });
    connect(session, &ZoneSession::findingsChanged, this, &RecordsPage::showFindings);
    connect(session, &ZoneSession::reportChanged, this, &RecordsPage::showStates);
    m_bar->show(session->editor().changes());
    showFindings();
    showStates();
}

void RecordsPage::setFilter(const QString& text)
{
    m_filterText = text;
    m_filterTimer.start();
}

void RecordsPage::showFindings()
{
    const QList<Finding>& findings = m_session->findings();
    m_records.setFindings(findings);
    m_findings.setFindings(m_session->name(), findings);
    m_findingsTitle->setText(tr("Findings (%1)").arg(findings.size()));
    m_panel->setVisible(!findings.isEmpty());
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
    const QLocale locale;
    m_count->setText(
        m_shown.isFiltered()
            ? tr("%1 of %2 values shown").arg(locale.toString(m_shown.shown()), locale.toString(m_shown.total()))
            : tr("%1 values").arg(locale.toString(m_shown.total())));
}

QList<int> RecordsPage::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        rows += m_shown.mapToSource(index).row();
    std::sort(rows.begin(), rows.end());
    return rows;
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

void RecordsPage::removeSelected()
{
    QList<std::pair<RRsetKey, QByteArray>> records;
    for (const int row : selectedRows()) {
        const std::optional<RecordsModel::Record> record = m_records.record(row);
        if (record && record->mark != RecordMark::Removed)
            records += {RRsetKey::of(record->set), record->rdata};
    }
    if (m_session && !records.isEmpty())
        (void)m_session->editor().removeRecords(records);
}

void RecordsPage::copySelected()
{
    QList<RRset> sets;
    for (const int row : selectedRows()) {
        if (const std::optional<RecordsModel::Record> record = m_records.record(row))
            sets += record->set.withRdata({record->rdata});
    }
    if (!sets.isEmpty())
        QApplication::clipboard()->setText(QString::fromUtf8(MasterFileWriter::writeLines(sets)));
}

void RecordsPage::paste()
{
    if (!m_session)
        return;
    MasterFileOptions options;
    options.origin = m_session->name();
    options.allowIncludes = false;
    const MasterFileReading reading = MasterFileReader::read(QApplication::clipboard()->text().toUtf8(), options);
    if (hasErrors(reading.findings) || reading.content.isEmpty()) {
        Q_EMIT said(reading.findings.isEmpty() ? tr("The clipboard holds no records.")
                                               : tr("Nothing pasted. Line %1: %2")
                                                     .arg(reading.findings.first().place.line)
                                                     .arg(reading.findings.first().text()));
        return;
    }
    QList<RRsetChange> changes;
    for (const RRset& set : reading.content) {
        const std::optional<RRset> now = m_session->editor().find(RRsetKey::of(set));
        changes += RRsetChange{now, now ? now->withRdata(now->rdataList() + set.rdataList()) : set};
    }
    m_session->editor().apply(ChangeSet(std::move(changes)));
    show(RRsetKey::of(reading.content.sets().first()));
}

void RecordsPage::show(const RRsetKey& key)
{
    const int row = m_records.rowOf(key);
    const QModelIndex index = m_shown.mapFromSource(m_records.index(row, RecordsModel::NameColumn));
    if (row < 0 || !index.isValid())
        return;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    m_view->setFocus();
}

} // namespace zoneloom
