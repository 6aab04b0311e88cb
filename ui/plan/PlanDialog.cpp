// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/PlanDialog.h"

#include "models/items/ActivityModel.h"
#include "ui/Workspace.h"
#include "ui/ZoneSession.h"
#include "ui/activity/ReportText.h"
#include "ui/drift/Decisions.h"
#include "ui/manners/DialogSize.h"
#include "ui/plan/PlanDelegate.h"
#include "ui/plan/PlanView.h"
#include "ui/plan/WithheldNote.h"
#include "ui/theme/StateColors.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zoneloom {

PlanDialog::PlanDialog(ZoneSession& session, QWidget* parent, const SyncRequest& cells)
    : QDialog(parent)
    , m_session(session)
    , m_request(cells)
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_view(new PlanView(this))
    , m_withheld(new QVBoxLayout)
    , m_overwrite(new QCheckBox(this))
    , m_status(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What would be sent — %1").arg(session.name().toDisplay()));
    m_request.mode = SyncRequest::Mode::Plan;
    m_request.zones = {session.name()};
    build();
    Workspace& workspace = session.workspace();
    connect(&workspace, &Workspace::progressed, this, [this](quint64 token, const SyncProgress& progress) {
        if (token == m_token)
            takeProgress(progress);
    });
    connect(&workspace, &Workspace::reportArrived, this, [this](quint64 token, const ZoneReport& report) {
        if (token == m_token)
            takeReport(report);
    });
    connect(&workspace, &Workspace::finished, this, [this](quint64 token) {
        // A request that could not even begin has no report.
        if (token == m_token) {
            m_token = 0;
            m_sends = false;
            say(tr("That could not be done; the message at the bottom of the window says why."), true);
            m_again->setEnabled(true);
        }
    });
    connect(&m_model, &PlanModel::chosenChanged, this, &PlanDialog::showChosen);
    read();
}

void PlanDialog::build()
{
    QFont bold = m_title->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    m_title->setFont(bold);
    for (QLabel* label : {m_title, m_hint, m_status}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_status->setObjectName(QStringLiteral("plan-status"));
    m_view->setObjectName(QStringLiteral("plan"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new PlanDelegate(m_view));
    m_view->setAccessibleName(tr("Planned changes"));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setAllColumnsShowFocus(true);
    m_view->header()->setStretchLastSection(false);
    for (const int column : {PlanModel::BeforeColumn, PlanModel::AfterColumn})
        m_view->header()->setSectionResizeMode(column, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    m_view->setColumnWidth(PlanModel::TypeColumn, letter * 11);
    fitColumns();
    m_overwrite->setObjectName(QStringLiteral("plan-overwrite"));
    m_overwrite->setText(tr("Also &overwrite what was changed at the providers"));
    m_overwrite->setToolTip(
        tr("Drifted and conflicting RRsets get the internal value; what somebody put there is then gone"));
    connect(m_overwrite, &QCheckBox::clicked, this, [this](bool overwrite) {
        m_request.overwrite = overwrite;
        read();
    });
    auto* buttons = new QDialogButtonBox(this);
    m_send = buttons->addButton(tr("&Send"), QDialogButtonBox::AcceptRole);
    m_send->setObjectName(QStringLiteral("plan-send"));
    m_again = buttons->addButton(tr("&Read again"), QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Close);
    connect(m_send, &QPushButton::clicked, this, &PlanDialog::send);
    connect(m_again, &QPushButton::clicked, this, &PlanDialog::read);
    connect(buttons, &QDialogButtonBox::rejected, this, &PlanDialog::reject);
    auto* below = new QHBoxLayout;
    below->addWidget(m_status, 1);
    below->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addWidget(m_view, 1);
    layout->addLayout(m_withheld);
    layout->addWidget(m_overwrite);
    layout->addLayout(below);
    m_view->setFocus();
    new DialogSize(this, {180, 34}, {210, 48});
}

void PlanDialog::fitColumns()
{
    // As wide as what stands in them, and not so wide that nothing is left for the values.
    const int letter = fontMetrics().averageCharWidth();
    for (const auto& [column, most] : {std::pair(PlanModel::NameColumn, 50), std::pair(PlanModel::RemarkColumn, 52)}) {
        m_view->resizeColumnToContents(column);
        m_view->setColumnWidth(column, std::min(m_view->columnWidth(column), letter * most));
    }
}

void PlanDialog::say(const QString& text, bool isError)
{
    QPalette colors = palette();
    if (isError)
        colors.setColor(QPalette::WindowText, StateColors::error(colors));
    m_status->setPalette(colors);
    m_status->setText(text);
}

void PlanDialog::read()
{
    m_phases.clear();
    m_send->setEnabled(false);
    m_again->setEnabled(false);
    m_title->setText(tr("Reading all links to see what would be sent…"));
    m_hint->hide();
    m_overwrite->setVisible(false);
    say({});
    m_token = m_session.workspace().start(m_request);
}

void PlanDialog::takeProgress(const SyncProgress& progress)
{
    if (progress.link.isEmpty())
        return;
    m_phases[progress.link] = ActivityModel::words(ReportText::activity(m_token, progress));
    QStringList parts;
    for (auto it = m_phases.begin(); it != m_phases.end(); ++it)
        parts += tr("%1: %2").arg(it.key(), it.value());
    parts.sort();
    say(parts.join(QStringLiteral(" · ")));
}

void PlanDialog::takeReport(const ZoneReport& report)
{
    m_token = 0;
    m_again->setEnabled(true);
    if (!std::exchange(m_sends, false)) {
        m_model.setReport(report);
        showReport();
        if (report.error)
            say(report.error->message(), true);
        return;
    }
    if (report.error) {
        // Something moved: nothing was sent. What it says now has to be looked at again.
        m_title->setText(tr("Nothing was sent"));
        for (auto link = m_request.cells.begin(); link != m_request.cells.end(); ++link)
            m_session.decisions().push(link.key(), link.value().values());
        say(report.error->message(), true);
        return;
    }
    accept();
}

void PlanDialog::showReport()
{
    const ZoneReport& report = m_model.report();
    int drifted = 0;
    for (const LinkReport& link : report.links)
        drifted += static_cast<int>(link.plan.waiting.size());
    m_title->setText(m_request.cells.isEmpty()
                         ? tr("What a sync of revision %1 would send").arg(report.revision)
                         : tr("What the decided pushes would send (revision %1)").arg(report.revision));
    const auto staged = m_session.editor().changes().size();
    m_hint->setText(tr("%n staged change(s) are not part of it: they have to be committed first.", nullptr,
                       static_cast<int>(staged)));
    m_hint->setVisible(staged > 0);
    m_overwrite->setVisible(m_request.cells.isEmpty() && (drifted > 0 || m_request.overwrite));
    // A whole zone's worth of rows is opened by whoever wants to see it.
    constexpr int mostOpened = 2000;
    for (int link = 0; link < m_model.rowCount(); ++link) {
        m_view->setFirstColumnSpanned(link, {}, true);
        m_view->setExpanded(m_model.index(link, 0), m_model.rowCount(m_model.index(link, 0)) <= mostOpened);
    }
    fitColumns();
    if (m_model.rowCount() > 0)
        m_view->setCurrentIndex(m_model.index(0, 0));
    showWithheld();
    showChosen();
}

void PlanDialog::showWithheld()
{
    while (QLayoutItem* item = m_withheld->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const ZoneReport& report = m_model.report();
    for (int link = 0; link < report.links.size(); ++link) {
        if (!report.links.at(link).plan.withheld || report.links.at(link).error)
            continue;
        auto* note = new WithheldNote(report.links.at(link), this);
        connect(note, &WithheldNote::lifted, this, [this, link](bool lifted) { m_model.setLifted(link, lifted); });
        m_withheld->addWidget(note);
    }
}

void PlanDialog::showChosen()
{
    const int changes = m_model.chosenChanges();
    const QStringList links = m_model.chosen();
    m_send->setEnabled(changes > 0 && m_token == 0);
    m_send->setDefault(changes > 0);
    m_send->setText(changes > 0 ? tr("&Send %n change(s)", nullptr, changes) : tr("&Send"));
    if (m_token != 0)
        return;
    say(changes > 0 ? tr("Sends exactly this to %1, or nothing at all if anything changed there meanwhile.")
                          .arg(QLocale().createSeparatedList(links))
                    : nothingSent());
}

QString PlanDialog::nothingSent() const
{
    const QStringList withheld = m_model.withheld();
    const QString names = QLocale().createSeparatedList(withheld);
    if (withheld.size() == 1)
        return tr("Nothing is sent while %1 is withheld; tick “I have looked at it” to send its %n change(s).", nullptr,
                  m_model.withheldChanges())
            .arg(names);
    if (!withheld.isEmpty())
        return tr("Nothing is sent while %1 are withheld; tick “I have looked at it” to send their %n change(s).",
                  nullptr, m_model.withheldChanges())
            .arg(names);
    return m_model.canSendSome() ? tr("Nothing is sent: no link is ticked.") : tr("Nothing to send.");
}

void PlanDialog::send()
{
    SyncRequest request = m_request;
    request.mode = m_request.cells.isEmpty() ? SyncRequest::Mode::Sync : SyncRequest::Mode::Push;
    request.links = m_model.chosen();
    if (request.links.isEmpty())
        return;
    request.planHash = QString::fromLatin1(m_model.chosenHash());
    request.force = m_model.needsForce();
    if (!request.cells.isEmpty()) {
        request.cells.removeIf([&request](const auto& entry) { return !request.links.contains(entry.key()); });
        m_session.decisions().takePushes(request.links);
    }
    m_sends = true;
    m_send->setEnabled(false);
    m_again->setEnabled(false);
    m_title->setText(tr("Sending…"));
    m_token = m_session.workspace().start(request);
}

} // namespace zoneloom
