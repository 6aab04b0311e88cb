// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/PowerDnsServer.h"
#include "tests/support/WatchedApplication.h"
#include "tests/ui/support/DialogFixture.h"
#include "ui/accounts/AccountDialog.h"
#include "ui/accounts/AccountsDialog.h"
#include "ui/accounts/RemoveAccountDialog.h"
#include "ui/dialogs/NoteLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTcpServer>

using namespace zoneloom;
using namespace zoneloom::testing;

namespace {

QString note(const QDialog* dialog)
{
    return dialog->findChild<NoteLabel*>()->text();
}

QLineEdit* field(const QDialog* dialog, const QString& label)
{
    return DialogFixture::named<QLineEdit>(dialog, label);
}

} // namespace

/// A person makes, tests, changes and removes accounts, with a real PowerDNS at the other end.
class TestAccountDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsAProviderByTyping();
    void testsAndSavesAnAccount();
    void saysInWordsThatTheKeyIsWrong();
    void saysAtOnceThatNobodyListensThere();
    void letsOneTypeAtOnceAndOnAfterATest();
    void saysHowAnEndpointAndAPortAreWritten();
    void namesAllThatIsMissing();
    void letsOneChooseWhereWordsAreFixed();
    void hidesASecretUntilItIsShown();
    void refusesUnencryptedHttpElsewhere();
    void leavesNoAccountWhereItsSecretCannotBeSaved();
    void changesAnAccountAndKeepsItsSecret();
    void showsWhatATestFoundOutAboutTheAccount();
    void removesAnAccountThatNothingUses();
    void saysWhichLinksKeepAnAccount();

private:
    AccountDialog* openForm(DialogFixture& fixture, const QString& key);

    PowerDnsServer m_server;
};

void TestAccountDialog::initTestCase()
{
    if (!PowerDnsServer::isInstalled())
        QSKIP("pdns-server and pdns-backend-sqlite3 are not installed");
    QVERIFY2(m_server.start(), m_server.output().constData());
}

AccountDialog* TestAccountDialog::openForm(DialogFixture& fixture, const QString& key)
{
    auto* dialog = new AccountDialog(*fixture.workspace);
    dialog->open();
    DialogFixture::type(field(dialog, QStringLiteral("Search providers")), QStringLiteral("powerdns"));
    QTest::keyClick(dialog, Qt::Key_Return);
    DialogFixture::type(field(dialog, QStringLiteral("Name of the account")), QStringLiteral("home"));
    DialogFixture::type(field(dialog, QStringLiteral("Endpoint")), m_server.endpoint());
    DialogFixture::type(field(dialog, QStringLiteral("API key")), key);
    return dialog;
}

void TestAccountDialog::findsAProviderByTyping()
{
    DialogFixture fixture;
    auto* dialog = new AccountDialog(*fixture.workspace);
    dialog->open();
    QCOMPARE(DialogFixture::namelessControls(dialog), QStringList());
    auto* view = DialogFixture::named<QTableView>(dialog, QStringLiteral("Providers"));
    const int all = view->model()->rowCount();
    QVERIFY(all >= 3);
    QVERIFY(!DialogFixture::button(dialog, QStringLiteral("Next"))->isEnabled());
    auto* search = field(dialog, QStringLiteral("Search providers"));
    QTest::keyClicks(search, QStringLiteral("2136"));
    QCOMPARE(view->model()->rowCount(), 1);
    QCOMPARE(view->model()->index(0, 0).data().toString(), QStringLiteral("Dynamic update (RFC 2136)"));
    // By what it can do, too.
    DialogFixture::type(search, QStringLiteral("multi-signer"));
    QVERIFY(view->model()->rowCount() >= 2);
    DialogFixture::type(search, QStringLiteral("no such provider"));
    QCOMPARE(view->model()->rowCount(), 0);
    // From the list itself, Enter leads to the form and not beyond it.
    DialogFixture::type(search, QStringLiteral("2136"));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(DialogFixture::button(dialog, QStringLiteral("Save"))->isVisible());
    QVERIFY(fixture.store->accounts().all().value().isEmpty());
    dialog->reject();
}

void TestAccountDialog::testsAndSavesAnAccount()
{
    DialogFixture fixture;
    AccountDialog* dialog = openForm(fixture, QLatin1String(PowerDnsServer::ApiKey));
    QCOMPARE(DialogFixture::namelessControls(dialog), QStringList());
    QSignalSpy saved(dialog, &AccountDialog::saved);
    DialogFixture::click(DialogFixture::button(dialog, QStringLiteral("Test connection")));
    QTRY_COMPARE(note(dialog), QStringLiteral("PowerDNS answers and accepts these credentials."));
    QVERIFY(fixture.store->accounts().all().value().isEmpty());
    DialogFixture::click(DialogFixture::button(dialog, QStringLiteral("Save")));
    QTRY_COMPARE(saved.size(), 1);
    const Account account = fixture.store->accounts().find(QStringLiteral("home")).value();
    QCOMPARE(account.provider, QStringLiteral("powerdns"));
    QCOMPARE(account.endpoint, m_server.endpoint());
    QVERIFY(account.fields.isEmpty()); // defaults are not written down, secrets never
    QCOMPARE(fixture.secrets->read(QStringLiteral("home"), QStringLiteral("api-key")).value(),
             QStringLiteral("secret"));
}

void TestAccountDialog::saysInWordsThatTheKeyIsWrong()
{
    DialogFixture fixture;
    AccountDialog* dialog = openForm(fixture, QStringLiteral("guessed"));
    DialogFixture::click(DialogFixture::button(dialog, QStringLiteral("Test connection")));
    QTRY_VERIFY(note(dialog).contains(QStringLiteral("home")));
    QCOMPARE(dialog->findChild<NoteLabel*>()->kind(), NoteLabel::Kind::Error);
    QVERIFY(!note(dialog).contains(QStringLiteral("guessed")));
    // One may go on all the same.
    QVERIFY(DialogFixture::button(dialog, QStringLiteral("Save"))->isEnabled());
    dialog->reject();
}

void TestAccountDialog::saysAtOnceThatNobodyListensThere()
{
    quint16 closed = 0;
    {
        QTcpServer taken; // a port that was free a moment ago
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        closed = taken.serverPort();
    }
    DialogFixture fixture;
    AccountDialog* dialog = openForm(fixture, QLatin1String(PowerDnsServer::ApiKey));
    DialogFixture::type(field(dialog, QStringLiteral("Endpoint")), QStringLiteral("http://127.0.0.1:%1").arg(closed));
    QElapsedTimer time;
    time.start();
    DialogFixture::click(DialogFixture::button(dialog, QStringLiteral("Test connection")));
    const auto* said = dialog->findChild<NoteLabel*>();
    QTRY_COMPARE_WITH_TIMEOUT(said->kind(), NoteLabel::Kind::Error, 20'000);
    QVERIFY2(time.elapsed() < 1000, qPrintable(QString::number(time.elapsed())));
    QVERIFY2(note(dialog).contains(QStringLiteral("refused")), qPrintable(note(dialog)));
    QVERIFY(DialogFixture::button(dialog, QStringLiteral("Test connection"))->isEnabled());
    dialog->reject();
}

void TestAccountDialog::letsOneTypeAtOnceAndOnAfterATest()
{
    DialogFixture fixture;
    auto* dialog = new AccountDialog(*fixture.workspace);
    dialog->open();
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("powerdns"));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("home"));
    QCOMPARE(field(dialog, QStringLiteral("Name of the account"))->text(), QStringLiteral("home"));
    DialogFixture::type(field(dialog, QStringLiteral("Endpoint")), m_server.endpoint());
    DialogFixture::type(field(dialog, QStringLiteral("API key")), QStringLiteral("wron"));
    DialogFixture::button(dialog, QStringLiteral("Test connection"))->click();
    QVERIFY(!field(dialog, QStringLiteral("API key"))->isEnabled());
    QTRY_VERIFY(note(dialog).contains(QStringLiteral("credentials were refused")));
    QCOMPARE(dialog->focusWidget(), static_cast<QWidget*>(field(dialog, QStringLiteral("API key"))));
    QVERIFY(qobject_cast<QPushButton*>(DialogFixture::button(dialog, QStringLiteral("Save")))->isDefault());
    QVERIFY(!qobject_cast<QPushButton*>(DialogFixture::button(dialog, QStringLiteral("Cancel")))->autoDefault());
    dialog->reject();
}

void TestAccountDialog::saysHowAnEndpointAndAPortAreWritten()
{
    DialogFixture fixture;
    AccountDialog* dialog = openForm(fixture, QLatin1String(PowerDnsServer::ApiKey));
    DialogFixture::type(field(dialog, QStringLiteral("Endpoint")), QStringLiteral("127.0.0.1:8081"));
    QCOMPARE(note(dialog), QStringLiteral("“127.0.0.1:8081” is not an address of the web: write the endpoint as in "
                                          "https://dns.example.com:8081."));
    QVERIFY(!DialogFixture::button(dialog, QStringLiteral("Save"))->isEnabled());
    dialog->reject();

    dialog = new AccountDialog(*fixture.workspace);
    dialog->open();
    dialog->chooseProvider(QStringLiteral("rfc2136"));
    DialogFixture::type(field(dialog, QStringLiteral("Server")), QStringLiteral("127.0.0.1"));
    DialogFixture::type(field(dialog, QStringLiteral("Port")), QStringLiteral("99999"));
    QCOMPARE(note(dialog), QStringLiteral("“99999” is no port: write a number from 1 to 65535."));
    DialogFixture::type(field(dialog, QStringLiteral("Port")), QStringLiteral("53"));
    QVERIFY(DialogFixture::button(dialog, QStringLiteral("Save"))->isEnabled());
    dialog->reject();
}

void TestAccountDialog::namesAllThatIsMissing()
{
    DialogFixture fixture;
    auto* dialog = new AccountDialog(*fixture.workspace);
    dialog->open();
    dialog->chooseProvider(QStringLiteral("powerdns"));
    QCOMPARE(note(dialog), QStringLiteral("Still missing: Endpoint, API key."));
    DialogFixture::type(field(dialog, QStringLiteral("Endpoint")), m_server.endpoint());
    QCOMPARE(note(dialog), QStringLiteral("“API key” is missing."));
    dialog->reject();
}

void TestAccountDialog::letsOneChooseWhereWordsAreFixed()
{
    DialogFixture fixture;
    AccountDialog* dialog = openForm(fixture, QLatin1String(PowerDnsServer::ApiKey));
    auto* kind = DialogFixture::named<QComboBox>(dialog, QStringLiteral("Kind of new zones"));
    QVERIFY(!kind->isEditable());
    QCOMPARE(kind->currentText(), QStringLiteral("Native"));
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    QSignalSpy saved(dialog, &AccountDialog::saved);
    DialogFixture::click(DialogFixture::button(dialog, QStringLiteral("Save")));
    QTRY_COMPARE(saved.size(), 1);
    const Account account = fixture.store->accounts().find(QStringLiteral("home")).value();
    QCOMPARE(account.fields.value(QStringLiteral("zone-kind")), QStringLiteral("Master"));

    // A word of the command line that is none of these stays.
    Account other = account;
    other.fields.insert(QStringLiteral("zone-kind"), QStringLiteral("Producer"));
    dialog = new AccountDialog(*fixture.workspace, other);
    dialog->open();
    QCOMPARE(DialogFixture::named<QComboBox>(dialog, QStringLiteral("Kind of new zones"))->currentText(),
             QStringLiteral("Producer"));
    dialog->reject();
}

void TestAccountDialog::hidesASecretUntilItIsShown()
{
    DialogFixture fixture;
    AccountDialog* dialog = openForm(fixture, QStringLiteral("key"));
    QLineEdit* key = field(dialog, QStringLiteral("API key"));
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QCOMPARE(key->echoMode(), QLineEdit::Password);
    QTest::keyClick(key, Qt::Key_F2, Qt::AltModifier);
    QCOMPARE(key->echoMode(), QLineEdit::Normal);
    QTest::keyClick(key, Qt::Key_F2, Qt::AltModifier);
    QCOMPARE(key->echoMode(), QLineEdit::Password);
    dialog->reject();
}

void TestAccountDialog::refusesUnencryptedHttpElsewhere()
{
    DialogFixture fixture;
    AccountDialog* dialog = openForm(fixture, QStringLiteral("key"));
    QSignalSpy saved(dialog, &AccountDialog::saved);
    auto* save = DialogFixture::button(dialog, QStringLiteral("Save"));
    QVERIFY(save->isEnabled()); // on this machine it may be unencrypted
    DialogFixture::type(field(dialog, QStringLiteral("Endpoint")), QStringLiteral("http://192.0.2.1:8081"));
    QVERIFY(!save->isEnabled());
    QVERIFY2(note(dialog).contains(QStringLiteral("unencrypted")), qPrintable(note(dialog)));
    auto* box = dialog->findChild<QCheckBox*>();
    QVERIFY(box->isVisible());
    box->click();
    QVERIFY(save->isEnabled());
    DialogFixture::click(save);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(fixture.store->accounts().find(QStringLiteral("home"))->fields,
             (QMap<QString, QString>{{QStringLiteral("allow-plain-http"), QStringLiteral("yes")}}));
}

void TestAccountDialog::leavesNoAccountWhereItsSecretCannotBeSaved()
{
    DialogFixture fixture;
    fixture.secrets->refuses = true;
    AccountDialog* dialog = openForm(fixture, QStringLiteral("key"));
    DialogFixture::click(DialogFixture::button(dialog, QStringLiteral("Save")));
    QTRY_VERIFY2(note(dialog).contains(QStringLiteral("three ways")), qPrintable(note(dialog)));
    QVERIFY(fixture.store->accounts().all().value().isEmpty());
    QVERIFY(dialog->isVisible());
    QCOMPARE(field(dialog, QStringLiteral("API key"))->text(), QStringLiteral("key"));
    dialog->reject();
}

void TestAccountDialog::changesAnAccountAndKeepsItsSecret()
{
    DialogFixture fixture;
    QVERIFY(
        fixture.store->accounts().add({QStringLiteral("home"), QStringLiteral("powerdns"), m_server.endpoint(), {}}));
    QVERIFY(fixture.secrets->write(QStringLiteral("home"), QStringLiteral("api-key"), QStringLiteral("secret")));
    auto* accounts = new AccountsDialog(*fixture.workspace);
    accounts->open();
    QCOMPARE(DialogFixture::namelessControls(accounts), QStringList());
    QTRY_VERIFY(DialogFixture::button(accounts, QStringLiteral("Edit…"))->isEnabled());
    auto* list = DialogFixture::named<QTableView>(accounts, QStringLiteral("Accounts"));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return); // edits, and opens nothing else
    auto* dialog = DialogFixture::dialog<AccountDialog>();
    QVERIFY(dialog);
    QVERIFY(field(dialog, QStringLiteral("Name of the account"))->isReadOnly());
    QCOMPARE(field(dialog, QStringLiteral("API key"))->text(), QString());
    DialogFixture::type(field(dialog, QStringLiteral("Name servers")), QStringLiteral("127.0.0.1:5300"));
    DialogFixture::click(DialogFixture::button(dialog, QStringLiteral("Test connection")));
    QTRY_VERIFY2(note(dialog).contains(QStringLiteral("accepts")), qPrintable(note(dialog)));
    QSignalSpy saved(dialog, &AccountDialog::saved);
    DialogFixture::click(DialogFixture::button(dialog, QStringLiteral("Save")));
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(fixture.store->accounts().find(QStringLiteral("home"))->fields.value(QStringLiteral("name-servers")),
             QStringLiteral("127.0.0.1:5300"));
    QCOMPARE(fixture.secrets->read(QStringLiteral("home"), QStringLiteral("api-key")).value(),
             QStringLiteral("secret"));
    accounts->reject();
}

void TestAccountDialog::showsWhatATestFoundOutAboutTheAccount()
{
    DialogFixture fixture;
    Account account{QStringLiteral("main"), QStringLiteral("desec"), {}, {}};
    account.probed = {{QStringLiteral("zones"), QStringLiteral("15")},
                      {QStringLiteral("minimum-ttl"), QStringLiteral("120")}};
    auto* dialog = new AccountDialog(*fixture.workspace, account);
    dialog->open();
    QStringList shown;
    const QList<QLabel*> labels = dialog->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        shown += label->accessibleName();
    QVERIFY2(shown.contains(QStringLiteral("Holds at most: Zones: 15.")), qPrintable(shown.join(u'|')));
    QVERIFY2(!shown.filter(QStringLiteral("TTL: From 2 min")).isEmpty(), qPrintable(shown.join(u'|')));
    dialog->reject();
}

void TestAccountDialog::removesAnAccountThatNothingUses()
{
    DialogFixture fixture;
    QVERIFY(
        fixture.store->accounts().add({QStringLiteral("home"), QStringLiteral("powerdns"), m_server.endpoint(), {}}));
    QVERIFY(fixture.secrets->write(QStringLiteral("home"), QStringLiteral("api-key"), QStringLiteral("secret")));
    auto* accounts = new AccountsDialog(*fixture.workspace);
    accounts->open();
    auto* remove = DialogFixture::button(accounts, QStringLiteral("Remove…"));
    QTRY_VERIFY(remove->isEnabled());
    DialogFixture::click(remove);
    auto* dialog = DialogFixture::dialog<RemoveAccountDialog>();
    QVERIFY(dialog);
    QSignalSpy removed(dialog, &RemoveAccountDialog::removed);
    DialogFixture::click(DialogFixture::button(dialog, QStringLiteral("Remove the account")));
    QTRY_COMPARE(removed.size(), 1);
    QVERIFY(fixture.store->accounts().all().value().isEmpty());
    QVERIFY(!fixture.secrets->read(QStringLiteral("home"), QStringLiteral("api-key")));
    accounts->reject();
}

void TestAccountDialog::saysWhichLinksKeepAnAccount()
{
    DialogFixture fixture;
    fixture.addZone(QStringLiteral("shop.example"));
    const Account account{QStringLiteral("home"), QStringLiteral("powerdns"), m_server.endpoint(), {}};
    QVERIFY(fixture.store->accounts().add(account));
    Link link;
    link.zone = Name::fromText(QStringLiteral("shop.example")).value();
    link.name = link.account = QStringLiteral("home");
    link.externalZone = QStringLiteral("shop.example");
    QVERIFY(fixture.store->links().add(link));
    auto* dialog = new RemoveAccountDialog(*fixture.workspace, account, fixture.store->links().all().value());
    dialog->open();
    QVERIFY2(note(dialog).contains(QStringLiteral("shop.example")), qPrintable(note(dialog)));
    QVERIFY(!DialogFixture::button(dialog, QStringLiteral("Remove the account"))->isEnabled());
    dialog->reject();
}

ZONELOOM_WATCHED_TEST(TestAccountDialog)
#include "TestAccountDialog.moc"
