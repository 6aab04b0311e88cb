// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/providers/conformance/Bench.h"

#include "models/dns/RdataCodec.h"
#include "models/planning/Projection.h"

namespace zoneloom::test {

Bench::Bench(std::unique_ptr<ServiceDouble> service)
    : m_service(std::move(service))
    , m_server([this](const SeenRequest& request) { return answer(request); })
{
    const QMutexLocker lock(&m_mutex);
    m_own = m_service->addZone(origin()).lines();
}

AdapterUnderTest& Bench::adapter()
{
    if (!m_adapter)
        m_adapter = std::make_unique<AdapterUnderTest>(m_service->providerId(), m_server.url(m_service->endpointPath()),
                                                       m_service->fields(m_server.url()));
    return *m_adapter;
}

AdapterUnderTest Bench::adapterWithWrongSecrets()
{
    QMap<QString, QString> fields = m_service->fields(m_server.url());
    const ProviderDescriptor& descriptor = adapter()->descriptor();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (const CredentialField* field = descriptor.field(it.key()); field != nullptr && field->secret)
            it.value() = m_service->wrongSecret(it.key(), it.value());
    }
    return {m_service->providerId(), m_server.url(m_service->endpointPath()), fields};
}

QStringList Bench::secrets()
{
    QStringList secrets;
    const ProviderDescriptor& descriptor = adapter()->descriptor();
    const QMap<QString, QString> fields = m_service->fields(m_server.url());
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (const CredentialField* field = descriptor.field(it.key()); field != nullptr && field->secret)
            secrets += it.value();
    }
    const QMutexLocker lock(&m_mutex);
    return secrets + m_service->furtherSecrets();
}

const ExternalZone& Bench::zone()
{
    if (!m_zone)
        m_zone = adapter()->findZone(QStringLiteral("example.com"));
    return *m_zone;
}

void Bench::load(const QStringList& lines)
{
    const QStringList whole = spelt(lines);
    const QMutexLocker lock(&m_mutex);
    HeldZone& zone = *m_service->zone(origin());
    for (const QString& line : whole)
        zone.add({.name = zone.absolute(line.section(u' ', 0, 0)),
                  .type = line.section(u' ', 2, 2),
                  .ttl = line.section(u' ', 1, 1).toUInt(),
                  .rdata = line.section(u' ', 3)});
}

void Bench::loadRecord(const HeldRecord& record)
{
    const QMutexLocker lock(&m_mutex);
    m_service->zone(origin())->add(record);
}

void Bench::erase(const QString& name, const QString& type)
{
    const QMutexLocker lock(&m_mutex);
    HeldZone& zone = *m_service->zone(origin());
    zone.eraseSet(zone.absolute(name), type);
}

QStringList Bench::held()
{
    const QMutexLocker lock(&m_mutex);
    return m_service->zone(origin())->lines();
}

QStringList Bench::read()
{
    QStringList all = lines(adapter()->read(zone()).content);
    all.removeIf([](const QString& line) { return line.section(u' ', 2, 2) == u"SOA"; });
    all.sort();
    return all;
}

QStringList Bench::expected(const QStringList& lines)
{
    QStringList all = m_own;
    const QStringList whole = spelt(lines);
    for (const QString& line : whole) {
        const QString name = line.section(u' ', 0, 0);
        const QString owner = name == u"@" ? origin() : QString(name + u'.' + origin());
        all += owner + u' ' + line.section(u' ', 1);
    }
    all.sort();
    return all;
}

std::pair<quint32, quint32> Bench::ttls()
{
    const Capabilities& c = adapter()->descriptor().capabilities;
    const quint32 first = projectedTtl(3600, c);
    for (const quint32 other : {7200U, 14400U, 86400U, 1800U, 900U, 600U, 300U}) {
        if (projectedTtl(other, c) == other && other != first)
            return {first, other};
    }
    return {first, first};
}

QStringList Bench::spelt(const QStringList& lines)
{
    const auto [first, second] = ttls();
    QStringList spelt;
    for (const QString& line : lines) {
        const QString ttl = line.section(u' ', 1, 1);
        const QString number = ttl == u"T" ? QString::number(first) : ttl == u"U" ? QString::number(second) : ttl;
        spelt += line.section(u' ', 0, 0) + u' ' + number + u' ' + line.section(u' ', 2);
    }
    return spelt;
}

RRsetChange Bench::change(const QStringList& before, const QStringList& after)
{
    return test::change(origin(), spelt(before), spelt(after));
}

QList<ChangeOutcome> Bench::apply(const QList<RRsetChange>& changes)
{
    try {
        const ZoneContent before = adapter()->read(zone()).content;
        return adapter()->apply({zone(), changes, before, before.applied(ChangeSet(changes)), {}});
    } catch (const ProviderException& problem) {
        return QList<ChangeOutcome>(changes.size(), {ChangeOutcome::State::NotSent, problem.error()});
    }
}

void Bench::strike(On on, Alter alter, int times, int skip)
{
    const QMutexLocker lock(&m_mutex);
    m_faults += Fault{on, std::move(alter), times, skip};
}

bool Bench::strikes(Fault& fault, const SeenRequest& request) const
{
    const bool fits = fault.on == On::Anything || (fault.on == On::Listing && m_service->listsRecords(request)) ||
                      (fault.on == On::Writing && m_service->isWrite(request));
    if (!fits || fault.times == 0)
        return false;
    if (fault.skip > 0) {
        --fault.skip;
        return false;
    }
    --fault.times;
    return true;
}

Answer Bench::answer(const SeenRequest& request)
{
    const QMutexLocker lock(&m_mutex);
    const auto proper = [&] { return m_service->answer(request); };
    for (Fault& fault : m_faults) {
        if (strikes(fault, request))
            return fault.alter(request, proper);
    }
    return proper();
}

QList<SeenRequest> Bench::writes()
{
    QList<SeenRequest> seen = m_server.requests();
    seen.removeIf([this](const SeenRequest& request) { return !m_service->isWrite(request); });
    return seen;
}

bool Bench::neverSentTwice()
{
    QSet<QByteArray> sent;
    const QList<SeenRequest> all = writes();
    return std::ranges::all_of(all, [&](const SeenRequest& request) {
        const QByteArray words = request.method + ' ' + request.url.toEncoded() + '\n' + request.body;
        const bool isNew = !sent.contains(words);
        sent.insert(words);
        return isNew;
    });
}

int Bench::listings()
{
    const QList<SeenRequest> seen = m_server.requests();
    return static_cast<int>(
        std::ranges::count_if(seen, [this](const SeenRequest& request) { return m_service->listsRecords(request); }));
}

QStringList Bench::manyRecords()
{
    const int page = m_service->pageSize();
    const int count = page > 0 ? page * 5 / 2 : 1000;
    QStringList lines;
    for (int i = 0; i < count; ++i)
        lines += QStringLiteral("h%1 T A 192.0.2.%2").arg(i).arg(i % 256);
    return lines;
}

} // namespace zoneloom::test
