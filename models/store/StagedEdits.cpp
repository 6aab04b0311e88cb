// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/StagedEdits.h"

#include "models/store/Database.h"
#include "models/store/RRsetBlob.h"

namespace zoneloom {

StagedEdits::StagedEdits(Database& database)
    : m_database(database)
{}

Result<StagedEdits::Staged> StagedEdits::load(const Name& zone, const QString& author) const
{
    return m_database.read([&] {
        Statement row(m_database, QStringLiteral("SELECT s.parent, s.changes FROM staged_edit s "
                                                 "JOIN zone z ON z.id = s.zone WHERE z.name_key = ? AND s.author = ?"));
        if (!row.bind(zone.canonicalKey()).bind(author).first())
            return Staged{};
        const Result<ChangeSet> changes = RRsetBlob::toChangeSet(row.bytes(1));
        if (!changes)
            throw StoreFailure{changes.error()};
        return Staged{row.number(0), *changes};
    });
}

Outcome StagedEdits::save(const Name& zone, const QString& author, const Staged& staged)
{
    if (staged.changes.isEmpty())
        return clear(zone, author);
    return m_database.write([&] {
        Statement row(m_database, QStringLiteral("INSERT INTO staged_edit (zone, author, parent, changes) "
                                                 "SELECT id, ?, ?, ? FROM zone WHERE name_key = ? "
                                                 "ON CONFLICT (zone, author) DO UPDATE SET parent = excluded.parent, "
                                                 "changes = excluded.changes"));
        row.bind(author).bind(staged.parent).bind(RRsetBlob::of(staged.changes)).bind(zone.canonicalKey()).run();
        if (row.affectedRows() == 0)
            throw StoreFailure{Error(ErrorKind::NotFound,
                                     QT_TRANSLATE_NOOP("Error", "There is no zone %1 in the store."), {zone.toText()})};
    });
}

Outcome StagedEdits::clear(const Name& zone, const QString& author)
{
    return m_database.write([&] {
        Statement row(m_database, QStringLiteral("DELETE FROM staged_edit WHERE author = ? AND "
                                                 "zone IN (SELECT id FROM zone WHERE name_key = ?)"));
        row.bind(author).bind(zone.canonicalKey()).run();
    });
}

Outcome StagedEdits::hand(const QString& from, const QString& to)
{
    return m_database.write([&] {
        Statement both(m_database,
                       QStringLiteral("SELECT z.name FROM staged_edit a JOIN staged_edit b ON a.zone = b.zone "
                                      "JOIN zone z ON z.id = a.zone WHERE a.author = ? AND b.author = ?"));
        if (from != to && both.bind(from).bind(to).first())
            throw StoreFailure{
                Error(ErrorKind::Exists, QT_TRANSLATE_NOOP("Error", "%1 and %2 both have staged changes in %3."),
                      {from, to, Name::fromTrustedWire(both.bytes(0)).toText()})
                    .withAdvice(QT_TRANSLATE_NOOP("Error", "Commit or discard those of %1 first."), {from})};
        Statement(m_database, QStringLiteral("UPDATE staged_edit SET author = ? WHERE author = ?"))
            .bind(to)
            .bind(from)
            .run();
    });
}

} // namespace zoneloom
