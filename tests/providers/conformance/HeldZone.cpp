// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/providers/conformance/HeldZone.h"

#include "models/dns/RdataCodec.h"

namespace zoneloom::test {

QString HeldRecord::line() const
{
    return QStringLiteral("%1 %2 %3 %4").arg(name).arg(ttl).arg(type, rdata);
}

HeldZone::HeldZone(QString origin, QString id)
    : m_origin(std::move(origin))
    , m_id(std::move(id))
{}

QList<HeldSet> HeldZone::sets() const
{
    QList<HeldSet> sets;
    QHash<QString, qsizetype> known;
    for (const HeldRecord& record : m_records) {
        const QString key = record.name + u' ' + record.type;
        if (!known.contains(key)) {
            known.insert(key, sets.size());
            sets += HeldSet{record.name, record.type, record.ttl, {}};
        }
        sets[known.value(key)].rdata += record.rdata;
    }
    return sets;
}

bool HeldZone::has(const QString& name, const QString& type) const
{
    return std::ranges::any_of(m_records, [&](const HeldRecord& r) { return r.name == name && r.type == type; });
}

HeldSet HeldZone::set(const QString& name, const QString& type) const
{
    HeldSet set{name, type, 0, {}};
    for (const HeldRecord& record : m_records) {
        if (record.name == name && record.type == type) {
            set.ttl = record.ttl;
            set.rdata += record.rdata;
        }
    }
    return set;
}

void HeldZone::putSet(const HeldSet& set)
{
    eraseSet(set.name, set.type);
    for (const QString& rdata : set.rdata)
        add({.name = set.name, .type = set.type, .ttl = set.ttl, .rdata = rdata});
}

bool HeldZone::eraseSet(const QString& name, const QString& type)
{
    return m_records.removeIf([&](const HeldRecord& r) { return r.name == name && r.type == type; }) > 0;
}

QString HeldZone::add(HeldRecord record)
{
    record.id = QString::number(7000 + ++m_lastId);
    record.name = record.name.toLower();
    const QString spelt = canonical(record.type, record.rdata, m_origin);
    if (!spelt.isNull())
        record.rdata = spelt;
    m_records += record;
    return record.id;
}

HeldRecord* HeldZone::find(const QString& id)
{
    const auto found = std::ranges::find(m_records, id, &HeldRecord::id);
    return found != m_records.end() ? &*found : nullptr;
}

bool HeldZone::erase(const QString& id)
{
    return m_records.removeIf([&](const HeldRecord& record) { return record.id == id; }) > 0;
}

QString HeldZone::clash() const
{
    QHash<QString, int> records;
    for (const HeldRecord& record : m_records)
        ++records[record.name];
    for (const HeldRecord& record : m_records) {
        if (record.type == u"CNAME" && records.value(record.name) > 1)
            return QStringLiteral("a CNAME beside other records at ") + record.name;
    }
    return {};
}

QStringList HeldZone::lines() const
{
    QStringList lines;
    for (const HeldRecord& record : m_records) {
        if (record.type != u"SOA")
            lines += record.line();
    }
    lines.sort();
    return lines;
}

QString HeldZone::absolute(const QString& relative) const
{
    if (relative.isEmpty() || relative == u"@")
        return m_origin;
    return relative.endsWith(u'.') ? relative.toLower() : QString(relative.toLower() + u'.' + m_origin);
}

QString HeldZone::relative(const QString& absolute) const
{
    return absolute == m_origin ? QStringLiteral("@") : absolute.chopped(m_origin.size() + 1);
}

namespace {

QList<int> nameFields(const QString& type)
{
    static const QHash<QString, QList<int>> fields{
        {QStringLiteral("NS"), {0}},    {QStringLiteral("CNAME"), {0}}, {QStringLiteral("DNAME"), {0}},
        {QStringLiteral("PTR"), {0}},   {QStringLiteral("ALIAS"), {0}}, {QStringLiteral("MX"), {1}},
        {QStringLiteral("AFSDB"), {1}}, {QStringLiteral("SVCB"), {1}},  {QStringLiteral("HTTPS"), {1}},
        {QStringLiteral("SRV"), {3}},   {QStringLiteral("NAPTR"), {5}}, {QStringLiteral("RP"), {0, 1}},
    };
    return fields.value(type);
}

} // namespace

QString HeldZone::withDots(const QString& type, const QString& rdata)
{
    QStringList words = rdata.split(u' ');
    for (const int i : nameFields(type)) {
        if (i < words.size() && !words[i].endsWith(u'.'))
            words[i] += u'.';
    }
    return words.join(u' ');
}

QString HeldZone::withoutDots(const QString& type, const QString& rdata)
{
    QStringList words = rdata.split(u' ');
    for (const int i : nameFields(type)) {
        if (i < words.size() && words[i].size() > 1 && words[i].endsWith(u'.'))
            words[i].chop(1);
    }
    return words.join(u' ');
}

QString HeldZone::plainText(const QString& rdata)
{
    QString text;
    bool inside = false;
    for (qsizetype i = 0; i < rdata.size(); ++i) {
        if (rdata[i] == u'\\' && i + 1 < rdata.size())
            text += rdata[++i];
        else if (rdata[i] == u'"')
            inside = !inside;
        else if (inside)
            text += rdata[i];
    }
    return text;
}

QString HeldZone::quotedText(const QString& text)
{
    QStringList strings;
    for (qsizetype at = 0; at < text.size() || at == 0; at += 255) {
        QString part = text.mid(at, 255);
        part.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
        strings += u'"' + part + u'"';
    }
    return strings.join(u' ');
}

QString HeldZone::canonical(const QString& type, const QString& rdata, const QString& origin)
{
    const Result<RRType> known = RRType::fromText(type);
    if (!known)
        return rdata;
    const Result<QByteArray> wire = RdataCodec::fromText(*known, rdata, Name::fromText(origin).value());
    return wire ? RdataCodec::toText(*known, *wire) : QString();
}

} // namespace zoneloom::test
