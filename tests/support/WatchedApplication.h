// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <ctime>

namespace zoneloom::testing {

/// An application that knows for how long its GUI thread was ever occupied by one handler, and by whose. The time that
/// a handler spends in an event loop of its own (a menu, a question) is not its own: the window lives meanwhile. Used
/// as QApplication, in its thread.
class WatchedApplication : public QApplication
{
public:
    struct Limit
    {
        double computing = 0; ///< milliseconds of the processor
        double held = 0;      ///< milliseconds of the clock
    };
    /// Of GUI tests. What a window may take is 50 ms (DESIGN §8), and the benchmarks ask for that, of a release build.
    /// Tests are built without optimisation, which takes three to eight times as long, with model testers that look at
    /// all rows, and run beside compilers and each other. So it is the processor's time that counts, which others do
    /// not stretch, and a quarter of a second of it: a handler that does at -O0 what takes 50 ms in a release, and no
    /// test's data are large. Waiting for a disk, a lock or a server takes no processor time: that is what the clock's
    /// limit finds, wide enough for a machine on which ten programs want each core.
    static constexpr Limit OfTests{250, 4000};

    WatchedApplication(int& argc, char** argv)
        : QApplication(argc, argv)
    {
        const QAbstractEventDispatcher* loop = QAbstractEventDispatcher::instance();
        connect(loop, &QAbstractEventDispatcher::aboutToBlock, this, [this] { turn(false); });
        connect(loop, &QAbstractEventDispatcher::awake, this, [this] { turn(true); });
    }

    /// From now on a handler that takes longer fails the test that runs.
    void failBeyond(Limit limit) { m_limit = limit; }

    bool notify(QObject* receiver, QEvent* event) override
    {
        // Other threads deliver their events here too; the window does not wait for them.
        if (QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        // What a handler sends by itself is part of its time; what an event loop within it delivers is not.
        if (m_handling && !m_inLoop)
            return QApplication::notify(receiver, event);
        const Handler outer = m_handler;
        const bool nested = m_handling;
        close();
        m_handling = true;
        m_inLoop = false;
        m_handler = {receiver->metaObject()->className(), event->type(), objectPath(receiver)};
        open();
        const bool handled = QApplication::notify(receiver, event);
        close();
        m_handling = nested;
        m_inLoop = nested;
        m_handler = outer;
        if (nested)
            open();
        return handled;
    }

    void reset()
    {
        m_longest = 0;
        m_longestComputing = 0;
        m_culprit.clear();
    }
    /// Milliseconds that the longest handler since reset() held the thread, and of that what it computed.
    [[nodiscard]] double longest() const { return m_longest; }
    [[nodiscard]] double longestComputing() const { return m_longestComputing; }
    /// Whose handler that was, and its event's type.
    [[nodiscard]] const QString& culprit() const { return m_culprit; }

protected:
    virtual void complain(const QString& what)
    {
        if (QTest::currentTestFunction() != nullptr)
            QTest::qFail(qPrintable(what), __FILE__, __LINE__);
    }

private:
    struct Handler
    {
        const char* receiver = "";
        int event = 0;
        QString path;
    };

    static double now(clockid_t clock)
    {
        timespec time{};
        clock_gettime(clock, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }
    static QString objectPath(const QObject* object)
    {
        return object->objectName().isEmpty() ? QString() : u' ' + object->objectName();
    }
    void open()
    {
        m_open = true;
        m_since = now(CLOCK_MONOTONIC);
        m_computedBefore = now(CLOCK_THREAD_CPUTIME_ID);
    }
    /// An event loop within the handler begins another turn, or waits.
    void turn(bool awake)
    {
        if (!m_handling)
            return;
        close();
        m_inLoop = true;
        if (awake)
            open();
    }
    void close()
    {
        if (!std::exchange(m_open, false))
            return;
        const double held = now(CLOCK_MONOTONIC) - m_since;
        // Some virtual machines count in large steps, and even back.
        const double computing = std::clamp(now(CLOCK_THREAD_CPUTIME_ID) - m_computedBefore, 0.0, held);
        if (held > m_longest) {
            m_longest = held;
            m_longestComputing = computing;
            m_culprit = described();
        }
        const bool isLong = m_limit.held > 0 && (computing > m_limit.computing || held > m_limit.held);
        if (isLong) {
            complain(QStringLiteral("%1 held the window's thread for %2 ms and computed for %3 ms")
                         .arg(described())
                         .arg(qRound(held))
                         .arg(qRound(computing)));
        }
    }
    [[nodiscard]] QString described() const
    {
        return QStringLiteral("%1%2, event %3")
            .arg(QString::fromLatin1(m_handler.receiver), m_handler.path)
            .arg(m_handler.event);
    }

    Limit m_limit;
    Handler m_handler;
    bool m_handling = false;
    bool m_inLoop = false; ///< an event loop within the handler had a turn
    bool m_open = false;
    double m_since = 0;
    double m_computedBefore = 0;
    double m_longest = 0;
    double m_longestComputing = 0;
    QString m_culprit;
};

/// Runs a GUI test in an application that is watched.
template <typename Test>
int runWatched(int argc, char** argv)
{
    WatchedApplication application(argc, argv);
    QApplication::setAttribute(Qt::AA_Use96Dpi, true);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // which make everything slow, each in its way
    application.failBeyond(WatchedApplication::OfTests);
#endif
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace zoneloom::testing

/// In the place of QTEST_MAIN.
#define ZONELOOM_WATCHED_TEST(Test)                                                                                    \
    int main(int argc, char** argv)                                                                                    \
    {                                                                                                                  \
        return zoneloom::testing::runWatched<Test>(argc, argv);                                                        \
    }
