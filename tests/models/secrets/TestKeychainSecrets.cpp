// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/secrets/KeychainSecrets.h"

#include "models/secrets/SecretSource.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>

using namespace zoneloom;

/// Against a real Secret Service (gnome-keyring) on a session bus of its own: the test starts itself once more inside.
class TestKeychainSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsReplacesAndForgets();
    void worksFromSeveralThreads();
    void isPreferredToTheVault();
};

void TestKeychainSecrets::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("ZONELOOM_TEST_KEYRING"))
        QSKIP("dbus-run-session or gnome-keyring-daemon is not installed (packages dbus, gnome-keyring)");
}

void TestKeychainSecrets::keepsReplacesAndForgets()
{
    KeychainSecrets keychain(std::chrono::seconds(20));
    const QString account = QStringLiteral("zwei/ö");
    const QString field = QStringLiteral("api-key");
    QVERIFY(keychain.isAvailable());
    QCOMPARE(keychain.read(account, field).error().kind(), ErrorKind::NotFound);
    QVERIFY(keychain.write(account, field, QStringLiteral("first")).has_value());
    QVERIFY(keychain.write(account, field, QStringLiteral("gehe\"im ü")).has_value());
    QCOMPARE(*KeychainSecrets().read(account, field), QStringLiteral("gehe\"im ü"));
    QVERIFY(keychain.remove(account, field).has_value());
    QCOMPARE(keychain.read(account, field).error().kind(), ErrorKind::NotFound);
    const Outcome again = keychain.remove(account, field);
    QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().message()));
}

void TestKeychainSecrets::worksFromSeveralThreads()
{
    KeychainSecrets keychain(std::chrono::seconds(20));
    std::atomic_int right = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([&keychain, &right, i] {
            const QString account = QStringLiteral("account%1").arg(i);
            if (keychain.write(account, QStringLiteral("password"), account) &&
                keychain.read(account, QStringLiteral("password")) == account)
                ++right;
        }));
        threads.back()->start();
    }
    for (const auto& thread : threads)
        thread->wait();
    QCOMPARE(right, 4);
}

void TestKeychainSecrets::isPreferredToTheVault()
{
    QTemporaryDir folder;
    qputenv("ZONELOOM_VAULT_KEY", "phrase");
    const QString store = folder.filePath(QStringLiteral("store"));
    const auto secrets = SecretSource::standard(store);
    QVERIFY(secrets->write(QStringLiteral("one"), QStringLiteral("password"), QStringLiteral("x")).has_value());
    QVERIFY(!QFile::exists(store + QStringLiteral(".vault")));
    QCOMPARE(*secrets->read(QStringLiteral("one"), QStringLiteral("password")), QStringLiteral("x"));
}

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    const bool installed = !QStandardPaths::findExecutable(QStringLiteral("dbus-run-session")).isEmpty() &&
                           !QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty();
    if (installed && qEnvironmentVariableIsEmpty("ZONELOOM_TEST_KEYRING")) {
        const QTemporaryDir home;
        QProcess session;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
        environment.insert(QStringLiteral("ZONELOOM_TEST_KEYRING"), QStringLiteral("1"));
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        session.setProcessEnvironment(environment);
        session.setProcessChannelMode(QProcess::ForwardedChannels);
        // The daemon stays in the foreground, so that its process id is known and it can be ended by it.
        session.start(
            QStringLiteral("dbus-run-session"),
            QStringList{QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                        QStringLiteral("printf 'pw\\n' | gnome-keyring-daemon --foreground --unlock "
                                       "--components=secrets >/dev/null 2>&1 & keyring=$!; sleep 1; \"$0\" \"$@\"; "
                                       "status=$?; kill $keyring; exit $status"),
                        app.applicationFilePath()}
                << app.arguments().mid(1));
        session.waitForFinished(100000);
        return session.exitStatus() == QProcess::NormalExit ? session.exitCode() : 1;
    }
    TestKeychainSecrets test;
    return QTest::qExec(&test, argc, argv);
}

#include "TestKeychainSecrets.moc"
