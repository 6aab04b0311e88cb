// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/RecordSetCommand.h"

#include "app/cli/RecordArguments.h"
#include "models/editing/EditSession.h"

namespace zoneloom {

using namespace Qt::StringLiterals;

Usage RecordSetCommand::usage() const
{
    return {tr("Make an RRset exactly these records, as one revision."),
            {zoneParameter(),
             nameParameter(),
             typeParameter(),
             {u"RDATA"_s, tr("One argument a record, in presentation form."), Completes::Nothing, false, true}},
            {ttlOption(),
             {{u"note"_s}, tr("A note for people; empty removes it."), tr("TEXT"), {}, {}, false},
             messageOption()},
            {{u"record set example.com www A 192.0.2.10 -m 'New web server'"_s, tr("replace all addresses of www")},
             {u"record set example.com @ CAA '0 issue \"letsencrypt.org\"'"_s, tr("who may issue certificates")}},
            tr("Without --ttl and --note the RRset keeps those that it has.")};
}

Result<QString> RecordSetCommand::edit(EditSession& session, Store&, const ZoneSummary& zone,
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
    const std::optional<RRset> before = session.find({*name, *type});
    const quint32 newTtl = ttl->value_or(before ? before->ttl() : EditSession::DefaultTtl);
    const QString note = arguments.option(u"note"_s).value_or(before ? before->note() : QString());
    session.setRRset(RRset(before ? before->name() : *name, *type, newTtl, *rdata, note));
    return tr("Set %1 %2", "a record's name and type").arg(name->toText(), type->toText());
}

} // namespace zoneloom
