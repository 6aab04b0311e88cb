// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/RRset.h"
#include "models/items/NamePattern.h"
#include "models/store/CellState.h"

#include <QHash>

namespace zoneloom {

/// The filter language of the records table: words, `type:MX`, `ttl:<300`, `name:*.api`, `state:drifted`. All parts
/// have to hold. A part that cannot be understood is searched for as a word.
class RecordQuery
{
public:
    RecordQuery() = default;
    static RecordQuery fromText(const QString& text);

    [[nodiscard]] bool isEmpty() const;
    /// Lower-case UTF-8; each has to occur in the row's text.
    [[nodiscard]] const QList<QByteArray>& words() const { return m_words; }
    /// Type, TTL and state.
    [[nodiscard]] bool matchesSet(const RRset& set, const QHash<RRsetKey, CellState>& states) const;
    /// `name` is lower-case UTF-8, as it is shown.
    [[nodiscard]] bool matchesName(QByteArrayView name) const;
    [[nodiscard]] bool matchesWords(QByteArrayView rowText) const;
    /// True where matchesSet(), and matchesName(), has something to test.
    [[nodiscard]] bool testsSets() const;
    [[nodiscard]] bool testsNames() const { return !m_names.isEmpty(); }
    [[nodiscard]] bool testsStates() const { return !m_states.isEmpty(); }

    bool operator==(const RecordQuery&) const = default;

private:
    struct Ttl
    {
        char relation = '=';
        quint32 seconds = 0;
        bool operator==(const Ttl&) const = default;
    };
    bool takePart(QStringView key, QStringView value);

    QList<QByteArray> m_words;
    QList<quint16> m_types; ///< one of them
    QList<Ttl> m_ttls;
    QList<NamePattern> m_names;
    QList<CellState> m_states; ///< one of them
};

} // namespace zoneloom
