// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/Timelines.h"
#include "models/store/Zones.h"
#include "tests/support/ProcessMemory.h"
#include "tests/support/StoreBackend.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

using namespace zoneloom;

namespace {

/// `count` records: two thirds hosts with one address, the rest in sets of two, and a text now and then.
ZoneContent content(int count, const Name& origin)
{
    QList<RRset> sets;
    for (int i = 0, records = 0; records < count; ++i) {
        const Name host = *origin.child(QByteArray("host").append(QByteArray::number(i)));
        const auto address = [i](char last) -> QByteArray {
            return QByteArray("\x0a", 1) + static_cast<char>(i >> 16) + static_cast<char>(i >> 8) +
                   static_cast<char>(i) + last;
        };
        if (i % 4 == 3) {
            sets += RRset(host, rrtype::A, 300, {address(1).first(4), address(2).last(4)});
            records += 2;
        } else if (i % 16 == 5) {
            sets += RRset(host, rrtype::TXT, 3600, {QByteArray(1, '\x30').append(QByteArray(48, 'x'))});
            records += 1;
        } else {
            sets += RRset(host, rrtype::A, 300, {address(1).first(4)});
            records += 1;
        }
    }
    return ZoneContent(origin, std::move(sets));
}

template <typename Value>
Value checked(Result<Value> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message()));
    return *std::move(result);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    StoreBackend backend;
    if (const QString trouble = backend.start(); !trouble.isEmpty())
        qFatal("%s", qPrintable(trouble));
    for (const int count : {100'000, 1'000'000}) {
        if (count > 100'000 && (StoreBackend::isPostgres() || app.arguments().contains(QStringLiteral("--short"))))
            break;
        const QString location = backend.newLocation();
        const Name origin = *Name::fromText(u"example.test.");
        const ZoneContent zone = content(count, origin);
        QElapsedTimer timer;
        timer.start();
        auto store = checked(Store::open(location));
        const TimelineId timeline = checked(store->zones().create(origin)).timeline;
        out << count << " records\n  new store: " << timer.restart() << " ms\n";
        static_cast<void>(checked(store->timelines().replace(timeline, zone, {})));
        out << "  first commit: " << timer.restart() << " ms\n";
        store.reset();
        out << "  close: " << timer.restart() << " ms\n";
        store = checked(Store::open(location));
        out << "  open: " << timer.restart() << " ms\n";
        const ZoneContent read = checked(store->timelines().content(timeline));
        out << "  content: " << timer.restart() << " ms\n";
        if (read != zone)
            qFatal("what was read is not what was written");
        timer.restart();
        QList<double> commits;
        for (int i = 0; i < 200; ++i) {
            QElapsedTimer one;
            one.start();
            const RRset before = read.sets().at(i * 37);
            static_cast<void>(
                checked(store->timelines().commit(timeline, 1 + i, ChangeSet({{before, before.withTtl(77)}}), {})));
            commits += static_cast<double>(one.nsecsElapsed()) / 1e6;
        }
        std::sort(commits.begin(), commits.end());
        out << "  one changed record: median " << commits[100] << " ms, worst " << commits.last() << " ms\n";
        timer.restart();
        const qsizetype changes = checked(store->timelines().difference(timeline, 1, 201)).size();
        out << "  difference over 200 revisions (" << changes << " changes): " << timer.restart() << " ms\n";
        static_cast<void>(checked(store->timelines().verify(timeline)));
        out << "  verify: " << timer.restart()
            << " ms\n  memory at most: " << testing::processKilobytes("VmHWM:") / 1024 << " MB\n";
        out.flush();
    }
    return 0;
}
