// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/ChangeSet.h"
#include "providers/kit/records/SetMemory.h"

#include <QStringList>

namespace zoneloom {

class RecordText;

/// For APIs where a set is deleted by naming all its values: how these are spelt there, where we would write them
/// otherwise.
class Spellings
{
public:
    [[nodiscard]] bool knows(const QString& zone) const { return m_spellings.knows(zone); }
    /// Before a zone is read.
    void begin(const QString& zone) { m_spellings.begin(zone); }
    /// A set as it was read; what is no name or type is left out.
    void keep(const QString& zone, const RecordText& text, const QString& owner, const QString& type, quint32 ttl,
              const QStringList& contents);
    /// The set's values as they stand there.
    [[nodiscard]] QStringList of(const QString& zone, const RecordText& text, const RRset& set) const;
    /// After they were written anew.
    void drop(const QString& zone, const QList<RRsetChange>& changes);

private:
    SetMemory<QStringList> m_spellings;
};

} // namespace zoneloom
