// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>

class QTimer;

namespace zoneloom {

class MainWindow;
class Workspace;

/// Writes a picture of the window once what it shows is loaded, and ends the program: with 0, or with 1 where that or
/// one of the steps did not work. A step acts on the dialog that is open, else on the window, and is one of
///   NAME           triggers the action or button of that object name, those keys (`Ctrl+E`) or that text
///   at=NAME TYPE   goes to that record set in the page that is shown; in the matrix with a third word to that link
///   menu=NUMBER    opens that menu
///   clipboard=TEXT puts that there, `\n` for a new line
///   FIELD=TEXT     types into the field of that object name or place, such as `QLineEdit#0`; a number chooses that row
class Picture : public QObject
{
    Q_OBJECT

public:
    Picture(MainWindow& window, const Workspace& workspace, QString file, QStringList steps);

private:
    void next();
    void finish();
    [[nodiscard]] bool take(const QString& step);
    [[nodiscard]] bool trigger(const QString& name) const;
    [[nodiscard]] bool goTo(const QStringList& words) const;
    [[nodiscard]] bool type(const QString& field, const QString& text) const;
    [[nodiscard]] QWidget* top() const;

    MainWindow& m_window;
    const Workspace& m_workspace;
    QString m_file;
    QStringList m_steps;
    QTimer* m_wait = nullptr;
    int m_tries = 0;
    int m_waits = 0; ///< for the zone
};

} // namespace zoneloom
