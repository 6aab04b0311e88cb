// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/RRset.h"

#include <algorithm>

namespace zoneloom {

struct RRset::Data : QSharedData
{
    Name name;
    QByteArray packed;
    QString note;
    quint32 ttl = 0;
    RRType type;
};

namespace {

bool canonicallyLess(QByteArrayView a, QByteArrayView b)
{
    // RFC 4034 §6.3: as left-justified unsigned octet sequences
    const int order = std::memcmp(a.data(), b.data(), static_cast<size_t>(std::min(a.size(), b.size())));
    return order != 0 ? order < 0 : a.size() < b.size();
}

} // namespace

RRset::RRset()
    : RRset(new Data)
{}

RRset::RRset(Data* data)
    : m_data(data)
{}

RRset::RRset(Name name, RRType type, quint32 ttl, QList<QByteArray> rdata, QString note)
    : RRset(new Data)
{
    m_data->name = std::move(name);
    m_data->packed = pack(std::move(rdata));
    m_data->note = std::move(note);
    m_data->ttl = ttl;
    m_data->type = type;
}

RRset RRset::fromPacked(Name name, RRType type, quint32 ttl, QByteArray packed, QString note)
{
    RRset set;
    set.m_data->name = std::move(name);
    set.m_data->packed = std::move(packed);
    set.m_data->note = std::move(note);
    set.m_data->ttl = ttl;
    set.m_data->type = type;
    return set;
}

QByteArray RRset::pack(QList<QByteArray> rdata)
{
    if (rdata.size() > 1) {
        std::sort(rdata.begin(), rdata.end(), canonicallyLess);
        rdata.erase(std::unique(rdata.begin(), rdata.end()), rdata.end());
    }
    qsizetype length = 0;
    for (const QByteArray& one : rdata)
        length += 2 + one.size();
    QByteArray packed;
    packed.reserve(length);
    for (const QByteArray& one : rdata) {
        Q_ASSERT(one.size() <= 0xffff);
        packed += static_cast<char>(one.size() >> 8);
        packed += static_cast<char>(one.size() & 0xff);
        packed += one;
    }
    return packed;
}

const Name& RRset::name() const
{
    return m_data->name;
}

RRType RRset::type() const
{
    return m_data->type;
}

quint32 RRset::ttl() const
{
    return m_data->ttl;
}

const QString& RRset::note() const
{
    return m_data->note;
}

RdataRange RRset::rdata() const
{
    return RdataRange(m_data->packed);
}

QList<QByteArray> RRset::rdataList() const
{
    QList<QByteArray> list;
    for (const QByteArrayView one : rdata())
        list += one.toByteArray();
    return list;
}

const QByteArray& RRset::packedRdata() const
{
    return m_data->packed;
}

int RRset::count() const
{
    const RdataRange range = rdata();
    return static_cast<int>(std::distance(range.begin(), range.end()));
}

bool RRset::contains(QByteArrayView rdata) const
{
    const RdataRange range = this->rdata();
    return std::find(range.begin(), range.end(), rdata) != range.end();
}

RRset RRset::withName(Name name) const
{
    return fromPacked(std::move(name), type(), ttl(), packedRdata(), note());
}

RRset RRset::withTtl(quint32 ttl) const
{
    return fromPacked(name(), type(), ttl, packedRdata(), note());
}

RRset RRset::withNote(QString note) const
{
    return fromPacked(name(), type(), ttl(), packedRdata(), std::move(note));
}

RRset RRset::withRdata(QList<QByteArray> rdata) const
{
    return fromPacked(name(), type(), ttl(), pack(std::move(rdata)), note());
}

bool RRset::sameData(const RRset& other) const
{
    if (m_data == other.m_data)
        return true;
    return ttl() == other.ttl() && type() == other.type() && packedRdata() == other.packedRdata() &&
           name() == other.name();
}

bool RRset::operator==(const RRset& other) const
{
    if (m_data == other.m_data)
        return true;
    return ttl() == other.ttl() && type() == other.type() && packedRdata() == other.packedRdata() &&
           name().wire() == other.name().wire() && note() == other.note();
}

RRset::RRset(const RRset&) = default;
RRset::RRset(RRset&&) noexcept = default;
RRset& RRset::operator=(const RRset&) = default;
RRset& RRset::operator=(RRset&&) noexcept = default;
RRset::~RRset() = default;

} // namespace zoneloom
