// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/FilterCompleter.h"

#include "models/dns/types/RecordTypes.h"
#include "models/store/CellState.h"

#include <QLineEdit>
#include <QStringListModel>

namespace zoneloom {

FilterCompleter::FilterCompleter(QLineEdit* line)
    : QCompleter(line)
    , m_line(line)
    , m_words(new QStringListModel(this))
{
    setModel(m_words);
    setCaseSensitivity(Qt::CaseInsensitive);
    setCompletionMode(QCompleter::PopupCompletion);
    // Before the completer's own look at the new text, which needs the words of that place.
    connect(line, &QLineEdit::textEdited, this, [this] {
        const auto [begin, end] = word();
        const QString typed = m_line->text().sliced(begin, end - begin);
        QStringList words = proposals(typed);
        // Proposing what is typed already would only hold Enter back.
        words.removeIf([&typed](const QString& word) { return word.compare(typed, Qt::CaseInsensitive) == 0; });
        m_words->setStringList(words);
    });
    line->setCompleter(this);
}

QStringList FilterCompleter::proposals(const QString& word)
{
    const qsizetype colon = word.indexOf(u':');
    if (word.isEmpty())
        return {};
    if (colon < 0)
        return {QStringLiteral("type:"), QStringLiteral("ttl:"),    QStringLiteral("ttl:<"), QStringLiteral("ttl:>"),
                QStringLiteral("name:"), QStringLiteral("name:*."), QStringLiteral("state:")};
    const QString key = word.first(colon + 1);
    QStringList values;
    if (key.compare(u"type:", Qt::CaseInsensitive) == 0) {
        for (const RecordTypeDescription& description : RecordTypes::all())
            values += key + description.type.toText();
    } else if (key.compare(u"state:", Qt::CaseInsensitive) == 0) {
        for (int state = 0; state <= static_cast<int>(CellState::Unknown); ++state)
            values += key + toText(static_cast<CellState>(state));
    } else if (key.compare(u"ttl:", Qt::CaseInsensitive) == 0) {
        for (const QLatin1String value :
             {QLatin1String("<300"), QLatin1String("<1h"), QLatin1String(">1d"), QLatin1String("=3600")})
            values += key + value;
    }
    return values;
}

std::pair<qsizetype, qsizetype> FilterCompleter::word() const
{
    const QString text = m_line->text();
    const qsizetype cursor = m_line->cursorPosition();
    const qsizetype begin = cursor > 0 ? text.lastIndexOf(u' ', cursor - 1) + 1 : 0;
    const qsizetype end = text.indexOf(u' ', cursor);
    return {begin, end < 0 ? text.size() : end};
}

QStringList FilterCompleter::splitPath(const QString& path) const
{
    const auto [begin, end] = word();
    return {path.sliced(begin, std::min(end, path.size()) - begin)};
}

QString FilterCompleter::pathFromIndex(const QModelIndex& index) const
{
    const auto [begin, end] = word();
    const QString text = m_line->text();
    return text.first(begin) + index.data().toString() + text.sliced(end);
}

} // namespace zoneloom
