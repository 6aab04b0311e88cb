// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/kit/records/RecordList.h"
#include "providers/kit/rest/RestProvider.h"

namespace zoneloom {

/// Write style for APIs that take one record at a time: the adapter lists, creates, changes and deletes single records;
/// the base class works out which, keeps those that stay, and refuses where someone else changed the set in between.
class RecordProvider : public RestProvider
{
public:
    [[nodiscard]] ZoneReading read(const ExternalZone& zone) override;
    QList<ChangeOutcome> apply(const ApplyRequest& request) override;

protected:
    using RestProvider::RestProvider;

    /// All records of the zone, complete, or an exception.
    [[nodiscard]] virtual RecordList list(const ExternalZone& zone) = 0;
    virtual void create(const ExternalZone& zone, const StoredRecord& record) = 0;
    virtual void erase(const ExternalZone& zone, const StoredRecord& record) = 0;
    /// Makes the stored record `old` the record `record` (which has its id and extra). The default says that the API
    /// cannot: then the old one is deleted and the new one created.
    virtual bool update(const ExternalZone& zone, const StoredRecord& record, const StoredRecord& old);
    /// After the last write, where the API wants one (a refresh, a commit).
    virtual void finish(const ExternalZone& zone);
    /// True where a record of the same set has to go before another may come, as where a set can hold only one.
    [[nodiscard]] virtual bool deletesFirst(const RRsetKey& key) const;

private:
    void applyOne(const ExternalZone& zone, const RRsetChange& change, const RecordList& stored);
    [[nodiscard]] const RecordList& freshList(const ExternalZone& zone);

    struct Listed
    {
        QString zone;
        QDateTime at;
        RecordList records;
    };
    std::optional<Listed> m_listed; ///< the last list, whose ids are still those there
};

} // namespace zoneloom
