// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/Schema.h"

namespace zoneloom {

namespace {

// Times are milliseconds since 1970 in UTC. A row of rrset holds in the revisions born <= r < died.
QStringList first()
{
    return {
        QStringLiteral("CREATE TABLE store_state (version INTEGER NOT NULL, change_counter BIGINT NOT NULL)"),
        QStringLiteral("INSERT INTO store_state (version, change_counter) VALUES (0, 0)"),

        QStringLiteral("CREATE TABLE timeline (id @ID, origin @BYTES NOT NULL, latest INTEGER NOT NULL, "
                       "records BIGINT NOT NULL, rrsets BIGINT NOT NULL)"),
        QStringLiteral("CREATE TABLE revision (timeline BIGINT NOT NULL REFERENCES timeline (id) ON DELETE CASCADE, "
                       "number INTEGER NOT NULL, parent INTEGER NOT NULL, author TEXT NOT NULL, time BIGINT NOT NULL, "
                       "message TEXT NOT NULL, hash @BYTES NOT NULL, added INTEGER NOT NULL, changed INTEGER NOT NULL, "
                       "removed INTEGER NOT NULL, records BIGINT NOT NULL, rrsets BIGINT NOT NULL, "
                       "PRIMARY KEY (timeline, number))"),
        QStringLiteral("CREATE INDEX revision_time ON revision (timeline, time)"),
        // Sorted as a zone is, so that one scan gives a content, and a range all names below another.
        QStringLiteral("CREATE TABLE rrset (timeline BIGINT NOT NULL, name_key @BYTES NOT NULL, type INTEGER NOT NULL, "
                       "born INTEGER NOT NULL, died INTEGER NOT NULL, name @BYTES NOT NULL, ttl BIGINT NOT NULL, "
                       "rdata @BYTES NOT NULL, note TEXT, PRIMARY KEY (timeline, name_key, type, born)) @CLUSTERED"),
        // Revision 1 is most often a whole imported zone: finding it by index would cost its import more than it saves.
        QStringLiteral("CREATE INDEX rrset_born ON rrset (timeline, born) WHERE born > 1"),
        QStringLiteral("CREATE INDEX rrset_died ON rrset (timeline, died) WHERE died < 2147483647"),
        // Where a name may be pointed to from; rows are only added, and what they say is looked up.
        QStringLiteral("CREATE TABLE target (timeline BIGINT NOT NULL, target_key @BYTES NOT NULL, "
                       "name_key @BYTES NOT NULL, type INTEGER NOT NULL, "
                       "PRIMARY KEY (timeline, target_key, name_key, type)) @CLUSTERED"),

        QStringLiteral("CREATE TABLE zone (id @ID, name_key @BYTES NOT NULL UNIQUE, name @BYTES NOT NULL, "
                       "timeline BIGINT NOT NULL REFERENCES timeline (id), silenced_rules TEXT NOT NULL, "
                       "serial_policy TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE account (name TEXT PRIMARY KEY, provider TEXT NOT NULL, endpoint TEXT NOT NULL, "
                       "fields TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE link (id @ID, zone BIGINT NOT NULL REFERENCES zone (id), name TEXT NOT NULL, "
                       "account TEXT NOT NULL REFERENCES account (name), external_zone TEXT NOT NULL, "
                       "policy TEXT NOT NULL, on_drift TEXT NOT NULL, create_missing INTEGER NOT NULL, "
                       "observations BIGINT NOT NULL REFERENCES timeline (id), "
                       "base BIGINT NOT NULL REFERENCES timeline (id), UNIQUE (zone, name))"),
        QStringLiteral("CREATE INDEX link_account ON link (account)"),
        QStringLiteral("CREATE TABLE link_status (link BIGINT PRIMARY KEY REFERENCES link (id) ON DELETE CASCADE, "
                       "read_at BIGINT, observation INTEGER NOT NULL, has_base INTEGER NOT NULL, "
                       "base_revision INTEGER NOT NULL, failed_at BIGINT, error_kind TEXT NOT NULL, "
                       "error_text TEXT NOT NULL, live_seconds DOUBLE PRECISION, applied_at BIGINT, "
                       "read_back_at BIGINT, live_at BIGINT)"),
        QStringLiteral("CREATE TABLE link_cells (link BIGINT NOT NULL REFERENCES link (id) ON DELETE CASCADE, "
                       "state TEXT NOT NULL, cells INTEGER NOT NULL, PRIMARY KEY (link, state))"),
        QStringLiteral("CREATE TABLE link_ignored (link BIGINT NOT NULL REFERENCES link (id) ON DELETE CASCADE, "
                       "name_key @BYTES NOT NULL, type INTEGER NOT NULL, name @BYTES NOT NULL, "
                       "PRIMARY KEY (link, name_key, type))"),

        QStringLiteral("CREATE TABLE journal (id @ID, link BIGINT NOT NULL REFERENCES link (id) ON DELETE CASCADE, "
                       "revision INTEGER NOT NULL, change @BYTES NOT NULL, state INTEGER NOT NULL, "
                       "time BIGINT NOT NULL, error TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX journal_link ON journal (link, id)"),
        QStringLiteral("CREATE INDEX journal_open ON journal (link) WHERE state IN (0, 3)"),
        QStringLiteral("CREATE TABLE lease (link BIGINT PRIMARY KEY REFERENCES link (id) ON DELETE CASCADE, "
                       "holder TEXT NOT NULL, ends BIGINT NOT NULL)"),
        QStringLiteral("CREATE TABLE staged_edit (zone BIGINT NOT NULL REFERENCES zone (id) ON DELETE CASCADE, "
                       "author TEXT NOT NULL, parent INTEGER NOT NULL, changes @BYTES NOT NULL, "
                       "PRIMARY KEY (zone, author))"),
    };
}

// What a test found out about an account.
QStringList second()
{
    return {QStringLiteral("CREATE TABLE account_probed (account TEXT NOT NULL REFERENCES account (name) ON DELETE "
                           "CASCADE, name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (account, name))")};
}

// Which process holds a lease, so that one that was killed need not be waited for.
QStringList third()
{
    return {QStringLiteral("ALTER TABLE lease ADD COLUMN process TEXT NOT NULL DEFAULT ''")};
}

} // namespace

int Schema::steps()
{
    return 3;
}

QStringList Schema::step(int number)
{
    switch (number) {
    case 1:
        return first();
    case 2:
        return second();
    case 3:
        return third();
    default:
        return {};
    }
}

} // namespace zoneloom
