// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/TaskQueue.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <thread>

using namespace zoneloom;

class TestTaskQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsTasksHereInTheirOrder()
    {
        const auto queue = std::make_shared<TaskQueue>();
        QList<int> seen;
        QList<std::thread::id> threads;
        std::thread other([&] {
            for (int i = 0; i < 100; ++i)
                queue->post([&seen, &threads, i] {
                    seen += i;
                    threads += std::this_thread::get_id();
                });
        });
        other.join();
        QVERIFY(seen.isEmpty());
        QCoreApplication::processEvents();
        QCOMPARE(seen.size(), 100);
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(seen[i], i);
            QVERIFY(threads[i] == std::this_thread::get_id());
        }
    }

    void goesOnWhileATaskRunsAnEventLoop()
    {
        const auto queue = std::make_shared<TaskQueue>();
        QStringList seen;
        queue->post([&] {
            QEventLoop dialog;
            queue->post([&] { dialog.quit(); });
            QTimer::singleShot(5'000, &dialog, [&] { dialog.exit(1); });
            seen += dialog.exec() == 0 ? QStringLiteral("answered") : QStringLiteral("waited in vain");
        });
        QTRY_COMPARE_WITH_TIMEOUT(seen, QStringList{QStringLiteral("answered")}, 10'000);
    }

    void waitsForATaskFromAnotherThread()
    {
        const auto queue = std::make_shared<TaskQueue>();
        int done = 0;
        int seenBehind = 0;
        std::atomic_bool ran = false;
        std::thread other([&] {
            ran = queue->run([&done] { ++done; });
            seenBehind = done;
        });
        QTRY_VERIFY(done == 1);
        other.join();
        QVERIFY(ran);
        QCOMPARE(seenBehind, 1);
    }

    void dropsWhatWaitsWhenItIsClosed()
    {
        const auto queue = std::make_shared<TaskQueue>();
        const auto held = std::make_shared<int>(1);
        int done = 0;
        std::atomic_int refused = 0;
        queue->post([&done, held] { ++done; });
        std::thread waiting([&] {
            refused = 1;
            if (!queue->run([&done] { ++done; }))
                refused = 2;
        });
        QTest::qSleep(100); // it waits, and no event is looked at
        QCOMPARE(refused, 1);
        queue->close();
        waiting.join();
        QCOMPARE(refused, 2);
        QVERIFY(!queue->run([&done] { ++done; }));
        QCOMPARE(held.use_count(), 1L);
        QCoreApplication::processEvents();
        QCOMPARE(done, 0);
    }

    void letsATaskCloseIt()
    {
        auto queue = std::make_shared<TaskQueue>();
        int done = 0;
        queue->post([&] {
            ++done;
            queue->close();
            queue.reset();
        });
        queue->post([&done] { ++done; });
        QCoreApplication::processEvents();
        QCOMPARE(done, 1);
        QVERIFY(!queue);
    }
};

QTEST_GUILESS_MAIN(TestTaskQueue)
#include "TestTaskQueue.moc"
