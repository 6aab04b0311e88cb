// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/Statement.h"

#include "models/store/Database.h"

namespace zoneloom {

Statement::Statement(Database& database, const QString& sql, Use use)
    : m_database(database)
    , m_own(use == Use::Once ? database.prepare(sql) : nullptr)
    , m_query(m_own ? *m_own : database.prepared(sql))
{}

Statement::~Statement()
{
    m_query.finish(); // an unfinished SELECT would hold its read lock, and with it the log's end
}

Statement& Statement::bind(const QVariant& value)
{
    m_query.bindValue(m_bound++, value);
    return *this;
}

Statement& Statement::run()
{
    m_bound = 0;
    if (!m_query.exec())
        m_database.throwError(m_query.lastError());
    return *this;
}

bool Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        m_database.throwError(m_query.lastError());
    return false;
}

RRset Statement::rrset()
{
    if (const QByteArray wire = bytes(0); m_name.wire() != wire)
        m_name = Name::fromTrustedWire(wire);
    return RRset::fromPacked(m_name, RRType(static_cast<quint16>(number(1))), static_cast<quint32>(number64(2)),
                             bytes(3), isNull(4) ? QString() : text(4));
}

} // namespace zoneloom
