// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/RecordListCommand.h"

#include "app/cli/JsonRecords.h"
#include "app/cli/RecordArguments.h"
#include "app/cli/TextRecords.h"
#include "models/store/Store.h"
#include "models/store/Timelines.h"

#include <QJsonDocument>

namespace zoneloom {

using namespace Qt::StringLiterals;

namespace {

/// Piece by piece, since a million RRsets as one object would take gigabytes.
void printJson(Console& console, const ZoneSummary& zone, int revision, const QList<RRset>& sets)
{
    QByteArray head = QJsonDocument(QJsonObject{{u"zone"_s, zone.name.toText()}, {u"revision"_s, revision}})
                          .toJson(QJsonDocument::Compact);
    head.chop(1);
    console.printBytes(head + ",\"rrsets\":[");
    QByteArray separator;
    for (const RRset& set : sets) {
        console.printBytes(separator + QJsonDocument(json::rrset(set)).toJson(QJsonDocument::Compact));
        separator = ",";
    }
    console.printBytes("]}\n");
}

} // namespace

Usage RecordListCommand::usage() const
{
    return {
        tr("List a zone's records."),
        {zoneParameter()},
        {{{u"name"_s}, tr("Only names that fit, such as “*.api” or “www.example.com.”."), tr("GLOB"), {}, {}, false},
         {{u"type"_s}, tr("Only RRsets of this type."), tr("TYPE"), Completes::Type, {}, false},
         {{u"revision"_s}, tr("This revision instead of the latest."), u"N"_s, {}, {}, false}},
        {{u"record list example.com --type MX"_s, tr("the mail servers")},
         {u"record list example.com --name '*.api'"_s, tr("everything below api")}},
        {}};
}

Result<ExitStatus> RecordListCommand::work(Context& context, Store& store, const Arguments& arguments)
{
    const Result<ZoneSummary> zone = zoneOf(store, arguments.value(u"ZONE"_s));
    if (!zone)
        return fail(zone.error());
    int revision = zone->revision;
    if (const auto text = arguments.option(u"revision"_s)) {
        const Result<int> number = Arguments::number(*text, 0);
        if (!number)
            return fail(number.error());
        revision = *number;
    }
    const Result<QList<RRset>> found = sets(store, *zone, revision, arguments);
    if (!found)
        return fail(found.error());
    if (context.json)
        printJson(context.console, *zone, revision, *found);
    else
        context.console.printBytes(text::records(*found, zone->name).toUtf8());
    return ExitStatus::Done;
}

Result<QList<RRset>> RecordListCommand::sets(Store& store, const ZoneSummary& zone, int revision,
                                             const Arguments& arguments)
{
    std::optional<RRType> type;
    if (const auto text = arguments.option(u"type"_s)) {
        const Result<RRType> given = RRType::fromText(*text);
        if (!given)
            return fail(given.error());
        type = *given;
    }
    const std::optional<QString> pattern = arguments.option(u"name"_s);
    if (pattern && !RecordArguments::isPattern(*pattern)) {
        // One name: by index, however large the zone is.
        QList<RRset> sets;
        const std::unique_ptr<TimelineLookup> lookup = store.timelines().lookup(zone.timeline, revision);
        for (const Name& origin : {zone.name, Name()}) {
            const Result<Name> name = Name::fromText(*pattern, origin);
            if (!name)
                return fail(name.error());
            if (sets.isEmpty())
                sets = lookup->at(*name);
        }
        if (!lookup->outcome())
            return fail(lookup->outcome().error());
        if (type)
            sets.removeIf([&type](const RRset& set) { return set.type() != *type; });
        return sets;
    }
    const Result<ZoneContent> content = store.timelines().content(zone.timeline, revision);
    if (!content)
        return fail(content.error());
    QList<RRset> sets = content->sets();
    if (type)
        sets.removeIf([&type](const RRset& set) { return set.type() != *type; });
    if (pattern)
        sets.removeIf([&](const RRset& set) { return !RecordArguments::matches(*pattern, set.name(), zone.name); });
    return sets;
}

} // namespace zoneloom
