// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/RecordCommands.h"

#include "models/dns/MasterFileWriter.h"
#include "models/editing/RecordRows.h"
#include "ui/ZoneSession.h"
#include "ui/records/NameDialog.h"
#include "ui/records/PasteDialog.h"
#include "ui/records/RecordActions.h"
#include "ui/records/RecordDialog.h"
#include "ui/records/RecordsPage.h"
#include "ui/records/ReplaceDialog.h"
#include "ui/records/TtlDialog.h"

#include <QApplication>
#include <QClipboard>

namespace zoneloom {

RecordCommands::RecordCommands(RecordsPage* page)
    : QObject(page)
    , m_page(page)
{}

void RecordCommands::connectTo(const RecordActions& actions)
{
    connect(actions.edit, &QAction::triggered, m_page, &RecordsPage::editCurrent);
    connect(actions.remove, &QAction::triggered, this, &RecordCommands::remove);
    connect(actions.copy, &QAction::triggered, this, &RecordCommands::copyLines);
    connect(actions.paste, &QAction::triggered, this, &RecordCommands::paste);
    connect(actions.form, &QAction::triggered, this, &RecordCommands::editForm);
    connect(actions.newForm, &QAction::triggered, this, &RecordCommands::newForm);
    connect(actions.duplicate, &QAction::triggered, this, &RecordCommands::duplicate);
    connect(actions.changeTtl, &QAction::triggered, this, &RecordCommands::changeTtl);
    connect(actions.rename, &QAction::triggered, this, &RecordCommands::rename);
    connect(actions.replace, &QAction::triggered, this, &RecordCommands::replace);
    connect(actions.takeBack, &QAction::triggered, this, &RecordCommands::takeBack);
    connect(actions.copyRows, &QAction::triggered, this, &RecordCommands::copyRows);
}

void RecordCommands::remove()
{
    if (!m_page->session())
        return;
    m_page->session()->editor().removeRows(m_page->chosenRows());
}

void RecordCommands::copyLines()
{
    const QList<RRset> records = m_page->selectedRecords();
    if (!records.isEmpty())
        QApplication::clipboard()->setText(QString::fromUtf8(MasterFileWriter::writeLines(records)));
}

void RecordCommands::copyRows()
{
    const QList<RRset> records = m_page->selectedRecords();
    if (!records.isEmpty())
        QApplication::clipboard()->setText(RecordRows::write(records, m_page->session()->name()));
}

void RecordCommands::paste()
{
    pasteText(QApplication::clipboard()->text());
}

void RecordCommands::pasteText(const QString& text)
{
    if (!m_page->session())
        return;
    if (text.trimmed().isEmpty()) {
        Q_EMIT m_page->said(tr("The clipboard holds no text."));
        return;
    }
    auto* dialog = new PasteDialog(*m_page->session(), text, m_page);
    connect(dialog, &PasteDialog::staged, m_page, &RecordsPage::show);
    dialog->open();
}

void RecordCommands::editForm()
{
    const QList<RRset> records = m_page->selectedRecords();
    if (!m_page->session() || records.isEmpty())
        return;
    auto* dialog = new RecordDialog(*m_page->session(), RecordDialog::Purpose::Edit, records.first(), m_page);
    connect(dialog, &RecordDialog::staged, m_page, &RecordsPage::show);
    dialog->open();
}

void RecordCommands::newForm()
{
    if (!m_page->session())
        return;
    auto* dialog = new RecordDialog(*m_page->session(), RecordDialog::Purpose::New, {}, m_page);
    connect(dialog, &RecordDialog::staged, m_page, &RecordsPage::show);
    dialog->open();
}

void RecordCommands::duplicate()
{
    const QList<RRset> records = m_page->selectedRecords();
    if (!m_page->session() || records.isEmpty())
        return;
    auto* dialog = new RecordDialog(*m_page->session(), RecordDialog::Purpose::Duplicate, records.first(), m_page);
    connect(dialog, &RecordDialog::staged, m_page, &RecordsPage::show);
    dialog->open();
}

void RecordCommands::changeTtl()
{
    const QList<RRset> records = m_page->selectedRecords();
    if (!records.isEmpty())
        (new TtlDialog(*m_page->session(), records, m_page))->open();
}

void RecordCommands::rename()
{
    const QList<RRset> records = m_page->selectedRecords();
    if (!records.isEmpty())
        (new NameDialog(*m_page->session(), records, m_page))->open();
}

void RecordCommands::replace()
{
    const QList<RRset> records = m_page->selectedRecords();
    if (!records.isEmpty())
        (new ReplaceDialog(*m_page->session(), records, m_page))->open();
}

void RecordCommands::takeBack()
{
    if (m_page->session())
        m_page->session()->editor().revert(m_page->selectedKeys());
}

} // namespace zoneloom
