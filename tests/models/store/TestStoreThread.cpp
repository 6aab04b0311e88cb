// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/StoreThread.h"

#include "models/store/Zones.h"
#include "tests/support/Sets.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace zoneloom;
using namespace sets;

class TestStoreThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksElsewhereAndAnswersHere();
    void keepsTheOrder();
    void theNewestReadWins();
    void doesNotAnswerWhoIsGone();
    void tellsThatTheStoreCannotBeOpened();
    void endsWithWorkWaiting();

private:
    QString path() { return m_folder.filePath(QStringLiteral("store%1").arg(++m_count)); }
    QTemporaryDir m_folder;
    int m_count = 0;
};

void TestStoreThread::worksElsewhereAndAnswersHere()
{
    StoreThread thread(path());
    QThread* worked = nullptr;
    QThread* answered = nullptr;
    Result<ZoneSummary> result = fail(Error());
    thread.run(
        this,
        [&worked](Store& store) {
            worked = QThread::currentThread();
            return store.zones().create(name("example.test."));
        },
        [&](const Result<ZoneSummary>& given) {
            answered = QThread::currentThread();
            result = given;
        });
    QTRY_VERIFY(answered != nullptr);
    QVERIFY(result.has_value());
    QCOMPARE(result->name, name("example.test."));
    QCOMPARE(answered, QThread::currentThread());
    QVERIFY(worked != nullptr && worked != QThread::currentThread());
}

void TestStoreThread::keepsTheOrder()
{
    StoreThread thread(path());
    QList<int> seen;
    for (int i = 0; i < 20; ++i)
        thread.run(
            this, [i](Store&) -> Result<int> { return i; }, [&seen](Result<int> given) { seen += *given; });
    QTRY_COMPARE(seen.size(), 20);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(seen[i], i);
}

void TestStoreThread::theNewestReadWins()
{
    StoreThread thread(path());
    QSemaphore gate;
    QList<int> ran;
    QList<int> seen;
    const auto job = [&](int i) {
        return [&gate, &ran, i](Store&) -> Result<int> {
            gate.acquire();
            ran += i;
            return i;
        };
    };
    const auto then = [&seen](Result<int> given) { seen += *given; };
    thread.run(this, job(1), then, QStringLiteral("content"));
    QTest::qWait(50); // it runs, and waits at the gate
    thread.run(this, job(2), then, QStringLiteral("content"));
    thread.run(this, job(3), then, QStringLiteral("history"));
    thread.run(this, job(4), then, QStringLiteral("content"));
    gate.release(4);
    QTRY_COMPARE(seen.size(), 2);
    QTest::qWait(50);
    QCOMPARE(seen, (QList<int>{3, 4}));
    QVERIFY(!ran.contains(2));
}

void TestStoreThread::doesNotAnswerWhoIsGone()
{
    StoreThread thread(path());
    bool answered = false;
    bool later = false;
    auto context = std::make_unique<QObject>();
    thread.run(
        context.get(), [](Store&) -> Result<int> { return 1; }, [&](const Result<int>&) { answered = true; });
    context.reset();
    thread.run(
        this, [](Store&) -> Outcome { return {}; }, [&](const Outcome&) { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(!answered);
}

void TestStoreThread::tellsThatTheStoreCannotBeOpened()
{
    const QString location = path();
    StoreThread thread(location, Store::Mode::OpenExisting);
    std::optional<Error> error;
    const auto ask = [&] {
        thread.run(
            this, [](Store& store) { return store.zones().all(); },
            [&](const Result<QList<ZoneSummary>>& given) { error = given ? Error() : given.error(); });
    };
    ask();
    QTRY_VERIFY(error.has_value());
    QCOMPARE(error->kind(), ErrorKind::Store);
    QVERIFY(Store::open(location).has_value());
    error.reset();
    ask(); // it is there now
    QTRY_VERIFY(error.has_value());
    QCOMPARE(*error, Error());
}

void TestStoreThread::endsWithWorkWaiting()
{
    std::atomic_int ran = 0;
    {
        StoreThread thread(path());
        for (int i = 0; i < 100; ++i)
            thread.run(
                this,
                [&ran](Store&) -> Outcome {
                    ++ran;
                    QThread::msleep(20);
                    return {};
                },
                [](const Outcome&) {});
        QTRY_VERIFY(ran > 0);
    }
    QVERIFY(ran < 100);
}

QTEST_GUILESS_MAIN(TestStoreThread)
#include "TestStoreThread.moc"
