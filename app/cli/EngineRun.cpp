// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/EngineRun.h"

#include "app/cli/Interrupt.h"

#include <QEventLoop>

namespace zoneloom {

namespace {

QString phaseText(SyncPhase phase)
{
    switch (phase) {
    case SyncPhase::Queued:
        return EngineRun::tr("queued");
    case SyncPhase::Reading:
        return EngineRun::tr("reading");
    case SyncPhase::Planning:
        return EngineRun::tr("planning");
    case SyncPhase::Applying:
        return EngineRun::tr("applying");
    case SyncPhase::ReadingBack:
        return EngineRun::tr("reading back");
    case SyncPhase::AskingNameServers:
        return EngineRun::tr("asking name servers");
    case SyncPhase::Done:
        break;
    }
    return EngineRun::tr("done");
}

} // namespace

EngineRun::EngineRun(Context& context)
    : m_context(context)
    , m_engine({context.store, context.secrets(context.store), &context.clock})
{}

EngineRun::~EngineRun() = default;

SyncReport EngineRun::run(const SyncRequest& request)
{
    QEventLoop loop;
    SyncReport report;
    Engine::Token token = 0;
    QObject::connect(&m_engine, &Engine::finished, &loop, [&](quint64 of, const SyncReport& answer) {
        if (of != token)
            return;
        report = answer;
        loop.quit();
    });
    QObject::connect(&m_engine, &Engine::progressed, &loop, [&](quint64 of, const SyncProgress& progress) {
        if (of == token)
            showProgress(progress);
    });
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::received, &loop, [&] { m_engine.cancel(token); });
    token = m_engine.start(request);
    loop.exec();
    m_context.console.clearProgress();
    return report;
}

Result<ZoneReading> EngineRun::readZone(const QString& account, const QString& externalZone)
{
    QEventLoop loop;
    Result<ZoneReading> result = fail(ErrorKind::Cancelled, QT_TRANSLATE_NOOP("Error", "Reading was cancelled."));
    Engine::Token token = 0;
    QObject::connect(&m_engine, &Engine::zoneRead, &loop,
                     [&](quint64 of, const ZoneReading& reading, const std::optional<Error>& error) {
                         if (of != token)
                             return;
                         result = error ? Result<ZoneReading>(fail(*error)) : Result<ZoneReading>(reading);
                         loop.quit();
                     });
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::received, &loop, [&] { m_engine.cancel(token); });
    m_context.console.showProgress(tr("Reading %1 from %2 …").arg(externalZone, account));
    token = m_engine.readZone(account, externalZone);
    loop.exec();
    m_context.console.clearProgress();
    return result;
}

Outcome EngineRun::testAccount(const Account& account)
{
    QEventLoop loop;
    Outcome outcome;
    Engine::Token token = 0;
    QObject::connect(&m_engine, &Engine::accountTested, &loop, [&](quint64 of, const std::optional<Error>& error) {
        if (of != token)
            return;
        if (error)
            outcome = fail(*error);
        loop.quit();
    });
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::received, &loop, [&] { m_engine.cancel(token); });
    token = m_engine.testAccount(account);
    loop.exec();
    return outcome;
}

void EngineRun::showProgress(const SyncProgress& progress)
{
    QString line = tr("%1 → %2: %3", "zone → link: phase")
                       .arg(progress.zone.toDisplay(), progress.link, phaseText(progress.phase));
    if (progress.total > 0)
        line += tr(" %1 of %2").arg(progress.done).arg(progress.total);
    m_context.console.showProgress(line);
}

} // namespace zoneloom
