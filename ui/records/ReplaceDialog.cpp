// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/ReplaceDialog.h"

#include "models/editing/RecordReplacement.h"
#include "models/items/RRsetText.h"
#include "ui/ZoneSession.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

namespace zoneloom {

ReplaceDialog::ReplaceDialog(ZoneSession& session, ChosenRecords chosen, QWidget* parent)
    : StagingDialog(session, tr("Search and replace in %n record(s)", nullptr, static_cast<int>(chosen.size())), parent)
    , m_chosen(std::move(chosen))
    , m_search(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_names(new QCheckBox(tr("Na&mes"), this))
    , m_values(new QCheckBox(tr("&Values"), this))
    , m_notes(new QCheckBox(tr("&Notes"), this))
    , m_case(new QCheckBox(tr("&Case-sensitive"), this))
    , m_expression(new QCheckBox(tr("Regular e&xpression"), this))
{
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setAccessibleName(tr("Search for"));
    m_replacement->setObjectName(QStringLiteral("replacement"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_names->setChecked(true);
    m_values->setChecked(true);
    m_expression->setToolTip(tr("\\1, \\2 … in the replacement stand for what the groups hold"));
    form()->addRow(tr("Search &for"), m_search);
    form()->addRow(tr("Replace &with"), m_replacement);
    auto* where = new QHBoxLayout;
    for (QCheckBox* box : {m_names, m_values, m_notes, m_case, m_expression}) {
        where->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this] { choose(); });
    }
    where->addStretch(1);
    form()->addRow(tr("In"), where);
    for (QLineEdit* edit : {m_search, m_replacement})
        connect(edit, &QLineEdit::textChanged, this, [this] { choose(); });
    choose();
}

StagingDialog::Work ReplaceDialog::work()
{
    RecordReplacement::Options options;
    options.search = m_search->text();
    options.replacement = m_replacement->text();
    options.isExpression = m_expression->isChecked();
    options.isCaseSensitive = m_case->isChecked();
    options.inNames = m_names->isChecked();
    options.inValues = m_values->isChecked();
    options.inNotes = m_notes->isChecked();
    return [chosen = m_chosen, options, find = session().editor().finder(),
            zone = session().name()](const CancelToken& cancel) {
        Preview preview;
        const Result<QList<RecordReplacement::Hit>> hits =
            RecordReplacement::find(chosen.all(cancel), options, zone, cancel);
        if (!hits) {
            preview.summary = hits.error().message();
            return preview;
        }
        if (cancel.isCancelled())
            return preview;
        preview.records =
            std::ranges::count_if(*hits, [](const RecordReplacement::Hit& hit) { return !hit.error.has_value(); });
        constexpr qsizetype told = 100;
        for (const RecordReplacement::Hit& hit : *hits) {
            if (!hit.error)
                continue;
            if (++preview.problemCount <= told)
                preview.problems += tr("%1 %2: %3", "name, type, problem")
                                        .arg(RRsetText::name(hit.before.name(), zone), hit.before.type().toText(),
                                             hit.error->message());
        }
        preview.changes = RecordReplacement::changes(*hits, find);
        preview.summary = options.search.isEmpty() ? tr("Type what to search for.")
                          : hits->isEmpty()
                              ? tr("Not found in the chosen records.")
                              : tr("Found in %1 of %n chosen record(s).", nullptr, static_cast<int>(chosen.size()))
                                    .arg(QLocale().toString(hits->size()));
        return preview;
    };
}

} // namespace zoneloom
