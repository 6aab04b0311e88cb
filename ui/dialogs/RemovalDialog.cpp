// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/RemovalDialog.h"

#include "ui/dialogs/Labels.h"
#include "ui/dialogs/NoteLabel.h"
#include "ui/dialogs/TabOrder.h"
#include "ui/theme/Icons.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace zoneloom {

RemovalDialog::RemovalDialog(const Words& words, QWidget* parent)
    : QDialog(parent)
    , m_wanted(words.typedName)
    , m_note(new NoteLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(words.title);
    setMinimumWidth(fontMetrics().averageCharWidth() * 76);
    QLabel* question = Labels::heading(words.question, nullptr, this);
    question->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_remove = buttons->addButton(words.button, QDialogButtonBox::DestructiveRole);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(question);
    layout->addWidget(list(tr("Will be deleted"), words.goes, true));
    layout->addWidget(list(tr("Stays as it is"), words.stays, false));
    if (!m_wanted.isEmpty()) {
        auto* label = Labels::plain(tr("Nothing can bring it back. Type “%1” to go on:").arg(m_wanted), this);
        m_typed = new QLineEdit(this);
        m_typed->setAccessibleName(label->text());
        label->setBuddy(m_typed);
        layout->addWidget(label);
        layout->addWidget(m_typed);
        connect(m_typed, &QLineEdit::textChanged, this, &RemovalDialog::check);
    }
    layout->addWidget(m_note);
    layout->addStretch();
    layout->addWidget(buttons);
    TabOrder::followLayout(this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_remove->setEnabled(false);
        Q_EMIT confirmed();
    });
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_remove->setAutoDefault(false);
    if (m_typed)
        m_typed->setFocus();
    else
        m_cancel->setFocus();
    check();
    resize(minimumWidth(), layout->totalHeightForWidth(minimumWidth()));
}

QWidget* RemovalDialog::list(const QString& title, const QStringList& lines, bool goes)
{
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(Labels::plain(title, box), 0, 0, 1, 2);
    for (int row = 0; row < lines.size(); ++row) {
        auto* mark = new QLabel(box);
        const QIcon icon = goes ? Icons::mark(RecordMark::Removed) : Icons::state(CellState::InSync);
        mark->setPixmap(icon.pixmap(QSize(16, 16), devicePixelRatioF()));
        grid->addWidget(mark, row + 1, 0, Qt::AlignTop);
        grid->addWidget(Labels::plain(lines.at(row), box), row + 1, 1);
    }
    box->setVisible(!lines.isEmpty());
    return box;
}

void RemovalDialog::check()
{
    const bool typed = !m_typed || m_typed->text().trimmed().compare(m_wanted, Qt::CaseInsensitive) == 0;
    m_remove->setEnabled(typed && !m_forbidden);
    // Enter leaves everything as it is, unless the name was typed.
    (m_typed && m_remove->isEnabled() ? m_remove : m_cancel)->setDefault(true);
}

void RemovalDialog::forbid(const QString& reason)
{
    m_forbidden = true;
    m_note->say(NoteLabel::Kind::Error, reason);
    check();
}

void RemovalDialog::fail(const Error& error)
{
    m_note->say(NoteLabel::Kind::Error, error.message());
    check();
}

} // namespace zoneloom
