// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/ZoneContent.h"
#include "tests/support/ProcessMemory.h"
#include "tests/support/WatchedApplication.h"
#include "ui/Workspace.h"
#include "ui/ZoneSession.h"
#include "ui/records/RecordsPage.h"
#include "ui/window/MainWindow.h"

#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

namespace zoneloom::testing {

/// What the benchmarks of the window share: a window on a store, times and the longest handlers, and what was too slow.
class WindowBench
{
public:
    static constexpr double LongestHandler = 50; ///< milliseconds (DESIGN §8)

    explicit WindowBench(WatchedApplication& application)
        : m_application(application)
    {}

    /// `count` hosts of one address each.
    static ZoneContent hosts(int count, const Name& origin)
    {
        QList<RRset> sets;
        sets.reserve(count);
        for (int i = 0; i < count; ++i) {
            const QByteArray address =
                QByteArray("\x0a", 1) + static_cast<char>(i >> 16) + static_cast<char>(i >> 8) + static_cast<char>(i);
            sets += RRset(*origin.child(QByteArray("host").append(QByteArray::number(i))), rrtype::A, 300, {address});
        }
        return ZoneContent(origin, std::move(sets));
    }

    static qint64 residentMegabytes() { return processKilobytes("VmRSS:") / 1024; }

    /// Milliseconds until `condition` holds, events handled meanwhile; ends the program where it never does.
    template <typename Condition>
    static double until(Condition condition)
    {
        QElapsedTimer timer;
        timer.start();
        // Sleeps between events, as the program does: asking without a pause would take half of two cores.
        QTimer tick;
        tick.start(1);
        while (!condition()) {
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
            if (timer.elapsed() > 300'000)
                qFatal("it never came about");
        }
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

    /// Opens the workspace and shows it.
    std::unique_ptr<MainWindow> open(Workspace& workspace)
    {
        auto window = std::make_unique<MainWindow>(workspace);
        window->show();
        bool opened = false;
        QObject::connect(&workspace, &Workspace::opened, window.get(), [&opened] { opened = true; });
        workspace.open();
        until([&opened] { return opened; });
        m_application.reset();
        return window;
    }
    static Workspace::Settings settings(const QString& location)
    {
        Workspace::Settings settings;
        settings.storeLocation = location;
        settings.author = QStringLiteral("bench");
        settings.watches = false;
        return settings;
    }
    /// Opens a zone's records; milliseconds to the first rows.
    double openZone(MainWindow& window, const Name& origin)
    {
        QElapsedTimer timer;
        timer.start();
        window.openZone(origin);
        window.openTab(MainWindow::RecordsTab);
        const QAbstractItemModel* model = window.records().view()->model();
        until([model] { return model->rowCount() > 1; });
        window.records().view()->viewport()->repaint();
        const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        until([&window] { return window.session()->isCompared(); });
        return took;
    }

    /// Says what took how long, and what the longest handler since the last time was. `allowed`: milliseconds, 0 for
    /// any.
    void say(const QString& what, double milliseconds, double allowed = 0)
    {
        const bool isSlow = allowed > 0 && milliseconds > allowed;
        const bool isHeld = m_application.longest() > LongestHandler;
        m_isSlow = m_isSlow || isSlow || isHeld;
        m_out << "  " << what << ": " << qRound(milliseconds) << " ms"
              << (allowed > 0 ? QStringLiteral(" of %1").arg(qRound(allowed)) : QString())
              << (isSlow ? " TOO SLOW" : "") << "; longest handler " << qRound(m_application.longest())
              << " ms, of that " << qRound(m_application.longestComputing()) << " computing"
              << (isHeld ? " TOO LONG" : "") << " (" << m_application.culprit() << ")\n";
        m_out.flush();
        m_application.reset();
    }
    /// Says how much memory is in use. `allowed`: megabytes, 0 for any.
    void sayMemory(qint64 allowed = 0)
    {
        const qint64 used = residentMegabytes();
        const bool isMuch = allowed > 0 && used > allowed;
        m_isSlow = m_isSlow || isMuch;
        title(QStringLiteral("  memory: %1 MB%2").arg(used).arg(isMuch ? QStringLiteral(" TOO MUCH") : QString()));
    }
    template <typename Job>
    void measure(const QString& what, Job job)
    {
        m_application.reset();
        QElapsedTimer timer;
        timer.start();
        job();
        say(what, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    void title(const QString& text) { m_out << text << Qt::endl; }
    void forget() { m_application.reset(); }
    [[nodiscard]] bool isSlow() const { return m_isSlow; }

private:
    WatchedApplication& m_application;
    QTextStream m_out{stdout};
    bool m_isSlow = false;
};

} // namespace zoneloom::testing
