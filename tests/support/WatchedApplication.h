// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QElapsedTimer>

namespace zoneloom::testing {

/// An application that knows how long its GUI thread was ever occupied by one event, and by which. Used as
/// QApplication, in its thread.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        // What an event handler sends by itself is part of its time.
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        const QByteArray name = receiver->metaObject()->className();
        const QEvent::Type type = event->type();
        QElapsedTimer timer;
        timer.start();
        ++m_depth;
        const bool handled = QApplication::notify(receiver, event);
        --m_depth;
        const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (milliseconds > m_longest) {
            m_longest = milliseconds;
            m_culprit = QString::fromLatin1(name) + QStringLiteral(", event %1").arg(int(type));
        }
        return handled;
    }

    void reset()
    {
        m_longest = 0;
        m_culprit.clear();
    }
    /// Milliseconds that the longest event since reset() took.
    [[nodiscard]] double longest() const { return m_longest; }
    /// Who got that event, and its type.
    [[nodiscard]] const QString& culprit() const { return m_culprit; }

private:
    int m_depth = 0;
    double m_longest = 0;
    QString m_culprit;
};

} // namespace zoneloom::testing
