// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/MasterFileReader.h"
#include "models/store/Accounts.h"
#include "models/store/Links.h"
#include "models/store/StagedEdits.h"
#include "models/store/Timelines.h"
#include "models/store/Zones.h"
#include "ui/Workspace.h"
#include "ui/ZoneSession.h"

#include <QCoreApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace zoneloom::testing {

/// A store of one zone, and the workspace and open zone that the window's parts work on; another connection to the
/// store to look at what really came of it. Nothing leaves the machine.
class WindowFixture
{
public:
    /// `text` is a master file of example.com without origin and SOA.
    explicit WindowFixture(const QByteArray& text = {})
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
        store = Store::open(location()).value();
        timeline = store->zones().create(origin()).value().timeline;
        if (!text.isEmpty())
            commit(text, QStringLiteral("first"));
    }

    static Name origin() { return Name::fromText(u"example.com.").value(); }
    static RRsetKey key(const QString& owner, RRType type) { return {Name::fromText(owner, origin()).value(), type}; }
    [[nodiscard]] QString location() const { return folder.filePath(QStringLiteral("store.db")); }

    static ZoneContent read(const QByteArray& text)
    {
        MasterFileOptions options;
        options.origin = origin();
        const QByteArray head =
            "@ 3600 SOA ns1 hostmaster 2026112401 7200 3600 1209600 300\n@ 3600 NS ns1\n@ 3600 NS ns2\n"
            "ns1 3600 A 192.0.2.53\nns2 3600 A 192.0.2.54\n";
        const MasterFileReading reading = MasterFileReader::read(QByteArray(head + text), options);
        if (hasErrors(reading.findings))
            qFatal("%s", qPrintable(reading.findings.first().text()));
        return reading.content;
    }
    /// Somebody makes the zone say exactly this; gives the revision.
    int commit(const QByteArray& text, const QString& author)
    {
        return store->timelines().replace(timeline, read(text), {author, {}}).value().number;
    }
    /// A link to a master file in the fixture's folder.
    void addLink(const QString& name, LinkPolicy policy = LinkPolicy::Approve)
    {
        Account account{name, QStringLiteral("zonefile"), {}, {}};
        account.fields.insert(QStringLiteral("path"), folder.filePath(name + QStringLiteral("-%z.zone")));
        if (!store->accounts().add(account))
            qFatal("account");
        Link link;
        link.zone = origin();
        link.name = name;
        link.account = name;
        link.policy = policy;
        if (!store->links().add(link))
            qFatal("link");
    }

    /// Opens workspace and zone; false where that does not come about.
    [[nodiscard]] bool open()
    {
        Workspace::Settings settings;
        settings.storeLocation = location();
        settings.author = QStringLiteral("mia");
        settings.watches = false;
        workspace = std::make_unique<Workspace>(settings);
        QSignalSpy opened(workspace.get(), &Workspace::opened);
        workspace->open();
        if (!opened.wait())
            return false;
        session = std::make_unique<ZoneSession>(*workspace, origin());
        QSignalSpy loaded(session.get(), &ZoneSession::loaded);
        session->load();
        return loaded.wait();
    }
    /// Ends the program, as it were; open() starts it again.
    void close()
    {
        session.reset();
        workspace.reset();
    }

    /// What the store holds now; nothing where there is no such RRset.
    [[nodiscard]] std::optional<RRset> stored(const QString& owner, RRType type) const
    {
        return store->timelines().lookup(timeline)->find(key(owner, type));
    }
    [[nodiscard]] int revision() const { return store->timelines().latestRevision(timeline).value(); }

    QTemporaryDir folder;
    std::unique_ptr<Store> store;
    TimelineId timeline = 0;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<ZoneSession> session;
};

/// The child widget of that object name; the test ends where there is none.
template <typename Widget>
Widget* child(QObject* parent, const char* name)
{
    auto* found = parent->findChild<Widget*>(QString::fromLatin1(name));
    if (!found)
        qFatal("no widget %s", name);
    return found;
}

} // namespace zoneloom::testing
