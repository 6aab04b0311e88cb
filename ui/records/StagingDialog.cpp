// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/StagingDialog.h"

#include "models/items/Background.h"
#include "ui/ZoneSession.h"
#include "ui/dialogs/TabOrder.h"
#include "ui/history/DifferenceView.h"
#include "ui/manners/DialogSize.h"
#include "ui/records/RecordDialogParts.h"
#include "ui/theme/StateColors.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace zoneloom {

StagingDialog::StagingDialog(ZoneSession& session, const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_form(new QFormLayout)
    , m_summary(new QLabel(this))
    , m_busy(new QProgressBar(this))
    , m_problems(RecordDialogParts(this).preview(tr("Problems")))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    new DialogSize(this, {120, 30}, {170, 40});
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Progress"));
    m_busy->setObjectName(QStringLiteral("busy"));
    m_busy->setFixedWidth(fontMetrics().averageCharWidth() * 20);
    m_busy->hide();
    m_problems->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_problems->setObjectName(QStringLiteral("problems"));
    QPalette colors = m_problems->palette();
    colors.setColor(QPalette::Text, StateColors::error(colors));
    m_problems->setPalette(colors);
    m_problems->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_stage = buttons->addButton(tr("&Stage"), QDialogButtonBox::AcceptRole);
    m_stage->setObjectName(QStringLiteral("stage"));
    m_stage->setEnabled(false);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    auto* line = new QHBoxLayout;
    line->addWidget(m_summary, 1);
    line->addWidget(m_busy);
    layout->addLayout(line);
    layout->addWidget(m_problems);
    layout->addWidget(makeDifferenceView(&m_difference, this), 1);
    layout->addWidget(buttons);
    m_timer.setSingleShot(true);
    m_timer.setInterval(150);
    connect(&m_timer, &QTimer::timeout, this, &StagingDialog::begin);
    m_busyTimer.setSingleShot(true);
    m_busyTimer.setInterval(300);
    connect(&m_busyTimer, &QTimer::timeout, this, [this] {
        m_summary->setText(tr("Working out what would change…"));
        m_busy->show();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &StagingDialog::stage);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

StagingDialog::~StagingDialog()
{
    m_cancel.cancel();
}

void StagingDialog::showEvent(QShowEvent* event)
{
    TabOrder::followLayout(this); // the choices came after the rest
    QDialog::showEvent(event);
}

void StagingDialog::begin()
{
    m_stage->setEnabled(false);
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_busyTimer.start();
    inBackground(
        this, [work = work(), cancel = m_cancel] { return work(cancel); },
        [this, cancel = m_cancel](const Preview& preview) {
            if (!cancel.isCancelled())
                show(preview);
        });
}

void StagingDialog::show(const Preview& preview)
{
    m_busyTimer.stop();
    m_busy->hide();
    m_difference.setChanges(m_session.name(), preview.changes);
    m_summary->setText(preview.summary);
    QStringList lines = preview.problems;
    if (preview.problemCount > lines.size())
        lines += tr("and %n more", nullptr, static_cast<int>(preview.problemCount - lines.size()));
    m_problems->setPlainText(lines.join(u'\n'));
    m_problems->setVisible(!lines.isEmpty());
    fitProblems();
    m_stage->setEnabled(!preview.changes.isEmpty());
    m_stage->setDefault(m_stage->isEnabled());
    m_stage->setText(preview.problemCount > 0 && preview.records > 0
                         ? tr("&Stage %n record(s)", nullptr, static_cast<int>(preview.records))
                         : tr("&Stage"));
}

void StagingDialog::fitProblems()
{
    // A document of plain text tells its height in lines, broken ones counted; they are known once it has its width.
    layout()->activate();
    constexpr int mostLines = 5;
    const int lines = static_cast<int>(m_problems->document()->size().height());
    m_problems->setFixedHeight(RecordDialogParts::heightOf(*m_problems, std::clamp(lines, 1, mostLines)));
}

void StagingDialog::stage()
{
    const ChangeSet changes = m_difference.changes();
    if (changes.isEmpty() || !m_stage->isEnabled())
        return;
    m_session.editor().apply(changes);
    Q_EMIT staged(changes.changes().first().key());
    accept();
}

} // namespace zoneloom
