// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/print/PrintSources.h"

#include "models/items/RRsetText.h"
#include "models/items/ShownTime.h"
#include "models/items/StateText.h"

#include <QLocale>

namespace zoneloom {

namespace {

QString now()
{
    return ShownTime::of(QDateTime::currentDateTime());
}

} // namespace

PrintTable PrintSources::records(const ZoneContent& content, int revision)
{
    PrintTable table;
    table.title = content.origin().toDisplay();
    table.subtitle = tr("Revision %1 · %n record(s) · printed %2", nullptr, static_cast<int>(content.recordCount()))
                         .arg(revision)
                         .arg(now());
    table.columns = {tr("Name"), tr("Type"), tr("TTL"), tr("Value"), tr("Note")};
    table.shares = {22, 8, 8, 48, 14};
    table.rows = content.rrsetCount();
    table.row = [content](qsizetype row) {
        const RRset& set = content.sets().at(row);
        return QStringList{RRsetText::name(set.name(), content.origin()), set.type().toText(),
                           QString::number(set.ttl()), RRsetText::values(set, content.origin(), QStringLiteral("\n")),
                           set.note()};
    };
    return table;
}

PrintTable PrintSources::drift(const DriftMatrix& matrix, int revision)
{
    PrintTable table;
    table.title = tr("Drift of %1").arg(matrix.origin().toDisplay());
    table.subtitle = tr("Revision %1 · %n RRset(s), %2 equal and left out · printed %3", nullptr, matrix.rows())
                         .arg(revision)
                         .arg(matrix.hidden())
                         .arg(now());
    table.columns = {tr("Name"), tr("Type"), tr("Internal")};
    table.shares = {18, 6, 22};
    for (const DriftLink& link : matrix.links()) {
        table.columns += link.name;
        table.shares += 22;
    }
    table.landscape = true;
    table.rows = matrix.rows();
    table.row = [matrix](qsizetype at) {
        const int row = static_cast<int>(at);
        const RRsetKey& key = matrix.key(row);
        const RRset* internal = matrix.internal(row);
        QStringList cells{RRsetText::name(key.name, matrix.origin()), key.type.toText(),
                          internal ? RRsetText::values(*internal, matrix.origin(), QStringLiteral("\n"))
                                   : QStringLiteral("–")};
        for (int link = 0; link < matrix.links().size(); ++link) {
            const Cell* cell = matrix.cell(row, link);
            QString text = cell ? StateText::word(cell->state) : QStringLiteral("–");
            if (cell && cell->state != CellState::InSync)
                text +=
                    u'\n' + (cell->observed ? RRsetText::values(*cell->observed, matrix.origin(), QStringLiteral("\n"))
                                            : tr("not there"));
            cells += text;
        }
        return cells;
    };
    return table;
}

} // namespace zoneloom
