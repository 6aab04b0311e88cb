// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/editing/ZoneImport.h"

#include "models/editing/NewZone.h"
#include "models/store/Store.h"
#include "models/store/Timelines.h"
#include "models/store/Zones.h"

namespace zoneloom {

Result<ZoneImport::Existing> ZoneImport::existing(Store& store, const Name& zone)
{
    Existing existing{std::nullopt, ZoneContent(zone, {})};
    const Result<ZoneSummary> found = store.zones().find(zone);
    if (!found && found.error().kind() == ErrorKind::NotFound)
        return existing;
    if (!found)
        return fail(found.error());
    existing.zone = *found;
    if (found->revision == 0)
        return existing;
    Result<ZoneContent> content = store.timelines().content(found->timeline, found->revision);
    if (!content)
        return fail(content.error());
    if (!content->isEmpty())
        existing.content = *std::move(content);
    return existing;
}

ZoneContent ZoneImport::withSoa(const Existing& existing, const ZoneContent& incoming, QDate today)
{
    const Name& origin = incoming.origin();
    const RRsetKey key{origin, rrtype::SOA};
    if (incoming.find(key))
        return incoming;
    std::optional<RRset> soa;
    if (const RRset* own = existing.content.find(key))
        soa = *own;
    if (!soa) {
        const RRset* servers = incoming.find({origin, rrtype::NS});
        Name primary = origin.child("ns1").value_or(origin);
        if (servers && servers->count() > 0)
            primary = Name::fromWire(*servers->rdata().begin()).value_or(primary);
        soa = NewZone::soa(origin, primary, today);
    }
    return incoming.applied(ChangeSet({{std::nullopt, soa}}));
}

Result<Revision> ZoneImport::write(Store& store, const Existing& existing, const ZoneContent& content,
                                   const CommitInfo& info)
{
    if (existing.zone)
        return store.timelines().commit(existing.zone->timeline, existing.zone->revision,
                                        existing.content.differenceTo(content), info);
    const Result<ZoneSummary> created = store.zones().create(content.origin());
    if (!created)
        return fail(created.error());
    Result<Revision> revision = store.timelines().replace(created->timeline, content, info);
    if (!revision)
        (void)store.zones().remove(created->name); // the import's own error is the one to tell
    return revision;
}

} // namespace zoneloom
