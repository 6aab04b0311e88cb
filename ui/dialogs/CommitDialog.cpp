// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/CommitDialog.h"

#include "models/items/LinkText.h"
#include "ui/ZoneSession.h"
#include "ui/history/DifferenceView.h"
#include "ui/theme/StateColors.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace zoneloom {

CommitDialog::CommitDialog(ZoneSession& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_links(new QLabel(this))
    , m_findings(new QLabel(this))
    , m_message(new QPlainTextEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Commit to %1").arg(session.name().toDisplay()));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 30);
    auto* view = makeDifferenceView(&m_difference, this);
    m_difference.setChanges(session.name(), session.editor().changes());
    m_links->setTextFormat(Qt::PlainText);
    m_links->setWordWrap(true);
    m_findings->setTextFormat(Qt::PlainText);
    m_findings->setWordWrap(true);
    m_message->setPlainText(session.suggestedMessage());
    m_message->setTabChangesFocus(true);
    m_message->setPlaceholderText(tr("What was changed, and why"));
    m_message->setFixedHeight(fontMetrics().height() * 4);
    m_message->setObjectName(QStringLiteral("message"));
    auto* messageLabel = new QLabel(tr("&Message"), this);
    messageLabel->setBuddy(m_message);
    QPushButton* commitButton = m_buttons->addButton(tr("&Commit"), QDialogButtonBox::AcceptRole);
    commitButton->setDefault(true);
    commitButton->setObjectName(QStringLiteral("commit"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(view, 1);
    layout->addWidget(m_links);
    layout->addWidget(m_findings);
    layout->addWidget(messageLabel);
    layout->addWidget(m_message);
    layout->addWidget(m_buttons);
    auto* enter = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(enter, &QShortcut::activated, this, &CommitDialog::commit);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &CommitDialog::commit);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&session, &ZoneSession::committed, this, &QDialog::accept);
    connect(&session, &ZoneSession::findingsChanged, this, &CommitDialog::showFindings);
    connect(&session, &ZoneSession::failed, this, [this](const Error& error) {
        m_findings->setText(error.message());
        m_findings->show();
        m_buttons->setEnabled(true);
    });
    showLinks();
    showFindings();
    m_message->setFocus();
}

void CommitDialog::showLinks()
{
    QStringList lines;
    for (const LinkRow& row : m_session.links())
        lines += tr("%1: %2").arg(row.link.name, LinkText::policy(row.link.policy));
    m_links->setText(lines.isEmpty() ? tr("No links: the commit stays in this store.") : lines.join(u'\n'));
}

void CommitDialog::showFindings()
{
    const QList<Finding>& findings = m_session.findings();
    QStringList lines;
    for (const Finding& finding : findings)
        lines += tr("%1: %2").arg(finding.place.toText(), finding.text());
    const bool errors = hasErrors(findings);
    constexpr qsizetype shown = 4;
    const qsizetype more = lines.size() - shown;
    if (more > 0)
        lines = lines.first(shown) + QStringList(tr("and %n more", nullptr, static_cast<int>(more)));
    m_findings->setText(lines.join(u'\n'));
    m_findings->setVisible(!lines.isEmpty());
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, errors ? StateColors::error(colors) : StateColors::warning(colors));
    m_findings->setPalette(colors);
}

void CommitDialog::commit()
{
    if (m_session.editor().changes().isEmpty() || !m_buttons->isEnabled())
        return;
    m_buttons->setEnabled(false);
    const QString message = m_message->toPlainText().trimmed();
    m_session.commit(message);
}

} // namespace zoneloom
