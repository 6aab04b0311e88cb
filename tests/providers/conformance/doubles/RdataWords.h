// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace zoneloom::test {

/// The words of an rdata in zone-file form, quoted ones with their quotes: for services that take them apart.
inline QStringList wordsOf(const QString& rdata)
{
    QStringList words;
    QString word;
    bool isQuoted = false;
    for (qsizetype i = 0; i < rdata.size(); ++i) {
        const QChar c = rdata[i];
        if (c == u' ' && !isQuoted) {
            words += word;
            word.clear();
            continue;
        }
        if (c == u'"')
            isQuoted = !isQuoted;
        word += c;
        if (c == u'\\' && i + 1 < rdata.size())
            word += rdata[++i];
    }
    words += word;
    return words;
}

/// `"say \"hi\""` as `say "hi"`; a word without quotes stays.
inline QString plainWord(const QString& word)
{
    if (!word.startsWith(u'"'))
        return word;
    QString plain = word.sliced(1, word.size() - 2);
    plain.replace(QStringLiteral("\\\""), QStringLiteral("\"")).replace(QStringLiteral("\\\\"), QStringLiteral("\\"));
    return plain;
}

inline QString quotedWord(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + text + u'"';
}

/// A host name without its last dot, but for the root.
inline QString undotted(const QString& name)
{
    return name.size() > 1 && name.endsWith(u'.') ? name.chopped(1) : name;
}

inline QString dotted(const QString& name)
{
    return name.endsWith(u'.') ? name : QString(name + u'.');
}

} // namespace zoneloom::test
