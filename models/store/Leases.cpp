// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/Leases.h"

#include "models/store/Database.h"
#include "models/store/Journal.h"
#include "models/store/ProcessIdentity.h"

namespace zoneloom {

namespace {

/// A request that left a program right before it was killed may still be carried out; who reads too soon would not see
/// it, and send it again.
constexpr std::chrono::milliseconds OnItsWay{2'000};

} // namespace

Leases::Leases(Database& database)
    : m_database(database)
{}

Outcome Leases::take(qint64 link, const QString& holder, std::chrono::seconds duration)
{
    return m_database.note([&] {
        const qint64 now = m_database.now().toMSecsSinceEpoch();
        const qint64 ends = now + std::chrono::milliseconds(duration).count();
        {
            Statement take(m_database,
                           QStringLiteral("INSERT INTO lease (link, holder, ends, process) VALUES (?, ?, ?, ?) "
                                          "ON CONFLICT (link) DO UPDATE SET holder = excluded.holder, "
                                          "ends = excluded.ends, process = excluded.process "
                                          "WHERE lease.holder = excluded.holder OR lease.ends <= ?"));
            take.bind(link).bind(holder).bind(ends).bind(ProcessIdentity::own()).bind(now).run();
            if (take.affectedRows() > 0)
                return;
        }
        if (takeOver(link, holder, ends))
            return;
        Statement other(m_database, QStringLiteral("SELECT holder FROM lease WHERE link = ?"));
        const QString name = other.bind(link).first() ? other.text(0) : QString();
        throw StoreFailure{
            Error(ErrorKind::Busy, QT_TRANSLATE_NOOP("Error", "%1 is syncing this link at the moment."), {name})
                .withAdvice(QT_TRANSLATE_NOOP("Error", "Try again when it has finished."))};
    });
}

bool Leases::takeOver(qint64 link, const QString& holder, qint64 ends)
{
    QString process;
    {
        Statement lease(m_database, QStringLiteral("SELECT process FROM lease WHERE link = ?"));
        if (lease.bind(link).first())
            process = lease.text(0);
    }
    if (!ProcessIdentity::hasEnded(process))
        return false;
    {
        Statement sent(m_database, QStringLiteral("SELECT 1 FROM journal WHERE link = ? AND state = ? AND time > ?"));
        const qint64 recently = m_database.now().toMSecsSinceEpoch() - OnItsWay.count();
        if (sent.bind(link).bind(int(Journal::State::Sent)).bind(recently).first())
            return false;
    }
    // Another program may just have done the same.
    Statement take(m_database,
                   QStringLiteral("UPDATE lease SET holder = ?, ends = ?, process = ? WHERE link = ? AND process = ?"));
    take.bind(holder).bind(ends).bind(ProcessIdentity::own()).bind(link).bind(process).run();
    return take.affectedRows() > 0;
}

Outcome Leases::release(qint64 link, const QString& holder)
{
    return m_database.note([&] {
        Statement rows(m_database, QStringLiteral("DELETE FROM lease WHERE link = ? AND holder = ?"));
        rows.bind(link).bind(holder).run();
    });
}

} // namespace zoneloom
