// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/RecordOrder.h"

#include "models/items/RecordsModel.h"
#include "tests/models/items/SampleZone.h"

#include <QTest>

#include <ctime>
#include <numeric>
#include <thread>

using namespace zoneloom;

class TestRecordOrder : public QObject
{
    Q_OBJECT

private:
    static ZoneContent hosts(int count)
    {
        const Name origin = sample::name(QStringLiteral("@"));
        QList<RRset> sets;
        for (int i = 0; i < count; ++i) {
            // A long way through the addresses, so that none is in its place.
            const auto address = static_cast<quint32>(i) * 2'654'435'761U;
            const QByteArray rdata = QByteArray("\x0a", 1) + static_cast<char>(address >> 24) +
                                     static_cast<char>(address >> 16) + static_cast<char>(address >> 8);
            sets += RRset(*origin.child(QByteArray("h").append(QByteArray::number(i))), rrtype::A, 60, {rdata});
        }
        return ZoneContent(origin, sets);
    }
    static std::vector<int> rows(int count)
    {
        std::vector<int> all(static_cast<size_t>(count));
        std::iota(all.begin(), all.end(), 0);
        return all;
    }
    static RecordRequest byValue(const ZoneContent& content)
    {
        RecordRequest request;
        request.overlay = RecordOverlay(RecordTable(content));
        request.sortColumn = RecordsModel::ValueColumn;
        return request;
    }
    /// Milliseconds that this thread has computed so far: others do not stretch them.
    static double computed()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

private Q_SLOTS:
    void keepsEqualOnesInTheZonesOrder()
    {
        RecordRequest request = byValue(sample::zone());
        request.sortColumn = RecordsModel::TtlColumn;
        RecordSearchText text(request.overlay.table());
        // 0 1 NS 86400, 2 SOA 3600, 3 api 60, 4 mail 3600, 5 6 www 300
        QCOMPARE(RecordOrder(request, text, CancelToken()).sorted(rows(7)), (std::vector<int>{3, 5, 6, 2, 4, 0, 1}));
    }

    void endsInTheMiddleOnceItIsCancelled()
    {
        constexpr int count = 60'000;
        const RecordRequest request = byValue(hosts(count));
        RecordSearchText text(request.overlay.table());
        const std::vector<int> all = rows(count);
        (void)RecordOrder(request, text, CancelToken()).sorted({0}); // makes what is made once
        while (text.makeNext()) {
        }
        double before = computed();
        QCOMPARE(RecordOrder(request, text, CancelToken()).sorted(all).size(), size_t(count));
        const double whole = computed() - before;
        // Whoever cancels may come late on a machine that is busy, but not always.
        double least = whole;
        for (int attempt = 0; attempt < 10 && least > whole / 2; ++attempt) {
            const CancelToken cancel;
            std::thread person([cancel, whole] {
                std::this_thread::sleep_for(std::chrono::duration<double, std::milli>(whole / 4));
                cancel.cancel();
            });
            before = computed();
            const std::vector<int> sorted = RecordOrder(request, text, cancel).sorted(all);
            least = std::min(least, computed() - before);
            person.join();
            QVERIFY(sorted.empty() || sorted.size() == size_t(count));
        }
        QVERIFY2(least < whole / 2, qPrintable(QStringLiteral("%1 of %2 ms").arg(least).arg(whole)));
    }
};

QTEST_GUILESS_MAIN(TestRecordOrder)
#include "TestRecordOrder.moc"
