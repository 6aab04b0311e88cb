// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/RRsetBlob.h"

#include <QtEndian>

namespace zoneloom {

namespace {

template <typename Number>
void appendNumber(QByteArray& blob, Number number)
{
    const Number big = qToBigEndian(number);
    blob.append(reinterpret_cast<const char*>(&big), sizeof big);
}

void appendBytes(QByteArray& blob, QByteArrayView bytes)
{
    appendNumber(blob, static_cast<quint32>(bytes.size()));
    blob.append(bytes);
}

/// Reads what the functions above wrote; `good` falls to false, and stays so, behind the end.
struct Reader
{
    QByteArrayView rest;
    bool good = true;

    template <typename Number>
    Number number()
    {
        const QByteArrayView octets = take(sizeof(Number));
        return good ? qFromBigEndian<Number>(octets.data()) : Number(0);
    }
    QByteArrayView take(qsizetype length)
    {
        good = good && length >= 0 && length <= rest.size();
        if (!good)
            return {};
        const QByteArrayView taken = rest.first(length);
        rest = rest.sliced(length);
        return taken;
    }
    QByteArrayView bytes() { return take(number<quint32>()); }

    RRset set()
    {
        const Result<Name> name = Name::fromWire(bytes());
        const RRType type(number<quint16>());
        const quint32 ttl = number<quint32>();
        const QByteArray packed = bytes().toByteArray();
        const QString note = QString::fromUtf8(bytes());
        qsizetype at = 0;
        while (at + 2 <= packed.size())
            at += 2 + qFromBigEndian<quint16>(packed.data() + at);
        good = good && name.has_value() && at == packed.size();
        return good ? RRset::fromPacked(*name, type, ttl, packed, note) : RRset();
    }
    RRsetChange change()
    {
        RRsetChange change;
        const auto sides = number<quint8>();
        good = good && sides >= 1 && sides <= 3;
        if (sides & 1)
            change.before = set();
        if (sides & 2)
            change.after = set();
        return change;
    }
};

tl::unexpected<Error> damaged()
{
    return fail(Error(ErrorKind::Store, QT_TRANSLATE_NOOP("Error", "A saved change in the store is damaged."))
                    .withAdvice(QT_TRANSLATE_NOOP("Error", "Restore the store from a copy.")));
}

void appendChange(QByteArray& blob, const RRsetChange& change)
{
    appendNumber(blob, static_cast<quint8>((change.before ? 1 : 0) | (change.after ? 2 : 0)));
    if (change.before)
        RRsetBlob::append(blob, *change.before);
    if (change.after)
        RRsetBlob::append(blob, *change.after);
}

} // namespace

void RRsetBlob::append(QByteArray& blob, const RRset& set)
{
    appendBytes(blob, set.name().wire());
    appendNumber(blob, set.type().number());
    appendNumber(blob, set.ttl());
    appendBytes(blob, set.packedRdata());
    appendBytes(blob, set.note().isEmpty() ? QByteArray() : set.note().toUtf8());
}

void RRsetBlob::appendKey(QByteArray& blob, const RRsetKey& key)
{
    appendBytes(blob, key.name.lowerWire());
    appendNumber(blob, key.type.number());
}

QByteArray RRsetBlob::of(const RRsetChange& change)
{
    QByteArray blob;
    appendChange(blob, change);
    return blob;
}

QByteArray RRsetBlob::of(const ChangeSet& changes)
{
    QByteArray blob;
    for (const RRsetChange& change : changes)
        appendChange(blob, change);
    return blob;
}

Result<RRsetChange> RRsetBlob::toChange(const QByteArray& blob)
{
    Reader reader{blob};
    RRsetChange change = reader.change();
    if (!reader.good || !reader.rest.isEmpty())
        return damaged();
    return change;
}

Result<ChangeSet> RRsetBlob::toChangeSet(const QByteArray& blob)
{
    Reader reader{blob};
    QList<RRsetChange> changes;
    while (!reader.rest.isEmpty()) {
        changes += reader.change();
        if (!reader.good)
            return damaged();
    }
    return ChangeSet(std::move(changes));
}

} // namespace zoneloom
