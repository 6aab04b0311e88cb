// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/ZoneContent.h"
#include "providers/kit/dns/DnsMessage.h"

#include <QHash>
#include <QSet>

namespace zoneloom {

/// Makes a zone of the records of an AXFR or IXFR answer, in their order. Knows nothing of connections. Throws
/// ProviderException (Protocol) where the records make no sense.
class TransferReader
{
public:
    /// `known`: what an IXFR builds on, which must outlive the reader; null for an AXFR.
    TransferReader(QString server, Name zone, const ZoneContent* known);

    void take(const DnsRecord& record);
    [[nodiscard]] bool isComplete() const { return m_state == State::Complete; }
    [[nodiscard]] qsizetype records() const { return m_records; }
    [[nodiscard]] ZoneContent takeContent();

private:
    enum class State
    {
        Start,    ///< the zone's SOA has to come
        Second,   ///< what comes next tells IXFR from AXFR
        Whole,    ///< all records up to the SOA
        Deleting, ///< IXFR: what the older version had
        Adding,   ///< IXFR: what the newer version has
        Complete
    };
    struct Edited
    {
        quint32 ttl = 0;
        QSet<QByteArray> rdata;
    };

    void takeWhole(const DnsRecord& record, QByteArray rdata);
    void takeSoa(const DnsRecord& record, const QByteArray& rdata);
    void edit(const DnsRecord& record, const QByteArray& rdata, bool add);
    void closeSet();
    [[noreturn]] void throwSenseless(const char* why) const;

    QString m_server;
    Name m_zone;
    const ZoneContent* m_known;
    State m_state = State::Start;
    qsizetype m_records = 0;
    quint32 m_finalSerial = 0;
    DnsRecord m_first;   ///< the SOA at the start
    QList<RRset> m_sets; ///< of a whole transfer
    RRsetKey m_openKey;  ///< the RRset whose records are coming in
    quint32 m_openTtl = 0;
    QList<QByteArray> m_open;
    QHash<RRsetKey, Edited> m_edits; ///< of an IXFR: the RRsets that it touches, as they are by now
};

} // namespace zoneloom
