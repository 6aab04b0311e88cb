// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/LinkStatusTable.h"

#include "models/store/StoredFields.h"

namespace zoneloom {

LinkStatus LinkStatusTable::load(qint64 link) const
{
    LinkStatus status;
    {
        Statement row(m_database, QStringLiteral("SELECT read_at, observation, has_base, base_revision, failed_at, "
                                                 "error_kind, error_text, live_seconds, applied_at, read_back_at, "
                                                 "live_at FROM link_status WHERE link = ?"));
        if (row.bind(link).first()) {
            status.readAt = stored::time(row.value(0));
            status.observation = row.number(1);
            status.hasBase = row.number(2) != 0;
            status.baseRevision = row.number(3);
            status.failedAt = stored::time(row.value(4));
            status.errorKind = row.text(5);
            status.errorText = row.text(6);
            if (!row.isNull(7))
                status.liveSeconds = row.value(7).toDouble();
            status.appliedAt = stored::time(row.value(8));
            status.readBackAt = stored::time(row.value(9));
            status.liveAt = stored::time(row.value(10));
        }
    }
    {
        Statement cells(m_database, QStringLiteral("SELECT state, cells FROM link_cells WHERE link = ?"));
        cells.bind(link).run();
        while (cells.next())
            status.counts.insert(cellStateFromText(cells.text(0)), cells.number(1));
    }
    Statement ignored(m_database, QStringLiteral("SELECT name, type FROM link_ignored WHERE link = ?"));
    ignored.bind(link).run();
    while (ignored.next())
        status.ignored.insert(
            {Name::fromTrustedWire(ignored.bytes(0)), RRType(static_cast<quint16>(ignored.number(1)))});
    return status;
}

void LinkStatusTable::save(qint64 link, const LinkStatus& status)
{
    {
        Statement row(m_database,
                      QStringLiteral("INSERT INTO link_status (link, read_at, observation, has_base, base_revision, "
                                     "failed_at, error_kind, error_text, live_seconds, applied_at, read_back_at, "
                                     "live_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                                     "ON CONFLICT (link) DO UPDATE SET read_at = excluded.read_at, "
                                     "observation = excluded.observation, has_base = excluded.has_base, "
                                     "base_revision = excluded.base_revision, failed_at = excluded.failed_at, "
                                     "error_kind = excluded.error_kind, error_text = excluded.error_text, "
                                     "live_seconds = excluded.live_seconds, applied_at = excluded.applied_at, "
                                     "read_back_at = excluded.read_back_at, live_at = excluded.live_at"));
        row.bind(link).bind(stored::time(status.readAt)).bind(status.observation).bind(status.hasBase ? 1 : 0);
        row.bind(status.baseRevision).bind(stored::time(status.failedAt)).bind(status.errorKind).bind(status.errorText);
        row.bind(status.liveSeconds ? QVariant(*status.liveSeconds) : QVariant(QMetaType::fromType<double>()));
        row.bind(stored::time(status.appliedAt)).bind(stored::time(status.readBackAt));
        row.bind(stored::time(status.liveAt)).run();
    }
    {
        Statement old(m_database, QStringLiteral("DELETE FROM link_cells WHERE link = ?"));
        old.bind(link).run();
    }
    for (auto count = status.counts.cbegin(); count != status.counts.cend(); ++count) {
        Statement cells(m_database, QStringLiteral("INSERT INTO link_cells (link, state, cells) VALUES (?, ?, ?)"));
        cells.bind(link).bind(toText(count.key())).bind(count.value()).run();
    }
}

void LinkStatusTable::setIgnored(qint64 link, const RRsetKey& key, bool ignored)
{
    if (ignored) {
        Statement insert(m_database, QStringLiteral("INSERT INTO link_ignored (link, name_key, type, name) "
                                                    "VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"));
        insert.bind(link).bind(key.name.canonicalKey()).bind(int(key.type.number()));
        insert.bind(key.name.wire().toByteArray()).run();
        return;
    }
    Statement rows(m_database, QStringLiteral("DELETE FROM link_ignored WHERE link = ? AND name_key = ? AND type = ?"));
    rows.bind(link).bind(key.name.canonicalKey()).bind(int(key.type.number())).run();
}

} // namespace zoneloom
