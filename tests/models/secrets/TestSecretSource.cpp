// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/secrets/SecretSource.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace zoneloom;

/// The chain as programs use it, on a machine without a keychain.
class TestSecretSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesTheVariable_data();
    void namesTheVariable();
    void theEnvironmentWins();
    void withNothingItSaysTheThreeWays();
    void usesTheVaultWhereNoKeychainRuns();
    void aBusWithoutAKeychainDoesNotHang();

private:
    QTemporaryDir m_folder;
    const QString m_account = QStringLiteral("hetzner prod");
    const QString m_field = QStringLiteral("api-token");
};

void TestSecretSource::init()
{
    for (const char* name : {"ZONELOOM_VAULT_KEY", "CREDENTIALS_DIRECTORY", "DBUS_SESSION_BUS_ADDRESS",
                             "XDG_RUNTIME_DIR", "ZONELOOM_SECRET_HETZNER_PROD_API_TOKEN"})
        qunsetenv(name);
}

void TestSecretSource::namesTheVariable_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("variable");
    QTest::newRow("a hyphen and a blank") << "hetzner prod"
                                          << "api-token"
                                          << "ZONELOOM_SECRET_HETZNER_PROD_API_TOKEN";
    QTest::newRow("an umlaut") << QStringLiteral("büro1") << "password"
                               << "ZONELOOM_SECRET_B_RO1_PASSWORD";
}

void TestSecretSource::namesTheVariable()
{
    QFETCH(QString, account);
    QFETCH(QString, field);
    QFETCH(QString, variable);
    QCOMPARE(SecretSource::environmentVariable(account, field), variable);
}

void TestSecretSource::theEnvironmentWins()
{
    const auto secrets = SecretSource::standard(m_folder.filePath(QStringLiteral("a")));
    qputenv("ZONELOOM_VAULT_KEY", "phrase");
    QVERIFY(secrets->write(m_account, m_field, QStringLiteral("saved")).has_value());
    QCOMPARE(*secrets->read(m_account, m_field), QStringLiteral("saved"));
    qputenv("ZONELOOM_SECRET_HETZNER_PROD_API_TOKEN", "handed in");
    QCOMPARE(*secrets->read(m_account, m_field), QStringLiteral("handed in"));
}

void TestSecretSource::withNothingItSaysTheThreeWays()
{
    const QString store = m_folder.filePath(QStringLiteral("b"));
    const auto secrets = SecretSource::standard(store);
    const Result<QString> missing = secrets->read(m_account, m_field);
    QCOMPARE(missing.error().kind(), ErrorKind::Secret);
    QVERIFY(missing.error().message().contains(QStringLiteral("ZONELOOM_SECRET_HETZNER_PROD_API_TOKEN")));
    const Outcome written = secrets->write(m_account, m_field, QStringLiteral("topsecret"));
    QCOMPARE(written.error().kind(), ErrorKind::Secret);
    const QString message = written.error().message();
    for (const QString& way : {QStringLiteral("keychain"), QStringLiteral("ZONELOOM_VAULT_KEY"),
                               QStringLiteral("ZONELOOM_SECRET_HETZNER_PROD_API_TOKEN")})
        QVERIFY2(message.contains(way), qPrintable(message));
    QVERIFY(!message.contains(QStringLiteral("topsecret")));
    QVERIFY(!QFile::exists(store + QStringLiteral(".vault")));
    QVERIFY(secrets->remove(m_account, m_field).has_value());
}

void TestSecretSource::usesTheVaultWhereNoKeychainRuns()
{
    const QString store = m_folder.filePath(QStringLiteral("c"));
    qputenv("ZONELOOM_VAULT_KEY", "phrase");
    QVERIFY(SecretSource::standard(store)->write(m_account, m_field, QStringLiteral("saved")).has_value());
    QVERIFY(QFile::exists(store + QStringLiteral(".vault")));
    QCOMPARE(*SecretSource::standard(store)->read(m_account, m_field), QStringLiteral("saved"));
    qputenv("ZONELOOM_VAULT_KEY", "another");
    const Result<QString> wrong = SecretSource::standard(store)->read(m_account, m_field);
    QVERIFY(wrong.error().message().contains(QStringLiteral("passphrase does not open")));
    qunsetenv("ZONELOOM_VAULT_KEY");
    const Result<QString> locked = SecretSource::standard(store)->read(m_account, m_field);
    QCOMPARE(locked.error().kind(), ErrorKind::Secret);
    QVERIFY(locked.error().message().contains(QStringLiteral("is locked")));
}

void TestSecretSource::aBusWithoutAKeychainDoesNotHang()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    qputenv("ZONELOOM_VAULT_KEY", "phrase");
    QElapsedTimer timer;
    timer.start();
    const auto secrets = SecretSource::standard(m_folder.filePath(QStringLiteral("d")));
    QVERIFY(secrets->write(m_account, m_field, QStringLiteral("saved")).has_value());
    QCOMPARE(*secrets->read(m_account, m_field), QStringLiteral("saved"));
    QVERIFY(timer.elapsed() < 20000);
}

QTEST_GUILESS_MAIN(TestSecretSource)
#include "TestSecretSource.moc"
