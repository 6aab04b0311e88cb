// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/IgnoreCommand.h"

#include "app/cli/RecordArguments.h"
#include "models/store/Links.h"
#include "models/store/Store.h"
#include "models/store/Timelines.h"

#include <QJsonArray>

#include <algorithm>

namespace zoneloom {

using namespace Qt::StringLiterals;

Usage IgnoreCommand::usage() const
{
    return {tr("Settle cells by saying that they are not ours."),
            {zoneParameter(),
             {u"LINK"_s, tr("The link."), Completes::Link, false, false},
             {u"NAME"_s, tr("Relative to the zone unless it ends with a dot."), Completes::Nothing, false, false},
             {u"TYPE"_s, tr("Only this type; all types that the link holds there where it is left out."),
              Completes::Type, true, false}},
            {{{u"undo"_s}, tr("They are ours again."), {}, {}, {}, false}},
            {{u"ignore example.com hetzner _acme-challenge TXT"_s, tr("the certificate robot's records")},
             {u"ignore example.com hetzner _acme-challenge TXT --undo"_s, tr("take it back")}},
            tr("An ignored cell is neither compared nor written any more.")};
}

Result<ExitStatus> IgnoreCommand::work(Context& context, Store& store, const Arguments& arguments)
{
    const Result<ZoneSummary> zone = zoneOf(store, arguments.value(u"ZONE"_s));
    if (!zone)
        return fail(zone.error());
    const Result<Link> link = store.links().find(zone->name, arguments.value(u"LINK"_s));
    if (!link)
        return fail(link.error());
    const Result<LinkStatus> status = store.links().status(link->id);
    if (!status)
        return fail(status.error());
    const Result<QSet<RRsetKey>> found = keys(store, *zone, *link, *status, arguments);
    if (!found)
        return fail(found.error());
    QList<RRsetKey> sorted(found->begin(), found->end());
    std::sort(sorted.begin(), sorted.end());
    const bool ignored = !arguments.has(u"undo"_s);
    QJsonArray array;
    for (const RRsetKey& key : std::as_const(sorted)) {
        if (const Outcome set = store.links().setIgnored(link->id, key, ignored); !set)
            return fail(set.error());
        array.append(QJsonObject{{u"name"_s, key.name.toText()}, {u"type"_s, key.type.toText()}});
        if (!context.json)
            context.console.print((ignored ? tr("%1 %2 at %3 is ignored.") : tr("%1 %2 at %3 is ours again."))
                                      .arg(key.name.toText(), key.type.toText(), link->name));
    }
    if (context.json)
        context.console.printJson(
            {{u"zone"_s, zone->name.toText()}, {u"link"_s, link->name}, {u"ignored"_s, ignored}, {u"cells"_s, array}});
    return ExitStatus::Done;
}

Result<QSet<RRsetKey>> IgnoreCommand::keys(Store& store, const ZoneSummary& zone, const Link& link,
                                           const LinkStatus& status, const Arguments& arguments)
{
    const Result<Name> name = RecordArguments::name(arguments.value(u"NAME"_s), zone.name);
    if (!name)
        return fail(name.error());
    if (arguments.given(u"TYPE"_s)) {
        const Result<RRType> type = RRType::fromText(arguments.value(u"TYPE"_s));
        if (!type)
            return fail(type.error());
        return QSet<RRsetKey>{{*name, *type}};
    }
    QSet<RRsetKey> keys;
    for (const TimelineId timeline : {zone.timeline, link.observations}) {
        const std::unique_ptr<TimelineLookup> lookup = store.timelines().lookup(timeline);
        const QList<RRset> sets = lookup->at(*name);
        if (!lookup->outcome())
            return fail(lookup->outcome().error());
        for (const RRset& set : sets)
            keys.insert(RRsetKey::of(set));
    }
    for (const RRsetKey& key : status.ignored) {
        if (key.name == *name)
            keys.insert(key);
    }
    if (keys.isEmpty()) {
        return fail(ErrorKind::NotFound, QT_TRANSLATE_NOOP("Error", "Neither the zone nor %2 has anything at %1."),
                    {name->toText(), link.name});
    }
    return keys;
}

} // namespace zoneloom
