// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/editing/RecordReplacement.h"

#include "models/dns/RdataCodec.h"

#include <QRegularExpression>

namespace zoneloom {

namespace {

/// The text after replacing; nothing where the search is not found in it.
std::optional<QString> replaced(const QString& text, const QRegularExpression& search, const QString& replacement)
{
    if (!search.match(text).hasMatch())
        return std::nullopt;
    return QString(text).replace(search, replacement);
}

Result<RRset> made(const RRset& before, const std::optional<QString>& name, const std::optional<QString>& value,
                   const std::optional<QString>& note, const Name& origin)
{
    RRset after = before;
    if (name) {
        const Result<Name> owner = Name::fromText(*name, origin);
        if (!owner)
            return fail(owner.error());
        if (!owner->isWithin(origin))
            return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("Error", "%1 is not within the zone %2."),
                        {owner->toText(), origin.toText()});
        after = after.withName(*owner);
    }
    if (value) {
        const Result<QByteArray> rdata = RdataCodec::fromText(before.type(), *value, origin);
        if (!rdata)
            return fail(rdata.error());
        after = after.withRdata({*rdata});
    }
    return note ? after.withNote(*note) : after;
}

} // namespace

Result<QList<RecordReplacement::Hit>> RecordReplacement::find(const QList<RRset>& records, const Options& options,
                                                              const Name& origin, const CancelToken& cancel)
{
    QList<Hit> hits;
    if (options.search.isEmpty())
        return hits;
    const QRegularExpression search(options.isExpression ? options.search : QRegularExpression::escape(options.search),
                                    options.isCaseSensitive ? QRegularExpression::NoPatternOption
                                                            : QRegularExpression::CaseInsensitiveOption);
    if (!search.isValid())
        return fail(
            Error(ErrorKind::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is no regular expression."), {options.search})
                .withCause(search.errorString()));
    // Outside an expression a backslash is just one.
    const QString replacement =
        options.isExpression ? options.replacement : QString(options.replacement).replace(u'\\', QLatin1String("\\\\"));
    for (const RRset& record : records) {
        if (cancel.isCancelled())
            break;
        std::optional<QString> name;
        std::optional<QString> value;
        std::optional<QString> note;
        if (options.inNames)
            name = replaced(record.name().relativeTo(origin), search, replacement);
        if (options.inValues)
            value = replaced(RdataCodec::toText(record.type(), *record.rdata().begin(), origin), search, replacement);
        if (options.inNotes)
            note = replaced(record.note(), search, replacement);
        if (!name && !value && !note)
            continue;
        const Result<RRset> after = made(record, name, value, note, origin);
        if (after)
            hits += Hit{record, *after, {}};
        else
            hits += Hit{record, {}, after.error()};
    }
    return hits;
}

ChangeSet RecordReplacement::changes(const QList<Hit>& hits, const EditBatch::Find& find)
{
    EditBatch batch(find);
    // All go before any comes: two records may change places.
    for (const Hit& hit : hits) {
        if (hit.after)
            batch.remove(RRsetKey::of(hit.before), (*hit.before.rdata().begin()).toByteArray());
    }
    for (const Hit& hit : hits) {
        if (hit.after)
            batch.add(*hit.after);
    }
    return batch.changes();
}

} // namespace zoneloom
