// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/RevisionOutput.h"

#include "app/cli/JsonRecords.h"
#include "app/cli/TextRecords.h"

namespace zoneloom {

using namespace Qt::StringLiterals;

void RevisionOutput::print(Context& context, const Name& zone, const Revision& revision, const QList<Finding>& findings,
                           const QJsonObject& more)
{
    if (context.json) {
        QJsonObject object = more;
        object[u"zone"_s] = zone.toText();
        object[u"revision"_s] = revision.number;
        object[u"added"_s] = revision.added;
        object[u"changed"_s] = revision.changed;
        object[u"removed"_s] = revision.removed;
        object[u"findings"_s] = json::findings(findings);
        context.console.printJson(object);
        return;
    }
    for (const QString& line : text::findings(findings))
        context.console.say(line);
    if (revision.added + revision.changed + revision.removed == 0)
        context.console.print(tr("%1: nothing changed, still revision %2").arg(zone.toText()).arg(revision.number));
    else
        context.console.print(tr("%1: %2", "zone: revision …").arg(zone.toText(), text::revision(revision)));
}

Error RevisionOutput::blocked(Context& context, const Name& zone, const QList<Finding>& findings)
{
    if (context.json) {
        context.besideError[u"zone"_s] = zone.toText();
        context.besideError[u"findings"_s] = json::findings(findings);
    } else {
        for (const QString& line : text::findings(findings))
            context.console.say(line);
    }
    QList<Finding> errors = findings;
    errors.removeIf([](const Finding& finding) { return finding.severity != Severity::Error; });
    const QString count = QString::number(errors.size());
    if (!context.json || errors.isEmpty()) // the findings stand above it
        return Error(ErrorKind::Invalid, QT_TRANSLATE_NOOP("Error", "Nothing was written to %1; errors: %2."),
                     {zone.toText(), count});
    return Error(ErrorKind::Invalid, QT_TRANSLATE_NOOP("Error", "Nothing was written to %1; errors: %2. The first: %3"),
                 {zone.toText(), count, text::finding(errors.first())});
}

Revision RevisionOutput::unchanged(const ZoneSummary& zone)
{
    Revision revision;
    revision.number = zone.revision;
    return revision;
}

} // namespace zoneloom
