// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/ReadingText.h"

#include "models/items/LinkText.h"
#include "sync/ReadingNote.h"

namespace zoneloom {

QList<Revision> ReadingText::inWords(const QList<Revision>& readings)
{
    QList<Revision> shown = readings;
    for (Revision& reading : shown) {
        const ReadingNote note = ReadingNote::fromText(reading.message);
        const bool pushed = note.by == ReadingNote::By::Push;
        reading.author = pushed ? tr("pushed") : tr("at the provider");
        if (pushed)
            reading.message = tr("Read back after a push");
        else if (reading.number == 1)
            reading.message = tr("The first reading");
        else if (note.readBefore)
            reading.message = tr("Changed there since the reading at %1").arg(LinkText::time(*note.readBefore));
        else
            reading.message = tr("Changed there since the reading before");
    }
    return shown;
}

} // namespace zoneloom
