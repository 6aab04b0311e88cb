// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/Background.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QThreadPool>

using namespace zoneloom;

class TestBackground : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksElsewhereAndAnswersHere()
    {
        QThread* worked = nullptr;
        QThread* answered = nullptr;
        QStringList seen;
        inBackground(
            this,
            [&worked] {
                worked = QThread::currentThread();
                return QStringList{QStringLiteral("a"), QStringLiteral("b")};
            },
            [&](const QStringList& value) {
                answered = QThread::currentThread();
                seen = value;
            });
        QTRY_VERIFY(answered != nullptr);
        QCOMPARE(answered, QThread::currentThread());
        QVERIFY(worked != nullptr && worked != QThread::currentThread());
        QCOMPARE(seen, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    }

    void doesAllOfMany()
    {
        int sum = 0;
        int answers = 0;
        for (int i = 1; i <= 1'000; ++i)
            inBackground(
                this, [i] { return i; },
                [&](int value) {
                    sum += value;
                    ++answers;
                });
        QTRY_COMPARE(answers, 1'000);
        QCOMPARE(sum, 500'500);
    }

    /// Qt paints large areas on its own pool and waits for it: the window would stand while a paste is checked.
    void leavesThePoolThatQtPaintsOnFree()
    {
        QSemaphore goOn;
        for (int i = 0; i < QThread::idealThreadCount(); ++i)
            Background::start([&goOn] { goOn.acquire(); });
        QSemaphore painted;
        QThreadPool::globalInstance()->start([&painted] { painted.release(); });
        const bool wasPainted = painted.tryAcquire(1, 5000);
        goOn.release(QThread::idealThreadCount());
        QVERIFY(Background::waitForDone(std::chrono::seconds(10)));
        QVERIFY(wasPainted);
    }

    void doesNotAnswerWhoIsGone()
    {
        bool answered = false;
        const auto held = std::make_shared<int>(1);
        auto context = std::make_unique<QObject>();
        inBackground(
            context.get(), [] { return 1; }, [&answered, held](int) { answered = true; });
        context.reset();
        QCOMPARE(held.use_count(), 1L); // what would have taken the answer went with its context
        QVERIFY(Background::waitForDone(std::chrono::seconds(10)));
        QCoreApplication::processEvents();
        QVERIFY(!answered);
    }

    void letsWhatTakesTheAnswerEndItsContext()
    {
        auto context = std::make_unique<QObject>();
        inBackground(
            context.get(), [] { return 1; }, [&context](int) { context.reset(); });
        QTRY_VERIFY(!context);
    }
};

QTEST_GUILESS_MAIN(TestBackground)
#include "TestBackground.moc"
