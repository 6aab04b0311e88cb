// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/RecordSearchText.h"
#include "models/store/CellState.h"

#include <QHash>
#include <QRegularExpression>

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
    /// All parts but the words.
    [[nodiscard]] bool matchesSet(const RRset& set, const Name& origin, const QHash<RRsetKey, CellState>& states) const;
    [[nodiscard]] bool matchesWords(QByteArrayView rowText) const;
    /// True where matchesSet() has something to test.
    [[nodiscard]] bool testsSets() const;

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
    QList<QRegularExpression> m_names;
    QList<CellState> m_states; ///< one of them
};

} // namespace zoneloom
