// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/NewZoneDialog.h"

#include "models/editing/NewZone.h"
#include "ui/Workspace.h"
#include "ui/manners/DialogSize.h"
#include "ui/start/ImportPreview.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace zoneloom {

NewZoneDialog::NewZoneDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_preparation(new ZonePreparation(workspace, this))
    , m_name(new QLineEdit(this))
    , m_servers(new QLineEdit(this))
    , m_contact(new QLineEdit(this))
    , m_preview(new ImportPreview(this))
{
    setWindowTitle(tr("New zone"));
    setAttribute(Qt::WA_DeleteOnClose);
    new DialogSize(this, {134, 24}, {170, 28});
    m_name->setPlaceholderText(tr("example.com"));
    m_servers->setPlaceholderText(tr("ns1.example.net, ns2.example.org — may be left empty"));
    m_servers->setToolTip(tr("Who answers for the zone; each provider's own name servers can be added later. A name "
                             "without a dot is below the zone."));
    m_contact->setToolTip(tr("The mail address in the SOA record, where people report trouble."));
    auto* form = new QFormLayout;
    form->addRow(tr("&Name of the zone"), m_name);
    form->addRow(tr("Name &servers"), m_servers);
    form->addRow(tr("&Mail address of the contact"), m_contact);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("&Create"), QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_preview, 1);
    layout->addWidget(buttons);
    m_preview->setErrorsBlock(false); // a zone without name servers is a beginning, as on the command line
    m_typed.setSingleShot(true);
    m_typed.setInterval(150);
    connect(&m_typed, &QTimer::timeout, this, &NewZoneDialog::check);
    for (QLineEdit* edit : {m_name, m_servers, m_contact})
        connect(edit, &QLineEdit::textChanged, this, [this] {
            m_preparation->cancel();
            m_create->setEnabled(false);
            m_typed.start();
        });
    connect(m_preparation, &ZonePreparation::prepared, this, [this](const PreparedZone& zone) {
        if (zone.existing.zone)
            m_preview->showError(tr("There is a zone %1 already.").arg(zone.incoming.content.origin().toDisplay()));
        else
            m_preview->showZone(zone);
    });
    connect(m_preparation, &ZonePreparation::failed, this,
            [this](const Error& error) { m_preview->showError(error.message()); });
    connect(m_preparation, &ZonePreparation::written, this, [this](const Name& name) {
        Q_EMIT created(name);
        accept();
    });
    connect(m_preview, &ImportPreview::changed, this, [this] { m_create->setEnabled(m_preview->zone().has_value()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, [this] {
        const PreparedZone zone = *m_preview->zone();
        m_preview->showBusy(tr("Creating…"));
        m_preparation->write(zone, tr("Create the zone"));
    });
    check();
}

Result<QList<Name>> NewZoneDialog::nameServers(const Name& zone) const
{
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    QList<Name> servers;
    const QStringList hosts = m_servers->text().split(between, Qt::SkipEmptyParts);
    for (const QString& host : hosts) {
        // People write a host's whole name without the last dot.
        const Result<Name> server = Name::fromText(host, host.contains(u'.') ? Name() : zone);
        if (!server)
            return fail(server.error());
        servers += *server;
    }
    return servers;
}

void NewZoneDialog::check()
{
    const QString text = m_name->text().trimmed();
    const Result<Name> name = Name::fromText(text);
    m_contact->setPlaceholderText(name && !name->isRoot() ? QStringLiteral("hostmaster@") + name->toDisplay()
                                                          : tr("hostmaster@example.com"));
    if (text.isEmpty()) {
        m_preview->showHint(tr("The zone starts with an SOA record and its name servers. Nothing is created at a "
                               "provider."));
        return;
    }
    if (!name || name->isRoot()) {
        m_preview->showError(name ? tr("The root cannot be a zone of yours.") : name.error().message());
        return;
    }
    const Result<QList<Name>> servers = nameServers(*name);
    if (!servers) {
        m_preview->showError(servers.error().message());
        return;
    }
    std::optional<Name> contact;
    if (const QString address = m_contact->text().trimmed(); !address.isEmpty()) {
        const Result<Name> mailbox = NewZone::mailbox(address);
        if (!mailbox) {
            m_preview->showError(mailbox.error().message());
            return;
        }
        contact = *mailbox;
    }
    const QDate today = m_workspace.settings().clock->now().date();
    m_preparation->prepare(*name, [zone = *name, servers = *servers, contact, today]() -> Result<IncomingZone> {
        return IncomingZone{ZoneContent(zone, NewZone::records(zone, servers, today, contact)), {}, {}, false};
    });
}

} // namespace zoneloom
