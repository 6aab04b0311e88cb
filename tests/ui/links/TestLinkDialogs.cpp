// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/MasterFileReader.h"
#include "models/items/ItemRoles.h"
#include "models/store/Zones.h"
#include "providers/ProviderRegistry.h"
#include "tests/support/PowerDnsServer.h"
#include "tests/support/Records.h"
#include "tests/support/WatchedApplication.h"
#include "tests/ui/support/DialogFixture.h"
#include "ui/drift/DriftPage.h"
#include "ui/links/LinkDetails.h"
#include "ui/links/LinkDialog.h"
#include "ui/links/RemoveLinkDialog.h"
#include "ui/window/MainWindow.h"
#include "ui/window/ZoneCommands.h"
#include "ui/zoneheader/ZoneHeader.h"

#include <QCheckBox>
#include <QListView>
#include <QToolButton>

using namespace zoneloom;
using namespace zoneloom::testing;

namespace {

QToolButton* chip(const QWidget* header, const QString& begin)
{
    for (QToolButton* one : header->findChildren<QToolButton*>()) {
        if (one->isVisible() && one->accessibleName().startsWith(begin))
            return one;
    }
    return nullptr;
}

bool says(const QWidget* widget, const QString& words)
{
    for (const QLabel* label : widget->findChildren<QLabel*>()) {
        if (label->text().contains(words))
            return true;
    }
    return false;
}

} // namespace

/// A person links a zone to a real PowerDNS, looks at the link, changes and removes it.
class TestLinkDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void linksToTheZoneOfThatName();
    void choosesAnAccountThatIsNotLinkedYet();
    void choosesNoAccountWhereAllAreLinked();
    void linksToAZoneThatIsStillToBeCreated();
    void doesNotOfferToCreateWhereNoCallDoes();
    void linksToAZoneOfAnAccountThatCannotListItsZones();
    void refusesAZoneOfAnotherName();
    void changesPolicyAndName();
    void removesALinkAndLeavesTheProvidersZone();
    void tellsAllOfALinkAndReadsItAgain();
    void readsANewLinkAtOnce();
    void marksAZoneThatIsToBeMadeAsPending();
    void leavesTheKeysInThePageAfterANewLink_data();
    void leavesTheKeysInThePageAfterANewLink();

private:
    void fill(std::unique_ptr<DialogFixture> fixture);
    Link addLink();

    PowerDnsServer m_server;
    std::unique_ptr<Provider> m_provider;
    std::unique_ptr<DialogFixture> m_fixture;
};

void TestLinkDialogs::initTestCase()
{
    if (!PowerDnsServer::isInstalled())
        QSKIP("pdns-server and pdns-backend-sqlite3 are not installed");
    QVERIFY2(m_server.start(), m_server.output().constData());
    ProviderContext context;
    context.account = QStringLiteral("real");
    context.endpoint = m_server.endpoint();
    context.fields = {{QStringLiteral("api-key"), QLatin1String(PowerDnsServer::ApiKey)}};
    m_provider = std::move(ProviderRegistry::make(QStringLiteral("powerdns"), context).value());
    (void)m_provider->createZone(origin());
    (void)m_provider->createZone(Name::fromText(QStringLiteral("other.example")).value());
}

void TestLinkDialogs::init()
{
    fill(std::make_unique<DialogFixture>());
}

void TestLinkDialogs::fill(std::unique_ptr<DialogFixture> fixture)
{
    m_fixture = std::move(fixture);
    m_fixture->addZone(QStringLiteral("example.com"));
    m_fixture->addZone(QStringLiteral("new.example"));
    QVERIFY(m_fixture->store->accounts().add(
        {QStringLiteral("home"), QStringLiteral("powerdns"), m_server.endpoint(), {}}));
    QVERIFY(m_fixture->secrets->write(QStringLiteral("home"), QStringLiteral("api-key"),
                                      QLatin1String(PowerDnsServer::ApiKey)));
}

void TestLinkDialogs::cleanup()
{
    m_fixture.reset();
}

Link TestLinkDialogs::addLink()
{
    Link link;
    link.zone = origin();
    link.name = QStringLiteral("home");
    link.account = QStringLiteral("home");
    link.externalZone = QStringLiteral("example.com");
    return m_fixture->store->links().add(link).value();
}

void TestLinkDialogs::linksToTheZoneOfThatName()
{
    auto* dialog = new LinkDialog(*m_fixture->workspace, origin());
    QSignalSpy saved(dialog, &LinkDialog::saved);
    dialog->open();
    auto* link = DialogFixture::button(dialog, QStringLiteral("Link"));
    QTRY_VERIFY(link->isEnabled()); // the zone of the same name was chosen by itself
    QCOMPARE(DialogFixture::namelessControls(dialog), QStringList());
    QCOMPARE(DialogFixture::named<QLineEdit>(dialog, QStringLiteral("Name of the link"))->text(),
             QStringLiteral("home"));
    DialogFixture::button(dialog, QStringLiteral("Auto"))->click();
    DialogFixture::button(dialog, QStringLiteral("Push the internal value"))->click();
    DialogFixture::type(DialogFixture::named<QLineEdit>(dialog, QStringLiteral("Name of the link")),
                        QStringLiteral("pdns"));
    DialogFixture::click(link);
    QTRY_COMPARE(saved.size(), 1);
    const Link made = m_fixture->store->links().find(origin(), QStringLiteral("pdns")).value();
    QCOMPARE(made.account, QStringLiteral("home"));
    QCOMPARE(made.externalZone, QStringLiteral("example.com"));
    QCOMPARE(made.policy, LinkPolicy::Auto);
    QCOMPARE(made.onDrift, OnDrift::Push);
    QVERIFY(!made.createMissing);
}

void TestLinkDialogs::choosesAnAccountThatIsNotLinkedYet()
{
    addLink();
    QVERIFY(m_fixture->store->accounts().add(
        {QStringLiteral("second"), QStringLiteral("powerdns"), m_server.endpoint(), {}}));
    QVERIFY(m_fixture->secrets->write(QStringLiteral("second"), QStringLiteral("api-key"),
                                      QLatin1String(PowerDnsServer::ApiKey)));
    auto* dialog = new LinkDialog(*m_fixture->workspace, origin());
    QSignalSpy saved(dialog, &LinkDialog::saved);
    dialog->open();
    auto* accounts = DialogFixture::named<QComboBox>(dialog, QStringLiteral("Account"));
    auto* link = DialogFixture::button(dialog, QStringLiteral("Link"));
    QTRY_VERIFY(link->isEnabled());
    QCOMPARE(accounts->currentText(), QStringLiteral("second — PowerDNS"));
    QCOMPARE(accounts->itemText(0), QStringLiteral("home — PowerDNS (linked as home)"));

    // Who wants the first account can have it, but not the same zone there a second time.
    accounts->setFocus();
    QTest::keyClick(accounts, Qt::Key_Up);
    QCOMPARE(accounts->currentIndex(), 0);
    QTRY_VERIFY(says(dialog, QStringLiteral("example.com in the account home is linked already, as home.")));
    QVERIFY(!link->isEnabled());
    QCOMPARE(DialogFixture::named<QLineEdit>(dialog, QStringLiteral("Name of the link"))->text(),
             QStringLiteral("home-2"));
    QTest::keyClick(accounts, Qt::Key_Down);
    QTRY_VERIFY(link->isEnabled());
    DialogFixture::click(link);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(m_fixture->store->links().find(origin(), QStringLiteral("second")).value().account,
             QStringLiteral("second"));
    QCOMPARE(m_fixture->store->links().of(origin()).value().size(), 2);
}

void TestLinkDialogs::choosesNoAccountWhereAllAreLinked()
{
    addLink();
    auto* dialog = new LinkDialog(*m_fixture->workspace, origin());
    dialog->open();
    auto* accounts = DialogFixture::named<QComboBox>(dialog, QStringLiteral("Account"));
    QTRY_COMPARE(accounts->count(), 1);
    QCOMPARE(accounts->currentIndex(), -1);
    QCOMPARE(accounts->placeholderText(), QStringLiteral("all accounts are linked already"));
    QVERIFY(says(dialog, QStringLiteral("Each account is linked to this zone already.")));
    QVERIFY(!DialogFixture::button(dialog, QStringLiteral("Link"))->isEnabled());
    dialog->reject();
}

void TestLinkDialogs::linksToAZoneThatIsStillToBeCreated()
{
    const Name zone = Name::fromText(QStringLiteral("new.example")).value();
    auto* dialog = new LinkDialog(*m_fixture->workspace, zone);
    QSignalSpy saved(dialog, &LinkDialog::saved);
    dialog->open();
    auto* create = dialog->findChild<QCheckBox*>();
    QTRY_VERIFY(create->isEnabled());
    auto* link = DialogFixture::button(dialog, QStringLiteral("Link"));
    // The listing shows that it is missing: nothing else can be meant.
    QVERIFY(create->isChecked());
    QVERIFY(says(dialog, QStringLiteral("The account home has no zone new.example yet, so the first sync creates it")));
    // Who only observes never creates anything.
    DialogFixture::button(dialog, QStringLiteral("Observe"))->click();
    QVERIFY(says(dialog, QStringLiteral("a link that only observes creates none")));
    DialogFixture::button(dialog, QStringLiteral("Approve"))->click();
    QVERIFY(says(dialog, QStringLiteral("so the first sync creates it")));
    create->click();
    QVERIFY(!create->isChecked());
    QVERIFY(!link->isEnabled());
    QVERIFY(says(dialog, QStringLiteral("Choose the zone there, or have it created.")));
    // What a person said holds, whatever else is changed.
    DialogFixture::type(DialogFixture::named<QLineEdit>(dialog, QStringLiteral("Name of the link")),
                        QStringLiteral("home"));
    QVERIFY(!create->isChecked());
    create->click();
    DialogFixture::click(link);
    QTRY_COMPARE(saved.size(), 1);
    const Link made = m_fixture->store->links().find(zone, QStringLiteral("home")).value();
    QVERIFY(made.createMissing);
    QCOMPARE(made.externalZone, QStringLiteral("new.example"));
    QCOMPARE(made.policy, LinkPolicy::Approve);
    QCOMPARE(made.onDrift, OnDrift::Wait);
}

void TestLinkDialogs::doesNotOfferToCreateWhereNoCallDoes()
{
    static ProviderDescriptor descriptor = **ProviderRegistry::descriptor(QStringLiteral("powerdns"));
    descriptor.createsZones = false;
    ProviderSource providers = ProviderSource::registry();
    providers.describe = [](const QString&) -> Result<const ProviderDescriptor*> { return &descriptor; };
    fill(std::make_unique<DialogFixture>(providers));
    auto* dialog = new LinkDialog(*m_fixture->workspace, Name::fromText(QStringLiteral("new.example")).value());
    dialog->open();
    QTRY_VERIFY(says(dialog, QStringLiteral("The account home has no zone new.example, and its provider lets no "
                                            "program make one")));
    auto* create = dialog->findChild<QCheckBox*>();
    QVERIFY(!create->isEnabled());
    QVERIFY(!create->isChecked());
    QVERIFY(!DialogFixture::button(dialog, QStringLiteral("Link"))->isEnabled());
    dialog->reject();
}

void TestLinkDialogs::linksToAZoneOfAnAccountThatCannotListItsZones()
{
    QVERIFY(m_fixture->store->accounts().remove(QStringLiteral("home")));
    QVERIFY(m_fixture->store->accounts().add({QStringLiteral("knot"),
                                              QStringLiteral("rfc2136"),
                                              {},
                                              {{QStringLiteral("server"), QStringLiteral("127.0.0.1")}}}));
    auto* dialog = new LinkDialog(*m_fixture->workspace, origin());
    QSignalSpy saved(dialog, &LinkDialog::saved);
    dialog->open();
    auto* link = DialogFixture::button(dialog, QStringLiteral("Link"));
    QTRY_VERIFY(link->isEnabled()); // the zone of the same name is named by itself
    auto* name = DialogFixture::named<QLineEdit>(dialog, QStringLiteral("Name of the zone there"));
    QVERIFY(name->isVisible());
    QCOMPARE(name->text(), QStringLiteral("example.com"));
    QCOMPARE(DialogFixture::namelessControls(dialog), QStringList());
    QVERIFY(says(dialog, QStringLiteral("cannot list its zones")));
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QVERIFY(!link->isEnabled());
    QVERIFY(says(dialog, QStringLiteral("Name the zone there.")));
    DialogFixture::type(name, QStringLiteral("other.example"));
    QTRY_VERIFY(says(dialog, QStringLiteral("other.example is not example.com")));
    QVERIFY(!link->isEnabled());
    DialogFixture::type(name, QStringLiteral("Example.com."));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(saved.size(), 1);
    const Link made = m_fixture->store->links().find(origin(), QStringLiteral("knot")).value();
    QCOMPARE(made.externalZone, QStringLiteral("Example.com"));
    QVERIFY(!made.createMissing);
}

void TestLinkDialogs::refusesAZoneOfAnotherName()
{
    auto* dialog = new LinkDialog(*m_fixture->workspace, origin());
    dialog->open();
    auto* link = DialogFixture::button(dialog, QStringLiteral("Link"));
    QTRY_VERIFY(link->isEnabled());
    auto* zones = DialogFixture::named<QListView>(dialog, QStringLiteral("The account's zones"));
    zones->setCurrentIndex(zones->model()->index(1, 0));
    QVERIFY(!link->isEnabled());
    QVERIFY(says(dialog, QStringLiteral("other.example is not example.com")));
    dialog->reject();
}

void TestLinkDialogs::changesPolicyAndName()
{
    const Link link = addLink();
    auto* dialog = new LinkDialog(*m_fixture->workspace, link);
    QSignalSpy saved(dialog, &LinkDialog::saved);
    dialog->open();
    QCOMPARE(DialogFixture::namelessControls(dialog), QStringList());
    DialogFixture::button(dialog, QStringLiteral("Observe"))->click();
    DialogFixture::type(DialogFixture::named<QLineEdit>(dialog, QStringLiteral("Name of the link")),
                        QStringLiteral("watched"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(saved.size(), 1);
    const Link changed = m_fixture->store->links().find(origin(), QStringLiteral("watched")).value();
    QCOMPARE(changed.id, link.id);
    QCOMPARE(changed.policy, LinkPolicy::Observe);
    QCOMPARE(changed.externalZone, QStringLiteral("example.com"));
}

void TestLinkDialogs::removesALinkAndLeavesTheProvidersZone()
{
    auto* dialog = new RemoveLinkDialog(*m_fixture->workspace, addLink());
    QSignalSpy accepted(dialog, &QDialog::accepted);
    dialog->open();
    QVERIFY(says(dialog, QStringLiteral("Nothing is sent to the provider.")));
    DialogFixture::click(DialogFixture::button(dialog, QStringLiteral("Remove the link")));
    QTRY_COMPARE(accepted.size(), 1);
    QVERIFY(m_fixture->store->links().all().value().isEmpty());
    QCOMPARE(m_provider->findZone(QStringLiteral("example.com")).origin, origin());
}

void TestLinkDialogs::tellsAllOfALinkAndReadsItAgain()
{
    addLink();
    MainWindow window(*m_fixture->workspace);
    window.show();
    window.openZone(origin());
    auto* header = window.findChild<ZoneHeader*>();
    QTRY_VERIFY(chip(header, QStringLiteral("Link home: never read")));
    DialogFixture::click(chip(header, QStringLiteral("Link home")));
    auto* details = header->findChild<LinkDetails*>();
    QVERIFY(details && details->isVisible());
    QCOMPARE(DialogFixture::namelessControls(details), QStringList());
    QVERIFY(says(details, QStringLiteral("example.com in the account home")));
    QVERIFY(says(details, QStringLiteral("waits for a sync")));
    QVERIFY(says(details, QStringLiteral("not asked yet")));
    DialogFixture::click(DialogFixture::button(details, QStringLiteral("Read again")));
    QTRY_VERIFY_WITH_TIMEOUT(
        !chip(header, QStringLiteral("Link home: never read")) && chip(header, QStringLiteral("Link home")), 15'000);
    QVERIFY(m_fixture->store->links().status(m_fixture->store->links().all()->first().id)->readAt);

    // The same by keys, from the chip on: open, and edit.
    QToolButton* again = chip(header, QStringLiteral("Link home"));
    again->setFocus();
    QTest::keyClick(again, Qt::Key_Space);
    details = header->findChild<LinkDetails*>();
    QTRY_VERIFY((details = header->findChild<LinkDetails*>()) && details->isVisible());
    QTest::keyClick(DialogFixture::button(details, QStringLiteral("Edit…")), Qt::Key_Return);
    auto* dialog = DialogFixture::dialog<LinkDialog>();
    QVERIFY(dialog);
    dialog->reject();
}

void TestLinkDialogs::readsANewLinkAtOnce()
{
    MainWindow window(*m_fixture->workspace);
    window.show();
    window.openZone(origin());
    auto* header = window.findChild<ZoneHeader*>();
    const auto offers = [header] {
        for (QToolButton* one : header->findChildren<QToolButton*>()) {
            if (one->isVisible() && one->text() == QStringLiteral("Link this zone to a provider…"))
                return one;
        }
        return static_cast<QToolButton*>(nullptr);
    };
    QTRY_VERIFY(offers());
    DialogFixture::click(offers());
    auto* dialog = DialogFixture::dialog<LinkDialog>();
    QVERIFY(dialog);
    auto* link = DialogFixture::button(dialog, QStringLiteral("Link"));
    QTRY_VERIFY(link->isEnabled());
    DialogFixture::click(link);
    QTRY_VERIFY_WITH_TIMEOUT(
        chip(header, QStringLiteral("Link home")) && !chip(header, QStringLiteral("Link home: never read")), 15'000);
    QVERIFY(m_fixture->store->links().status(m_fixture->store->links().all()->first().id)->readAt);
}

void TestLinkDialogs::marksAZoneThatIsToBeMadeAsPending()
{
    const Name zone = Name::fromText(QStringLiteral("new.example")).value();
    MasterFileOptions options;
    options.origin = zone;
    const QByteArray text = "@ 300 SOA ns1 mia 1 2 3 4 5\n@ 300 NS ns1\nns1 300 A 192.0.2.1\n";
    QVERIFY(m_fixture->store->timelines().replace(m_fixture->store->zones().find(zone)->timeline,
                                                  MasterFileReader::read(text, options).content,
                                                  {QStringLiteral("mia"), {}}));
    MainWindow window(*m_fixture->workspace);
    window.show();
    window.openZone(zone);
    auto* zones = DialogFixture::named<QListView>(&window, QStringLiteral("Zones"));
    const auto row = [zones] {
        const QAbstractItemModel* model = zones->model();
        return model->match(model->index(0, 0), Qt::DisplayRole, QStringLiteral("new.example")).value(0);
    };
    QTRY_VERIFY(row().isValid());
    window.commands().addLink(zone);
    auto* dialog = DialogFixture::dialog<LinkDialog>();
    QVERIFY(dialog);
    auto* link = DialogFixture::button(dialog, QStringLiteral("Link"));
    QTRY_VERIFY(link->isEnabled());
    DialogFixture::click(link);
    QTRY_COMPARE_WITH_TIMEOUT(row().data(StateRole).toInt(), static_cast<int>(CellState::Pending), 15'000);
    QVERIFY(row()
                .data(Qt::ToolTipRole)
                .toString()
                .endsWith(QStringLiteral("\n1 external zone(s) still to be made, with the first push")));
    QVERIFY(row().data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("still to be made")));
}

void TestLinkDialogs::leavesTheKeysInThePageAfterANewLink_data()
{
    QTest::addColumn<int>("tab");
    QTest::addColumn<bool>("fromThePage");
    QTest::newRow("from the records, by the button above them") << int(MainWindow::RecordsTab) << false;
    QTest::newRow("from the matrix, by the button above it") << int(MainWindow::DriftTab) << false;
    QTest::newRow("from the empty matrix's own step") << int(MainWindow::DriftTab) << true;
}

void TestLinkDialogs::leavesTheKeysInThePageAfterANewLink()
{
    QFETCH(int, tab);
    QFETCH(bool, fromThePage);
    MainWindow window(*m_fixture->workspace);
    window.show();
    window.openZone(origin());
    window.openTab(static_cast<MainWindow::Tab>(tab));
    const auto attend = [&window] {
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    };
    attend();
    auto* header = window.findChild<ZoneHeader*>();
    const auto step = [&]() -> QAbstractButton* {
        if (fromThePage)
            return window.drift().findChild<QPushButton*>(QStringLiteral("first-step"));
        for (QToolButton* one : header->findChildren<QToolButton*>()) {
            if (one->isVisible() && one->text() == QStringLiteral("Link this zone to a provider…"))
                return one;
        }
        return nullptr;
    };
    QTRY_VERIFY(step() && step()->isVisible());
    step()->setFocus();
    QTest::keyClick(step(), Qt::Key_Space);
    auto* dialog = DialogFixture::dialog<LinkDialog>();
    QVERIFY(dialog);
    auto* link = DialogFixture::button(dialog, QStringLiteral("Link"));
    QTRY_VERIFY(link->isEnabled());
    DialogFixture::click(link);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    attend();
    QTRY_VERIFY_WITH_TIMEOUT(
        chip(header, QStringLiteral("Link home")) && !chip(header, QStringLiteral("Link home: never read")), 15'000);
    QTRY_COMPARE(m_fixture->workspace->running(), 0);
    QTest::qWait(100);
    const QWidget* keys = QApplication::focusWidget();
    QVERIFY2(keys, "nobody has the keys");
    QVERIFY2(keys->accessibleName() != QStringLiteral("Filter"), "the filter took the keys");
}

ZONELOOM_WATCHED_TEST(TestLinkDialogs)
#include "TestLinkDialogs.moc"
