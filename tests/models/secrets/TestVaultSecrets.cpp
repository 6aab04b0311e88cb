// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/secrets/VaultSecrets.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace zoneloom;

namespace {

VaultPassphrase::Source phrase(const QByteArray& text)
{
    return [text](bool) { return Result<QByteArray>(text); };
}

QByteArray octetsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& octets)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(octets);
}

} // namespace

class TestVaultSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsSecretsFromOneProgramToTheNext();
    void isClosedToOthers();
    void aWrongPassphraseChangesNothing();
    void noticesEachChangedOctet_data();
    void noticesEachChangedOctet();
    void withoutAPassphraseThereIsNoVault();
    void takesThePassphraseFromACredential();

private:
    QString path() { return m_folder.filePath(QStringLiteral("store%1.vault").arg(++m_count)); }
    QTemporaryDir m_folder;
    int m_count = 0;
    const QString m_account = QStringLiteral("one");
    const QString m_field = QStringLiteral("api-key");
};

void TestVaultSecrets::keepsSecretsFromOneProgramToTheNext()
{
    const QString file = path();
    const QString value = QStringLiteral("gehe\"im ü\\ \n");
    {
        VaultSecrets vault(file, phrase("right"));
        QCOMPARE(vault.read(m_account, m_field).error().kind(), ErrorKind::NotFound);
        QVERIFY(vault.write(m_account, m_field, value).has_value());
        QVERIFY(vault.write(QStringLiteral("two"), m_field, QStringLiteral("other")).has_value());
    }
    VaultSecrets vault(file, phrase("right"));
    QCOMPARE(*vault.read(m_account, m_field), value);
    QCOMPARE(*vault.read(QStringLiteral("two"), m_field), QStringLiteral("other"));
    QVERIFY(vault.remove(m_account, m_field).has_value());
    QVERIFY(vault.remove(m_account, m_field).has_value()); // what is not there is no error
    QCOMPARE(vault.read(m_account, m_field).error().kind(), ErrorKind::NotFound);
    QVERIFY(!octetsOf(file).contains("other"));
}

void TestVaultSecrets::isClosedToOthers()
{
    const QString file = path();
    VaultSecrets vault(file, phrase("right"));
    QVERIFY(vault.write(m_account, m_field, QStringLiteral("x")).has_value());
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(file) & others));
    QFile::setPermissions(file, QFile::permissions(file) | QFile::ReadOther); // someone was careless
    QVERIFY(vault.write(m_account, m_field, QStringLiteral("y")).has_value());
    QVERIFY(!(QFile::permissions(file) & others));
}

void TestVaultSecrets::aWrongPassphraseChangesNothing()
{
    const QString file = path();
    QVERIFY(VaultSecrets(file, phrase("right")).write(m_account, m_field, QStringLiteral("x")).has_value());
    const QByteArray before = octetsOf(file);
    VaultSecrets wrong(file, phrase("wrong"));
    const Result<QString> read = wrong.read(m_account, m_field);
    QCOMPARE(read.error().kind(), ErrorKind::Secret);
    QVERIFY(read.error().message().contains(QStringLiteral("passphrase does not open")));
    QCOMPARE(wrong.write(m_account, m_field, QStringLiteral("y")).error().kind(), ErrorKind::Secret);
    QCOMPARE(wrong.remove(m_account, m_field).error().kind(), ErrorKind::Secret);
    QCOMPARE(octetsOf(file), before);
}

void TestVaultSecrets::noticesEachChangedOctet_data()
{
    QTest::addColumn<int>("at"); // from the end where negative
    QTest::newRow("in the magic word") << 0;
    QTest::newRow("the cost") << 17;
    QTest::newRow("in the salt") << 20;
    QTest::newRow("in the nonce") << 68;
    QTest::newRow("in the secrets") << -20;
    QTest::newRow("in the seal") << -1;
}

void TestVaultSecrets::noticesEachChangedOctet()
{
    QFETCH(int, at);
    const QString file = path();
    QVERIFY(VaultSecrets(file, phrase("right")).write(m_account, m_field, QStringLiteral("x")).has_value());
    QByteArray octets = octetsOf(file);
    const qsizetype index = at < 0 ? octets.size() + at : at;
    octets[index] = static_cast<char>(octets.at(index) ^ 1);
    write(file, octets);
    QCOMPARE(VaultSecrets(file, phrase("right")).read(m_account, m_field).error().kind(), ErrorKind::Secret);
    write(file, octets.first(octets.size() / 2));
    QCOMPARE(VaultSecrets(file, phrase("right")).read(m_account, m_field).error().kind(), ErrorKind::Secret);
}

void TestVaultSecrets::withoutAPassphraseThereIsNoVault()
{
    qunsetenv("ZONELOOM_VAULT_KEY");
    qunsetenv("CREDENTIALS_DIRECTORY");
    if (::isatty(STDIN_FILENO) == 1)
        QSKIP("on a terminal a person would be asked");
    const QString file = path();
    VaultSecrets vault(file, VaultPassphrase::standard());
    QCOMPARE(vault.write(m_account, m_field, QStringLiteral("x")).error().kind(), ErrorKind::NotFound);
    QVERIFY(!QFile::exists(file));
    qputenv("ZONELOOM_VAULT_KEY", "from the environment");
    QVERIFY(vault.write(m_account, m_field, QStringLiteral("x")).has_value());
    qunsetenv("ZONELOOM_VAULT_KEY");
    QCOMPARE(*VaultSecrets(file, phrase("from the environment")).read(m_account, m_field), QStringLiteral("x"));
}

void TestVaultSecrets::takesThePassphraseFromACredential()
{
    qunsetenv("ZONELOOM_VAULT_KEY");
    write(m_folder.filePath(QStringLiteral("zoneloom-vault-key")), "from systemd\n");
    qputenv("CREDENTIALS_DIRECTORY", QFile::encodeName(m_folder.path()));
    const QString file = path();
    QVERIFY(VaultSecrets(file, VaultPassphrase::standard()).write(m_account, m_field, QStringLiteral("x")).has_value());
    qunsetenv("CREDENTIALS_DIRECTORY");
    QCOMPARE(*VaultSecrets(file, phrase("from systemd")).read(m_account, m_field), QStringLiteral("x"));
}

QTEST_GUILESS_MAIN(TestVaultSecrets)
#include "TestVaultSecrets.moc"
