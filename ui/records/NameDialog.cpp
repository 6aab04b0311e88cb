// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/NameDialog.h"

#include "ui/ZoneSession.h"

#include <QFormLayout>
#include <QLineEdit>

#include <map>

namespace zoneloom {

NameDialog::NameDialog(ZoneSession& session, ChosenRecords chosen, QWidget* parent)
    : StagingDialog(session, tr("Move %n record(s) to another name", nullptr, static_cast<int>(chosen.size())), parent)
    , m_chosen(std::move(chosen))
    , m_name(new QLineEdit(m_chosen.first().name().relativeTo(session.name()), this))
{
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setAccessibleName(tr("New name"));
    form()->addRow(tr("New &name"), m_name);
    connect(m_name, &QLineEdit::textChanged, this, [this] { choose(); });
    m_name->selectAll();
    choose();
}

StagingDialog::Work NameDialog::work()
{
    return [chosen = m_chosen, text = m_name->text().trimmed(), find = session().editor().finder(),
            zone = session().name()](const CancelToken& cancel) {
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
        // What comes together is added together: one by one, each would cost as much as all before it.
        std::map<RRType, std::pair<RRset, QList<QByteArray>>> moved;
        for (const RRset& record : chosen.all(cancel)) {
            if (cancel.isCancelled())
                return preview;
            const QByteArray rdata = (*record.rdata().begin()).toByteArray();
            batch.remove(RRsetKey::of(record), rdata);
            moved.try_emplace(record.type(), record, QList<QByteArray>()).first->second.second += rdata;
        }
        for (const auto& [type, records] : moved)
            batch.add(records.first.withName(*name).withRdata(records.second), false);
        preview.changes = batch.changes();
        preview.summary = tr("%n RRset(s) change.", nullptr, static_cast<int>(preview.changes.size()));
        return preview;
    };
}

} // namespace zoneloom
