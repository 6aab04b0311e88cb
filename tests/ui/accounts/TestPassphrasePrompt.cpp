// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/Background.h"
#include "models/secrets/VaultSecrets.h"
#include "tests/support/WatchedApplication.h"
#include "tests/ui/support/DialogFixture.h"
#include "ui/accounts/PassphraseDialog.h"
#include "ui/accounts/PassphrasePrompt.h"

using namespace zoneloom;
using namespace zoneloom::testing;

/// A person opens the vault of secrets.
class TestPassphrasePrompt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { qunsetenv("ZONELOOM_VAULT_KEY"); }

    void makesAVaultAndOpensItAgain()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("store.vault"));
        PassphrasePrompt prompt;
        const auto first = std::make_shared<VaultSecrets>(path, prompt.source());
        const auto written = write(first);
        answer(QStringLiteral("correct horse"), QStringLiteral("correct horse"));
        QTRY_VERIFY(written->has_value());
        QVERIFY2((*written)->has_value(),
                 qPrintable((*written)->has_value() ? QString() : (*written)->error().message()));

        // Another start of the program.
        const auto second = std::make_shared<VaultSecrets>(path, prompt.source());
        auto read = readIn(second);
        QPointer<PassphraseDialog> asked = DialogFixture::dialog<PassphraseDialog>();
        answer(QStringLiteral("wrong"));
        QTRY_VERIFY(!asked);
        auto* dialog = DialogFixture::dialog<PassphraseDialog>(); // at once, not when something else needs it
        QVERIFY(says(dialog, QStringLiteral("That was not its passphrase.")));
        QVERIFY(!read->has_value());
        answer(QStringLiteral("correct horse"));
        QTRY_VERIFY(read->has_value());
        QCOMPARE((*read)->value(), QStringLiteral("key"));
        read = readIn(second); // and is not asked again
        QTRY_VERIFY(read->has_value());
        QCOMPARE((*read)->value(), QStringLiteral("key"));
    }

    void goesOnToTheSecondFieldWithEnter()
    {
        QTemporaryDir folder;
        PassphrasePrompt prompt;
        const auto vault =
            std::make_shared<VaultSecrets>(folder.filePath(QStringLiteral("store.vault")), prompt.source());
        const auto written = write(vault);
        auto* dialog = DialogFixture::dialog<PassphraseDialog>();
        QVERIFY(dialog);
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto* first = DialogFixture::named<QLineEdit>(dialog, QStringLiteral("Passphrase"));
        auto* again = DialogFixture::named<QLineEdit>(dialog, QStringLiteral("Once more"));
        const auto keys = [] { return QApplication::focusWidget(); };
        QCOMPARE(keys(), first);
        QTest::keyClick(keys(), Qt::Key_Return);
        QCOMPARE(keys(), first); // there is nothing yet to be typed once more
        QTest::keyClicks(keys(), QStringLiteral("correct horse"));
        QTest::keyClick(keys(), Qt::Key_Return);
        QCOMPARE(keys(), again);
        QVERIFY(dialog->isVisible());
        QTest::keyClicks(keys(), QStringLiteral("correct house"));
        QTest::keyClick(keys(), Qt::Key_Return);
        QVERIFY(dialog->isVisible()); // not the same
        again->selectAll();
        QTest::keyClicks(keys(), QStringLiteral("correct horse"));
        QTest::keyClick(keys(), Qt::Key_Return);
        QTRY_VERIFY(written->has_value());
        QVERIFY((*written)->has_value());
    }

    void leavesAPersonAloneWhoDoesNotTell()
    {
        PassphrasePrompt prompt;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("store.vault"));
        const auto vault =
            std::make_shared<VaultSecrets>(path, [](bool) -> Result<QByteArray> { return QByteArray("x"); });
        QVERIFY(vault->write(QStringLiteral("home"), QStringLiteral("api-key"), QStringLiteral("key")));
        const auto locked = std::make_shared<VaultSecrets>(path, prompt.source());
        auto read = readIn(locked);
        auto* dialog = DialogFixture::dialog<PassphraseDialog>();
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(read->has_value());
        QVERIFY(!(*read)->has_value());
        read = readIn(locked); // at once: nobody is asked
        QTRY_VERIFY(read->has_value());
        QVERIFY(!(*read)->has_value());
        prompt.askAgain();
        read = readIn(locked);
        answer(QStringLiteral("x"));
        QTRY_VERIFY(read->has_value());
        QCOMPARE((*read)->value(), QStringLiteral("key"));
    }

    void letsWorkersGoWhenTheProgramEnds()
    {
        QTemporaryDir folder;
        PassphrasePrompt prompt;
        const auto vault =
            std::make_shared<VaultSecrets>(folder.filePath(QStringLiteral("store.vault")), prompt.source());
        const auto written = write(vault);
        QVERIFY(DialogFixture::dialog<PassphraseDialog>());
        prompt.close();
        QTRY_VERIFY(written->has_value());
        QVERIFY(!(*written)->has_value());
        DialogFixture::dialog<PassphraseDialog>()->reject();
    }

private:
    std::shared_ptr<std::optional<Result<QString>>> readIn(const std::shared_ptr<VaultSecrets>& vault)
    {
        const auto answer = std::make_shared<std::optional<Result<QString>>>();
        inBackground(
            this, [vault] { return vault->read(QStringLiteral("home"), QStringLiteral("api-key")); },
            [answer](const Result<QString>& value) { *answer = value; });
        return answer;
    }
    std::shared_ptr<std::optional<Outcome>> write(const std::shared_ptr<VaultSecrets>& vault)
    {
        const auto answer = std::make_shared<std::optional<Outcome>>();
        inBackground(
            this,
            [vault] { return vault->write(QStringLiteral("home"), QStringLiteral("api-key"), QStringLiteral("key")); },
            [answer](const Outcome& value) { *answer = value; });
        return answer;
    }
    static bool says(const QDialog* dialog, const QString& text)
    {
        for (const QLabel* label : dialog->findChildren<QLabel*>()) {
            if (label->text() == text)
                return true;
        }
        return false;
    }
    static void answer(const QString& passphrase, const QString& again = {})
    {
        auto* dialog = DialogFixture::dialog<PassphraseDialog>();
        if (!dialog)
            return;
        DialogFixture::type(DialogFixture::named<QLineEdit>(dialog, QStringLiteral("Passphrase")), passphrase);
        if (!again.isEmpty())
            DialogFixture::type(DialogFixture::named<QLineEdit>(dialog, QStringLiteral("Once more")), again);
        QTest::keyClick(dialog, Qt::Key_Return);
    }
};

ZONELOOM_WATCHED_TEST(TestPassphrasePrompt)
#include "TestPassphrasePrompt.moc"
