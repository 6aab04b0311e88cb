// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/drift/DriftPage.h"

#include "models/items/Background.h"
#include "models/items/LinkText.h"
#include "models/items/StateText.h"
#include "ui/Workspace.h"
#include "ui/ZoneSession.h"
#include "ui/dialogs/EmptyPage.h"
#include "ui/drift/CellStory.h"
#include "ui/drift/CurrentInSight.h"
#include "ui/drift/DecisionBar.h"
#include "ui/drift/Decisions.h"
#include "ui/drift/DriftDelegate.h"
#include "ui/drift/DriftDetail.h"
#include "ui/drift/DriftLinks.h"
#include "ui/drift/MatrixChoice.h"
#include "ui/drift/MatrixHeader.h"
#include "ui/drift/MatrixLayout.h"
#include "ui/theme/Icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace zoneloom {

DriftPage::DriftPage(QWidget* parent)
    : QWidget(parent)
    , m_onlyDifferences(new QCheckBox(tr("Only &differences"), this))
    , m_grouping(new QComboBox(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new QTreeView(m_stack))
    , m_empty(new EmptyPage(m_stack))
    , m_layout(new MatrixLayout(this))
    , m_decisions(new DecisionBar(this))
    , m_detail(new DriftDetail(this))
{
    build();
    connect(m_onlyDifferences, &QCheckBox::toggled, this, &DriftPage::rebuild);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &DriftPage::rebuild);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DriftPage::showChoice);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &DriftPage::showChoice);
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { Q_EMIT contextMenuAsked(m_view->viewport()->mapToGlobal(at)); });
    connect(m_header, &MatrixHeader::readAsked, this,
            [this](const QString& link) { m_session->start(SyncRequest::Mode::Read, link); });
    connect(m_header, &MatrixHeader::linkOrderChanged, this, [this](const QStringList& names) {
        if (m_session)
            m_layout->saveLinkOrder(m_session->name(), names);
    });
    connect(m_empty, &EmptyPage::stepAsked, this,
            [this] { Q_EMIT m_session->links().isEmpty() ? addLinkAsked() : readAsked(); });
    connect(m_decisions, &DecisionBar::reviewAsked, this, &DriftPage::reviewAsked);
    connect(m_decisions, &DecisionBar::commitAsked, this, &DriftPage::commitAsked);
    connect(m_detail, &DriftDetail::pushAsked, this, &DriftPage::pushChosen);
    connect(m_detail, &DriftDetail::adoptAsked, this, &DriftPage::adoptChosen);
    connect(m_detail, &DriftDetail::ignoreAsked, this, &DriftPage::ignoreChosen);
}

void DriftPage::build()
{
    m_onlyDifferences->setChecked(true);
    m_grouping->addItem(tr("Name"), static_cast<int>(DriftMatrix::Grouping::ByName));
    m_grouping->addItem(tr("State"), static_cast<int>(DriftMatrix::Grouping::ByState));
    m_grouping->addItem(tr("Link"), static_cast<int>(DriftMatrix::Grouping::ByLink));
    m_grouping->setAccessibleName(tr("Group the matrix by"));
    auto* groupLabel = new QLabel(tr("&Group by:"), this);
    groupLabel->setBuddy(m_grouping);
    m_header = new MatrixHeader(m_view);
    m_view->setHeader(m_header);
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
    new CurrentInSight(m_view);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto* options = new QHBoxLayout;
    options->setContentsMargins(8, 6, 8, 4);
    options->setSpacing(6);
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
    aboveLayout->addWidget(m_decisions);
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
}

void DriftPage::setSession(ZoneSession* session)
{
    if (m_session) {
        m_session->disconnect(this);
        m_session->decisions().disconnect(this);
        m_session->editor().disconnect(this);
    }
    m_session = session;
    ++m_request; // a matrix that is being made is of the zone that was left
    m_decisions->setDecisions(session ? &session->decisions() : nullptr);
    if (!session)
        return;
    connect(session, &ZoneSession::reportChanged, this, &DriftPage::rebuild);
    connect(session, &ZoneSession::linksChanged, this, [this] {
        tellFailures();
        if (m_model.matrix().links().isEmpty())
            take(m_model.matrix());
    });
    connect(&session->decisions(), &Decisions::changed, this, [this] {
        m_model.setDecided(m_session->decisions().pushes());
        showChoice();
    });
    connect(&session->editor(), &ZoneEditor::changed, this, [this] {
        m_model.setStaged(m_session->editor().changes());
        showChoice();
    });
    tellFailures();
    m_model.setDecided(session->decisions().pushes());
    m_model.setStaged(session->editor().changes());
    rebuild();
}

void DriftPage::tellFailures()
{
    QMap<QString, QString> failures;
    for (const LinkRow& row : m_session->links()) {
        if (row.status.failedAt && LinkText::state(row.status) == CellState::Unknown)
            failures.insert(row.link.name, LinkText::summary(row.status));
    }
    m_model.setFailures(failures);
    m_header->fill();
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
    for (int group = 0; group < static_cast<int>(matrix.groups().size()); ++group)
        m_view->setFirstColumnSpanned(group, {}, true);
    arrangeColumns();
    const QString equal = QLocale().toString(matrix.hidden());
    m_onlyDifferences->setText(matrix.hidden() > 0 ? tr("Only &differences (%1 equal RRsets hidden)").arg(equal)
                                                   : tr("Only &differences"));
    showEmpty();
    const bool empty = matrix.rows() == 0;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_view);
    m_detail->setVisible(!empty);
    const QModelIndex kept = key ? m_model.find(*key, column) : QModelIndex();
    const QModelIndex next = kept.isValid() ? kept : MatrixChoice::worst(m_model);
    if (next.isValid())
        m_view->setCurrentIndex(next);
    showChoice();
    Q_EMIT matrixShown();
}

void DriftPage::showEmpty()
{
    const DriftMatrix& matrix = m_model.matrix();
    const bool wasRead = std::any_of(matrix.links().begin(), matrix.links().end(),
                                     [](const DriftLink& link) { return link.readAt.has_value(); });
    if (m_session->links().isEmpty())
        m_empty->say(tr("This zone has no links yet.\nA link ties it to a zone at a provider; then this page shows "
                        "where the two differ."),
                     tr("Link this zone to a provider…"), Icons::action(QStringLiteral("insert-link")));
    else if (!wasRead)
        m_empty->say(tr("No link has been read yet.\nRead all links to compare them with the internal zone."),
                     tr("Read all links (F5)"), Icons::action(QStringLiteral("view-refresh")));
    else
        m_empty->say(m_words.isEmpty() ? tr("Everything that was read is in sync.")
                                       : tr("Nothing matches the filter."));
}

void DriftPage::arrangeColumns()
{
    QStringList names{m_session->name().toText()};
    for (const DriftLink& link : m_model.matrix().links())
        names += link.name;
    if (names != m_arranged)
        m_header->setLinkOrder(m_layout->linkOrder(m_session->name()));
    m_arranged = names;
    m_header->fill();
}

CellChoice DriftPage::choice() const
{
    return MatrixChoice::of(m_model, *m_view);
}

QString DriftPage::currentLink() const
{
    return MatrixChoice::link(m_model, *m_view);
}

void DriftPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::ApplicationPaletteChange)
        return;
    // Its values are written with the colours of the scheme, which the cards below have only after this.
    QMetaObject::invokeMethod(this, &DriftPage::showChoice, Qt::QueuedConnection);
}

void DriftPage::showChoice()
{
    const CellChoice chosen = choice();
    const QList<DriftLink>& links = m_model.matrix().links();
    const int current = chosen.isEmpty() ? m_model.linkOf(m_view->currentIndex()) : chosen.parts.first().link;
    QString decision;
    bool isDecided = true;
    for (const CellChoice::Part& part : chosen.parts) {
        for (const Cell& cell : part.cells) {
            const QString one = m_model.decision(part.name, cell);
            isDecided = isDecided && !one.isEmpty();
            decision = decision.isEmpty() ? one : decision;
        }
    }
    m_detail->show(m_model.matrix().origin(), current >= 0 ? &links.at(current) : nullptr, chosen,
                   isDecided ? decision : QString());
    ++m_storyRequest;
    if (chosen.count() == 1)
        askForStory(chosen.parts.first().cells.first(), chosen.parts.first().name);
    Q_EMIT choiceChanged();
}

void DriftPage::askForStory(const Cell& cell, const QString& link)
{
    m_session->workspace().ask(
        this,
        [zone = m_session->summary(), link, key = cell.key](Store& store) {
            return CellStory::find(store, zone, link, key);
        },
        [this, cell, request = m_storyRequest](const Result<CellStory>& story) {
            // Without a story the cell is shown all the same; a store that fails says so elsewhere.
            if (request == m_storyRequest && story)
                m_detail->setStory(story->text(cell));
        });
}

void DriftPage::pushChosen()
{
    for (const CellChoice::Part& part : choice().parts) {
        QList<RRsetKey> keys;
        for (const Cell& cell : part.cells) {
            if (StateText::differs(cell.state) || cell.state == CellState::Ignored)
                keys += cell.key;
        }
        m_session->decisions().push(part.name, keys);
    }
}

void DriftPage::adoptChosen()
{
    // Where two links want different values for the same RRset the first one's is taken.
    QSet<RRsetKey> adopted;
    for (const CellChoice::Part& part : choice().parts) {
        QList<Cell> cells;
        for (const Cell& cell : part.cells) {
            if (!adopted.contains(cell.key))
                cells += cell;
            adopted.insert(cell.key);
        }
        m_session->decisions().adopt(part.name, cells);
    }
}

void DriftPage::ignoreChosen(bool ignored)
{
    for (const CellChoice::Part& part : choice().parts) {
        QList<RRsetKey> keys;
        for (const Cell& cell : part.cells) {
            if (ignored ? StateText::differs(cell.state) : cell.state == CellState::Ignored)
                keys += cell.key;
        }
        m_session->decisions().setIgnored(part.name, keys, ignored);
    }
}

void DriftPage::readCurrentLink()
{
    const QString link = currentLink();
    if (!link.isEmpty())
        m_session->start(SyncRequest::Mode::Read, link);
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
