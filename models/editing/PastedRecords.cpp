// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/editing/PastedRecords.h"

#include "models/dns/MasterFileReader.h"
#include "models/dns/RdataCodec.h"
#include "models/dns/validation/RuleTable.h"
#include "models/editing/RecordRows.h"

namespace zoneloom {

namespace {

PastedRecords readTable(const QString& text, const Name& origin)
{
    PastedRecords pasted;
    pasted.form = PastedRecords::Form::Table;
    QList<RRset> sets;
    RecordRows rows(origin);
    int number = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty() || (number == 1 && rows.takeHeading(line)))
            continue;
        const Result<RRset> set = rows.record(line);
        if (set) {
            sets += *set;
            continue;
        }
        Place place;
        place.line = number;
        pasted.problems += RuleTable::finding(QLatin1String("rdata-syntax"), place, QT_TRANSLATE_NOOP("Finding", "%1"),
                                              {set.error().message()});
        ++pasted.wrongLines;
    }
    pasted.records = sets.size();
    pasted.content = ZoneContent(origin, std::move(sets));
    return pasted;
}

PastedRecords readMasterFile(const QString& text, const Name& origin)
{
    MasterFileOptions options;
    options.origin = origin;
    options.allowIncludes = false;
    const MasterFileReading reading = MasterFileReader::read(text.toUtf8(), options);
    PastedRecords pasted;
    pasted.content = reading.content;
    pasted.records = reading.records;
    pasted.problems = reading.findings;
    QSet<int> lines;
    for (const Finding& finding : reading.findings) {
        if (finding.severity == Severity::Error)
            lines.insert(finding.place.line);
    }
    pasted.wrongLines = lines.size();
    return pasted;
}

} // namespace

PastedRecords PastedRecords::read(const QString& text, const Name& origin)
{
    return RecordRows::looksLikeRows(text) ? readTable(text, origin) : readMasterFile(text, origin);
}

ChangeSet PastedRecords::changes(const EditBatch::Find& find, bool replaces) const
{
    EditBatch batch(find);
    for (const RRset& set : content) {
        if (replaces)
            batch.set(RRsetKey::of(set), set);
        else
            batch.add(set, false);
    }
    return batch.changes();
}

} // namespace zoneloom
