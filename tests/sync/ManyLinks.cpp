// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/ManyLinks.h"

#include "models/dns/RdataCodec.h"
#include "models/store/Accounts.h"
#include "models/store/Links.h"
#include "models/store/Timelines.h"
#include "models/store/Zones.h"
#include "providers/ProviderRegistry.h"
#include "sync/LiveCheck.h"

#include <QEventLoop>

namespace zoneloom::test {

namespace {

constexpr quint16 FirstPort = 20000; ///< the port of a service's name server tells which service it is

void must(const Outcome& outcome)
{
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().message()));
}

} // namespace

/// The secrets of the doubles, which are none.
class ManyLinks::NoSecrets : public SecretSource
{
public:
    QMap<QString, QMap<QString, QString>> known;

    [[nodiscard]] Result<QString> read(const QString& account, const QString& field) const override
    {
        const auto of = known.constFind(account);
        if (of == known.constEnd() || !of->contains(field))
            return fail(ErrorKind::Secret, QT_TRANSLATE_NOOP("Error", "No secret %1 of %2."), {field, account});
        return of->value(field);
    }
    Outcome write(const QString&, const QString&, const QString&) override { return {}; }
    Outcome remove(const QString&, const QString&) override { return {}; }
};

ManyLinks::ManyLinks(int count)
{
    const QString location = m_folder.filePath(QStringLiteral("store.db"));
    m_store = Store::open(location).value();
    const Name origin = Name::fromText(Bench::origin()).value();
    m_timeline = m_store->zones().create(origin).value().timeline;
    const auto secrets = std::make_shared<NoSecrets>();
    for (const DoubleEntry& entry : allDoubles()) {
        if (count >= 0 && std::ssize(m_services) == count)
            break;
        m_services.push_back(std::make_unique<Bench>(entry.make()));
        Bench& bench = *m_services.back();
        ServiceDouble& service = bench.service();
        Account account;
        account.name = account.provider = service.providerId();
        account.endpoint = bench.server().url(service.endpointPath());
        const ProviderDescriptor* descriptor = ProviderRegistry::descriptor(account.provider).value();
        const QMap<QString, QString> fields = service.fields(bench.server().url());
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            const CredentialField* field = descriptor->field(it.key());
            (field != nullptr && field->secret ? secrets->known[account.name] : account.fields)[it.key()] = it.value();
        }
        account.fields[QStringLiteral("name-servers")] =
            QStringLiteral("127.0.0.1:%1").arg(FirstPort + m_services.size() - 1);
        must(m_store->accounts().add(account));
        Link link;
        link.zone = origin;
        link.name = link.account = account.name;
        m_names += link.name;
        (void)m_store->links().add(link).value();
    }
    m_settings.storeLocation = location;
    m_settings.secrets = secrets;
    m_settings.ask = std::make_shared<LiveAsker>(
        LiveAsker{[this](const QHostAddress&, quint16 port, const QList<DnsQuestion>& questions,
                         const DnsClient::Options&, const CancelToken&) { return ask(port, questions); }});
    m_engine = std::make_unique<Engine>(m_settings);
}

ManyLinks::~ManyLinks() = default;

QList<DnsAnswer> ManyLinks::ask(quint16 port, const QList<DnsQuestion>& questions)
{
    QHash<QString, QString> lines;
    const QStringList held = m_services.at(port - FirstPort)->held();
    for (const QString& line : held)
        lines[line.section(u' ', 0, 0) + u' ' + line.section(u' ', 2, 2)] = line;
    QList<DnsAnswer> answers;
    for (const DnsQuestion& question : questions) {
        DnsAnswer answer;
        answer.authoritative = true;
        const QString line = lines.value(question.name.toText() + u' ' + question.type.toText());
        answer.outcome = line.isEmpty() ? DnsAnswer::Outcome::NxDomain : DnsAnswer::Outcome::Answered;
        if (!line.isEmpty())
            answer.set = rrset(Bench::origin(), {line});
        answers += answer;
    }
    return answers;
}

void ManyLinks::setLatency(std::chrono::milliseconds latency)
{
    for (const std::unique_ptr<Bench>& service : m_services)
        service->server().setLatency(latency);
}

void ManyLinks::commit(int hosts, int changed, int generation)
{
    const Name origin = Name::fromText(Bench::origin()).value();
    QList<RRset> sets;
    for (int i = 0; i < hosts; ++i)
        sets +=
            rrset(Bench::origin(), {QStringLiteral("h%1 3600 A 192.0.2.%2").arg(i).arg(i < changed ? generation : 1)});
    const auto revision =
        m_store->timelines().replace(m_timeline, ZoneContent(origin, sets), {QStringLiteral("test"), {}});
    if (!revision)
        qFatal("%s", qPrintable(revision.error().message()));
}

ZoneReport ManyLinks::sync(const QStringList& links, bool force)
{
    SyncRequest request;
    request.mode = SyncRequest::Mode::Sync;
    request.links = links;
    request.force = force;
    SyncReport report;
    QEventLoop loop;
    const auto connection =
        QObject::connect(m_engine.get(), &Engine::finished, &loop, [&](quint64, const SyncReport& finished) {
            report = finished;
            loop.quit();
        });
    m_engine->start(request);
    loop.exec();
    QObject::disconnect(connection);
    if (report.zones.isEmpty())
        qFatal("%s", report.error ? qPrintable(report.error->message()) : "no report");
    return report.zones.first();
}

QStringList ManyLinks::held(const QString& link)
{
    QStringList hosts;
    const QStringList lines = m_services.at(static_cast<size_t>(m_names.indexOf(link)))->held();
    for (const QString& line : lines) {
        if (line.section(u' ', 2, 2) == u"A")
            hosts += line.section(u'.', 0, 0) + u' ' + line.section(u' ', 3);
    }
    return hosts;
}

int ManyLinks::takeRequests(const QString& link)
{
    HttpDouble& server = m_services.at(static_cast<size_t>(m_names.indexOf(link)))->server();
    const auto count = static_cast<int>(server.requests().size());
    server.forgetRequests();
    return count;
}

} // namespace zoneloom::test
