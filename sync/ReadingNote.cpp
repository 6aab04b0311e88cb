// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/ReadingNote.h"

#include <QStringList>

namespace zoneloom {

namespace {

const auto PushWord = QStringLiteral("push");

} // namespace

QString ReadingNote::toText() const
{
    QString text = QString::fromLatin1(hash.toHex());
    if (by == By::Push)
        text += u' ' + PushWord;
    else if (readBefore)
        text += u' ' + readBefore->toUTC().toString(Qt::ISODateWithMs);
    return text;
}

ReadingNote ReadingNote::fromText(const QString& text)
{
    const QStringList parts = text.split(u' ');
    ReadingNote note;
    note.hash = QByteArray::fromHex(parts.first().toLatin1());
    if (parts.value(1) == PushWord)
        note.by = By::Push;
    const QDateTime before = QDateTime::fromString(parts.value(1), Qt::ISODateWithMs);
    if (before.isValid())
        note.readBefore = before;
    return note;
}

} // namespace zoneloom
