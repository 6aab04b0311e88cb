// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/GenerateDirective.h"
#include "models/dns/MasterFileParser.h"
#include "models/dns/RdataForms.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace zoneloom {

namespace {

constexpr int MaximumIncludes = 1000;
constexpr int MaximumDepth = 20;

bool isDirective(QByteArrayView word, QByteArrayView expected)
{
    return word.compare(expected, Qt::CaseInsensitive) == 0;
}

} // namespace

void MasterFileParser::readControl(const Entry& entry)
{
    const QByteArrayView word = entry.tokens.front().text;
    if (isDirective(word, "$ORIGIN"))
        return setOrigin(entry);
    if (isDirective(word, "$TTL"))
        return setTtl(entry);
    if (isDirective(word, "$INCLUDE"))
        return include(entry);
    if (isDirective(word, "$GENERATE"))
        return generate(entry);
    report(placeOf(entry, 0), "master-file-syntax",
           QT_TRANSLATE_NOOP("Finding", "'%1' is none of $ORIGIN, $TTL, $INCLUDE and $GENERATE."),
           {QString::fromUtf8(word.first(std::min<qsizetype>(word.size(), 64)))}, "RFC 1035 §5.1");
}

void MasterFileParser::setOrigin(const Entry& entry)
{
    if (entry.tokens.size() != 2)
        return report(placeOf(entry, 1), "master-file-syntax",
                      QT_TRANSLATE_NOOP("Finding", "$ORIGIN is followed by one name."), {}, "RFC 1035 §5.1");
    auto name = Name::fromUtf8(entry.tokens[1].text, m_origin);
    if (!name)
        return report(placeOf(entry, 1), "master-file-syntax", name.error());
    m_origin = std::move(*name);
    m_ownerText = {};
}

void MasterFileParser::setTtl(const Entry& entry)
{
    const auto ttl = entry.tokens.size() == 2 ? rdataforms::period(entry.tokens[1].text) : std::nullopt;
    if (!ttl || *ttl > 0x7fffffff)
        return report(
            placeOf(entry, 1), "ttl-range",
            QT_TRANSLATE_NOOP("Finding", "$TTL is followed by 0 to 2147483647 seconds, or a period such as 1h30m."), {},
            "RFC 2308 §4");
    m_defaultTtl = ttl;
}

void MasterFileParser::include(const Entry& entry)
{
    const auto refuse = [&](const char* sentence, QStringList arguments = {}) {
        report(placeOf(entry, 1), "include", sentence, std::move(arguments), "RFC 1035 §5.1");
    };
    if (entry.tokens.size() < 2 || entry.tokens.size() > 3)
        return refuse(QT_TRANSLATE_NOOP("Finding", "$INCLUDE is followed by a file and, perhaps, an origin."));
    if (!m_options.allowIncludes || m_including.isEmpty())
        return refuse(QT_TRANSLATE_NOOP("Finding", "$INCLUDE works only where a file is read."));
    const auto written = rdataforms::unescaped(entry.tokens[1].text);
    const QString wanted = QString::fromUtf8(written.value_or(entry.tokens[1].text.toByteArray()));
    const QDir folder = QFileInfo(m_including.last()).dir();
    const QFileInfo file(folder.absoluteFilePath(wanted));
    const QString path = file.canonicalFilePath();
    // Says the same of a file outside whether it is there or not, so that nothing can be learned about it.
    const QString cleaned = QDir::cleanPath(file.absoluteFilePath());
    const QString inside = folder.canonicalPath() + u'/';
    if (QDir::isAbsolutePath(wanted) || wanted.split(u'/').contains(QLatin1String("..")) ||
        !cleaned.startsWith(inside) || (!path.isEmpty() && !path.startsWith(inside)))
        return refuse(QT_TRANSLATE_NOOP("Finding", "The file '%1' is outside the folder of the file that includes it."),
                      {wanted});
    if (m_including.contains(path))
        return refuse(QT_TRANSLATE_NOOP("Finding", "The file '%1' includes itself, directly or through others."),
                      {wanted});
    if (m_including.size() > MaximumDepth || ++m_includes > MaximumIncludes)
        return refuse(
            QT_TRANSLATE_NOOP("Finding", "Too many files are included: at most %1, and %2 within each other."),
            {QString::number(MaximumIncludes), QString::number(MaximumDepth)});
    Name origin = m_origin;
    if (entry.tokens.size() == 3) {
        auto named = Name::fromUtf8(entry.tokens[2].text, m_origin);
        if (!named)
            return report(placeOf(entry, 2), "include", named.error());
        origin = std::move(*named);
    }
    QFile source(path);
    if (path.isEmpty() || !file.isFile() || !source.open(QIODevice::ReadOnly))
        return refuse(QT_TRANSLATE_NOOP("Finding", "The file '%1' cannot be read: %2"),
                      {wanted, path.isEmpty() ? QStringLiteral("there is no such file") : source.errorString()});
    const QByteArray text = source.readAll();

    // The included file has its own origin and first owner; afterwards those of this one hold again (RFC 1035 §5.1).
    const auto outer = std::make_tuple(m_file, m_origin, m_owner, m_hasOwner, m_ownerIsOutside, m_hasInvalidUtf8);
    m_including += path;
    m_file = m_records.addFile(QFileInfo(m_records.file(m_file)).dir().filePath(wanted));
    m_origin = std::move(origin);
    m_hasOwner = false;
    readText(text);
    m_including.removeLast();
    std::tie(m_file, m_origin, m_owner, m_hasOwner, m_ownerIsOutside, m_hasInvalidUtf8) = outer;
}

void MasterFileParser::generate(const Entry& entry)
{
    qsizetype wrong = 0;
    const auto directive = GenerateDirective::fromTokens(Tokens(entry.tokens).subspan(1), wrong);
    if (!directive)
        return report(placeOf(entry, 1 + wrong), "generate", directive.error());
    if (directive->count() > m_options.maximumGenerated - m_generated)
        return report(placeOf(entry, 1), "generate",
                      QT_TRANSLATE_NOOP("Finding", "$GENERATE would make %1 records here; in all it may make %2."),
                      {QString::number(directive->count()), QString::number(m_options.maximumGenerated)});
    m_generated += directive->count();
    const auto outer = std::make_tuple(m_owner, m_hasOwner, m_ownerIsOutside);
    m_generating = &entry;
    m_generateFailed = false;
    // One error speaks for all records of the directive.
    for (qint64 i = 0; i < directive->count() && !m_generateFailed; ++i) {
        const auto line = directive->line(i);
        if (!line) {
            report(placeOf(entry, 1), "generate", line.error());
            break;
        }
        MasterFileLexer lexer(*line);
        Entry made;
        if (!lexer.next(made) || made.fault != MasterFileLexer::Fault::None) {
            report(placeOf(entry, 1), "generate",
                   QT_TRANSLATE_NOOP("Finding", "The template of $GENERATE makes no record."));
            break;
        }
        readRecord(made);
    }
    m_generating = nullptr;
    m_ownerText = {};
    std::tie(m_owner, m_hasOwner, m_ownerIsOutside) = outer;
}

} // namespace zoneloom
