// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/TextRecords.h"

#include "app/cli/TextTable.h"
#include "models/dns/RdataCodec.h"

#include <QCoreApplication>

namespace zoneloom::text {

using namespace Qt::StringLiterals;

namespace {

void appendLines(QStringList& lines, QChar mark, const RRset& set)
{
    for (const QByteArrayView one : set.rdata()) {
        lines.append(u"%1 %2 %3 %4 %5"_s.arg(mark).arg(set.name().toText(), QString::number(set.ttl()),
                                                       set.type().toText(), RdataCodec::toText(set.type(), one)));
    }
}

} // namespace

QString records(const QList<RRset>& sets, const Name& origin)
{
    TextTable table;
    for (const RRset& set : sets) {
        bool first = true;
        for (const QByteArrayView one : set.rdata()) {
            QString value = RdataCodec::toText(set.type(), one, origin);
            if (first && !set.note().isEmpty())
                value += u" ; "_s + set.note();
            table.addRow({set.name().relativeTo(origin), QString::number(set.ttl()), set.type().toText(), value});
            first = false;
        }
    }
    return table.toText();
}

QString changes(const QList<RRsetChange>& changes)
{
    QStringList lines;
    for (const RRsetChange& change : changes) {
        if (change.before)
            appendLines(lines, u'-', *change.before);
        if (change.after)
            appendLines(lines, u'+', *change.after);
    }
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

QString finding(const Finding& finding)
{
    return u"%1: %2: [%3] %4"_s.arg(finding.place.toText(), toText(finding.severity), finding.rule, finding.text());
}

QStringList findings(const QList<Finding>& findings)
{
    constexpr int shownWarnings = 20;
    QStringList lines;
    QMap<QString, int> left;
    int warnings = 0;
    for (const Finding& one : findings) {
        if (one.severity == Severity::Error || ++warnings <= shownWarnings)
            lines.append(finding(one));
        else
            ++left[one.rule];
    }
    if (left.isEmpty())
        return lines;
    QStringList counts;
    for (auto rule = left.cbegin(); rule != left.cend(); ++rule)
        counts.append(u"%1 [%2]"_s.arg(QString::number(*rule), rule.key()));
    lines.append(QCoreApplication::translate("TextRecords", "More warnings: %1. “zone check” shows all of them.")
                     .arg(counts.join(u", "_s)));
    return lines;
}

QString revision(const Revision& revision)
{
    return QCoreApplication::translate("TextRecords", "revision %1 (added %2, changed %3, removed %4)",
                                       "numbers of records")
        .arg(QString::number(revision.number), QString::number(revision.added), QString::number(revision.changed),
             QString::number(revision.removed));
}

} // namespace zoneloom::text
