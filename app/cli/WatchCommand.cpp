// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/WatchCommand.h"

#include "app/cli/EngineRun.h"
#include "app/cli/Interrupt.h"
#include "app/cli/JsonReports.h"
#include "app/cli/TextReports.h"
#include "models/store/Store.h"
#include "sync/Watcher.h"

#include <QEventLoop>
#include <QJsonArray>

#include <algorithm>

namespace zoneloom {

using namespace Qt::StringLiterals;

namespace {

bool failed(const ZoneReport& zone)
{
    return zone.error || std::any_of(zone.links.begin(), zone.links.end(),
                                     [](const LinkReport& link) { return link.error || !link.rejected.isEmpty(); });
}

bool leavesSomething(const ZoneReport& zone)
{
    return std::any_of(zone.links.begin(), zone.links.end(),
                       [](const LinkReport& link) { return link.state == LinkState::Differs; });
}

Result<ExitStatus> once(Context& context)
{
    SyncRequest request;
    request.mode = SyncRequest::Mode::Sync;
    request.automatic = true;
    request.author = context.author;
    const SyncReport report = EngineRun(context).run(request);
    if (report.error)
        return fail(*report.error);
    QJsonArray zones;
    ExitStatus status = ExitStatus::Done;
    for (const ZoneReport& zone : report.zones) {
        zones.append(json::sync(zone));
        if (!context.json)
            context.console.printBytes(TextReports::sync(zone).toUtf8());
        if (failed(zone))
            status = ExitStatus::Failed;
        else if (status == ExitStatus::Done && leavesSomething(zone))
            status = ExitStatus::SomethingLeft;
    }
    if (context.json)
        context.console.printJson({{u"zones"_s, zones}});
    return status;
}

} // namespace

Usage WatchCommand::usage() const
{
    return {tr("Run the background engine without a window."),
            {},
            {{{u"once"_s},
              tr("Read all links once, push what is pending on those of policy auto, and end."),
              {},
              {},
              {},
              false},
             {{u"interval"_s}, tr("Seconds between two readings of all links; default 900."), u"N"_s, {}, {}, false}},
            {{u"watch"_s, tr("until Ctrl-C; as a service, for example")}, {u"watch --once"_s, tr("from cron")}},
            tr("Pushes links of policy auto as soon as any program commits a revision, and reads all links again on a "
               "schedule. With --json each report is one line.")};
}

Result<ExitStatus> WatchCommand::run(Context& context, const Arguments& arguments)
{
    // A store that is missing or of another version is an error now, not one at the first reading.
    if (const auto store = Store::open(context.store, Store::Mode::OpenExisting, context.clock); !store)
        return fail(store.error());
    const Result<int> interval = Arguments::number(arguments.option(u"interval"_s).value_or(u"900"_s), 1);
    if (!interval)
        return fail(interval.error());
    if (arguments.has(u"once"_s))
        return once(context);

    EngineRun run(context);
    Watcher watcher(run.engine(), {context.store, std::chrono::milliseconds(250), std::chrono::seconds(*interval)});
    QEventLoop loop;
    QObject::connect(&watcher, &Watcher::noticed, &loop, [&](const ZoneReport& report) {
        if (context.json)
            context.console.printJson(json::sync(report));
        else
            context.console.print(context.clock.now().toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss "_s) +
                                  TextReports::sync(report).trimmed());
        (void)context.console.finish(); // line by line, and whether somebody still reads is told at the end
    });
    QObject::connect(&watcher, &Watcher::failed, &loop,
                     [&](const Error& error) { context.console.say(error.message()); });
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::received, &loop, &QEventLoop::quit);
    context.console.say(tr("Watching %1; Ctrl-C ends it.").arg(context.store));
    watcher.start();
    loop.exec();
    watcher.stop();
    return ExitStatus::Done;
}

} // namespace zoneloom
