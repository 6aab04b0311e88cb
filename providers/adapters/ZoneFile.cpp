// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/MasterFileReader.h"
#include "models/dns/MasterFileWriter.h"
#include "providers/kit/Adapter.h"
#include "providers/kit/AtomicFile.h"
#include "providers/kit/KitEnvironment.h"
#include "providers/kit/NameServerList.h"
#include "providers/kit/ReloadCommand.h"
#include "providers/kit/http/RequestLog.h"

#include <QDir>
#include <QFileInfo>

namespace zoneloom {

namespace {

constexpr std::chrono::seconds kReloadLimit{60};
const QLatin1String kZoneMark("%z");

ProviderDescriptor describe()
{
    using namespace rrtype;
    ProviderDescriptor d;
    d.id = QStringLiteral("zonefile");
    d.name = QString::fromLatin1(QT_TRANSLATE_NOOP("Provider", "Zone file"));
    d.documentation = QStringLiteral("https://www.rfc-editor.org/rfc/rfc1035#section-5");
    d.fields = {
        {.id = QStringLiteral("path"),
         .label = QT_TRANSLATE_NOOP("Provider", "File"),
         .help = QT_TRANSLATE_NOOP("Provider", "Path of the master file; %z stands for the zone's name.")},
        {.id = QStringLiteral("reload-command"),
         .label = QT_TRANSLATE_NOOP("Provider", "Reload command"),
         .help = QT_TRANSLATE_NOOP("Provider", "Run without a shell after each writing, "
                                               "such as: nsd-control reload %z"),
         .required = false},
        {.id = QStringLiteral("name-servers"),
         .label = QT_TRANSLATE_NOOP("Provider", "Name servers"),
         .help = QT_TRANSLATE_NOOP("Provider", "Who answers for its zones: host[:port], comma-separated."),
         .required = false},
    };
    Capabilities& c = d.capabilities;
    c.types = typeSupport({}, {ALIAS});
    c.otherTypes = Support::Yes; // unknown ones as RFC 3597
    c.apexNs = Support::Yes;
    c.feedsSoa = true;
    c.writeStyle = WriteStyle::ZoneFile;
    c.dnssec = DnssecClass::Presigned;
    c.notes = notesOf({
        {"dnssec",
         QT_TRANSLATE_NOOP("Provider", "Knot, NSD and BIND serve signatures from the file unchanged (2026-11).")},
    });
    d.verified = QT_TRANSLATE_NOOP("Provider", "NSD 4.6, Knot 3.2.6 and BIND 9.18, 2026-11-24");
    d.isTried = true;
    return d;
}

constexpr auto description = descriptorOf<describe>;

/// The zone's name as %z shows it: lower case, no trailing dot. A slash in a
/// name (RFC 2317) would be a folder.
QString nameInPath(const Name& origin)
{
    QString text = Name::fromTrustedWire(origin.lowerWire()).toText();
    if (!origin.isRoot())
        text.chop(1);
    return text.replace(u'/', u'_');
}

bool sameRecords(const ZoneContent& a, const ZoneContent& b, bool withSoa)
{
    for (const RRsetChange& change : a.differenceTo(b)) {
        const bool isNoteOnly = change.before && change.after && change.before->sameData(*change.after);
        if (!isNoteOnly && (withSoa || change.key().type != rrtype::SOA))
            return false;
    }
    return true;
}

/// A master file that a server reads, and a command that makes it do so.
class ZoneFile : public Provider
{
public:
    explicit ZoneFile(const ProviderContext& context)
        : m_context(context)
    {}

    void test() override
    {
        const QFileInfo folder(QFileInfo(path(Name())).path());
        if (!pattern().section(u'/', 0, -2).contains(kZoneMark) && (!folder.isDir() || !folder.isWritable()))
            throw ProviderException(Error(
                ErrorKind::File, QT_TRANSLATE_NOOP("Error", "The folder %1 does not exist or cannot be written to."),
                {folder.filePath()}));
    }

    /// The files there that the pattern fits; only where %z is in the file's own
    /// name, once.
    QList<ExternalZone> zones() override
    {
        const QFileInfo file(pattern());
        const QStringList around = file.fileName().split(kZoneMark);
        QList<ExternalZone> zones;
        if (around.size() != 2 || file.path().contains(kZoneMark))
            return zones;
        const QStringList names = QDir(file.path()).entryList({around.join(u'*')}, QDir::Files);
        for (const QString& fileName : names) {
            const QString text = fileName.chopped(around.last().size()).sliced(around.first().size());
            if (const Result<Name> origin = Name::fromText(text); origin && !text.isEmpty())
                zones += zoneOf(*origin);
        }
        return zones;
    }

    ExternalZone findZone(const QString& nameOrId) override
    {
        const Result<Name> origin = Name::fromText(nameOrId);
        if (!origin)
            throw ProviderException(origin.error());
        if (!QFileInfo::exists(path(*origin)))
            throwNotFound(*origin);
        return zoneOf(*origin);
    }

    /// An empty file: the first push writes the whole zone, and only then the
    /// server is told.
    ExternalZone createZone(const Name& origin) override
    {
        if (QFileInfo::exists(path(origin)))
            throw ProviderException(
                Error(ErrorKind::Exists, QT_TRANSLATE_NOOP("Error", "The file %1 is there already."), {path(origin)}));
        write(path(origin), "; The zone " + nameInPath(origin).toUtf8() + " holds no records yet.\n");
        return zoneOf(origin);
    }

    /// While the server was not made to load what was written, that is tried again, and no reading is given: the file
    /// holds the change, but nobody serves it, and that must not pass for done.
    ZoneReading read(const ExternalZone& zone) override
    {
        const QString file = path(zone.origin);
        if (!QFileInfo::exists(file))
            throwNotFound(zone.origin);
        if (QFileInfo::exists(mark(zone.origin))) {
            if (const ChangeOutcome again = reload(zone.origin); again.error)
                throw ProviderException(*again.error);
        }
        MasterFileOptions options;
        options.origin = zone.origin;
        options.fileName = file;
        const QDateTime begun = now();
        const Result<MasterFileReading> reading = MasterFileReader::readFile(file, options);
        if (!reading) {
            note(begun, u"read " + file, reading.error().message());
            throw ProviderException(reading.error());
        }
        note(begun, u"read " + file,
             QStringLiteral("%1 RRsets, %2 findings").arg(reading->content.rrsetCount()).arg(reading->findings.size()));
        for (const Finding& finding : reading->findings) {
            if (finding.severity == Severity::Error)
                throw ProviderException(
                    Error(ErrorKind::Protocol, QT_TRANSLATE_NOOP("Error", "The zone file %1 has errors (%2 in all)."),
                          {file, QString::number(std::count_if(
                                     reading->findings.begin(), reading->findings.end(),
                                     [](const Finding& one) { return one.severity == Severity::Error; }))})
                        .withCause(finding.place.toText() + QStringLiteral(": ") + finding.text()));
        }
        return {reading->content, {}};
    }

    QList<ChangeOutcome> apply(const ApplyRequest& request) override
    {
        const Name& origin = request.zone.origin;
        const bool knowsSoa = request.before.find({origin, rrtype::SOA}) != nullptr;
        if (!sameRecords(request.before, read(request.zone).content, knowsSoa))
            throw ProviderException(
                Error(ErrorKind::Conflict, QT_TRANSLATE_NOOP("Error", "Someone changed the file %1 since it was read."),
                      {path(origin)})
                    .withAdvice(QT_TRANSLATE_NOOP("Error", "Read the zone again and decide which values are right.")));
        ZoneContent after = request.after;
        if (request.soa)
            after = after.applied(ChangeSet({{std::nullopt, *request.soa}}));
        if (!after.find({origin, rrtype::SOA}))
            throw ProviderException(Error(ErrorKind::Invalid,
                                          QT_TRANSLATE_NOOP("Error", "The zone %1 has no SOA record, without "
                                                                     "which no server loads its file."),
                                          {origin.toDisplay()}));
        // Before the file: whoever is killed in between leaves word that the server has to be told.
        if (!reloadCommand(origin).isEmpty())
            write(mark(origin), {});
        write(path(origin), MasterFileWriter::write(after));
        return QList<ChangeOutcome>(request.changes.size(), reload(origin));
    }

    QList<NameServer> nameServers(const ExternalZone&) override
    {
        const Result<QList<NameServer>> given = NameServerList::parse(field("name-servers"));
        if (!given)
            throw ProviderException(given.error());
        return *given;
    }

    const ProviderDescriptor& descriptor() const override { return description(); }

protected:
    QString accountName() const override { return m_context.account; }

private:
    QString field(const char* id) const { return m_context.value(description(), QString::fromLatin1(id)); }

    QString pattern() const
    {
        const QString given = field("path");
        if (given.isEmpty())
            throw ProviderException(Error(ErrorKind::Invalid,
                                          QT_TRANSLATE_NOOP("Error", "The account %1 names no path of a zone file."),
                                          {m_context.account}));
        return given;
    }

    QString path(const Name& origin) const { return pattern().replace(kZoneMark, nameInPath(origin)); }

    ExternalZone zoneOf(const Name& origin) const { return {origin.toText(), origin.toDisplay(), origin}; }

    [[noreturn]] void throwNotFound(const Name& origin) const
    {
        throw ProviderException(
            Error(ErrorKind::ZoneNotFound, QT_TRANSLATE_NOOP("Error", "There is no file %1 for the zone %2."),
                  {path(origin), origin.toDisplay()})
                .withAdvice(QT_TRANSLATE_NOOP(
                    "Error",
                    "Correct the path, or add the link with “Create the zone there at the first sync” (--create).")));
    }

    [[nodiscard]] QDateTime now() const
    {
        return m_context.environment ? m_context.environment->now() : Clock::system().now();
    }

    /// In the account's log, for a bug report.
    void note(const QDateTime& begun, const QString& what, const QString& outcome) const
    {
        RequestLog* log = m_context.environment ? m_context.environment->log() : nullptr;
        if (log != nullptr)
            log->addDone(description().name + u" (" + m_context.account + u')', begun, what, outcome,
                         std::chrono::milliseconds(begun.msecsTo(now())));
    }

    void write(const QString& file, const QByteArray& text) const
    {
        const QDateTime begun = now();
        const Outcome written = AtomicFile::write(file, text);
        note(begun, u"write " + file,
             written ? QStringLiteral("%1 bytes").arg(text.size()) : written.error().message());
        if (!written)
            throw ProviderException(written.error());
    }

    /// A hidden file beside the zone's: there from before a writing until the server was told of it.
    QString mark(const Name& origin) const
    {
        const QFileInfo file(path(origin));
        return file.path() + QStringLiteral("/.") + file.fileName() + QStringLiteral(".reload-pending");
    }

    ReloadCommand reloadCommand(const Name& origin) const { return {field("reload-command"), nameInPath(origin)}; }

    /// What became of all changes: a server that was not told may still serve the
    /// old file.
    ChangeOutcome reload(const Name& origin) const
    {
        const ReloadCommand command = reloadCommand(origin);
        const QDateTime begun = now();
        const Outcome done = command.isEmpty() ? Outcome() : command.run(kReloadLimit, m_context.cancel);
        if (!command.isEmpty())
            note(begun, u"run " + field("reload-command"), done ? QStringLiteral("done") : done.error().message());
        if (done) {
            QFile::remove(mark(origin));
            return {ChangeOutcome::State::Applied, std::nullopt};
        }
        return {ChangeOutcome::State::Uncertain,
                Error(done.error().kind(),
                      QT_TRANSLATE_NOOP("Error", "The file %1 is new, but the server was not made to load it."),
                      {path(origin)})
                    .withCause(done.error().message())
                    .withAdvice(QT_TRANSLATE_NOOP(
                        "Error", "Mend what failed; the next reading or sync runs the reload command again."))};
    }

    ProviderContext m_context;
};

} // namespace

Adapter adapters::zonefile()
{
    return adapterOf<ZoneFile>(description());
}

} // namespace zoneloom
