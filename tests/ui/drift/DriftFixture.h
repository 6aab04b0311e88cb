// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/Accounts.h"
#include "models/store/Links.h"
#include "models/store/Timelines.h"
#include "models/store/Zones.h"
#include "providers/ProviderRegistry.h"
#include "tests/support/FakeProvider.h"
#include "tests/support/PowerDnsServer.h"
#include "tests/support/Records.h"
#include "ui/Workspace.h"
#include "ui/ZoneSession.h"
#include "ui/drift/DriftPage.h"
#include "ui/theme/Theme.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

namespace zoneloom::testing {

class ServerSecret : public SecretSource
{
public:
    Result<QString> read(const QString&, const QString&) const override
    {
        return QString::fromLatin1(PowerDnsServer::ApiKey);
    }
    Outcome write(const QString&, const QString&, const QString&) override { return {}; }
    Outcome remove(const QString&, const QString&) override { return {}; }
};

/// The whole window over a store with one zone and links to servers, as a person would have it in front of them.
class DriftFixture
{
public:
    explicit DriftFixture(const QList<RRset>& sets)
    {
        QCoreApplication::setOrganizationName(QStringLiteral("zoneloom-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
        Theme::apply(*qApp, Theme::Scheme::Light);
        store = Store::open(location()).value();
        timeline = store->zones().create(origin()).value().timeline;
        commit(sets, QStringLiteral("first"));
        settings.storeLocation = location();
        settings.author = QStringLiteral("mia");
        settings.secrets = std::make_shared<ServerSecret>();
        settings.watches = false;
    }

    [[nodiscard]] QString location() const { return folder.filePath(QStringLiteral("store.db")); }
    int commit(const QList<RRset>& sets, const QString& message)
    {
        return store->timelines().replace(timeline, zone(sets), {QStringLiteral("ines"), message}).value().number;
    }
    [[nodiscard]] ZoneContent internal() const { return store->timelines().content(timeline).value(); }
    [[nodiscard]] LinkStatus status(const QString& name) const
    {
        return store->links().status(store->links().find(origin(), name).value().id).value();
    }

    void addLink(const QString& name, const Account& account, LinkPolicy policy = LinkPolicy::Approve)
    {
        QVERIFY(store->accounts().add(account));
        Link link;
        link.zone = origin();
        link.name = name;
        link.account = account.name;
        link.policy = policy;
        link.createMissing = true;
        QVERIFY(store->links().add(link));
    }
    void addLink(const QString& name, const PowerDnsServer& server)
    {
        Account account{name, QStringLiteral("powerdns"), server.endpoint(), {}};
        account.fields[QStringLiteral("name-servers")] = QStringLiteral("127.0.0.1:%1").arg(server.dnsPort());
        addLink(name, account);
    }
    /// A link to a server in memory that can be made to misbehave.
    std::shared_ptr<FakeServer> addFake(const QString& name)
    {
        fakes[name] = std::make_shared<FakeServer>();
        fakes[name]->setZone(zone({}));
        settings.providers = fakeSource(fakes);
        addLink(name, Account{name, QStringLiteral("fake"), name, {}});
        return fakes[name];
    }

    /// Opens the window on the zone's matrix.
    void open()
    {
        workspace = std::make_unique<Workspace>(settings);
        window = std::make_unique<MainWindow>(*workspace);
        QSignalSpy opened(workspace.get(), &Workspace::opened);
        workspace->open();
        QVERIFY(opened.wait());
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->openZone(origin());
        window->openTab(MainWindow::DriftTab);
        QTRY_VERIFY_WITH_TIMEOUT(session()->isCompared(), 20'000);
    }
    [[nodiscard]] ZoneSession* session() const { return window->session(); }
    [[nodiscard]] DriftPage& page() const { return window->drift(); }
    [[nodiscard]] const DriftMatrixModel& model() const { return page().model(); }

    /// Runs a request and waits until the window shows what came of it.
    void run(SyncRequest::Mode mode)
    {
        QSignalSpy finished(workspace.get(), &Workspace::finished);
        session()->start(mode);
        QTRY_VERIFY_WITH_TIMEOUT(finished.count() > 0, 30'000);
    }
    /// The cell of that name's row under that link, once the matrix has it.
    [[nodiscard]] QModelIndex cell(const QString& name, const QString& link) const
    {
        for (int column = DriftMatrixModel::FirstLinkColumn; column < model().columnCount(); ++column) {
            if (model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() != link)
                continue;
            for (int row = 0; row < model().rowCount(); ++row) {
                if (model().index(row, DriftMatrixModel::NameColumn).data().toString() == name)
                    return model().index(row, column);
            }
        }
        return {};
    }
    void click(const QModelIndex& index, Qt::KeyboardModifiers keys = {})
    {
        QTreeView* view = page().view();
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, keys, view->visualRect(index).center());
    }
    /// The widget of that name that is seen, else one that is not.
    template <typename Widget>
    [[nodiscard]] Widget* find(const char* name, QWidget* in = nullptr) const
    {
        Widget* hidden = nullptr;
        for (Widget* widget : (in ? in : window.get())->findChildren<Widget*>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return widget;
            hidden = hidden ? hidden : widget;
        }
        return hidden;
    }
    void press(const char* name, QWidget* in = nullptr)
    {
        auto* button = find<QAbstractButton>(name, in);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    QTemporaryDir folder;
    std::unique_ptr<Store> store;
    TimelineId timeline = 0;
    QHash<QString, std::shared_ptr<FakeServer>> fakes;
    Workspace::Settings settings;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<MainWindow> window;
};

/// What the server answers to that question, as dig prints it.
inline QByteArray digged(const PowerDnsServer& server, const QString& name, const QString& type)
{
    QProcess dig;
    dig.start(QStringLiteral("dig"), {QStringLiteral("@127.0.0.1"), QStringLiteral("-p"),
                                      QString::number(server.dnsPort()), QStringLiteral("+short"), name, type});
    dig.waitForFinished();
    return dig.readAllStandardOutput().trimmed();
}

/// Somebody changes records at a server by way of its own interface.
inline void changeAt(const PowerDnsServer& server, const QList<RRsetChange>& changes)
{
    ProviderContext context;
    context.endpoint = server.endpoint();
    context.fields[QStringLiteral("api-key")] = QString::fromLatin1(PowerDnsServer::ApiKey);
    const auto stranger = ProviderRegistry::make(QStringLiteral("powerdns"), context).value();
    ApplyRequest request;
    request.zone = stranger->findZone(origin().toText());
    request.changes = changes;
    request.before = stranger->read(request.zone).content;
    request.after = request.before.applied(ChangeSet(changes));
    stranger->apply(request);
}

} // namespace zoneloom::testing
