// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/NameDialog.h"

#include "ui/ZoneSession.h"

#include <QFormLayout>
#include <QLineEdit>

namespace zoneloom {

NameDialog::NameDialog(ZoneSession& session, QList<RRset> records, QWidget* parent)
    : StagingDialog(session, tr("Move %n record(s) to another name", nullptr, static_cast<int>(records.size())), parent)
    , m_records(std::move(records))
    , m_name(new QLineEdit(m_records.first().name().relativeTo(session.name()), this))
{
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setAccessibleName(tr("New name"));
    form()->addRow(tr("New &name"), m_name);
    connect(m_name, &QLineEdit::textChanged, this, [this] { choose(); });
    m_name->selectAll();
    choose();
}

std::function<StagingDialog::Preview()> NameDialog::work()
{
    return [records = m_records, text = m_name->text().trimmed(), find = session().editor().finder(),
            zone = session().name()] {
        Preview preview;
        const Result<Name> name = Name::fromText(text.isEmpty() ? u"@" : QStringView(text), zone);
        if (!name) {
            preview.summary = name.error().message();
            return preview;
        }
        if (!name->isWithin(zone)) {
            preview.summary = tr("%1 is not within the zone.").arg(name->toDisplay());
            return preview;
        }
        EditBatch batch(find);
        for (const RRset& record : records)
            batch.remove(RRsetKey::of(record), (*record.rdata().begin()).toByteArray());
        for (const RRset& record : records)
            batch.add(record.withName(*name), false);
        preview.changes = batch.changes();
        preview.summary = tr("%n record set(s) change.", nullptr, static_cast<int>(preview.changes.size()));
        return preview;
    };
}

} // namespace zoneloom
