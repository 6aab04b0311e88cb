// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/ProviderRegistry.h"
#include "tests/support/PowerDnsServer.h"
#include "tests/support/Records.h"
#include "tests/ui/support/DialogFixture.h"
#include "ui/accounts/AccountDialog.h"
#include "ui/accounts/AccountsDialog.h"
#include "ui/accounts/PassphraseDialog.h"
#include "ui/dialogs/DeleteZoneDialog.h"
#include "ui/dialogs/ImportDialog.h"
#include "ui/dialogs/NewZoneDialog.h"
#include "ui/dialogs/ZoneSettingsDialog.h"
#include "ui/links/LinkDetails.h"
#include "ui/links/LinkDialog.h"
#include "ui/links/RemoveLinkDialog.h"
#include "ui/start/ProviderImportDialog.h"
#include "ui/theme/Theme.h"
#include "ui/window/MainWindow.h"
#include "ui/zoneheader/ZoneHeader.h"

#include <QAbstractItemView>

using namespace zoneloom;
using namespace zoneloom::testing;

namespace {

/// Pictures of the start, account and link dialogs, with a real PowerDNS behind them, to be looked at.
class PictureStart
{
public:
    explicit PictureStart(QString folder)
        : m_folder(std::move(folder))
    {}

    bool run()
    {
        if (!m_server.start())
            return false;
        welcome();
        fillServer();
        imports();
        fillStore();
        accounts();
        links();
        zones();
        return true;
    }

private:
    static void settle(int milliseconds = 700) { QTest::qWait(milliseconds); }
    void grab(QWidget* widget, const QString& name)
    {
        settle();
        widget->grab().save(m_folder + u'/' + name + QStringLiteral(".png"));
        if (auto* dialog = qobject_cast<QDialog*>(widget))
            dialog->reject();
    }
    template <typename Dialog>
    Dialog* opened(Dialog* dialog)
    {
        dialog->open();
        settle(300);
        return dialog;
    }

    void fillServer()
    {
        ProviderContext context;
        context.endpoint = m_server.endpoint();
        context.fields = {{QStringLiteral("api-key"), QLatin1String(PowerDnsServer::ApiKey)}};
        const auto provider = std::move(ProviderRegistry::make(QStringLiteral("powerdns"), context).value());
        ApplyRequest request;
        request.zone = provider->createZone(origin());
        for (const char* more : {"shop.example", "xn--bcher-kva.example", "acme.example"})
            (void)provider->createZone(Name::fromText(QString::fromLatin1(more)).value());
        for (const RRset& set : {a("www", {QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.2")}),
                                 a("mail", "192.0.2.25"), txt("@", "v=spf1 mx -all"), a("api", "192.0.2.80", 60),
                                 pointing("@", rrtype::NS, {"ns1.example.net.", "ns2.example.net."})})
            request.changes += RRsetChange{std::nullopt, set};
        (void)provider->apply(request);
    }
    void welcome()
    {
        DialogFixture fixture;
        MainWindow window(*fixture.workspace);
        window.show();
        fixture.workspace->reloadZones();
        grab(&window, QStringLiteral("welcome"));
    }
    void imports()
    {
        auto* empty = opened(new ImportDialog(*m_fixture.workspace, QString()));
        grab(empty, QStringLiteral("import-empty"));
        const QByteArray good = "$ORIGIN shop.example.\n$TTL 3600\n"
                                "@ IN SOA ns1.example.net. hostmaster.shop.example. 1 7200 3600 1209600 300\n"
                                "@ IN NS ns1.example.net.\n"
                                "www IN A 192.0.2.1 ; the shop\n"
                                "mail IN MX 10 mail.example.net.\n";
        auto* dialog = opened(new ImportDialog(*m_fixture.workspace, QString()));
        dialog->setFile(m_fixture.write(QStringLiteral("shop.example.zone"), good));
        grab(dialog, QStringLiteral("import-file"));
        dialog = opened(new ImportDialog(*m_fixture.workspace, QString()));
        dialog->setFile(m_fixture.write(QStringLiteral("bad.zone"), good + "ftp IN A 192.0.2.256\nx IN MX ten mail\n"));
        grab(dialog, QStringLiteral("import-errors"));
        dialog = opened(new ImportDialog(*m_fixture.workspace, QString()));
        dialog->setText(QString::fromUtf8(good + "ftp IN A nonsense\n"));
        grab(dialog, QStringLiteral("import-text"));
        auto* zone = opened(new NewZoneDialog(*m_fixture.workspace));
        DialogFixture::type(DialogFixture::named<QLineEdit>(zone, QStringLiteral("Name of the zone")),
                            QStringLiteral("acme.example"));
        grab(zone, QStringLiteral("new-zone"));
        auto* provider = opened(new ProviderImportDialog(*m_fixture.workspace));
        grab(provider, QStringLiteral("provider-import-empty"));
    }
    void fillStore()
    {
        const auto add = [this](const QString& name, const QString& provider, const QString& endpoint,
                                const QMap<QString, QString>& fields = {}) {
            (void)m_fixture.store->accounts().add({name, provider, endpoint, fields});
        };
        add(QStringLiteral("home"), QStringLiteral("powerdns"), m_server.endpoint());
        add(QStringLiteral("office"), QStringLiteral("rfc2136"), {},
            {{QStringLiteral("server"), QStringLiteral("192.0.2.53")}});
        add(QStringLiteral("lab"), QStringLiteral("powerdns"), QStringLiteral("http://192.0.2.7:8081"),
            {{QStringLiteral("allow-plain-http"), QStringLiteral("yes")}});
        (void)m_fixture.secrets->write(QStringLiteral("home"), QStringLiteral("api-key"),
                                       QLatin1String(PowerDnsServer::ApiKey));
        const ZoneSummary zone = m_fixture.addZone(QStringLiteral("example.com"));
        for (int i = 0; i < 40; ++i)
            m_fixture.addZone(QStringLiteral("customer%1.example").arg(i));
        (void)m_fixture.store->timelines().replace(
            zone.timeline,
            testing::zone(
                {soa(1), a("www", "192.0.2.1"), pointing("@", rrtype::NS, {"ns1.example.net.", "ns2.example.net."})}),
            {QStringLiteral("ada"), QStringLiteral("The first records")});
        for (const char* name : {"home", "office"}) {
            Link link;
            link.zone = origin();
            link.name = link.account = QString::fromLatin1(name);
            link.externalZone = QStringLiteral("example.com");
            const qint64 id = m_fixture.store->links().add(link)->id;
            LinkStatus status;
            status.readAt = QDateTime::currentDateTimeUtc().addSecs(-240);
            status.counts = {
                {CellState::InSync, 9}, {CellState::Drifted, 2}, {CellState::Pending, 1}, {CellState::Accepted, 1}};
            if (link.name == u"office") {
                status.failedAt = QDateTime::currentDateTimeUtc();
                status.errorKind = toText(ErrorKind::Network);
                status.errorText =
                    QStringLiteral("Account office: 192.0.2.53 did not answer within 10 s. Check that the server "
                                   "runs and can be reached from here.");
            }
            (void)m_fixture.store->links().saveStatus(id, status);
        }
        m_fixture.workspace->touch(origin());
        settle();
    }
    void accounts()
    {
        grab(opened(new AccountsDialog(*m_fixture.workspace)), QStringLiteral("accounts"));
        auto* dialog = opened(new AccountDialog(*m_fixture.workspace));
        DialogFixture::type(DialogFixture::named<QLineEdit>(dialog, QStringLiteral("Search providers")),
                            QStringLiteral("d"));
        grab(dialog, QStringLiteral("account-provider"));
        dialog = opened(new AccountDialog(*m_fixture.workspace));
        dialog->chooseProvider(QStringLiteral("powerdns"));
        DialogFixture::type(DialogFixture::named<QLineEdit>(dialog, QStringLiteral("Endpoint")), m_server.endpoint());
        DialogFixture::type(DialogFixture::named<QLineEdit>(dialog, QStringLiteral("API key")),
                            QStringLiteral("wrong"));
        DialogFixture::button(dialog, QStringLiteral("Test connection"))->click();
        grab(dialog, QStringLiteral("account-form"));
        dialog =
            opened(new AccountDialog(*m_fixture.workspace, *m_fixture.store->accounts().find(QStringLiteral("lab"))));
        grab(dialog, QStringLiteral("account-edit"));
        grab(opened(new PassphraseDialog(PassphraseDialog::Purpose::NewVault)), QStringLiteral("passphrase"));
        auto* provider = opened(new ProviderImportDialog(*m_fixture.workspace));
        settle();
        auto* zones = DialogFixture::named<QAbstractItemView>(provider, QStringLiteral("The account's zones"));
        zones->setCurrentIndex(zones->model()->index(2, 0));
        grab(provider, QStringLiteral("provider-import"));
    }
    void links()
    {
        grab(opened(new LinkDialog(*m_fixture.workspace, origin())), QStringLiteral("link-new"));
        const Link link = m_fixture.store->links().all()->first();
        grab(opened(new LinkDialog(*m_fixture.workspace, link)), QStringLiteral("link-edit"));
        grab(opened(new RemoveLinkDialog(*m_fixture.workspace, link)), QStringLiteral("link-remove"));
    }
    void zones()
    {
        const ZoneSummary zone = *m_fixture.workspace->zone(origin());
        grab(opened(new DeleteZoneDialog(*m_fixture.workspace, zone)), QStringLiteral("zone-delete"));
        grab(opened(new ZoneSettingsDialog(*m_fixture.workspace, zone)), QStringLiteral("zone-settings"));
        MainWindow window(*m_fixture.workspace);
        window.show();
        window.openOverview();
        settle();
        grab(&window, QStringLiteral("overview"));
        window.openZone(origin());
        settle();
        grab(&window, QStringLiteral("zone"));
        auto* header = window.findChild<ZoneHeader*>();
        for (const char* name : {"home", "office"}) {
            header->showLink(QString::fromLatin1(name));
            auto* details = header->findChild<LinkDetails*>();
            if (!details)
                continue;
            grab(details, QStringLiteral("link-details-") + QString::fromLatin1(name));
            details->close();
            settle(100);
        }
    }

    QString m_folder;
    PowerDnsServer m_server;
    DialogFixture m_fixture;
};

} // namespace

/// PictureStart FOLDER [light|dark]
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2)
        return 1;
    Theme::apply(application, arguments.value(2) == u"dark" ? Theme::Scheme::Dark : Theme::Scheme::Light);
    return PictureStart(arguments.at(1)).run() ? 0 : 1;
}
