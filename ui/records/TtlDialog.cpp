// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/TtlDialog.h"

#include "models/editing/TtlText.h"
#include "ui/ZoneSession.h"

#include <QFormLayout>
#include <QLineEdit>

namespace zoneloom {

TtlDialog::TtlDialog(ZoneSession& session, ChosenRecords chosen, QWidget* parent)
    : StagingDialog(session, tr("Change the TTL of %n record(s)", nullptr, static_cast<int>(chosen.size())), parent)
    , m_chosen(std::move(chosen))
    , m_ttl(new QLineEdit(QString::number(m_chosen.first().ttl()), this))
{
    m_ttl->setObjectName(QStringLiteral("ttl"));
    m_ttl->setAccessibleName(tr("TTL"));
    m_ttl->setToolTip(tr("Seconds, or 30m, 1h, 2d."));
    form()->addRow(tr("&TTL"), m_ttl);
    connect(m_ttl, &QLineEdit::textChanged, this, [this] { choose(); });
    m_ttl->selectAll();
    choose();
}

StagingDialog::Work TtlDialog::work()
{
    return [chosen = m_chosen, text = m_ttl->text(), find = session().editor().finder(),
            links = session().capabilities(), zone = session().name()](const CancelToken& cancel) {
        Preview preview;
        const Result<quint32> ttl = TtlText::seconds(text);
        if (!ttl) {
            preview.summary = ttl.error().message();
            return preview;
        }
        EditBatch batch(find);
        for (const RRset& record : chosen.all(cancel)) {
            if (cancel.isCancelled())
                return preview;
            const RRsetKey key = RRsetKey::of(record);
            if (const std::optional<RRset> now = batch.now(key))
                batch.set(key, now->withTtl(*ttl));
        }
        preview.changes = batch.changes();
        preview.summary = tr("%n RRset(s) get another TTL.", nullptr, static_cast<int>(preview.changes.size()));
        if (!preview.changes.isEmpty()) {
            const QStringList hints = LinkHints::of(*preview.changes.changes().first().after, zone, links);
            if (!hints.isEmpty())
                preview.summary += u' ' + hints.join(u' ');
        }
        return preview;
    };
}

} // namespace zoneloom
