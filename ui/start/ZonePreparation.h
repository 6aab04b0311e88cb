// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/validation/Finding.h"
#include "models/editing/ZoneImport.h"
#include "models/items/RankedFindings.h"
#include "models/items/RecordTable.h"
#include "models/store/ChangeCounts.h"

#include <QObject>

#include <functional>

namespace zoneloom {

class Workspace;

/// What is about to become a zone's content, as it was read.
struct IncomingZone
{
    ZoneContent content;
    QList<Finding> findings; ///< of reading; the rules' own are added
    QStringList remarks;     ///< such as what had to be left out, translated
    bool addsSoa = false;    ///< where the source keeps the SOA to itself: see ZoneImport::withSoa()
};

/// The same, checked and compared with what the store holds.
struct PreparedZone
{
    ZoneImport::Existing existing;
    IncomingZone incoming;
    RankedFindings findings; ///< of reading and of the rules
    RecordTable table;
    ChangeCounts counts;
    ChangeSet changes; ///< of a zone that is there already
};

/// Reads, checks and compares off the GUI thread what a dialog wants to bring in, and writes it once a person says so.
/// Only the newest request is answered.
class ZonePreparation : public QObject
{
    Q_OBJECT

public:
    /// Runs on a thread of the pool: must hold all it needs by value.
    using Reading = std::function<Result<IncomingZone>()>;

    explicit ZonePreparation(Workspace& workspace, QObject* parent = nullptr);

    /// prepared() or failed() follows.
    void prepare(const Name& zone, Reading read);
    /// No answer comes any more for what was asked.
    void cancel() { ++m_request; }
    /// Writes it as one revision; then `alsoDo` in the same job, such as adding a link. written() or failed() follows.
    void write(
        const PreparedZone& prepared, const QString& message,
        std::function<Outcome(Store&)> alsoDo = [](Store&) { return Outcome(); });

Q_SIGNALS:
    void prepared(const zoneloom::PreparedZone& zone);
    void written(const zoneloom::Name& zone, const zoneloom::Revision& revision);
    void failed(const zoneloom::Error& error);

private:
    Workspace& m_workspace;
    quint64 m_request = 0;
};

} // namespace zoneloom
