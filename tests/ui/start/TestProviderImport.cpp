// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/ProviderRegistry.h"
#include "tests/support/FakeProvider.h"
#include "tests/support/PowerDnsServer.h"
#include "tests/support/Records.h"
#include "tests/support/WatchedApplication.h"
#include "tests/ui/support/DialogFixture.h"
#include "ui/accounts/AccountDialog.h"
#include "ui/start/ImportPreview.h"
#include "ui/start/ProviderImportDialog.h"

#include <QListView>
#include <QPointer>
#include <QProgressBar>
#include <QScopeGuard>

using namespace zoneloom;
using namespace zoneloom::testing;

/// A person brings a zone in from a provider, a real PowerDNS, starting with nothing.
class TestProviderImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bringsAZoneInFromAnAccountThatIsMadeOnTheWay();
    void listsTheZonesAndImportsWithoutALink();
    void saysWhyTheZonesCannotBeListed();
    void saysHowFarAReadingIsAndEndsIt();

private:
    PowerDnsServer m_server;
};

void TestProviderImport::initTestCase()
{
    if (!PowerDnsServer::isInstalled())
        QSKIP("pdns-server and pdns-backend-sqlite3 are not installed");
    QVERIFY2(m_server.start(), m_server.output().constData());
    ProviderContext context;
    context.account = QStringLiteral("real");
    context.endpoint = m_server.endpoint();
    context.fields = {{QStringLiteral("api-key"), QLatin1String(PowerDnsServer::ApiKey)}};
    const auto provider = std::move(ProviderRegistry::make(QStringLiteral("powerdns"), context).value());
    const ExternalZone zone = provider->createZone(origin());
    (void)provider->createZone(Name::fromText(QStringLiteral("other.example")).value());
    ApplyRequest request;
    request.zone = zone;
    for (const RRset& set : {a("www", "192.0.2.1"), a("mail", "192.0.2.25"),
                             pointing("@", rrtype::NS, {"ns1.example.net.", "ns2.example.net."})})
        request.changes += RRsetChange{std::nullopt, set};
    for (const ChangeOutcome& outcome : provider->apply(request))
        QCOMPARE(outcome.state, ChangeOutcome::State::Applied);
}

void TestProviderImport::bringsAZoneInFromAnAccountThatIsMadeOnTheWay()
{
    DialogFixture fixture;
    auto* dialog = new ProviderImportDialog(*fixture.workspace);
    QSignalSpy imported(dialog, &ProviderImportDialog::imported);
    dialog->open();
    QCOMPARE(DialogFixture::namelessControls(dialog), QStringList());
    DialogFixture::click(DialogFixture::button(dialog, QStringLiteral("New account…")));
    auto* account = DialogFixture::dialog<AccountDialog>();
    QVERIFY(account);
    DialogFixture::type(DialogFixture::named<QLineEdit>(account, QStringLiteral("Search providers")),
                        QStringLiteral("powerdns"));
    QTest::keyClick(account, Qt::Key_Return);
    DialogFixture::type(DialogFixture::named<QLineEdit>(account, QStringLiteral("Name of the account")),
                        QStringLiteral("home"));
    DialogFixture::type(DialogFixture::named<QLineEdit>(account, QStringLiteral("Endpoint")), m_server.endpoint());
    DialogFixture::type(DialogFixture::named<QLineEdit>(account, QStringLiteral("API key")),
                        QLatin1String(PowerDnsServer::ApiKey));
    DialogFixture::click(DialogFixture::button(account, QStringLiteral("Save")));

    auto* zones = DialogFixture::named<QListView>(dialog, QStringLiteral("The account's zones"));
    QTRY_COMPARE(zones->model()->rowCount(), 2);
    QCOMPARE(zones->model()->index(0, 0).data().toString(), QStringLiteral("example.com"));
    auto* import = DialogFixture::button(dialog, QStringLiteral("Import"));
    QVERIFY(!import->isEnabled());
    zones->setCurrentIndex(zones->model()->index(0, 0));
    QTRY_VERIFY2(import->isEnabled(), qPrintable(dialog->preview()->text()));
    QVERIFY2(dialog->preview()->text().contains(QStringLiteral("example.com is new. It will hold 5 record")),
             qPrintable(dialog->preview()->text()));
    QVERIFY(fixture.store->zones().all().value().isEmpty());
    DialogFixture::click(import);
    QTRY_COMPARE(imported.size(), 1);

    const QStringList records = fixture.records(QStringLiteral("example.com"));
    QCOMPARE(records.size(), 5);
    QVERIFY(records.contains(QStringLiteral("www A 192.0.2.1")));
    QVERIFY(records.contains(QStringLiteral("@ NS ns2.example.net.")));
    const QList<Link> links = fixture.store->links().of(origin()).value();
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.first().account, QStringLiteral("home"));
    QCOMPARE(links.first().externalZone, QStringLiteral("example.com"));
    QCOMPARE(links.first().policy, LinkPolicy::Approve);
}

void TestProviderImport::listsTheZonesAndImportsWithoutALink()
{
    DialogFixture fixture;
    QVERIFY(
        fixture.store->accounts().add({QStringLiteral("home"), QStringLiteral("powerdns"), m_server.endpoint(), {}}));
    QVERIFY(fixture.secrets->write(QStringLiteral("home"), QStringLiteral("api-key"),
                                   QLatin1String(PowerDnsServer::ApiKey)));
    auto* dialog = new ProviderImportDialog(*fixture.workspace);
    QSignalSpy imported(dialog, &ProviderImportDialog::imported);
    dialog->open();
    auto* zones = DialogFixture::named<QListView>(dialog, QStringLiteral("The account's zones"));
    QTRY_COMPARE(zones->model()->rowCount(), 2);
    auto* search = DialogFixture::named<QLineEdit>(dialog, QStringLiteral("Search the account's zones"));
    DialogFixture::type(search, QStringLiteral("exam"));
    QTest::keyClick(search, Qt::Key_Return);
    DialogFixture::button(dialog, QStringLiteral("Link the zone to this account, so that the two can be compared and "
                                                 "kept in sync"))
        ->click();
    auto* import = DialogFixture::button(dialog, QStringLiteral("Import"));
    QTRY_VERIFY(import->isEnabled());
    DialogFixture::click(import);
    QTRY_COMPARE(imported.size(), 1);
    QVERIFY(fixture.store->links().all().value().isEmpty());
    QCOMPARE(fixture.records(QStringLiteral("example.com")).size(), 5);
}

void TestProviderImport::saysWhyTheZonesCannotBeListed()
{
    DialogFixture fixture;
    QVERIFY(
        fixture.store->accounts().add({QStringLiteral("home"), QStringLiteral("powerdns"), m_server.endpoint(), {}}));
    auto* dialog = new ProviderImportDialog(*fixture.workspace);
    dialog->open();
    const auto says = [dialog](const QString& words) {
        for (const QLabel* label : dialog->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(says(QStringLiteral("The secret is missing.")));
    QVERIFY(DialogFixture::button(dialog, QStringLiteral("Ask again"))->isVisible());
    dialog->reject();
}

void TestProviderImport::saysHowFarAReadingIsAndEndsIt()
{
    const QString home = QStringLiteral("home");
    const auto server = std::make_shared<FakeServer>();
    server->setZone(zone({soa(1), a("www", "192.0.2.1")}));
    DialogFixture fixture(fakeSource({{home, server}}));
    QVERIFY(fixture.store->accounts().add({home, QStringLiteral("fake"), home, {}}));
    const QPointer<ProviderImportDialog> dialog = new ProviderImportDialog(*fixture.workspace);
    const auto end = qScopeGuard([&] {
        server->hangs = false;
        delete dialog;
    });
    dialog->open();
    auto* zones = DialogFixture::named<QListView>(dialog, QStringLiteral("The account's zones"));
    QTRY_COMPARE(zones->model()->rowCount(), 1);
    server->hangs = true;
    zones->setCurrentIndex(zones->model()->index(0, 0));
    const auto says = [&dialog](const QString& words) { return dialog->preview()->text().contains(words); };
    QVERIFY2(says(QStringLiteral("Reading example.com from home…")), qPrintable(dialog->preview()->text()));
    auto* progress = dialog->preview()->findChild<QProgressBar*>();
    QVERIFY(progress->isVisible());
    QCOMPARE(progress->maximum(), 0);
    QTRY_VERIFY(server->busy == 1);
    QTRY_VERIFY2(says(QStringLiteral("2 second(s).")), qPrintable(dialog->preview()->text()));
    QVERIFY(!says(QStringLiteral("so far")));
    // Somebody stops it, and tries again: the server tells how far it is.
    DialogFixture::click(DialogFixture::button(dialog->preview(), QStringLiteral("Stop")));
    QVERIFY(says(QStringLiteral("Nothing was written")));
    QTRY_VERIFY(server->busy == 0);
    server->told = 12;
    zones->setCurrentIndex({});
    zones->setCurrentIndex(zones->model()->index(0, 0));
    QTRY_VERIFY2(says(QStringLiteral("12 record(s) so far.")), qPrintable(dialog->preview()->text()));
    DialogFixture::click(DialogFixture::button(dialog, QStringLiteral("Cancel")));
    QTRY_VERIFY(!dialog);
    QTRY_VERIFY(server->busy == 0);
}

ZONELOOM_WATCHED_TEST(TestProviderImport)
#include "TestProviderImport.moc"
