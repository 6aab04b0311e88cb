// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/RRsetText.h"

#include "models/dns/RdataCodec.h"
#include "models/items/VisibleText.h"

namespace zoneloom {

QString RRsetText::values(const RRset& set, const Name& origin, const QString& separator)
{
    QStringList texts;
    for (const QByteArrayView rdata : set.rdata())
        texts += RdataCodec::toText(set.type(), rdata, origin);
    return texts.join(separator);
}

QString RRsetText::withTtl(const RRset& set, const QString& values)
{
    const QString ttl = tr("TTL %1").arg(set.ttl());
    return ttl + (values.contains(u'\n') ? QStringLiteral("\n") : QStringLiteral(" · ")) + values;
}

QString RRsetText::name(const Name& name, const Name& origin)
{
    if (name == origin)
        return QStringLiteral("@");
    const QString display = name.toDisplay();
    const QString end = u'.' + origin.toDisplay();
    return name.isBelow(origin) && display.endsWith(end, Qt::CaseInsensitive) ? display.chopped(end.size()) : display;
}

QString RRsetText::visibleName(const Name& name, const Name& origin)
{
    return VisibleText::of(RRsetText::name(name, origin));
}

QString RRsetText::difference(const std::optional<RRset>& wanted, const std::optional<RRset>& observed,
                              const Name& origin, const QString& separator)
{
    if (!observed)
        return tr("missing");
    if (wanted && wanted->packedRdata() == observed->packedRdata() && wanted->ttl() != observed->ttl())
        return tr("TTL %1").arg(observed->ttl());
    // Of several values only those that are not wanted: they are what a person looks for.
    QList<QByteArray> others = observed->rdataList();
    if (wanted)
        others.removeIf([&wanted](const QByteArray& rdata) { return wanted->contains(rdata); });
    if (others.isEmpty() && wanted && wanted->count() > observed->count())
        return tr("%n value(s) missing", nullptr, wanted->count() - observed->count());
    return values(others.isEmpty() ? *observed : observed->withRdata(others), origin, separator);
}

} // namespace zoneloom
