// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/HistoryPage.h"

#include "models/items/LinkText.h"
#include "models/items/RRsetText.h"
#include "models/store/Timelines.h"
#include "ui/Workspace.h"
#include "ui/ZoneSession.h"
#include "ui/dialogs/EmptyPage.h"
#include "ui/drift/DecisionBar.h"
#include "ui/drift/Decisions.h"
#include "ui/history/DifferenceHighlighter.h"
#include "ui/history/DifferenceView.h"
#include "ui/history/ReadingText.h"
#include "ui/history/RevisionView.h"
#include "ui/theme/Icons.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace zoneloom {

HistoryPage::HistoryPage(QWidget* parent)
    : QWidget(parent)
    , m_source(new QComboBox(this))
    , m_against(new QComboBox(this))
    , m_revisions(makeRevisionView(&m_history, this))
    , m_title(new QLabel(this))
    , m_restore(new QPushButton(tr("Bring &back"), this))
    , m_restoreMenu(new QMenu(m_restore))
    , m_views(new QTabWidget(this))
    , m_changes(makeDifferenceView(&m_difference, this))
    , m_text(makeMasterFileView(tr("Difference as master file"), this))
    , m_content(makeMasterFileView(tr("Content as master file"), this))
    , m_empty(new EmptyPage(this))
    , m_decisions(new DecisionBar(this))
{
    build();
    connect(m_source, &QComboBox::currentIndexChanged, this, [this] {
        fillAgainst();
        reload();
    });
    connect(m_against, &QComboBox::currentIndexChanged, this, &HistoryPage::showDifference);
    connect(m_revisions->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryPage::showDifference);
    connect(m_views, &QTabWidget::currentChanged, this, &HistoryPage::showView);
    connect(m_restoreMenu, &QMenu::aboutToShow, this, &HistoryPage::fillRestoreMenu);
    connect(m_empty, &EmptyPage::stepAsked, this, [this] {
        if (link().isEmpty())
            Q_EMIT newRecordAsked();
        else
            m_session->start(SyncRequest::Mode::Read, link());
    });
    connect(m_decisions, &DecisionBar::commitAsked, this, &HistoryPage::commitAsked);
}

void HistoryPage::build()
{
    m_source->setObjectName(QStringLiteral("history-source"));
    m_source->setAccessibleName(tr("Whose history is shown"));
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_against->setObjectName(QStringLiteral("history-against"));
    m_against->setAccessibleName(tr("What it is compared with"));
    m_against->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(QStringLiteral("history-title"));
    m_restore->setObjectName(QStringLiteral("history-restore"));
    m_restore->setMenu(m_restoreMenu);
    // Fusion draws the arrow of the menu into what it reckons for the text alone.
    m_restore->setMinimumWidth(m_restore->sizeHint().width() + fontMetrics().averageCharWidth() * 2);
    m_restore->setToolTip(tr("Stage what was there then as an edit; nothing is written before you commit"));
    new DifferenceHighlighter(m_text->document(), m_text);
    m_changes->setObjectName(QStringLiteral("history-changes"));
    m_changes->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_text->setObjectName(QStringLiteral("history-text"));
    m_content->setObjectName(QStringLiteral("history-content"));
    m_views->setObjectName(QStringLiteral("history-views"));
    m_views->setDocumentMode(true);
    m_views->addTab(m_changes, tr("Side by side"));
    m_views->addTab(m_text, tr("As text"));
    m_views->addTab(m_content, tr("Content then"));

    auto* sourceLabel = new QLabel(tr("Sh&ow:"), this);
    sourceLabel->setBuddy(m_source);
    auto* againstLabel = new QLabel(tr("Co&mpared with:"), this);
    againstLabel->setBuddy(m_against);
    auto* options = new QHBoxLayout;
    options->setContentsMargins(8, 6, 8, 4);
    options->setSpacing(6);
    options->addWidget(sourceLabel);
    options->addWidget(m_source);
    options->addSpacing(18);
    options->addWidget(againstLabel);
    options->addWidget(m_against);
    options->addStretch();
    auto* line = new QHBoxLayout;
    line->setContentsMargins(8, 4, 8, 4);
    line->addWidget(m_title, 1);
    line->addWidget(m_restore);
    auto* below = new QWidget(this);
    auto* belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 0, 0, 0);
    belowLayout->setSpacing(0);
    belowLayout->addLayout(line);
    belowLayout->addWidget(m_views, 1);
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setObjectName(QStringLiteral("history-splitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_revisions);
    m_splitter->addWidget(below);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({fontMetrics().height() * 12, fontMetrics().height() * 20});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(options);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_empty, 1);
    m_empty->hide();
    layout->addWidget(m_decisions);
}

void HistoryPage::setSession(ZoneSession* session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_history.setRevisions({});
    ++m_request; // what is being compared is of the zone that was left
    clearDifference({});
    m_decisions->setDecisions(session ? &session->decisions() : nullptr);
    if (!session)
        return;
    connect(session, &ZoneSession::contentChanged, this, [this] {
        if (isVisible())
            reload();
    });
    connect(session, &ZoneSession::linksChanged, this, [this] {
        fillSources();
        if (isVisible())
            reload();
    });
    fillSources();
    if (isVisible())
        reload();
}

void HistoryPage::fillSources()
{
    QStringList links;
    for (const LinkRow& row : m_session->links())
        links += row.link.name;
    QStringList shown;
    for (int i = 1; i < m_source->count(); ++i)
        shown += m_source->itemData(i).toString();
    if (m_source->count() > 0 && shown == links)
        return;
    const QString before = link();
    const QSignalBlocker quiet(m_source);
    m_source->clear();
    m_source->addItem(tr("Internal zone"), QString());
    for (const QString& name : links)
        m_source->addItem(tr("Readings of %1").arg(name), name);
    m_source->setCurrentIndex(std::max(0, m_source->findData(before)));
    fillAgainst();
}

void HistoryPage::fillAgainst()
{
    const QSignalBlocker quiet(m_against);
    m_against->clear();
    if (link().isEmpty()) {
        m_against->addItem(tr("The revision before"), static_cast<int>(Against::Previous));
        m_against->addItem(tr("The zone as it is now"), static_cast<int>(Against::Now));
        return;
    }
    m_against->addItem(tr("The internal zone then"), static_cast<int>(Against::Then));
    m_against->addItem(tr("The reading before"), static_cast<int>(Against::Previous));
    m_against->addItem(tr("The internal zone now"), static_cast<int>(Against::Now));
}

QString HistoryPage::link() const
{
    return m_source->currentData().toString();
}

void HistoryPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    reload();
}

void HistoryPage::reload()
{
    if (!m_session || !m_session->isLoaded())
        return;
    TimelineId timeline = m_session->summary().timeline;
    for (const LinkRow& row : m_session->links()) {
        if (row.link.name == link())
            timeline = row.link.observations;
    }
    m_session->workspace().ask(
        this, [timeline](Store& store) { return store.timelines().history(timeline); },
        [this, session = m_session, timeline, source = link()](const Result<QList<Revision>>& revisions) {
            if (session != m_session || source != link())
                return;
            if (!revisions) {
                Q_EMIT failed(revisions.error());
                return;
            }
            m_listed = timeline;
            takeRevisions(*revisions);
        });
}

void HistoryPage::takeRevisions(const QList<Revision>& revisions)
{
    m_history.setRevisions(link().isEmpty() ? revisions : ReadingText::inWords(revisions));
    const bool empty = m_history.rowCount() == 0;
    m_splitter->setVisible(!empty);
    m_empty->setVisible(empty);
    if (empty) {
        clearDifference({});
        if (link().isEmpty())
            m_empty->say(tr("Nothing was committed yet.\nEach commit of this zone will be a line here, which can be "
                            "compared and brought back."),
                         tr("New record"), Icons::action(QStringLiteral("list-add")));
        else
            m_empty->say(tr("%1 was never read.").arg(link()), tr("Read it now"),
                         Icons::action(QStringLiteral("view-refresh")));
        return;
    }
    if (!m_revisions->currentIndex().isValid())
        m_revisions->setCurrentIndex(m_history.index(0, 0));
    else
        showDifference();
}

HistoryPoint HistoryPage::point(int revision) const
{
    HistoryPoint point{m_listed, revision, link(), {}};
    for (int row = 0; row < m_history.rowCount(); ++row) {
        if (m_history.revision(row).number == revision)
            point.time = m_history.revision(row).time;
    }
    return point;
}

QString HistoryPage::label(const HistoryPoint& point) const
{
    if (!point.isInternal() && point.revision == 0)
        return tr("before the first reading");
    if (!point.isInternal())
        return tr("%1 at %2").arg(point.link, LinkText::time(point.time));
    return point.revision == 0 ? tr("the empty zone") : tr("revision %1").arg(point.revision);
}

QString HistoryPage::title(const HistoryPoint& point) const
{
    QString text = label(point);
    // The name of a link keeps its letters.
    if (point.isInternal() || point.revision == 0)
        text[0] = text.at(0).toUpper();
    return text;
}

std::optional<HistoryPoint> HistoryPage::start(const HistoryPoint& to, const QList<int>& chosen) const
{
    if (chosen.size() > 1)
        return point(*std::min_element(chosen.begin(), chosen.end()));
    switch (static_cast<Against>(m_against->currentData().toInt())) {
    case Against::Previous:
        return point(to.revision - 1);
    case Against::Now:
        return HistoryPoint{m_session->summary().timeline, m_session->summary().revision, {}, {}};
    case Against::Then:
        break;
    }
    return std::nullopt;
}

void HistoryPage::showDifference()
{
    QList<int> chosen;
    for (const QModelIndex& index : m_revisions->selectionModel()->selectedRows())
        chosen += m_history.revision(index.row()).number;
    if (chosen.isEmpty() || !m_session)
        return;
    // One against what it is to be compared with; several: the oldest of them against the newest.
    const HistoryPoint to = point(*std::max_element(chosen.begin(), chosen.end()));
    const quint64 request = ++m_request;
    // What is compared quickly does not flicker; until then what stands there is what "Bring back" means.
    constexpr std::chrono::milliseconds quick{150};
    if (m_title->text().isEmpty())
        clearDifference(tr("Comparing…"));
    else
        QTimer::singleShot(quick, this, [this, request] {
            if (request == m_request && request != m_compared)
                clearDifference(tr("Comparing…"));
        });
    m_session->workspace().ask(
        this,
        [zone = m_session->summary(), from = start(to, chosen),
         to](Store& store) -> Result<std::pair<HistoryPoint, ChangeSet>> {
            const Result<HistoryPoint> begin =
                from ? Result<HistoryPoint>(*from) : HistoryQuery::internalAt(store, zone, to.time);
            if (!begin)
                return fail(begin.error());
            return HistoryQuery::difference(store, *begin, to).map([&](const ChangeSet& changes) {
                return std::pair(*begin, changes);
            });
        },
        [this, request, to](const Result<std::pair<HistoryPoint, ChangeSet>>& found) {
            if (request != m_request)
                return;
            m_compared = request;
            if (!found) {
                clearDifference(found.error().message());
                Q_EMIT failed(found.error());
                return;
            }
            take(found->first, to, found->second);
        });
}

void HistoryPage::clearDifference(const QString& words)
{
    m_title->setText(words);
    m_difference.setTitles({}, {});
    m_difference.setChanges({}, {});
    m_text->clear();
    m_content->clear();
    m_restore->setEnabled(false);
}

void HistoryPage::take(const HistoryPoint& from, const HistoryPoint& to, const ChangeSet& changes)
{
    m_from = from;
    m_to = to;
    const QString count = tr("%Ln RRset(s) differ", nullptr, static_cast<int>(changes.size()));
    const QString headline = tr("From %1 to %2: %3").arg(label(from), label(to), count);
    m_title->setText(headline.startsWith(label(from)) ? title(from) + headline.sliced(label(from).size()) : headline);
    m_difference.setTitles(title(from), title(to));
    m_difference.setChanges(m_session->name(), changes);
    m_restore->setEnabled(true);
    m_text->clear();
    m_content->clear();
    showView();
}

void HistoryPage::showView()
{
    if (!m_session)
        return;
    if (m_views->currentIndex() == AsText && m_text->document()->isEmpty())
        m_text->setPlainText(HistoryQuery::text(m_difference.changes()));
    if (m_views->currentIndex() != Content || !m_content->document()->isEmpty())
        return;
    const quint64 request = ++m_contentRequest;
    m_session->workspace().ask(
        this,
        [zone = m_session->name(), to = m_to](Store& store) {
            constexpr int mostLines = 20'000; // more is read in a file, not in a window
            return HistoryQuery::firstLines(store, zone, to, mostLines);
        },
        [this, request](const Result<QString>& text) {
            if (request == m_contentRequest && text)
                m_content->setPlainText(*text);
            else if (!text)
                Q_EMIT failed(text.error());
        });
}

void HistoryPage::fillRestoreMenu()
{
    m_restoreMenu->clear();
    QSet<RRsetKey> keys;
    QSet<Name> names;
    for (const QModelIndex& index : m_changes->selectionModel()->selectedRows()) {
        const RRsetKey key = m_difference.changes().changes().at(index.row()).key();
        keys.insert(key);
        names.insert(key.name);
    }
    for (const HistoryPoint& point : {m_from, m_to}) {
        m_restoreMenu->addSection(tr("As in %1").arg(label(point)));
        QAction* sets = m_restoreMenu->addAction(
            keys.size() == 1
                ? tr("%1 %2").arg(RRsetText::name(keys.begin()->name, m_session->name()), keys.begin()->type.toText())
                : tr("%n chosen RRset(s)", nullptr, static_cast<int>(keys.size())));
        sets->setEnabled(!keys.isEmpty());
        connect(sets, &QAction::triggered, this,
                [this, point, keys] { restore(point, [keys](const RRsetKey& key) { return keys.contains(key); }); });
        QAction* name = m_restoreMenu->addAction(
            names.size() == 1 ? tr("Everything of %1").arg(RRsetText::name(*names.begin(), m_session->name()))
                              : tr("Everything of the %n chosen name(s)", nullptr, static_cast<int>(names.size())));
        name->setEnabled(!names.isEmpty());
        connect(name, &QAction::triggered, this, [this, point, names] {
            restore(point, [names](const RRsetKey& key) { return names.contains(key.name); });
        });
        connect(m_restoreMenu->addAction(tr("The whole zone")), &QAction::triggered, this,
                [this, point] { restore(point, [](const RRsetKey&) { return true; }); });
    }
}

void HistoryPage::restore(const HistoryPoint& point, const std::function<bool(const RRsetKey&)>& wanted)
{
    m_session->workspace().ask(
        this, [zone = m_session->summary(), point](Store& store) { return HistoryQuery::wayBack(store, zone, point); },
        [this, session = m_session, wanted, source = label(point)](const Result<ChangeSet>& changes) {
            if (session != m_session)
                return;
            if (!changes) {
                Q_EMIT failed(changes.error());
                return;
            }
            QList<RRsetChange> chosen;
            for (const RRsetChange& change : *changes) {
                if (wanted(change.key()))
                    chosen += change;
            }
            session->decisions().restore(source, ChangeSet(chosen));
        });
}

} // namespace zoneloom
