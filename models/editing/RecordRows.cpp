// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/editing/RecordRows.h"

#include "models/dns/RdataCodec.h"
#include "models/editing/TtlText.h"

namespace zoneloom {

namespace {

const std::array<QString, RecordRows::ColumnCount>& headings()
{
    static const std::array<QString, RecordRows::ColumnCount> names{QStringLiteral("name"), QStringLiteral("type"),
                                                                    QStringLiteral("ttl"), QStringLiteral("value"),
                                                                    QStringLiteral("note")};
    return names;
}

/// Cells between tabs; one in quotes may hold tabs, and quotes twice.
QStringList cellsOf(QStringView line)
{
    if (line.endsWith(u'\r'))
        line.chop(1);
    QStringList cells{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (quoted && c == u'"' && i + 1 < line.size() && line[i + 1] == u'"') {
            cells.last() += c;
            ++i;
        } else if (c == u'"' && (quoted || cells.last().isEmpty())) {
            quoted = !quoted;
        } else if (c == u'\t' && !quoted) {
            cells += QString();
        } else {
            cells.last() += c;
        }
    }
    return cells;
}

QString cellText(const QString& text)
{
    if (!text.contains(u'"') && !text.contains(u'\t') && !text.contains(u'\n'))
        return text;
    return u'"' + QString(text).replace(u'"', QLatin1String("\"\"")) + u'"';
}

bool isHeading(const QStringList& cells)
{
    const auto has = [&cells](const QString& name) { return cells.contains(name, Qt::CaseInsensitive); };
    return has(headings()[RecordRows::NameColumn]) && has(headings()[RecordRows::TypeColumn]) &&
           has(headings()[RecordRows::ValueColumn]);
}

/// In a master file a type is followed by its data: `MX 10 mail` must not read as a TTL and a value.
bool isRow(const QStringList& cells)
{
    if (cells.size() < 4)
        return false;
    const Result<RRType> type = RRType::fromText(cells.at(1).trimmed());
    const QString ttl = cells.at(2).trimmed();
    return type && (ttl.isEmpty() || TtlText::seconds(ttl)) &&
           RdataCodec::fromText(*type, cells.at(3).trimmed(), Name());
}

} // namespace

RecordRows::RecordRows(Name origin)
    : m_origin(std::move(origin))
{}

bool RecordRows::looksLikeRows(const QString& text)
{
    constexpr int looked = 20; // a bad first line must not decide alone
    int lines = 0;
    for (const QStringView line : QStringView(text).left(1 << 16).split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const QStringList cells = cellsOf(line);
        if (isHeading(cells) || isRow(cells))
            return true;
        if (++lines == looked)
            break;
    }
    return false;
}

bool RecordRows::takeHeading(QStringView line)
{
    QStringList cells = cellsOf(line);
    if (!isHeading(cells))
        return false;
    for (QString& cell : cells)
        cell = cell.trimmed().toLower();
    for (size_t column = 0; column < ColumnCount; ++column)
        m_places[column] = cells.indexOf(headings()[column]);
    return true;
}

QString RecordRows::cell(const QStringList& cells, Column column) const
{
    return cells.value(m_places[column]).trimmed();
}

Result<RRset> RecordRows::record(QStringView line) const
{
    const QStringList cells = cellsOf(line);
    const QString owner = cell(cells, NameColumn);
    const Result<Name> name = Name::fromText(owner.isEmpty() ? u"@" : QStringView(owner), m_origin);
    if (!name)
        return fail(name.error());
    if (!name->isWithin(m_origin))
        return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("Error", "%1 is not within the zone %2."),
                    {name->toText(), m_origin.toText()});
    const Result<RRType> type = RRType::fromText(cell(cells, TypeColumn));
    if (!type)
        return fail(type.error());
    quint32 ttl = 3600;
    if (const QString text = cell(cells, TtlColumn); !text.isEmpty()) {
        const Result<quint32> seconds = TtlText::seconds(text);
        if (!seconds)
            return fail(seconds.error());
        ttl = *seconds;
    }
    const Result<QByteArray> rdata = RdataCodec::fromText(*type, cell(cells, ValueColumn), m_origin);
    if (!rdata)
        return fail(rdata.error());
    return RRset(*name, *type, ttl, {*rdata}, cell(cells, NoteColumn));
}

QString RecordRows::write(const QList<RRset>& records, const Name& origin)
{
    QString text = QStringLiteral("Name\tType\tTTL\tValue\tNote\n");
    for (const RRset& set : records) {
        for (const QByteArrayView rdata : set.rdata()) {
            const QStringList cells{set.name().relativeTo(origin), set.type().toText(), QString::number(set.ttl()),
                                    cellText(RdataCodec::toText(set.type(), rdata, origin)), cellText(set.note())};
            text += cells.join(u'\t') + u'\n';
        }
    }
    return text;
}

} // namespace zoneloom
