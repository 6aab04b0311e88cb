// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/RecordQuery.h"

#include "models/items/ZoneEditor.h"

#include <algorithm>

namespace zoneloom {

RecordQuery RecordQuery::fromText(const QString& text)
{
    RecordQuery query;
    for (const QString& part : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype colon = part.indexOf(u':');
        if (colon > 0 && query.takePart(QStringView(part).first(colon), QStringView(part).sliced(colon + 1)))
            continue;
        query.m_words += part.toLower().toUtf8();
    }
    return query;
}

bool RecordQuery::takePart(QStringView key, QStringView value)
{
    if (value.isEmpty())
        return false;
    if (key.compare(u"type", Qt::CaseInsensitive) == 0) {
        const Result<RRType> type = RRType::fromText(value);
        if (type)
            m_types += type->number();
        return type.has_value();
    }
    if (key.compare(u"ttl", Qt::CaseInsensitive) == 0) {
        const bool related = value.front() == u'<' || value.front() == u'>' || value.front() == u'=';
        const Result<quint32> seconds = ZoneEditor::ttlFromText((related ? value.sliced(1) : value).toString());
        if (seconds)
            m_ttls += Ttl{related ? value.front().toLatin1() : '=', *seconds};
        return seconds.has_value();
    }
    if (key.compare(u"name", Qt::CaseInsensitive) == 0) {
        m_names += NamePattern(value.toString());
        return true;
    }
    if (key.compare(u"state", Qt::CaseInsensitive) == 0) {
        for (int number = 0; number <= static_cast<int>(CellState::Unknown); ++number) {
            const auto state = static_cast<CellState>(number);
            if (toText(state).startsWith(value.toString(), Qt::CaseInsensitive)) {
                m_states += state;
                return true;
            }
        }
    }
    return false;
}

bool RecordQuery::isEmpty() const
{
    return m_words.isEmpty() && !testsSets() && !testsNames();
}

bool RecordQuery::testsSets() const
{
    return !m_types.isEmpty() || !m_ttls.isEmpty() || !m_states.isEmpty();
}

bool RecordQuery::matchesSet(const RRset& set, const QHash<RRsetKey, CellState>& states) const
{
    if (!m_types.isEmpty() && !m_types.contains(set.type().number()))
        return false;
    const bool ttlFits = std::all_of(m_ttls.begin(), m_ttls.end(), [&set](const Ttl& ttl) {
        return ttl.relation == '<'   ? set.ttl() < ttl.seconds
               : ttl.relation == '>' ? set.ttl() > ttl.seconds
                                     : set.ttl() == ttl.seconds;
    });
    if (!ttlFits)
        return false;
    return m_states.isEmpty() || m_states.contains(states.value(RRsetKey::of(set), CellState::InSync));
}

bool RecordQuery::matchesName(QByteArrayView name) const
{
    return std::all_of(m_names.begin(), m_names.end(),
                       [&name](const NamePattern& pattern) { return pattern.matches(name); });
}

bool RecordQuery::matchesWords(QByteArrayView rowText) const
{
    return std::all_of(m_words.begin(), m_words.end(),
                       [&rowText](const QByteArray& word) { return rowText.indexOf(word) >= 0; });
}

} // namespace zoneloom
