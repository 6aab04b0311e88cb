// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/TagList.h"

#include <QStringList>

#include <algorithm>

namespace zoneloom {

namespace {

bool isTagName(QStringView name)
{
    const auto isWordCharacter = [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_'); };
    return !name.isEmpty() && name.front().isLetter() && std::all_of(name.begin(), name.end(), isWordCharacter);
}

} // namespace

TagList TagList::parse(QByteArrayView text)
{
    TagList list;
    const QString all = QString::fromUtf8(text);
    for (const QStringView part : QStringView(all).split(u';')) {
        const QStringView trimmed = part.trimmed();
        if (trimmed.isEmpty())
            continue;
        const qsizetype equals = trimmed.indexOf(u'=');
        const QStringView name = trimmed.first(std::max<qsizetype>(equals, 0)).trimmed();
        if (isTagName(name))
            list.m_tags.append({name.toString(), trimmed.sliced(equals + 1).trimmed().toString()});
        else
            list.m_unreadable.append(trimmed.toString());
    }
    return list;
}

QString TagList::value(QLatin1String name) const
{
    for (const Tag& tag : m_tags) {
        if (tag.name == name)
            return tag.value.isNull() ? QStringLiteral("") : tag.value;
    }
    return {};
}

void TagList::set(QLatin1String name, const QString& value)
{
    const auto at = std::find_if(m_tags.begin(), m_tags.end(), [name](const Tag& tag) { return tag.name == name; });
    if (value.isNull()) {
        if (at != m_tags.end())
            m_tags.erase(at);
    } else if (at != m_tags.end()) {
        at->value = value;
    } else {
        m_tags.append({name, value});
    }
}

QStringList TagList::repeated() const
{
    QStringList seen;
    QStringList twice;
    for (const Tag& tag : m_tags) {
        if (seen.contains(tag.name) && !twice.contains(tag.name))
            twice.append(tag.name);
        seen.append(tag.name);
    }
    return twice;
}

QByteArray TagList::toText() const
{
    QStringList parts;
    for (const Tag& tag : m_tags)
        parts.append(tag.name + u'=' + tag.value);
    return parts.join(QLatin1String("; ")).toUtf8();
}

} // namespace zoneloom
