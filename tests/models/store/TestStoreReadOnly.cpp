// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/Store.h"

#include "models/store/StagedEdits.h"
#include "models/store/Timelines.h"
#include "models/store/Zones.h"
#include "tests/support/Sets.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace zoneloom;
using namespace sets;

namespace {

constexpr uid_t Nobody = 65534;
const CommitInfo info{QStringLiteral("ada"), QStringLiteral("why")};
const Name zone = name("example.test.");

/// Nothing that this process writes reaches a file while that is so: all it can see of a disk that takes no more.
void setDiskTakesAnything(bool takes)
{
    static const rlim_t before = [] {
        rlimit limit{};
        ::getrlimit(RLIMIT_FSIZE, &limit);
        return limit.rlim_max;
    }();
    const rlimit limit{takes ? before : 0, before};
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

void setWritable(const QString& folder, bool writable)
{
    const QStringList files = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    for (const QString& file : files)
        ::chmod(QFile::encodeName(QString(folder + u'/' + file)).constData(), writable ? 0644 : 0444);
    ::chmod(QFile::encodeName(folder).constData(), writable ? 0755 : 0555);
}

/// A check in the child, which has no QTest: says what is wrong and where, and ends it.
void must(bool holds, const char* what)
{
    if (!holds) {
        std::fprintf(stderr, "not so: %s\n", what);
        std::_Exit(1);
    }
}

Result<Revision> commitOne(Store& store, int number)
{
    const TimelineId timeline = store.zones().find(zone)->timeline;
    const RRset set = a(qPrintable(QStringLiteral("h%1.example.test.").arg(number)), {1});
    return store.timelines().commit(timeline, number - 1, ChangeSet({create(set)}), info);
}

/// So many revisions, each with one host, and nothing that was changed behind them.
void mustHold(Store& store, int revisions)
{
    const TimelineId timeline = store.zones().find(zone)->timeline;
    must(*store.timelines().latestRevision(timeline) == revisions, "it has the revisions that were committed");
    must(store.timelines().content(timeline)->rrsetCount() == revisions, "it has their content");
    must(*store.timelines().verify(timeline) == revisions, "its history is whole");
}

void mustRefuse(const Outcome& outcome)
{
    must(!outcome, "it cannot be written");
    must(outcome.error().kind() == ErrorKind::Store, "the error is one of the store");
    std::fprintf(stderr, "%s\n", qPrintable(outcome.error().message()));
}

void mustRefuse(const Result<Revision>& revision)
{
    mustRefuse(revision ? Outcome() : Outcome(fail(revision.error())));
}

/// The store stays open, as a window has it, and the disk stops taking anything.
int editWhileTheDiskTakesNothing(const QString& location)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const auto store = *Store::open(location, Store::Mode::OpenExisting);
    const ChangeSet staged({create(a("staged.example.test.", {2}))});
    must(store->stagedEdits().save(zone, info.author, {1, staged}).has_value(), "edits are kept");
    must(commitOne(*store, 2).has_value(), "it can be written at first");
    setDiskTakesAnything(false);
    mustRefuse(commitOne(*store, 3));
    mustRefuse(store->stagedEdits().save(zone, info.author, {2, staged}));
    mustRefuse(commitOne(*store, 3));
    mustHold(*store, 2);
    must(store->stagedEdits().load(zone, info.author)->changes == staged, "edits that were kept are there still");
    setDiskTakesAnything(true);
    must(commitOne(*store, 3).has_value(), "it can be written again, by the same connection");
    mustHold(*store, 3);
    return 0;
}

/// Somebody made files and folder read-only between two starts of the program.
int editWhatIsReadOnly(const QString& location)
{
    const QString folder = QFileInfo(location).path();
    {
        const auto store = *Store::open(location, Store::Mode::OpenExisting);
        must(commitOne(*store, 2).has_value(), "it can be written at first");
    }
    setWritable(folder, false);
    {
        const auto store = Store::open(location, Store::Mode::OpenExisting);
        if (store) {
            mustRefuse(commitOne(**store, 3));
            mustHold(**store, 2);
        } else {
            mustRefuse(Outcome(fail(store.error())));
        }
    }
    setWritable(folder, true);
    const auto store = *Store::open(location, Store::Mode::OpenExisting);
    mustHold(*store, 2);
    must(commitOne(*store, 3).has_value(), "it can be written again");
    mustHold(*store, 3);
    return 0;
}

/// As another user than root, for whom no file is read-only.
void becomeNobody()
{
    if (::geteuid() == 0) {
        must(::setgid(Nobody) == 0 && ::setuid(Nobody) == 0, "one can become another user");
        must(::geteuid() == Nobody, "one is another user");
    }
}

} // namespace

/// A store that can no longer be written while somebody edits: each commit is refused with an error of the store, and
/// what was committed before is there, now and afterwards.
class TestStoreReadOnly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothing_data();
    void losesNothing();
};

void TestStoreReadOnly::losesNothing_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("the disk takes nothing any more, while it is open") << QStringLiteral("--full");
    QTest::newRow("files and folder are read-only when it is opened") << QStringLiteral("--read-only");
}

void TestStoreReadOnly::losesNothing()
{
    QFETCH(QString, way);
    const QTemporaryDir folder;
    const QString location = folder.filePath(QStringLiteral("store.db"));
    {
        const auto store = *Store::open(location);
        QVERIFY(store->zones().create(zone).has_value());
        QVERIFY(commitOne(*store, 1).has_value());
    }
    if (::geteuid() == 0) {
        const QStringList files = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
        for (const QString& file : files)
            QCOMPARE(::chown(QFile::encodeName(folder.filePath(file)).constData(), Nobody, Nobody), 0);
        QCOMPARE(::chown(QFile::encodeName(folder.path()).constData(), Nobody, Nobody), 0);
    }
    QProcess child;
    child.setProcessChannelMode(QProcess::MergedChannels);
    child.start(QCoreApplication::applicationFilePath(), {way, location});
    QVERIFY(child.waitForFinished(60'000));
    const QByteArray said = child.readAll();
    QVERIFY2(child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0, said.constData());
    qInfo("%s", said.constData());
    const auto store = *Store::open(location, Store::Mode::OpenExisting);
    QCOMPARE(*store->timelines().latestRevision(store->zones().find(zone)->timeline), 3);
}

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == QLatin1String("--full")) {
        becomeNobody();
        return editWhileTheDiskTakesNothing(arguments.value(2));
    }
    if (arguments.value(1) == QLatin1String("--read-only")) {
        becomeNobody();
        return editWhatIsReadOnly(arguments.value(2));
    }
    TestStoreReadOnly test;
    return QTest::qExec(&test, argc, argv);
}

#include "TestStoreReadOnly.moc"
