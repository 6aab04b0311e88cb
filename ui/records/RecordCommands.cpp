// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/RecordCommands.h"

#include "models/dns/MasterFileWriter.h"
#include "models/editing/RecordRows.h"
#include "models/items/Background.h"
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
{
    // What comes into the clipboard while a copy of very many is still made is newer.
    connect(QApplication::clipboard(), &QClipboard::dataChanged, this, [this] { ++m_copied; });
}

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
    if (m_page->choosesDraft())
        m_page->clearDraft();
    m_page->session()->editor().removeRows(m_page->chosenRows());
}

void RecordCommands::copyLines()
{
    copy([](const QList<RRset>& records) { return QString::fromUtf8(MasterFileWriter::writeLines(records)); });
}

void RecordCommands::copyRows()
{
    if (m_page->session())
        copy([zone = m_page->session()->name()](const QList<RRset>& records) {
            return RecordRows::write(records, zone);
        });
}

void RecordCommands::copy(std::function<QString(const QList<RRset>&)> write)
{
    const ChosenRecords chosen = m_page->chosenRecords();
    if (chosen.isEmpty())
        return;
    if (chosen.size() <= ZoneEditor::AtOnce) {
        QApplication::clipboard()->setText(write(chosen.all()));
        return;
    }
    Q_EMIT m_page->said(tr("Copying %Ln record(s)…", nullptr, static_cast<int>(chosen.size())));
    inBackground(
        this, [chosen, write = std::move(write)] { return write(chosen.all()); },
        [this, copied = ++m_copied, count = static_cast<int>(chosen.size())](const QString& text) {
            if (copied != m_copied)
                return;
            QApplication::clipboard()->setText(text);
            Q_EMIT m_page->said(tr("%Ln record(s) copied.", nullptr, count));
        });
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
    const ChosenRecords chosen = m_page->chosenRecords();
    if (!m_page->session() || chosen.isEmpty())
        return;
    auto* dialog = new RecordDialog(*m_page->session(), RecordDialog::Purpose::Edit, chosen.first(), m_page);
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
    const ChosenRecords chosen = m_page->chosenRecords();
    if (!m_page->session() || chosen.isEmpty())
        return;
    auto* dialog = new RecordDialog(*m_page->session(), RecordDialog::Purpose::Duplicate, chosen.first(), m_page);
    connect(dialog, &RecordDialog::staged, m_page, &RecordsPage::show);
    dialog->open();
}

void RecordCommands::changeTtl()
{
    const ChosenRecords chosen = m_page->chosenRecords();
    if (!chosen.isEmpty())
        (new TtlDialog(*m_page->session(), chosen, m_page))->open();
}

void RecordCommands::rename()
{
    const ChosenRecords chosen = m_page->chosenRecords();
    if (!chosen.isEmpty())
        (new NameDialog(*m_page->session(), chosen, m_page))->open();
}

void RecordCommands::replace()
{
    const ChosenRecords chosen = m_page->chosenRecords();
    if (!chosen.isEmpty())
        (new ReplaceDialog(*m_page->session(), chosen, m_page))->open();
}

void RecordCommands::takeBack()
{
    if (m_page->session())
        m_page->session()->editor().revertRows(m_page->chosenRows());
}

} // namespace zoneloom
