// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/drift/DriftPage.h"

#include "models/items/Background.h"
#include "models/items/StateText.h"
#include "ui/ZoneSession.h"
#include "ui/drift/DriftDelegate.h"
#include "ui/drift/DriftDetail.h"
#include "ui/drift/DriftLinks.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace zoneloom {

DriftPage::DriftPage(QWidget* parent)
    : QWidget(parent)
    , m_onlyDifferences(new QCheckBox(tr("Only &differences"), this))
    , m_grouping(new QComboBox(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new QTreeView(m_stack))
    , m_empty(new QLabel(m_stack))
    , m_detail(new DriftDetail(this))
{
    m_onlyDifferences->setChecked(true);
    m_grouping->addItem(tr("Name"), static_cast<int>(DriftMatrix::Grouping::ByName));
    m_grouping->addItem(tr("State"), static_cast<int>(DriftMatrix::Grouping::ByState));
    m_grouping->addItem(tr("Link"), static_cast<int>(DriftMatrix::Grouping::ByLink));
    auto* groupLabel = new QLabel(tr("&Group by:"), this);
    groupLabel->setBuddy(m_grouping);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new DriftDelegate(m_view));
    m_view->setAccessibleName(tr("Drift matrix"));
    m_view->setUniformRowHeights(true);
    m_view->setRootIsDecorated(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->header()->setSectionsMovable(true);
    m_view->header()->setFirstSectionMovable(false);
    m_view->header()->setStretchLastSection(false);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto* options = new QHBoxLayout;
    options->setContentsMargins(8, 6, 8, 4);
    options->addWidget(m_onlyDifferences);
    options->addSpacing(18);
    options->addWidget(groupLabel);
    options->addWidget(m_grouping);
    options->addStretch();
    auto* above = new QWidget(this);
    auto* aboveLayout = new QVBoxLayout(above);
    aboveLayout->setContentsMargins(0, 0, 0, 0);
    aboveLayout->setSpacing(0);
    aboveLayout->addLayout(options);
    aboveLayout->addWidget(m_stack, 1);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("drift-splitter"));
    splitter->addWidget(above);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({height(), fontMetrics().height() * 14});
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_onlyDifferences, &QCheckBox::toggled, this, &DriftPage::rebuild);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &DriftPage::rebuild);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DriftPage::showChoice);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &DriftPage::showChoice);
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { Q_EMIT contextMenuAsked(m_view->viewport()->mapToGlobal(at)); });
    connect(m_detail, &DriftDetail::pushAsked, this, &DriftPage::pushChosen);
    connect(m_detail, &DriftDetail::adoptAsked, this, &DriftPage::adoptChosen);
    connect(m_detail, &DriftDetail::ignoreAsked, this, &DriftPage::ignoreChosen);
}

void DriftPage::setSession(ZoneSession* session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (!session)
        return;
    connect(session, &ZoneSession::reportChanged, this, &DriftPage::rebuild);
    connect(session, &ZoneSession::linksChanged, this, [this] {
        if (m_model.matrix().links().isEmpty())
            take(m_model.matrix());
    });
    rebuild();
}

void DriftPage::setFilter(const QString& words)
{
    m_words = words.simplified();
    rebuild();
}

void DriftPage::rebuild()
{
    if (!m_session)
        return;
    DriftMatrix::Options options;
    options.onlyDifferences = m_onlyDifferences->isChecked();
    options.grouping = static_cast<DriftMatrix::Grouping>(m_grouping->currentData().toInt());
    options.words = m_words;
    const quint64 request = ++m_request;
    inBackground(
        this,
        [report = m_session->report(), origin = m_session->name(), options] {
            return DriftMatrix(origin, driftLinks(report), options);
        },
        [this, request](const DriftMatrix& matrix) {
            if (request == m_request)
                take(matrix);
        });
}

void DriftPage::take(const DriftMatrix& matrix)
{
    const QModelIndex current = m_view->currentIndex();
    const int row = m_model.rowOf(current);
    const std::optional<RRsetKey> key = row < 0 ? std::nullopt : std::optional(m_model.matrix().key(row));
    const int column = current.column();
    m_model.setMatrix(matrix);
    m_view->setRootIsDecorated(!matrix.groups().empty());
    m_view->expandAll();
    arrangeColumns();
    const QString equal = QLocale().toString(matrix.hidden());
    m_onlyDifferences->setText(matrix.hidden() > 0 ? tr("Only &differences (%1 equal RRsets hidden)").arg(equal)
                                                   : tr("Only &differences"));
    if (m_session->links().isEmpty())
        m_empty->setText(tr("This zone has no links yet.\nA link ties it to a zone at a provider; then this page shows "
                            "where the two differ."));
    else if (matrix.rows() == 0 && matrix.hidden() == 0 && m_words.isEmpty())
        m_empty->setText(tr("No link has been read yet.\nPress F5 to read all links and compare them."));
    else
        m_empty->setText(m_words.isEmpty() ? tr("Everything that was read is in sync.")
                                           : tr("Nothing matches the filter."));
    m_stack->setCurrentWidget(matrix.rows() == 0 ? static_cast<QWidget*>(m_empty) : m_view);
    const QModelIndex kept = key ? m_model.find(*key, column) : QModelIndex();
    const QModelIndex next = kept.isValid() ? kept : worstCell();
    if (next.isValid())
        m_view->setCurrentIndex(next);
    showChoice();
    Q_EMIT matrixShown();
}

QModelIndex DriftPage::worstCell() const
{
    // Of the first rows only: a matrix of a million rows is not searched to place a cursor.
    constexpr int searched = 1000;
    const DriftMatrix& matrix = m_model.matrix();
    QModelIndex worst;
    CellState worstState = CellState::InSync;
    const QModelIndex parent = matrix.groups().empty() ? QModelIndex() : m_model.index(0, 0);
    for (int row = 0; row < std::min(m_model.rowCount(parent), searched); ++row) {
        for (int link = 0; link < matrix.links().size(); ++link) {
            const QModelIndex candidate = m_model.index(row, DriftMatrixModel::FirstLinkColumn + link, parent);
            const Cell* cell = m_model.cell(candidate);
            if (cell && StateText::rank(cell->state) < StateText::rank(worstState)) {
                worst = candidate;
                worstState = cell->state;
            }
        }
    }
    return worst;
}

void DriftPage::arrangeColumns()
{
    QStringList names;
    for (const DriftLink& link : m_model.matrix().links())
        names += link.name;
    if (names == m_arranged)
        return;
    m_arranged = names;
    const int letter = fontMetrics().averageCharWidth();
    m_view->setColumnWidth(DriftMatrixModel::NameColumn, letter * 26);
    m_view->setColumnWidth(DriftMatrixModel::TypeColumn, letter * 10);
    m_view->setColumnWidth(DriftMatrixModel::InternalColumn, letter * 30);
    m_view->setColumnWidth(DriftMatrixModel::LiveColumn, letter * 13);
    for (int column = DriftMatrixModel::FirstLinkColumn; column < m_model.columnCount(); ++column)
        m_view->setColumnWidth(column, letter * 26);
}

DriftPage::Choice DriftPage::choice() const
{
    Choice choice;
    const QModelIndex current = m_view->currentIndex();
    choice.link = m_model.linkOf(current);
    if (choice.link < 0)
        return choice;
    if (const Cell* cell = m_model.cell(current))
        choice.cells += *cell;
    for (const QModelIndex& index : m_view->selectionModel()->selectedIndexes()) {
        const Cell* cell = m_model.cell(index);
        if (cell && index != current && m_model.linkOf(index) == choice.link)
            choice.cells += *cell;
    }
    return choice;
}

QList<RRsetKey> DriftPage::chosenKeys() const
{
    QList<RRsetKey> keys;
    for (const Cell& cell : choice().cells)
        keys += cell.key;
    return keys;
}

void DriftPage::showChoice()
{
    const Choice chosen = choice();
    const QList<DriftLink>& links = m_model.matrix().links();
    m_detail->show(m_model.matrix().origin(), chosen.link >= 0 ? &links.at(chosen.link) : nullptr, chosen.cells);
}

void DriftPage::pushChosen()
{
    const Choice chosen = choice();
    if (!chosen.cells.isEmpty())
        m_session->push(m_model.matrix().links().at(chosen.link).name, chosenKeys());
}

void DriftPage::adoptChosen()
{
    const Choice chosen = choice();
    if (!chosen.cells.isEmpty())
        m_session->adopt(m_model.matrix().links().at(chosen.link).name, chosen.cells);
}

void DriftPage::ignoreChosen(bool ignored)
{
    const Choice chosen = choice();
    if (!chosen.cells.isEmpty())
        m_session->setIgnored(m_model.matrix().links().at(chosen.link).name, chosenKeys(), ignored);
}

void DriftPage::showLink(const QString& link)
{
    const QList<DriftLink>& links = m_model.matrix().links();
    for (int at = 0; at < links.size(); ++at) {
        if (links.at(at).name != link || m_model.rowCount() == 0)
            continue;
        const QModelIndex parent = m_model.matrix().groups().empty() ? QModelIndex() : m_model.index(0, 0);
        const QModelIndex index = m_model.index(0, DriftMatrixModel::FirstLinkColumn + at, parent);
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
        m_view->setFocus();
    }
}

} // namespace zoneloom
