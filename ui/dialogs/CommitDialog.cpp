// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/CommitDialog.h"

#include "models/items/RRsetText.h"
#include "ui/ZoneSession.h"
#include "ui/dialogs/ConflictDialog.h"
#include "ui/dialogs/LinkPreviewView.h"
#include "ui/history/DifferenceView.h"
#include "ui/manners/DialogSize.h"
#include "ui/records/ProblemLabel.h"
#include "ui/theme/Icons.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace zoneloom {

CommitDialog::CommitDialog(ZoneSession& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
{
    setWindowTitle(tr("Commit to %1").arg(session.name().toDisplay()));
    setAttribute(Qt::WA_DeleteOnClose);
    new DialogSize(this, {140, 44}, {200, 56});
    build();
    connect(&session, &ZoneSession::committed, this, &QDialog::accept);
    connect(&session, &ZoneSession::findingsChanged, this, &CommitDialog::showFindings);
    connect(&session, &ZoneSession::failed, this, &CommitDialog::showFailure);
    connect(&session, &ZoneSession::reportChanged, this, [this] { m_links->setChanges(m_session.editor().changes()); });
    connect(&session.editor(), &ZoneEditor::changed, this, &CommitDialog::showChanges);
    connect(&session.edits(), &ZoneEdits::conflictsChanged, this, &CommitDialog::showFindings);
    showChanges();
    showFindings();
    m_message->selectAll(); // a proposal: what is typed takes its place
    m_message->setFocus();
}

void CommitDialog::build()
{
    auto* changes = new QWidget(this);
    m_title = new QLabel(changes);
    m_view = makeDifferenceView(&m_difference, changes);
    m_takeBack = new QPushButton(Icons::action(QStringLiteral("edit-undo")), tr("&Take back"), changes);
    m_takeBack->setObjectName(QStringLiteral("take-back"));
    m_takeBack->setToolTip(tr("Makes the chosen RRsets what they were; Undo brings the change back"));
    m_takeBack->setEnabled(false);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_takeBack);
    auto* upper = new QVBoxLayout(changes);
    upper->setContentsMargins(0, 0, 0, 0);
    upper->addLayout(head);
    upper->addWidget(m_view, 1);
    m_links = new LinkPreviewView(m_session, this);
    m_lists = new QSplitter(Qt::Vertical, this);
    m_lists->addWidget(changes);
    m_lists->addWidget(m_links);
    m_lists->setStretchFactor(0, 3);
    m_lists->setStretchFactor(1, 2);
    m_lists->setChildrenCollapsible(false);
    m_findings = new ProblemLabel(this);
    m_findings->setObjectName(QStringLiteral("findings"));
    m_failure = new ProblemLabel(this);
    m_failure->setObjectName(QStringLiteral("failure"));
    m_message = new QPlainTextEdit(m_session.suggestedMessage(), this);
    m_message->setTabChangesFocus(true);
    m_message->setPlaceholderText(tr("What was changed, and why"));
    m_message->setFixedHeight(fontMetrics().height() * 4);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setAccessibleName(tr("Message"));
    auto* messageLabel = new QLabel(tr("&Message"), this);
    messageLabel->setBuddy(m_message);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_commit = buttons->addButton(tr("&Commit"), QDialogButtonBox::AcceptRole);
    m_commit->setDefault(true);
    m_commit->setObjectName(QStringLiteral("commit"));
    m_commit->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    m_conflicts = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_conflicts->setIcon(Icons::state(CellState::Conflict));
    m_conflicts->setObjectName(QStringLiteral("conflicts"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_lists, 1);
    layout->addWidget(m_findings);
    layout->addWidget(m_failure);
    layout->addWidget(messageLabel);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    auto* enter = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(enter, &QShortcut::activated, this, &CommitDialog::commit);
    connect(buttons, &QDialogButtonBox::accepted, this, &CommitDialog::commit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_takeBack, &QPushButton::clicked, this, &CommitDialog::takeBack);
    connect(m_conflicts, &QPushButton::clicked, this, &CommitDialog::settleConflicts);
    connect(m_lists, &QSplitter::splitterMoved, this, [this] { m_isDivided = true; });
    connect(m_links, &LinkPreviewView::shown, this, &CommitDialog::divide, Qt::QueuedConnection);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_takeBack->setEnabled(m_view->selectionModel()->hasSelection()); });
}

void CommitDialog::showChanges()
{
    const ChangeSet& changes = m_session.editor().changes();
    m_difference.setChanges(m_session.name(), changes);
    m_title->setText(tr("%n staged RRset(s)", nullptr, static_cast<int>(changes.size())));
    m_takeBack->setEnabled(false);
    m_links->setChanges(changes);
    showFindings();
}

void CommitDialog::divide()
{
    if (m_isDivided)
        return;
    // The changes take three fifths, or what they need where that is less, or what the links leave.
    constexpr int mostMeasured = 100; // more fill their part in any case
    if (m_difference.rowCount() <= mostMeasured)
        m_view->resizeRowsToContents();
    const int room = m_lists->height() - m_lists->handleWidth();
    const int used = m_lists->widget(0)->height() - m_view->viewport()->height();
    const int wanted = used + m_view->verticalHeader()->length() + 2;
    const int upper = std::min(wanted, std::max(room * 3 / 5, room - m_links->wantedHeight()));
    m_lists->setSizes({upper, room - upper});
}

void CommitDialog::showFindings()
{
    const QList<Finding>& blocking = m_session.edits().blocking();
    const QList<Finding>& findings = blocking.isEmpty() ? m_session.findings().all() : blocking;
    constexpr qsizetype shown = 4;
    QStringList lines;
    for (const Finding& finding : findings) {
        if (lines.size() == shown) {
            lines += tr("and %n more", nullptr, static_cast<int>(findings.size() - shown));
            break;
        }
        lines += tr("%1 %2: %3", "name, type, finding")
                     .arg(RRsetText::name(finding.place.name, m_session.name()), finding.place.type.toText(),
                          finding.text());
    }
    m_findings->show(lines, blocking.isEmpty() ? Severity::Warning : Severity::Error);
    const qsizetype conflicts = m_session.edits().conflicts().size();
    m_conflicts->setText(tr("&Settle %n conflict(s)…", nullptr, static_cast<int>(conflicts)));
    m_conflicts->setVisible(conflicts > 0);
    m_commit->setEnabled(!m_committing && blocking.isEmpty() && conflicts == 0 && !m_difference.changes().isEmpty());
}

void CommitDialog::showFailure(const Error& error)
{
    m_committing = false;
    m_failure->show({error.message()}, Severity::Error);
    showFindings();
}

void CommitDialog::takeBack()
{
    QList<RRsetKey> keys;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        keys += m_difference.changes().changes().at(index.row()).key();
    m_session.editor().revert(keys);
}

void CommitDialog::settleConflicts()
{
    (new ConflictDialog(m_session.edits(), this))->open();
}

void CommitDialog::commit()
{
    if (!m_commit->isEnabled())
        return;
    m_committing = true;
    m_commit->setEnabled(false);
    m_failure->clear();
    m_session.commit(m_message->toPlainText().trimmed());
}

} // namespace zoneloom
