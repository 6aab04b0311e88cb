// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/RecordTypes.h"

#include "models/dns/types/descriptions/Descriptions.h"

#include <QHash>

namespace zoneloom {

const QList<RecordTypeDescription>& RecordTypes::all()
{
    static const QList<RecordTypeDescription> table{
        recordtypes::a(),      recordtypes::aaaa(),       recordtypes::cname(), recordtypes::mx(),
        recordtypes::txt(),    recordtypes::ns(),         recordtypes::srv(),   recordtypes::caa(),
        recordtypes::ptr(),    recordtypes::alias(),      recordtypes::https(), recordtypes::svcb(),
        recordtypes::tlsa(),   recordtypes::ds(),         recordtypes::sshfp(), recordtypes::naptr(),
        recordtypes::dname(),  recordtypes::soa(),        recordtypes::uri(),   recordtypes::loc(),
        recordtypes::smimea(), recordtypes::openpgpkey(), recordtypes::hinfo(), recordtypes::rp(),
        recordtypes::cert(),   recordtypes::dnskey(),     recordtypes::cds(),   recordtypes::cdnskey()};
    return table;
}

const RecordTypeDescription* RecordTypes::find(RRType type)
{
    static const QHash<RRType, const RecordTypeDescription*> index = [] {
        QHash<RRType, const RecordTypeDescription*> byType;
        for (const RecordTypeDescription& description : all())
            byType.insert(description.type, &description);
        return byType;
    }();
    return index.value(type, nullptr);
}

} // namespace zoneloom
