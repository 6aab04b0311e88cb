// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/WatchedApplication.h"

#include <QEventLoop>
#include <QSignalSpy>
#include <QThread>
#include <QTimer>

using namespace zoneloom::testing;

namespace {

class Listener : public WatchedApplication
{
public:
    using WatchedApplication::WatchedApplication;
    QStringList complaints;

protected:
    void complain(const QString& what) override { complaints += what; }
};

} // namespace

/// Whoever watches the others is looked at, too.
class TestWatchedApplication : public QObject
{
    Q_OBJECT

private:
    static Listener& listener() { return *static_cast<Listener*>(qApp); }
    template <typename Job>
    static void handle(Job job)
    {
        QObject receiver;
        receiver.setObjectName(QStringLiteral("culprit"));
        bool done = false;
        QMetaObject::invokeMethod(
            &receiver,
            [&] {
                job();
                done = true;
            },
            Qt::QueuedConnection);
        while (!done)
            QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void init()
    {
        listener().failBeyond({});
        QCoreApplication::processEvents();
        listener().complaints.clear();
        listener().failBeyond({100'000, 100});
        listener().reset();
    }

    void complainsOfAHandlerThatHoldsTheThread()
    {
        handle([] { QThread::msleep(150); });
        QCOMPARE(listener().complaints.size(), 1);
        QVERIFY2(listener().complaints.first().contains(QStringLiteral("culprit")),
                 qPrintable(listener().complaints.first()));
        QVERIFY(listener().longest() >= 150);
    }

    void isContentWithManyShortOnes()
    {
        for (int i = 0; i < 10; ++i)
            handle([] { QThread::msleep(20); });
        QCOMPARE(listener().complaints, QStringList());
    }

    void takesWhatIsSentWithinAHandlerAsItsTime()
    {
        QObject other;
        handle([&other] {
            for (int i = 0; i < 10; ++i) {
                QThread::msleep(20);
                QEvent event(QEvent::User);
                QCoreApplication::sendEvent(&other, &event);
            }
        });
        QCOMPARE(listener().complaints.size(), 1);
    }

    void doesNotCountWaitingInAnEventLoop()
    {
        handle([] {
            QEventLoop loop;
            QTimer::singleShot(300, &loop, &QEventLoop::quit);
            loop.exec();
        });
        QCOMPARE(listener().complaints, QStringList());
    }

    void countsAHandlerWithinAnEventLoopOfAnother()
    {
        handle([] {
            QEventLoop loop;
            QTimer::singleShot(10, &loop, [&loop] {
                QThread::msleep(150);
                loop.quit();
            });
            loop.exec();
        });
        QCOMPARE(listener().complaints.size(), 1);
    }
};

int main(int argc, char** argv)
{
    Listener application(argc, argv);
    TestWatchedApplication test;
    return QTest::qExec(&test, argc, argv);
}

#include "TestWatchedApplication.moc"
