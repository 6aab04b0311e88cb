// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ZoneImportCommand.h"

#include "app/cli/EngineRun.h"
#include "app/cli/RevisionOutput.h"
#include "models/dns/MasterFileReader.h"
#include "models/dns/validation/Validator.h"
#include "models/store/ChangeCounts.h"
#include "models/store/Store.h"

#include <QFileInfo>

namespace zoneloom {

using namespace Qt::StringLiterals;

struct ZoneImportCommand::Source
{
    ZoneContent content;
    QList<Finding> findings; ///< of reading; validation's come after
    QString description;     ///< for the revision's message
    bool hasOpaque = false;
};

Usage ZoneImportCommand::usage() const
{
    return {
        tr("Make a zone's content that of a master file or of a provider's zone, as one revision."),
        {{u"ZONE"_s, tr("The internal zone; created where it is new."), Completes::Zone, false, false},
         {u"FILE"_s, tr("A master file; “-” reads standard input."), Completes::File, true, false}},
        {{{u"from"_s},
          tr("Read the zone from this account instead of a file."),
          u"ACCOUNT[:EXTERNAL]"_s,
          Completes::Account,
          {},
          false},
         {{u"dry-run"_s}, tr("Only say what would change."), {}, {}, {}, false},
         messageOption()},
        {{u"zone import example.com example.com.zone -m 'From the old server'"_s, tr("from a master file")},
         {u"zone import example.com - < example.com.zone"_s, tr("from standard input")},
         {u"zone import example.com --from hetzner"_s, tr("what the account “hetzner” holds")},
         {u"zone import example.com example.com.zone --dry-run"_s, tr("check it first; exits 2 where it would "
                                                                      "change something")}},
        tr("All errors of a file are reported with line and column, and a file with errors changes nothing. $INCLUDE "
           "works within the file's folder, and not from standard input.")};
}

Result<ExitStatus> ZoneImportCommand::work(Context& context, Store& store, const Arguments& arguments)
{
    const Result<Name> name = zoneName(arguments.value(u"ZONE"_s));
    if (!name)
        return fail(name.error());
    if (arguments.given(u"FILE"_s) == arguments.has(u"from"_s))
        return fail(ErrorKind::Usage, QT_TRANSLATE_NOOP("Error", "Say either a FILE or --from."));

    const Result<ZoneImport::Existing> existing = ZoneImport::existing(store, *name);
    if (!existing)
        return fail(existing.error());
    const std::optional<ZoneSummary>& known = existing->zone;

    Result<Source> source = arguments.has(u"from"_s) ? fromAccount(context, *name, *arguments.option(u"from"_s))
                                                     : fromFile(context, *name, arguments.value(u"FILE"_s));
    if (!source)
        return fail(source.error());
    if (arguments.has(u"from"_s))
        source->content = ZoneImport::withSoa(*existing, source->content, context.clock.now().date());
    QList<Finding> findings = source->findings;
    if (!hasErrors(findings))
        findings += Validator(known ? known->settings.silencedRules : QSet<QString>()).check(source->content);
    if (hasErrors(findings))
        return fail(RevisionOutput::blocked(context, *name, findings));

    const QString message = arguments.option(u"m"_s).value_or(source->description);
    const bool dryRun = arguments.has(u"dry-run"_s);
    const Result<Revision> revision = dryRun ? wouldBe(*existing, source->content)
                                             : commit(store, *existing, source->content, {context.author, message});
    if (!revision)
        return fail(revision.error());
    RevisionOutput::print(context, *name, *revision, findings,
                          {{u"records"_s, static_cast<qint64>(source->content.recordCount())},
                           {u"rrsets"_s, static_cast<qint64>(source->content.rrsetCount())}});
    const bool changes = revision->added + revision->changed + revision->removed > 0;
    return dryRun && changes ? ExitStatus::SomethingLeft : ExitStatus::Done;
}

Result<ZoneImportCommand::Source> ZoneImportCommand::fromFile(Context& context, const Name& zone, const QString& file)
{
    MasterFileOptions options;
    options.origin = zone;
    Source source;
    if (file == u"-") {
        options.fileName = u"<stdin>"_s;
        options.allowIncludes = false;
        MasterFileReading reading = MasterFileReader::read(context.console.readAll(), options);
        source.content = std::move(reading.content);
        source.findings = std::move(reading.findings);
        source.description = tr("Import from standard input");
        return source;
    }
    Result<MasterFileReading> reading = MasterFileReader::readFile(file, options);
    if (!reading)
        return fail(reading.error());
    source.content = std::move(reading->content);
    source.findings = std::move(reading->findings);
    source.description = tr("Import %1").arg(QFileInfo(file).fileName());
    return source;
}

Result<ZoneImportCommand::Source> ZoneImportCommand::fromAccount(Context& context, const Name& zone,
                                                                 const QString& from)
{
    const qsizetype colon = from.indexOf(u':');
    QString external = zone.toText();
    external.chop(1);
    if (colon >= 0)
        external = from.mid(colon + 1);
    const QString account = from.left(colon);
    const Result<ZoneReading> reading = EngineRun(context).readZone(account, external);
    if (!reading)
        return fail(reading.error());
    for (const auto& [key, reason] : reading->opaque)
        context.console.say(tr("%1 %2 was left out: %3").arg(key.name.toText(), key.type.toText(), reason));
    Source source;
    source.content = reading->content.origin() == zone ? reading->content : ZoneContent(zone, reading->content.sets());
    source.description = tr("Import from %1").arg(account);
    return source;
}

Result<Revision> ZoneImportCommand::commit(Store& store, const ZoneImport::Existing& existing,
                                           const ZoneContent& content, const CommitInfo& info)
{
    Result<Revision> revision = ZoneImport::write(store, existing, content, info);
    if (revision && existing.zone && revision->number == existing.zone->revision)
        return RevisionOutput::unchanged(*existing.zone);
    return revision;
}

Revision ZoneImportCommand::wouldBe(const ZoneImport::Existing& existing, const ZoneContent& content)
{
    const ChangeCounts counts = ChangeCounts::of(existing.content.differenceTo(content));
    Revision revision;
    revision.number = existing.zone ? existing.zone->revision : 0;
    revision.added = counts.added;
    revision.changed = counts.changed;
    revision.removed = counts.removed;
    return revision;
}

} // namespace zoneloom
