// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/PasteDialog.h"

#include "models/editing/PastedRecords.h"
#include "ui/ZoneSession.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLocale>

namespace zoneloom {

PasteDialog::PasteDialog(ZoneSession& session, QString text, QWidget* parent)
    : StagingDialog(session, tr("Paste into %1").arg(session.name().toDisplay()), parent)
    , m_text(std::move(text))
    , m_mode(new QComboBox(this))
{
    m_mode->setObjectName(QStringLiteral("mode"));
    m_mode->setAccessibleName(tr("What happens to records that are there"));
    m_mode->addItem(tr("Add to the records that are there"), false);
    m_mode->addItem(tr("Replace RRsets of the same name and type"), true);
    form()->addRow(tr("&Existing records"), m_mode);
    connect(m_mode, &QComboBox::currentIndexChanged, this, [this] { choose(); });
    choose();
}

StagingDialog::Work PasteDialog::work()
{
    return [text = m_text, replaces = m_mode->currentData().toBool(), find = session().editor().finder(),
            zone = session().name()](const CancelToken&) {
        const PastedRecords pasted = PastedRecords::read(text, zone);
        Preview preview;
        constexpr qsizetype told = 100;
        for (const Finding& problem : pasted.problems) {
            if (problem.severity != Severity::Error)
                continue;
            if (++preview.problemCount <= told)
                preview.problems += tr("Line %1: %2").arg(problem.place.line).arg(problem.text());
        }
        preview.changes = pasted.changes(find, replaces);
        preview.records = pasted.records;
        const int records = static_cast<int>(pasted.records);
        preview.summary = pasted.form == PastedRecords::Form::Table
                              ? tr("%n record(s) read from a spreadsheet's rows.", nullptr, records)
                              : tr("%n record(s) read from master-file lines.", nullptr, records);
        if (preview.problemCount > 0)
            preview.summary += u' ' + tr("%n line(s) could not be read and are left out.", nullptr,
                                         static_cast<int>(pasted.wrongLines));
        else if (preview.changes.isEmpty())
            preview.summary += u' ' + tr("All of them are there already.");
        return preview;
    };
}

} // namespace zoneloom
