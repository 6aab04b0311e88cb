// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/dns/ZoneTransfer.h"

#include "models/dns/RdataCodec.h"
#include "providers/kit/Provider.h"
#include "providers/kit/dns/TransferReader.h"

#include <QRandomGenerator>
#include <QtEndian>

namespace zoneloom {

namespace {

constexpr qsizetype SoaNumbers = 20; // octets behind the two names of SOA rdata: serial first
constexpr qsizetype ProgressStep = 10'000;

QByteArray request(const Name& zone, RRType type, const RRset* knownSoa)
{
    DnsMessageWriter writer(static_cast<quint16>(QRandomGenerator::system()->bounded(0x10000)), dnsnumber::OpcodeQuery);
    writer.addQuestion({zone, type});
    if (knownSoa)
        writer.addAuthority({zone, rrtype::SOA, dnsnumber::ClassIn, 0, (*knownSoa->rdata().begin()).toByteArray()});
    return writer.bytes();
}

[[noreturn]] void throwRefused(const DnsServer& server, const Name& zone, int rcode)
{
    const QStringList arguments{server.name, zone.toDisplay(), rcodeText(rcode)};
    if (rcode == dnsnumber::NotAuth || rcode == dnsnumber::NxDomain)
        throw ProviderException(
            Error(ErrorKind::ZoneNotFound,
                  QT_TRANSLATE_NOOP("Error", "%1 has no zone %2, or does not hand it out (%3)."), arguments)
                .withAdvice(
                    QT_TRANSLATE_NOOP("Error", "See whether the zone is configured there and transfers are allowed.")));
    if (rcode == dnsnumber::Refused)
        throw ProviderException(
            Error(ErrorKind::Permission, QT_TRANSLATE_NOOP("Error", "%1 refuses to transfer the zone %2 (%3)."),
                  arguments)
                .withAdvice(QT_TRANSLATE_NOOP("Error", "Allow transfers there for this account's key or address.")));
    throw ProviderException(
        Error(ErrorKind::Protocol, QT_TRANSLATE_NOOP("Error", "%1 could not transfer the zone %2 (%3)."), arguments));
}

/// Feeds the reader from the connection until it says that the transfer is complete.
void run(DnsConnection& connection, TransferReader& reader, const DnsServer& server, const Name& zone,
         const ZoneTransfer::Progress& progress)
{
    qsizetype told = 0;
    while (!reader.isComplete()) {
        const DnsMessage message = connection.receive();
        if (message.rcode != dnsnumber::NoError)
            throwRefused(server, zone, message.rcode);
        if (message.answer.isEmpty())
            throw ProviderException(Error(ErrorKind::Protocol,
                                          QT_TRANSLATE_NOOP("Error", "%1 sent an empty message in the transfer of %2."),
                                          {server.name, zone.toDisplay()}));
        for (const DnsRecord& record : message.answer)
            reader.take(record);
        if (progress && reader.records() - told >= ProgressStep) {
            told = reader.records();
            progress(told);
        }
    }
    connection.finish();
}

} // namespace

ZoneContent ZoneTransfer::full(const DnsServer& server, const Name& zone, const CancelToken& cancel,
                               const Progress& progress)
{
    DnsConnection connection(server, cancel);
    connection.send(request(zone, dnsnumber::Axfr, nullptr));
    TransferReader reader(server.name, zone, nullptr);
    run(connection, reader, server, zone, progress);
    return reader.takeContent();
}

ZoneContent ZoneTransfer::since(const ZoneContent& known, const DnsServer& server, const CancelToken& cancel,
                                const Progress& progress)
{
    const Name zone = known.origin();
    const RRset* soa = known.find({zone, rrtype::SOA});
    if (!soa)
        return full(server, zone, cancel, progress);
    try {
        DnsConnection connection(server, cancel);
        connection.send(request(zone, dnsnumber::Ixfr, soa));
        TransferReader reader(server.name, zone, &known);
        run(connection, reader, server, zone, progress);
        return reader.takeContent();
    } catch (const ProviderException& exception) {
        // No IXFR there, or differences that do not fit what is known: the whole zone is the way out.
        if (exception.error().kind() != ErrorKind::Protocol)
            throw;
        return full(server, zone, cancel, progress);
    }
}

std::optional<quint32> ZoneTransfer::serialOf(const ZoneContent& content)
{
    const RRset* soa = content.find({content.origin(), rrtype::SOA});
    return soa ? serialOf(*soa->rdata().begin()) : std::nullopt;
}

std::optional<quint32> ZoneTransfer::serialOf(QByteArrayView soaRdata)
{
    if (soaRdata.size() <= SoaNumbers)
        return std::nullopt;
    return qFromBigEndian<quint32>(soaRdata.data() + soaRdata.size() - SoaNumbers);
}

} // namespace zoneloom
