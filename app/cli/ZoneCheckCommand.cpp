// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ZoneCheckCommand.h"

#include "app/cli/JsonRecords.h"
#include "app/cli/TextRecords.h"
#include "models/dns/MasterFileReader.h"
#include "models/dns/validation/Validator.h"
#include "models/store/Store.h"
#include "models/store/Timelines.h"
#include "models/store/Zones.h"

#include <QFileInfo>

namespace zoneloom {

using namespace Qt::StringLiterals;

Usage ZoneCheckCommand::usage() const
{
    return {
        tr("Check a zone, or a master file that need not be in the store."),
        {{u"ZONE|FILE"_s, tr("An internal zone, or a file (“-” is standard input); a zone of that name comes first."),
          Completes::Zone, false, false}},
        {{{u"origin"_s},
          tr("The zone that the file is about; default: the file's name without “.zone” or “.db”."),
          tr("ZONE"),
          Completes::Zone,
          {},
          false}},
        {{u"zone check example.com"_s, tr("the latest revision of an internal zone")},
         {u"zone check ./example.com.zone --origin example.com"_s, tr("a file; nothing is stored")}},
        tr("Prints “place: severity: [rule] text” and exits 2 where anything was found.")};
}

Result<ExitStatus> ZoneCheckCommand::run(Context& context, const Arguments& arguments)
{
    const QString what = arguments.value(u"ZONE|FILE"_s);
    const auto origin = arguments.option(u"origin"_s);
    Result<Checked> checked = origin || what == u"-" || what.contains(u'/') ? checkFile(context, what, origin)
                                                                            : checkZoneOrFile(context, what);
    if (!checked)
        return fail(checked.error());
    if (context.json) {
        context.console.printJson(
            {{u"zone"_s, checked->zone.toText()}, {u"findings"_s, json::findings(checked->findings)}});
    } else {
        for (const Finding& finding : std::as_const(checked->findings))
            context.console.print(text::finding(finding));
        if (checked->findings.isEmpty())
            context.console.say(tr("%1: nothing found.").arg(checked->zone.toText()));
    }
    return checked->findings.isEmpty() ? ExitStatus::Done : ExitStatus::SomethingLeft;
}

Result<ZoneCheckCommand::Checked> ZoneCheckCommand::checkZoneOrFile(Context& context, const QString& what)
{
    std::optional<Error> noZone;
    if (const Result<std::unique_ptr<Store>> store =
            Store::open(context.store, Store::Mode::OpenExisting, context.clock)) {
        const Result<Name> name = Name::fromText(what);
        const Result<ZoneSummary> zone = name ? (*store)->zones().find(*name) : fail(name.error());
        if (zone) {
            const Result<ZoneContent> content = (*store)->timelines().content(zone->timeline);
            if (!content)
                return fail(content.error());
            return Checked{zone->name, Validator(zone->settings.silencedRules).check(*content)};
        }
        noZone = zone.error();
    } else {
        noZone = store.error();
    }
    if (!QFileInfo::exists(what))
        return fail(*noZone);
    return checkFile(context, what, {});
}

Result<ZoneCheckCommand::Checked> ZoneCheckCommand::checkFile(Context& context, const QString& file,
                                                              const std::optional<QString>& origin)
{
    QString zoneText = QFileInfo(file).fileName();
    for (const QString& ending : {u".zone"_s, u".db"_s, u".txt"_s}) {
        if (zoneText.endsWith(ending))
            zoneText.chop(ending.size());
    }
    const Result<Name> zone = Name::fromText(origin.value_or(zoneText));
    if (!zone)
        return fail(zone.error().withAdvice(QT_TRANSLATE_NOOP("Error", "Name the zone with --origin.")));
    MasterFileOptions options;
    options.origin = *zone;
    MasterFileReading reading;
    if (file == u"-") {
        if (!origin)
            return fail(ErrorKind::Usage, QT_TRANSLATE_NOOP("Error", "Standard input needs --origin."));
        options.fileName = u"<stdin>"_s;
        options.allowIncludes = false;
        reading = MasterFileReader::read(context.console.readAll(), options);
    } else {
        Result<MasterFileReading> read = MasterFileReader::readFile(file, options);
        if (!read)
            return fail(read.error());
        reading = std::move(*read);
    }
    return Checked{*zone, reading.findings + Validator().check(reading.content)};
}

} // namespace zoneloom
