// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/Leases.h"

#include "models/store/Database.h"

namespace zoneloom {

Leases::Leases(Database& database)
    : m_database(database)
{}

Outcome Leases::take(qint64 link, const QString& holder, std::chrono::seconds duration)
{
    return m_database.note([&] {
        const qint64 now = m_database.now().toMSecsSinceEpoch();
        {
            Statement take(
                m_database,
                QStringLiteral("INSERT INTO lease (link, holder, ends) VALUES (?, ?, ?) "
                               "ON CONFLICT (link) DO UPDATE SET holder = excluded.holder, "
                               "ends = excluded.ends WHERE lease.holder = excluded.holder OR lease.ends <= ?"));
            take.bind(link).bind(holder).bind(now + std::chrono::milliseconds(duration).count()).bind(now).run();
            if (take.affectedRows() > 0)
                return;
        }
        Statement other(m_database, QStringLiteral("SELECT holder FROM lease WHERE link = ?"));
        const QString name = other.bind(link).first() ? other.text(0) : QString();
        throw StoreFailure{
            Error(ErrorKind::Busy, QT_TRANSLATE_NOOP("Error", "%1 is syncing this link at the moment."), {name})
                .withAdvice(QT_TRANSLATE_NOOP("Error", "Try again when it has finished."))};
    });
}

Outcome Leases::release(qint64 link, const QString& holder)
{
    return m_database.note([&] {
        Statement rows(m_database, QStringLiteral("DELETE FROM lease WHERE link = ? AND holder = ?"));
        rows.bind(link).bind(holder).run();
    });
}

} // namespace zoneloom
