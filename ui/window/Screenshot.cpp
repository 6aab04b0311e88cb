// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/Screenshot.h"

#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QPixmap>
#include <QTimer>

namespace zoneloom {

void takeScreenshot(MainWindow& window, const QString& file)
{
    // What settles late (an icon, a column's width) has time to do so; each settling starts the wait anew.
    auto* wait = new QTimer(&window);
    wait->setSingleShot(true);
    wait->setInterval(400);
    QObject::connect(&window, &MainWindow::settled, wait, qOverload<>(&QTimer::start));
    QObject::connect(wait, &QTimer::timeout, &window, [&window, file] {
        // A dialog that is open is what the picture is of.
        QWidget* top = QApplication::activeModalWidget();
        const QPixmap picture = (top ? top : &window)->grab();
        QApplication::exit(picture.save(file, "PNG") ? 0 : 1);
    });
}

} // namespace zoneloom
