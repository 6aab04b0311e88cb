// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/TextReports.h"

#include "app/cli/TextRecords.h"
#include "app/cli/TextTable.h"
#include "models/dns/RdataCodec.h"

namespace zoneloom {

using namespace Qt::StringLiterals;

namespace {

QString seconds(double seconds)
{
    return QString::number(seconds, 'f', seconds < 10 ? 2 : 1) + u" s"_s;
}

QString indented(const QString& text, const QString& by)
{
    QString result;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines)
        result += by + line + u'\n';
    return result;
}

} // namespace

QString TextReports::head(const ZoneReport& report)
{
    QString text = tr("%1, revision %2").arg(report.zone.toText()).arg(report.revision) + u'\n';
    if (report.error)
        text += tr("  error: %1").arg(report.error->message()) + u'\n';
    if (report.links.isEmpty() && !report.error)
        text += tr("  no links yet: “zoneloom-cli link add %1 ACCOUNT” makes one").arg(report.zone.toText()) + u'\n';
    return text;
}

QString TextReports::value(const std::optional<RRset>& set)
{
    if (!set)
        return tr("nothing", "an RRset that is not there");
    QStringList values;
    for (const QByteArrayView one : set->rdata())
        values.append(RdataCodec::toText(set->type(), one));
    return u"%1 (%2 s)"_s.arg(values.join(u", "_s), QString::number(set->ttl()));
}

QString TextReports::linkError(const LinkReport& link)
{
    if (link.error)
        return link.error->message();
    return link.plan.error ? link.plan.error->message() : QString();
}

QString TextReports::drift(const ZoneReport& report, bool all)
{
    QString text = head(report);
    for (const LinkReport& link : report.links) {
        TextTable table;
        int differing = 0;
        for (const Cell& cell : link.cells) {
            if (cell.state == CellState::InSync && !all)
                continue;
            if (cell.state != CellState::InSync && cell.state != CellState::Accepted &&
                cell.state != CellState::Ignored)
                ++differing;
            QString difference = tr("here %1; there %2").arg(value(cell.internal), value(cell.observed));
            if (cell.reason)
                difference += u" – "_s + cell.reason->text();
            table.addRow(
                {toText(cell.state), cell.key.name.relativeTo(report.zone), cell.key.type.toText(), difference});
        }
        const QString error = linkError(link);
        const QString state = !error.isEmpty()                   ? tr("unknown: %1").arg(error)
                              : link.state == LinkState::InSync  ? tr("in sync")
                              : link.state == LinkState::Unknown ? tr("never read")
                                                                 : tr("differing cells: %1").arg(differing);
        text += u"  %1: %2\n"_s.arg(link.link, state) + indented(table.toText(), u"    "_s);
    }
    return text;
}

QString TextReports::plan(const ZoneReport& report)
{
    QString text = head(report);
    for (const LinkReport& link : report.links) {
        const QString error = linkError(link);
        QString state = tr("changes: %1").arg(link.plan.changes.size());
        if (!error.isEmpty())
            state = tr("unknown: %1").arg(error);
        else if (link.plan.withheld)
            state += u"; "_s + tr("withheld: %1").arg(link.plan.withheld->text());
        if (!link.plan.waiting.isEmpty())
            state +=
                u"; "_s + tr("cells that wait for you to push, adopt or ignore them: %1").arg(link.plan.waiting.size());
        if (!link.plan.adoptions.isEmpty())
            state += u"; "_s + tr("to adopt: %1").arg(link.plan.adoptions.size());
        text += u"  %1: %2\n"_s.arg(link.link, state) + indented(text::changes(link.plan.changes), u"    "_s);
    }
    if (!report.planHash.isEmpty())
        text += tr("  plan %1").arg(QString::fromLatin1(report.planHash)) + u'\n';
    return text;
}

QString TextReports::syncRemark(const LinkReport& link)
{
    const QString error = linkError(link);
    if (!error.isEmpty())
        return error;
    if (!link.rejected.isEmpty()) {
        const auto& [key, reason] = link.rejected.first();
        return u"%1 %2: %3"_s.arg(key.name.toText(), key.type.toText(), reason.message());
    }
    if (link.plan.withheld)
        return link.plan.withheld->text();
    if (!link.plan.waiting.isEmpty())
        return tr("cells that wait for you to push, adopt or ignore them: %1").arg(link.plan.waiting.size());
    return link.liveSeconds ? tr("live after %1").arg(seconds(*link.liveSeconds)) : QString();
}

QString TextReports::sync(const ZoneReport& report)
{
    QString text = head(report);
    TextTable table;
    for (const LinkReport& link : report.links) {
        QString result = toText(link.result);
        result.replace(u'_', u' ');
        table.addRow(
            {link.link, result, tr("changes: %1").arg(link.appliedChanges), seconds(link.seconds), syncRemark(link)});
    }
    text += indented(table.toText(), u"  "_s);
    if (report.adopted)
        text += tr("  adopted as %1").arg(text::revision(*report.adopted)) + u'\n';
    return text;
}

QString TextReports::verify(const ZoneReport& report)
{
    QString text = head(report);
    TextTable table;
    for (const LinkReport& link : report.links) {
        const QString error = linkError(link);
        if (!error.isEmpty())
            table.addRow({link.link, tr("error"), error});
        else if (link.servers.isEmpty())
            table.addRow({link.link, tr("not known"),
                          tr("nobody is known to ask; the account's field “name-servers” "
                             "says whom")});
        for (const ServerReport& server : link.servers) {
            QString who = server.server;
            if (server.address != server.server)
                who += u" ("_s + server.address + u')';
            table.addRow({link.link, toText(server.state), who + u", %1 ms"_s.arg(server.milliseconds, 0, 'f', 1)});
            for (const ServerReport::WrongAnswer& wrong : server.wrong) {
                table.addRow({QString(), QString(),
                              u"%1 %2: "_s.arg(wrong.key.name.toText(), wrong.key.type.toText()) +
                                  tr("expected %1, got %2").arg(value(wrong.expected), value(wrong.observed))});
            }
        }
    }
    return text + indented(table.toText(), u"  "_s);
}

} // namespace zoneloom
