// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/DesktopNotification.h"

#include <QDBusConnection>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QVariantMap>

using namespace zoneloom;

/// What a desktop runs, as its specification has it.
class NotificationDouble : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList titles;
    QStringList bodies;
    QStringList actionsOfLast;

public Q_SLOTS:
    quint32 Notify(const QString& /*program*/, quint32 /*replaces*/, const QString& /*icon*/, const QString& title,
                   const QString& body, const QStringList& actions, const QVariantMap& /*hints*/, int /*timeout*/)
    {
        titles += title;
        bodies += body;
        actionsOfLast = actions;
        return static_cast<quint32>(titles.size());
    }

Q_SIGNALS:
    void ActionInvoked(quint32 id, const QString& action);
    void NotificationClosed(quint32 id, quint32 reason);
};

/// Notifications through a message bus of the test's own.
class TestDesktopNotification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
            QSKIP("dbus-daemon is not installed");
        m_bus.start(QStringLiteral("dbus-daemon"),
                    {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        QVERIFY(m_bus.waitForReadyRead());
        const QString address = QString::fromLatin1(m_bus.readLine().trimmed());
        QDBusConnection service = QDBusConnection::connectToBus(address, QStringLiteral("service"));
        QVERIFY(service.registerService(QStringLiteral("org.freedesktop.Notifications")));
        QVERIFY(service.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &m_service,
                                       QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(QDBusConnection::connectToBus(address, QStringLiteral("program")).isConnected());
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("service"));
        QDBusConnection::disconnectFromBus(QStringLiteral("program"));
        m_bus.terminate();
        m_bus.waitForFinished();
    }

    void tellsOfAClickOnce()
    {
        DesktopNotification notification{QDBusConnection(QStringLiteral("program"))};
        int first = 0;
        int second = 0;
        notification.show(QStringLiteral("one"), QStringLiteral("<b>said</b>"), [&first] { ++first; });
        notification.show(QStringLiteral("two"), QString(), [&second] { ++second; });
        QTRY_COMPARE(m_service.titles, (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
        QCOMPARE(m_service.bodies.first(), QStringLiteral("&lt;b&gt;said&lt;/b&gt;")); // text, not markup
        QCOMPARE(m_service.actionsOfLast.value(0), QStringLiteral("default"));
        QTest::qWait(100); // until the numbers came back
        Q_EMIT m_service.ActionInvoked(2, QStringLiteral("default"));
        QTRY_COMPARE(second, 1);
        QCOMPARE(first, 0);
        Q_EMIT m_service.ActionInvoked(2, QStringLiteral("default"));
        Q_EMIT m_service.NotificationClosed(1, 2);
        Q_EMIT m_service.ActionInvoked(1, QStringLiteral("default"));
        Q_EMIT m_service.ActionInvoked(77, QStringLiteral("default"));
        QTest::qWait(100);
        QCOMPARE(first, 0);
        QCOMPARE(second, 1);
    }

    void doesNothingWithoutAService()
    {
        DesktopNotification notification{QDBusConnection(QStringLiteral("no such bus"))};
        notification.show(QStringLiteral("one"), QString(), [] { QFAIL("nobody clicked"); });
        QTest::qWait(50);
    }

private:
    QProcess m_bus;
    NotificationDouble m_service;
};

QTEST_GUILESS_MAIN(TestDesktopNotification)
#include "TestDesktopNotification.moc"
