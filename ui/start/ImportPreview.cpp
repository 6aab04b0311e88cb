// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/start/ImportPreview.h"

#include "models/items/Background.h"
#include "models/items/ItemRoles.h"
#include "ui/dialogs/NoteLabel.h"
#include "ui/records/FindingDelegate.h"
#include "ui/theme/Icons.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QPixmap>
#include <QProgressBar>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace zoneloom {

namespace {

/// Values as they stand in the table of records.
class ValueDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    }
};

/// Names with the mark of what is added or changed before them, where the zone is there already.
class NameDelegate : public QStyledItemDelegate
{
public:
    NameDelegate(const ContentModel& records, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_records(records)
    {}

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!m_records.hasChanges())
            return;
        constexpr int size = 16;
        const QVariant action = index.data(ActionRole);
        QPixmap none(size, size);
        none.fill(Qt::transparent);
        option->icon = !action.isValid() ? QIcon(none)
                       : action.toInt() == static_cast<int>(RRsetChange::Action::Create)
                           ? Icons::mark(RecordMark::Added)
                           : Icons::mark(RecordMark::Changed);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {size, size};
    }

private:
    const ContentModel& m_records;
};

} // namespace

ImportPreview::ImportPreview(QWidget* parent)
    : QWidget(parent)
    , m_note(new NoteLabel(this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_tabs(new QTabWidget(this))
    , m_recordView(new QTableView(m_tabs))
    , m_findingPage(new QWidget(m_tabs))
    , m_filler(new QWidget(this))
{
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_recordView->setModel(&m_records);
    m_recordView->setItemDelegateForColumn(ContentModel::ValueColumn, new ValueDelegate(m_recordView));
    m_recordView->setItemDelegateForColumn(ContentModel::NameColumn, new NameDelegate(m_records, m_recordView));
    m_recordView->setAccessibleName(tr("Records that will come in"));
    m_recordView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_recordView->setWordWrap(false);
    m_recordView->setShowGrid(false);
    m_recordView->setAlternatingRowColors(true);
    m_recordView->setTabKeyNavigation(false);
    m_recordView->verticalHeader()->hide();
    m_recordView->horizontalHeader()->setStretchLastSection(true);
    m_recordView->horizontalHeader()->setHighlightSections(false);
    m_recordView->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int letter = fontMetrics().averageCharWidth();
    m_recordView->horizontalHeader()->setResizeContentsPrecision(0); // those in sight, of a million perhaps
    m_recordView->setColumnWidth(ContentModel::TypeColumn, letter * 10);
    m_recordView->setColumnWidth(ContentModel::TtlColumn, letter * 10);

    m_findingView = new QListView(m_findingPage);
    m_findingView->setModel(&m_findings);
    m_findingView->setItemDelegate(new FindingDelegate(m_findingView));
    m_findingView->setAccessibleName(tr("Findings"));
    m_findingView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_findingView->setLayoutMode(QListView::Batched); // a hundred thousand of them must not stop the window
    m_findingView->setUniformItemSizes(true);
    auto* findings = new QVBoxLayout(m_findingPage);
    findings->setContentsMargins(0, 0, 0, 0);
    findings->setSpacing(0);
    findings->addWidget(m_findingView, 3);
    m_tabs->addTab(m_recordView, QString());
    m_tabs->addTab(m_findingPage, QString());
    m_tabs->setDocumentMode(true);

    auto* line = new QHBoxLayout;
    line->addWidget(m_note, 1);
    line->addWidget(m_progress);
    line->addWidget(m_stop);
    m_progress->setFixedWidth(letter * 20);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_filler, 1);
    connect(m_stop, &QPushButton::clicked, this, &ImportPreview::stopped);
    const auto choose = [this](const QModelIndex& index) {
        if (index.isValid())
            Q_EMIT findingChosen(m_findings.finding(index.row()));
    };
    connect(m_findingView, &QAbstractItemView::activated, this, choose);
    connect(m_findingView->selectionModel(), &QItemSelectionModel::currentChanged, this, choose);
    m_findingView->installEventFilter(this);
    m_recordView->installEventFilter(this);
    showHint(QString());
}

bool ImportPreview::eventFilter(QObject* watched, QEvent* event)
{
    // A list lets Enter go on to the dialog, which would import.
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event)->key() : 0;
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    if (watched == m_findingView && m_findingView->currentIndex().isValid())
        Q_EMIT findingChosen(m_findings.finding(m_findingView->currentIndex().row()));
    return true;
}

ImportPreview::~ImportPreview()
{
    release();
}

void ImportPreview::release()
{
    if (!m_shown)
        return;
    m_zone.reset();
    m_records.setTable(RecordTable());
    m_findings.setFindings({}, {});
    dropInBackground(std::exchange(m_shown, nullptr));
}

void ImportPreview::addBelowFindings(QWidget* widget)
{
    m_findingPage->layout()->addWidget(widget);
}

void ImportPreview::showContent(bool visible)
{
    m_progress->hide();
    m_stop->hide();
    m_tabs->setVisible(visible);
    m_filler->setVisible(!visible);
}

void ImportPreview::showHint(const QString& text)
{
    release();
    showContent(false);
    m_note->say(NoteLabel::Kind::Plain, text);
    Q_EMIT changed();
}

void ImportPreview::showBusy(const QString& text)
{
    release();
    showContent(false);
    m_progress->show();
    m_stop->show();
    showProgress(text, 0, 0);
    Q_EMIT changed();
}

void ImportPreview::showProgress(const QString& text, int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_note->say(NoteLabel::Kind::Plain, text);
}

void ImportPreview::showError(const QString& text)
{
    release();
    showContent(false);
    m_note->say(NoteLabel::Kind::Error, text);
    Q_EMIT changed();
}

void ImportPreview::showZone(const PreparedZone& zone)
{
    release();
    m_shown = std::make_shared<PreparedZone>(zone);
    m_findings.setFindings(zone.incoming.content.origin(), zone.findings);
    m_records.setTable(zone.table, zone.changes);
    const int errors = m_findings.errors();
    const bool blocked = errors > 0 && m_errorsBlock;
    if (!blocked)
        m_zone = zone;
    showContent(true);
    if (blocked)
        m_note->say(NoteLabel::Kind::Error,
                    tr("%n error(s): nothing can come in until they are mended where they are.", nullptr, errors));
    else
        m_note->say(m_findings.rowCount() > 0 || zone.counts.removed > 0 || !zone.incoming.remarks.isEmpty()
                        ? NoteLabel::Kind::Warning
                        : NoteLabel::Kind::Good,
                    sentence(zone, errors));
    const QLocale locale;
    m_tabs->setTabText(0, tr("Records (%1)").arg(locale.toString(zone.table.rows())));
    m_tabs->setTabText(1, tr("Findings (%1)").arg(locale.toString(m_findings.rowCount())));
    m_tabs->setCurrentIndex(blocked ? 1 : 0);
    const int letter = fontMetrics().averageCharWidth();
    m_recordView->resizeColumnToContents(ContentModel::NameColumn);
    m_recordView->setColumnWidth(
        ContentModel::NameColumn,
        std::clamp(m_recordView->columnWidth(ContentModel::NameColumn) + letter * 2, letter * 12, letter * 36));
    if (blocked) {
        m_findingView->setCurrentIndex({}); // the same findings again are chosen again
        m_findingView->setCurrentIndex(m_findings.index(0));
    }
    Q_EMIT changed();
}

QString ImportPreview::sentence(const PreparedZone& zone, int errors) const
{
    const QLocale locale;
    const QString name = zone.incoming.content.origin().toDisplay();
    QStringList sentences;
    if (!zone.existing.zone) {
        sentences +=
            tr("%1 is new. It will hold %n record(s), as its first revision.", nullptr, zone.table.rows()).arg(name);
    } else if (zone.counts == ChangeCounts()) {
        sentences += tr("%1 holds exactly these records already: nothing will change.").arg(name);
    } else {
        //: After a zone's name: numbers of records that come, change and go
        sentences += tr("%1 is here already, at revision %2. Of its records, %3 will be added, %4 changed and %5 "
                        "removed, as one revision that can be restored.")
                         .arg(name)
                         .arg(zone.existing.zone->revision)
                         .arg(locale.toString(zone.counts.added), locale.toString(zone.counts.changed),
                              locale.toString(zone.counts.removed));
    }
    if (errors > 0)
        sentences +=
            tr("%n thing(s) are still to be mended before its next commit; see the findings.", nullptr, errors);
    else if (const int warnings = m_findings.rowCount(); warnings > 0)
        sentences += tr("%n warning(s), under Findings; none keeps it from coming in.", nullptr, warnings);
    return (sentences + zone.incoming.remarks).join(u'\n');
}

QString ImportPreview::text() const
{
    return m_note->text();
}

} // namespace zoneloom
