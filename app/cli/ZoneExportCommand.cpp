// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ZoneExportCommand.h"

#include "models/dns/MasterFileWriter.h"
#include "models/store/Store.h"
#include "models/store/Timelines.h"

#include <QSaveFile>

namespace zoneloom {

using namespace Qt::StringLiterals;

Usage ZoneExportCommand::usage() const
{
    return {tr("Write a zone as a canonical master file."),
            {zoneParameter()},
            {{{u"revision"_s}, tr("This revision instead of the latest."), u"N"_s, {}, {}, false},
             {{u"o"_s, u"output"_s},
              tr("Write to this file instead of standard output."),
              tr("FILE"),
              Completes::File,
              {},
              false}},
            {{u"zone export example.com -o example.com.zone"_s, tr("for a git repository: it diffs well")},
             {u"zone export example.com --revision 3"_s, tr("what the zone was at revision 3")}},
            {}};
}

Result<ExitStatus> ZoneExportCommand::work(Context& context, Store& store, const Arguments& arguments)
{
    const Result<ZoneSummary> zone = zoneOf(store, arguments.value(u"ZONE"_s));
    if (!zone)
        return fail(zone.error());
    int number = zone->revision;
    if (const auto text = arguments.option(u"revision"_s)) {
        const Result<int> given = Arguments::number(*text, 0);
        if (!given)
            return fail(given.error());
        number = *given;
    }
    const Result<ZoneContent> content = store.timelines().content(zone->timeline, number);
    if (!content)
        return fail(content.error());
    const QByteArray text = MasterFileWriter::write(*content);

    QJsonObject object{{u"zone"_s, zone->name.toText()}, {u"revision"_s, number}};
    const QString file = arguments.option(u"o"_s).value_or(u"-"_s);
    if (file != u"-") {
        QSaveFile output(file);
        if (!output.open(QIODevice::WriteOnly) || output.write(text) != text.size() || !output.commit()) {
            return fail(Error(ErrorKind::File, QT_TRANSLATE_NOOP("Error", "%1 could not be written."), {file})
                            .withCause(output.errorString()));
        }
        object[u"file"_s] = file;
    } else if (context.json) {
        object[u"text"_s] = QString::fromUtf8(text);
    } else {
        context.console.printBytes(text);
    }
    if (context.json)
        context.console.printJson(object);
    return ExitStatus::Done;
}

} // namespace zoneloom
