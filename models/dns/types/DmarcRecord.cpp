// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/DmarcRecord.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace zoneloom {

namespace {

bool isPolicy(const QString& value)
{
    return value == u"none" || value == u"quarantine" || value == u"reject";
}

bool isAlignment(const QString& value)
{
    return value == u"r" || value == u"s";
}

bool isPercentage(const QString& value)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber && number >= 0 && number <= 100;
}

bool isInterval(const QString& value)
{
    bool isNumber = false;
    value.toUInt(&isNumber);
    return isNumber;
}

bool isFailureOptions(const QString& value)
{
    const QStringList options = value.split(u':');
    return std::all_of(options.begin(), options.end(), [](const QString& option) {
        const QString trimmed = option.trimmed();
        return trimmed == u"0" || trimmed == u"1" || trimmed == u"d" || trimmed == u"s";
    });
}

bool isAddresses(const QString& value)
{
    const QStringList addresses = value.split(u',');
    return std::all_of(addresses.begin(), addresses.end(), [](const QString& address) {
        const QString trimmed = address.trimmed();
        if (trimmed.startsWith(QLatin1String("https:"), Qt::CaseInsensitive))
            return true;
        return trimmed.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive) && trimmed.indexOf(u'@') > 7 &&
               !trimmed.contains(u' ');
    });
}

bool isYesNoUnknown(const QString& value)
{
    return value == u"y" || value == u"n" || value == u"u";
}

struct KnownTag
{
    const char* name;
    bool (*fits)(const QString& value);
};

constexpr std::array KnownTags{
    KnownTag{"p", isPolicy},        KnownTag{"sp", isPolicy},         KnownTag{"np", isPolicy},
    KnownTag{"adkim", isAlignment}, KnownTag{"aspf", isAlignment},    KnownTag{"pct", isPercentage},
    KnownTag{"ri", isInterval},     KnownTag{"fo", isFailureOptions}, KnownTag{"rua", isAddresses},
    KnownTag{"ruf", isAddresses},   KnownTag{"psd", isYesNoUnknown},  KnownTag{"t", isYesNoUnknown},
};

} // namespace

bool DmarcRecord::isDmarcName(const Name& name)
{
    const QByteArrayView wire = name.wire();
    return wire.size() > 7 && wire[0] == 6 && qstrnicmp(wire.data() + 1, 6, "_dmarc", 6) == 0;
}

bool DmarcRecord::isDmarc(QByteArrayView text)
{
    const TagList tags = TagList::parse(text);
    return !tags.tags().isEmpty() && tags.tags().first() == TagList::Tag{QStringLiteral("v"), QStringLiteral("DMARC1")};
}

DmarcRecord DmarcRecord::parse(QByteArrayView text)
{
    DmarcRecord record;
    record.m_tags = TagList::parse(text);
    return record;
}

QList<RdataProblem> DmarcRecord::problems() const
{
    QList<RdataProblem> found;
    const auto add = [&found](const char* sentence, QStringList arguments = {}) {
        found.append({"dmarc-syntax", sentence, std::move(arguments)});
    };
    for (const QString& part : m_tags.unreadable())
        add(QT_TRANSLATE_NOOP("Finding", "The DMARC record has '%1' where tag=value belongs."), {part});
    for (const QString& name : m_tags.repeated())
        add(QT_TRANSLATE_NOOP("Finding", "The DMARC record has the tag '%1' more than once."), {name});
    if (m_tags.value(QLatin1String("p")).isNull())
        add(QT_TRANSLATE_NOOP("Finding", "The DMARC record has no policy: the tag 'p' is missing."));
    for (const TagList::Tag& tag : m_tags.tags()) {
        const auto known = std::find_if(KnownTags.begin(), KnownTags.end(),
                                        [&tag](const KnownTag& one) { return tag.name == QLatin1String(one.name); });
        if (known != KnownTags.end() && !known->fits(tag.value))
            add(QT_TRANSLATE_NOOP("Finding", "The DMARC tag '%1' cannot be '%2'."), {tag.name, tag.value});
    }
    return found;
}

} // namespace zoneloom
