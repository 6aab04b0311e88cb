// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/descriptions/TagForm.h"

#include <QCoreApplication>

namespace zoneloom::textforms {

QStringList tagValues(const RecordTypeDescription& description, QByteArrayView text)
{
    QStringList values(description.fields.size());
    QSet<QString> seen;
    const TagList tags = TagList::parse(text);
    QStringList others;
    for (const TagList::Tag& tag : tags.tags()) {
        const qsizetype field = description.indexOf(QLatin1String(tag.name.toLatin1()));
        const bool again = seen.contains(tag.name);
        seen.insert(tag.name);
        if (tag.name == u"v")
            continue;
        if (field >= 0 && !again)
            values[field] = tag.value;
        else
            others += tag.name + u'=' + tag.value;
    }
    others += tags.unreadable();
    values.last() = others.join(QStringLiteral("; "));
    return values;
}

QByteArray tagText(const RecordTypeDescription& description, const QString& version, const QStringList& values)
{
    QStringList parts{u"v=" + version};
    for (qsizetype i = 0; i < description.fields.size(); ++i) {
        const QString value = values.value(i).trimmed();
        if (i + 1 == description.fields.size() && !value.isEmpty())
            parts += value;
        else if (!value.isEmpty())
            parts += description.fields.at(i).idText() + u'=' + value;
    }
    return parts.join(QStringLiteral("; ")).toUtf8();
}

RecordField otherTags()
{
    return {.id = "others",
            .label = QT_TRANSLATE_NOOP("RecordType", "Other tags"),
            .explanation = QT_TRANSLATE_NOOP("RecordType", "As they stand in the record: tag=value; tag=value."),
            .kind = FieldKind::Words,
            .isOptional = true};
}

} // namespace zoneloom::textforms
