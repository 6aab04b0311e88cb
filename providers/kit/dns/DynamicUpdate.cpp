// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/dns/DynamicUpdate.h"

#include <QRandomGenerator>

namespace zoneloom {

namespace {

constexpr qsizetype MaximumMessage = 60'000; // of 65,535, less what a signature needs
constexpr qsizetype RecordOverhead = 10;     // type, class, TTL and length
constexpr int MaximumFruitless = 4;          // so many refused alone, and none applied: it is not one record's fault

QList<DnsRecord> recordsOf(const RRset& set, quint16 recordClass, quint32 ttl)
{
    QList<DnsRecord> records;
    for (const QByteArrayView rdata : set.rdata())
        records += DnsRecord{set.name(), set.type(), recordClass, ttl, rdata.toByteArray()};
    return records;
}

qsizetype sizeOf(const QList<DnsRecord>& records)
{
    qsizetype size = 0;
    for (const DnsRecord& record : records)
        size += record.name.wire().size() + RecordOverhead + record.rdata.size();
    return size;
}

bool isPrerequisiteFailure(int rcode)
{
    return rcode == dnsnumber::NxRrset || rcode == dnsnumber::YxRrset || rcode == dnsnumber::NxDomain ||
           rcode == dnsnumber::YxDomain;
}

/// False for what is the zone's or the server's matter, whatever is in the message.
bool mayBeOneRecord(int rcode)
{
    return rcode != dnsnumber::NotAuth && rcode != dnsnumber::NotZone && rcode != dnsnumber::NotImp;
}

} // namespace

DynamicUpdate::DynamicUpdate(const DnsServer& server, Name zone, CancelToken cancel)
    : m_server(server)
    , m_zone(std::move(zone))
    , m_cancel(std::move(cancel))
{}

void DynamicUpdate::addChange(Unit& unit, const RRsetChange& change) const
{
    const RRsetKey key = change.key();
    if (change.before)
        unit.prerequisites += recordsOf(*change.before, dnsnumber::ClassIn, 0);
    else
        unit.prerequisites += DnsRecord{key.name, key.type, dnsnumber::ClassNone, 0, {}};

    QList<DnsRecord> deletions;
    const bool isApexNs = key.type == rrtype::NS && key.name == m_zone;
    const bool sameTtl = change.before && change.after && change.before->ttl() == change.after->ttl();
    if (change.before && (isApexNs || sameTtl)) {
        // Record by record: the server keeps, and signs, only what differs. The apex NS set cannot be deleted as one
        // (RFC 2136 §3.4.2.3).
        for (const DnsRecord& record : recordsOf(*change.before, dnsnumber::ClassNone, 0)) {
            if (!change.after || !change.after->contains(record.rdata))
                deletions += record;
        }
    } else if (change.before) {
        deletions += DnsRecord{key.name, key.type, dnsnumber::ClassAny, 0, {}};
    }
    QList<DnsRecord> additions;
    if (change.after) {
        for (const DnsRecord& record : recordsOf(*change.after, dnsnumber::ClassIn, change.after->ttl())) {
            if (!sameTtl || !change.before->contains(record.rdata))
                additions += record;
        }
    }
    // Its last NS the apex keeps (RFC 2136 §3.4.2.4), so there the new ones have to come first. Everywhere else the old
    // ones have to go first: beside a CNAME an addition is ignored (§3.4.2.2).
    if (isApexNs)
        unit.updates += additions + deletions;
    else
        unit.updates = deletions + unit.updates + additions;
    unit.size = sizeOf(unit.prerequisites) + sizeOf(unit.updates);
}

QList<DynamicUpdate::Unit> DynamicUpdate::unitsOf(const QList<RRsetChange>& changes) const
{
    QList<Unit> units;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const bool sameName = i > 0 && changes.at(i - 1).key().name == changes.at(i).key().name;
        if (!sameName)
            units.emplaceBack();
        units.last().indexes += i;
        addChange(units.last(), changes.at(i));
    }
    return units;
}

QList<ChangeOutcome> DynamicUpdate::apply(const QList<RRsetChange>& changes,
                                          const std::function<void(int settled)>& progress)
{
    m_changes = &changes;
    m_progress = progress;
    m_outcomes = QList<ChangeOutcome>(changes.size());
    const QList<Unit> units = unitsOf(changes);
    for (qsizetype first = 0; first < units.size();) {
        qsizetype last = first;
        qsizetype size = 0;
        while (last < units.size() && (last == first || size + units.at(last).size <= MaximumMessage))
            size += units.at(last++).size;
        applyUnits(std::span(units.constData() + first, static_cast<size_t>(last - first)));
        first = last;
    }
    return m_outcomes;
}

void DynamicUpdate::settle(std::span<const Unit> units, ChangeOutcome::State state, std::optional<Error> error)
{
    for (const Unit& unit : units) {
        for (const qsizetype index : unit.indexes)
            m_outcomes[index] = {state, error};
        m_settled += static_cast<int>(unit.indexes.size());
    }
    m_anythingApplied = m_anythingApplied || state == ChangeOutcome::State::Applied;
    if (m_progress)
        m_progress(m_settled);
}

void DynamicUpdate::applyUnits(std::span<const Unit> units)
{
    if (m_stop) {
        settle(units, ChangeOutcome::State::NotSent, m_stop);
        return;
    }
    if (units.size() == 1 && units[0].size > MaximumMessage) {
        settle(units, ChangeOutcome::State::Rejected,
               Error(ErrorKind::RejectedRecord, QT_TRANSLATE_NOOP("Error", "%1 is too large for one update message."),
                     {m_changes->at(units[0].indexes.first()).key().name.toText()}));
        return;
    }
    const std::optional<int> rcode = exchange(units);
    if (!rcode)
        return;
    if (*rcode == dnsnumber::NoError) {
        settle(units, ChangeOutcome::State::Applied, std::nullopt);
        return;
    }
    if (!mayBeOneRecord(*rcode)) {
        m_stop = errorFor(*rcode, m_changes->at(units[0].indexes.first()));
        if (!m_anythingApplied)
            throw ProviderException(*m_stop);
        settle(units, ChangeOutcome::State::NotSent, m_stop);
        return;
    }
    if (units.size() > 1) {
        const size_t half = units.size() / 2;
        applyUnits(units.first(half));
        applyUnits(units.subspan(half));
        return;
    }
    const Error error = errorFor(*rcode, m_changes->at(units[0].indexes.first()));
    settle(units, *rcode == dnsnumber::ServFail ? ChangeOutcome::State::Uncertain : ChangeOutcome::State::Rejected,
           error);
    if (!m_anythingApplied && ++m_fruitless >= MaximumFruitless)
        m_stop = error;
}

std::optional<int> DynamicUpdate::exchange(std::span<const Unit> units)
{
    DnsMessageWriter writer(static_cast<quint16>(QRandomGenerator::system()->bounded(0x10000)),
                            dnsnumber::OpcodeUpdate);
    writer.addQuestion({m_zone, rrtype::SOA}); // the zone section
    for (const Unit& unit : units) {
        for (const DnsRecord& record : unit.prerequisites)
            writer.addAnswer(record);
    }
    for (const Unit& unit : units) {
        for (const DnsRecord& record : unit.updates)
            writer.addAuthority(record);
    }
    bool sent = false;
    try {
        DnsConnection connection(m_server, m_cancel);
        sent = true;
        connection.send(writer.bytes());
        const int rcode = connection.receive().rcode;
        connection.finish();
        return rcode;
    } catch (const ProviderException& exception) {
        m_stop = exception.error();
        const bool surelyNotDone = !sent || m_stop->kind() == ErrorKind::Authentication;
        if (surelyNotDone && !m_anythingApplied && m_settled == 0)
            throw;
        settle(units, surelyNotDone ? ChangeOutcome::State::NotSent : ChangeOutcome::State::Uncertain, m_stop);
        return std::nullopt;
    }
}

Error DynamicUpdate::errorFor(int rcode, const RRsetChange& change) const
{
    const QString name = change.key().name.toText();
    const QString type = change.key().type.toText();
    const QString code = rcodeText(rcode);
    if (isPrerequisiteFailure(rcode))
        return Error(ErrorKind::Conflict,
                     QT_TRANSLATE_NOOP("Error", "Someone changed %2 %3 at %1 since it was read (%4)."),
                     {m_server.name, name, type, code})
            .withAdvice(QT_TRANSLATE_NOOP("Error", "Read the zone again and decide which value is right."));
    switch (rcode) {
    case dnsnumber::NotAuth:
    case dnsnumber::NotZone:
        return Error(ErrorKind::Permission,
                     QT_TRANSLATE_NOOP("Error", "%1 takes no updates of the zone %2 with this key (%3)."),
                     {m_server.name, m_zone.toDisplay(), code})
            .withAdvice(QT_TRANSLATE_NOOP(
                "Error", "See whether it is the zone's primary server and allows updates for the key."));
    case dnsnumber::NotImp:
        return Error(ErrorKind::Permission, QT_TRANSLATE_NOOP("Error", "%1 knows no dynamic updates (%2)."),
                     {m_server.name, code});
    case dnsnumber::Refused:
        return Error(ErrorKind::Permission, QT_TRANSLATE_NOOP("Error", "%1 refuses to change %2 %3 (%4)."),
                     {m_server.name, name, type, code})
            .withAdvice(QT_TRANSLATE_NOOP("Error", "Allow it there for this account's key."));
    default:
        return Error(ErrorKind::RejectedRecord, QT_TRANSLATE_NOOP("Error", "%1 did not take %2 %3 (%4)."),
                     {m_server.name, name, type, code});
    }
}

} // namespace zoneloom
