// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/RecordRemoveCommand.h"

#include "app/cli/RecordArguments.h"
#include "models/editing/EditSession.h"

namespace zoneloom {

using namespace Qt::StringLiterals;

Usage RecordRemoveCommand::usage() const
{
    Parameter type = typeParameter();
    type.optional = true;
    return {tr("Remove records, as one revision."),
            {zoneParameter(),
             nameParameter(),
             type,
             {u"RDATA"_s, tr("Only these records of the RRset."), Completes::Nothing, true, true}},
            {messageOption()},
            {{u"record remove example.com old"_s, tr("everything at that name")},
             {u"record remove example.com www AAAA"_s, tr("an RRset")},
             {u"record remove example.com www A 192.0.2.2"_s, tr("one record of an RRset")}},
            {}};
}

Result<QString> RecordRemoveCommand::edit(EditSession& session, Store&, const ZoneSummary& zone,
                                          const Arguments& arguments)
{
    const Result<Name> name = RecordArguments::name(arguments.value(u"NAME"_s), zone.name);
    if (!name)
        return fail(name.error());
    if (!arguments.given(u"TYPE"_s)) {
        if (const Outcome removed = session.removeName(*name); !removed)
            return fail(removed.error());
        return tr("Remove %1").arg(name->toText());
    }
    const Result<RRType> type = RRType::fromText(arguments.value(u"TYPE"_s));
    if (!type)
        return fail(type.error());
    const RRsetKey key{*name, *type};
    Outcome removed;
    if (arguments.given(u"RDATA"_s)) {
        const Result<QList<QByteArray>> rdata = RecordArguments::rdata(*type, arguments.values(u"RDATA"_s), zone.name);
        if (!rdata)
            return fail(rdata.error());
        removed = session.removeRecords(key, *rdata);
    } else {
        removed = session.removeRRset(key);
    }
    if (!removed)
        return fail(removed.error());
    return tr("Remove %1 %2", "a record's name and type").arg(name->toText(), type->toText());
}

} // namespace zoneloom
