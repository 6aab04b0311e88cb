// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gui/Launch.h"
#include "app/gui/Translations.h"
#include "models/base/Memory.h"
#include "ui/settings/SettingsFile.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QTableView>
#include <QTimer>

#include <cstdio>

namespace zoneloom::testing {

/// Looks at what the program draws, and says `usable` on standard output once it has drawn the records of a zone beside
/// a list of all of them; then the program ends.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(int zones)
        : m_zones(zones)
    {}

    /// The program's main(), watched.
    static int runProgram(int argc, char** argv, int zones)
    {
        keepMemoryForReuse();
        QApplication application(argc, argv);
        FirstPaint watcher(zones);
        application.installEventFilter(&watcher);
        SettingsFile file{QString()};
        const WindowSettings settings = file.load();
        const Translations words(settings.language);
        const LaunchOptions options = LaunchOptions::parse(application, settings);
        Theme::apply(application, options.scheme);
        QApplication::setWindowIcon(Icons::application());
        return launch(application, options, file);
    }

    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() != QEvent::Paint || m_said)
            return false;
        const auto* view = qobject_cast<const QAbstractItemView*>(object->parent());
        if (!view || view->viewport() != object || !view->model())
            return false;
        const int rows = view->model()->rowCount();
        m_seesZones = m_seesZones || rows >= m_zones;
        m_seesRecords = m_seesRecords || (view->objectName() == u"records" && rows > 1);
        if (m_seesZones && m_seesRecords) {
            m_said = true;
            // After this paint, and all that is to be drawn with it.
            QTimer::singleShot(0, this, [] {
                std::fputs("usable\n", stdout);
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        }
        return false;
    }

private:
    int m_zones = 0;
    bool m_seesZones = false;
    bool m_seesRecords = false;
    bool m_said = false;
};

} // namespace zoneloom::testing
