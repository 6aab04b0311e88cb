// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/dns/TransferReader.h"

#include "models/dns/RdataCodec.h"
#include "providers/kit/Provider.h"
#include "providers/kit/dns/ZoneTransfer.h"

namespace zoneloom {

TransferReader::TransferReader(QString server, Name zone, const ZoneContent* known)
    : m_server(std::move(server))
    , m_zone(std::move(zone))
    , m_known(known)
{}

void TransferReader::throwSenseless(const char* why) const
{
    throw ProviderException(Error(ErrorKind::Protocol,
                                  QT_TRANSLATE_NOOP("Error", "The transfer of %2 from %1 makes no sense."),
                                  {m_server, m_zone.toDisplay()})
                                .withCause(QCoreApplication::translate("Error", why)));
}

void TransferReader::take(const DnsRecord& record)
{
    if (m_state == State::Complete)
        throwSenseless(QT_TRANSLATE_NOOP("Error", "records follow behind the last SOA"));
    if (record.recordClass != dnsnumber::ClassIn || !record.name.isWithin(m_zone))
        throwSenseless(QT_TRANSLATE_NOOP("Error", "a record does not belong to the zone"));
    Result<QByteArray> rdata = RdataCodec::fromWire(record.type, record.rdata);
    if (!rdata)
        throw ProviderException(Error(ErrorKind::Protocol,
                                      QT_TRANSLATE_NOOP("Error", "%1 sent a malformed record %2 %3."),
                                      {m_server, record.name.toText(), record.type.toText()})
                                    .withCause(rdata.error().message()));
    ++m_records;
    if (record.type == rrtype::SOA)
        takeSoa(record, *rdata);
    else if (m_state == State::Start)
        throwSenseless(QT_TRANSLATE_NOOP("Error", "it does not start with the zone's SOA"));
    else if (m_state == State::Deleting || m_state == State::Adding)
        edit(record, *rdata, m_state == State::Adding);
    else
        takeWhole(record, std::move(*rdata));
}

void TransferReader::takeSoa(const DnsRecord& record, const QByteArray& rdata)
{
    const std::optional<quint32> serial = ZoneTransfer::serialOf(rdata);
    if (!serial || record.name != m_zone)
        throwSenseless(QT_TRANSLATE_NOOP("Error", "it holds an SOA of another zone"));
    switch (m_state) {
    case State::Start:
        // A server that went back behind what is known sends its SOA alone, and nothing more would come.
        if (m_known && static_cast<qint32>(*serial - ZoneTransfer::serialOf(*m_known).value_or(*serial)) < 0)
            throwSenseless(QT_TRANSLATE_NOOP("Error", "its serial went back"));
        m_finalSerial = *serial;
        m_first = record;
        m_first.rdata = rdata;
        // A single SOA, of the serial that is known, says that nothing changed (RFC 1995 §2).
        m_state = m_known && ZoneTransfer::serialOf(*m_known) == serial ? State::Complete : State::Second;
        break;
    case State::Second:
        if (m_known && ZoneTransfer::serialOf(*m_known) == serial) {
            edit(record, rdata, false);
            m_state = State::Deleting;
            break;
        }
        [[fallthrough]];
    case State::Whole:
        if (*serial != m_finalSerial)
            throwSenseless(QT_TRANSLATE_NOOP("Error", "it ends with another SOA than it started with"));
        takeWhole(m_first, m_first.rdata);
        closeSet();
        m_state = State::Complete;
        break;
    case State::Deleting:
        edit(record, rdata, true);
        m_state = State::Adding;
        break;
    case State::Adding:
        if (*serial == m_finalSerial) {
            m_state = State::Complete;
        } else {
            edit(record, rdata, false);
            m_state = State::Deleting;
        }
        break;
    case State::Complete:
        break;
    }
}

void TransferReader::takeWhole(const DnsRecord& record, QByteArray rdata)
{
    if (m_state == State::Second) {
        m_known = nullptr; // the server sends the whole zone instead
        m_state = State::Whole;
    }
    if (m_open.isEmpty() || m_openKey.type != record.type || m_openKey.name != record.name) {
        closeSet();
        m_openKey = {record.name, record.type};
        m_openTtl = record.ttl;
    }
    m_open += std::move(rdata);
}

void TransferReader::closeSet()
{
    if (!m_open.isEmpty())
        m_sets += RRset(m_openKey.name, m_openKey.type, m_openTtl, std::move(m_open));
    m_open.clear();
}

void TransferReader::edit(const DnsRecord& record, const QByteArray& rdata, bool add)
{
    const RRsetKey key{record.name, record.type};
    auto found = m_edits.find(key);
    if (found == m_edits.end()) {
        found = m_edits.insert(key, {});
        if (const RRset* before = m_known->find(key)) {
            found->ttl = before->ttl();
            const QList<QByteArray> list = before->rdataList();
            found->rdata = QSet<QByteArray>(list.begin(), list.end());
        }
    }
    if (add) {
        found->rdata.insert(rdata);
        found->ttl = record.ttl;
    } else if (!found->rdata.remove(rdata)) {
        throwSenseless(QT_TRANSLATE_NOOP("Error", "it deletes a record that was not there"));
    }
}

ZoneContent TransferReader::takeContent()
{
    if (!m_known)
        return ZoneContent(m_zone, std::move(m_sets));
    QList<RRsetChange> changes;
    for (auto edited = m_edits.constBegin(); edited != m_edits.constEnd(); ++edited) {
        RRsetChange change;
        if (const RRset* before = m_known->find(edited.key()))
            change.before = *before;
        if (!edited->rdata.isEmpty())
            change.after = RRset(edited.key().name, edited.key().type, edited->ttl, edited->rdata.values());
        if (change.before || change.after)
            changes += change;
    }
    return m_known->applied(ChangeSet(std::move(changes)));
}

} // namespace zoneloom
