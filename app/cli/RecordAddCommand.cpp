// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/RecordAddCommand.h"

#include "app/cli/RecordArguments.h"
#include "models/editing/EditSession.h"

namespace zoneloom {

using namespace Qt::StringLiterals;

Usage RecordAddCommand::usage() const
{
    return {tr("Add records to an RRset, as one revision."),
            {zoneParameter(),
             nameParameter(),
             typeParameter(),
             {u"RDATA"_s, tr("One argument a record, in presentation form."), Completes::Nothing, false, true}},
            {ttlOption(), {{u"note"_s}, tr("A note for people."), tr("TEXT"), {}, {}, false}, messageOption()},
            {{u"record add example.com www A 192.0.2.1 192.0.2.2"_s, tr("two addresses")},
             {u"record add example.com @ MX '10 mail' --ttl 300"_s, tr("a mail server, named relative to the zone")},
             {u"record add example.com @ TXT 'v=spf1 mx -all'"_s, tr("a text needs no quotes of its own")}},
            tr("The other records of the RRset stay. A TTL is that of the whole RRset (RFC 2181 §5.2).")};
}

Result<QString> RecordAddCommand::edit(EditSession& session, Store&, const ZoneSummary& zone,
                                       const Arguments& arguments)
{
    const Result<Name> name = RecordArguments::name(arguments.value(u"NAME"_s), zone.name);
    if (!name)
        return fail(name.error());
    const Result<RRType> type = RRType::fromText(arguments.value(u"TYPE"_s));
    if (!type)
        return fail(type.error());
    const Result<QList<QByteArray>> rdata = RecordArguments::rdata(*type, arguments.values(u"RDATA"_s), zone.name);
    if (!rdata)
        return fail(rdata.error());
    const Result<std::optional<quint32>> ttl = RecordArguments::ttl(arguments);
    if (!ttl)
        return fail(ttl.error());
    session.addRecords({*name, *type}, *rdata, *ttl);
    if (const auto note = arguments.option(u"note"_s)) {
        if (const Outcome noted = session.setNote({*name, *type}, *note); !noted)
            return fail(noted.error());
    }
    return tr("Add %1 %2", "a record's name and type").arg(name->toText(), type->toText());
}

} // namespace zoneloom
