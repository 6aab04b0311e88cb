// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/start/ProviderImportDialog.h"

#include "models/store/Links.h"
#include "ui/Workspace.h"
#include "ui/accounts/AccountBox.h"
#include "ui/accounts/AccountCalls.h"
#include "ui/dialogs/Labels.h"
#include "ui/links/ExternalZoneChooser.h"
#include "ui/manners/DialogSize.h"
#include "ui/start/ImportPreview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace zoneloom {

namespace {

/// Links the imported zone to where it came from, unless some link of it leads there already.
Outcome addLink(Store& store, const Link& wanted)
{
    const Result<QList<Link>> links = store.links().of(wanted.zone);
    if (!links)
        return fail(links.error());
    for (const Link& link : *links) {
        if (link.account == wanted.account && link.externalZone == wanted.externalZone)
            return {};
    }
    const Result<Link> added = store.links().add(wanted);
    return added ? Outcome() : fail(added.error());
}

} // namespace

ProviderImportDialog::ProviderImportDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_calls(new AccountCalls(workspace, this))
    , m_preparation(new ZonePreparation(workspace, this))
    , m_account(new AccountBox(workspace, this))
    , m_zones(new ExternalZoneChooser(workspace, this))
    , m_preview(new ImportPreview(this))
    , m_link(
          new QCheckBox(tr("&Link the zone to this account, so that the two can be compared and kept in sync"), this))
{
    setWindowTitle(tr("Import a zone from a provider"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    const auto fail = [this](const Error& error) { m_preview->showError(error.message()); };
    connect(m_account, &AccountBox::changed, this, &ProviderImportDialog::showAccount);
    connect(m_account, &AccountBox::failed, this, fail);
    connect(m_zones, &ExternalZoneChooser::changed, this, &ProviderImportDialog::readChosen);
    connect(m_calls, &AccountCalls::zoneReading, this, [this](int done, int total) {
        m_done = done;
        m_total = total;
        showReading();
    });
    connect(m_calls, &AccountCalls::zoneRead, this, &ProviderImportDialog::take);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &ProviderImportDialog::showReading);
    connect(m_calls, &AccountCalls::failed, this, fail);
    connect(m_preparation, &ZonePreparation::prepared, m_preview, &ImportPreview::showZone);
    connect(m_preparation, &ZonePreparation::failed, this, fail);
    connect(m_preparation, &ZonePreparation::written, this, [this](const Name& name) {
        Q_EMIT imported(name);
        accept();
    });
    connect(m_preview, &ImportPreview::changed, this, [this] { m_import->setEnabled(m_preview->zone().has_value()); });
    connect(m_preview, &ImportPreview::stopped, this, [this] {
        m_calls->cancel();
        m_preparation->cancel();
        m_preview->showHint(tr("Stopped. Nothing was written."));
    });
    showAccount();
}

void ProviderImportDialog::build()
{
    new DialogSize(this, {150, 36}, {200, 46});
    QLabel* accountLabel = Labels::heading(tr("1. &Account at the provider"), m_account->box(), this);
    QLabel* zoneLabel = Labels::heading(tr("2. &Zone there"), m_zones->view(), this);
    QLabel* previewLabel = Labels::heading(tr("3. What will come in"), nullptr, this);
    auto* left = new QVBoxLayout;
    left->setSpacing(6);
    left->addWidget(accountLabel);
    left->addWidget(m_account);
    left->addSpacing(8);
    left->addWidget(zoneLabel);
    left->addWidget(m_zones, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(6);
    right->addWidget(previewLabel);
    right->addWidget(m_preview, 1);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addLayout(left, 4);
    sides->addLayout(right, 7);
    m_link->setChecked(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setEnabled(false);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(sides, 1);
    layout->addWidget(m_link);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ProviderImportDialog::write);
}

void ProviderImportDialog::showAccount()
{
    const Account* account = m_account->account();
    m_accountName = account ? account->name : QString();
    m_zones->setAccount(m_accountName, tr("Make an account first: it tells Zoneloom how to reach your zones at a "
                                          "provider."));
}

void ProviderImportDialog::readChosen()
{
    const ExternalZone* zone = m_zones->zone();
    m_calls->cancel();
    m_preparation->cancel();
    if (!zone) {
        m_preview->showHint(m_accountName.isEmpty() ? QString() : tr("Choose a zone at the left. It is only read."));
        return;
    }
    m_zone = *zone;
    m_calls->readZone(m_accountName, m_zone.name);
    m_done = 0;
    m_total = 0;
    m_began.start();
    m_tick.start();
    m_preview->showBusy(QString());
    showReading();
}

void ProviderImportDialog::showReading()
{
    if (!m_calls->isAsking()) {
        m_tick.stop();
        return;
    }
    QStringList sentences{tr("Reading %1 from %2…").arg(m_zone.origin.toDisplay(), m_accountName)};
    const QLocale locale;
    if (m_total > 0)
        //: How many answers or records of a zone came in
        sentences += tr("%1 of %2 so far.").arg(locale.toString(m_done), locale.toString(m_total));
    else if (m_done > 0)
        sentences += tr("%Ln record(s) so far.", nullptr, m_done);
    if (const auto seconds = static_cast<int>(m_began.elapsed() / 1000); seconds > 0)
        sentences += tr("%n second(s).", "how long it has taken so far", seconds);
    m_preview->showProgress(sentences.join(u' '), m_done, m_total);
}

void ProviderImportDialog::take(const ZoneReading& reading)
{
    IncomingZone incoming{reading.content, {}, {}, true};
    for (const auto& [key, reason] : reading.opaque)
        incoming.remarks += tr("%1 %2 is left out: %3").arg(key.name.toDisplay(), key.type.toText(), reason);
    m_preview->showBusy(tr("Checking…"));
    m_preparation->prepare(m_zone.origin, [incoming]() -> Result<IncomingZone> { return incoming; });
}

void ProviderImportDialog::write()
{
    const PreparedZone zone = *m_preview->zone();
    Link link;
    link.zone = m_zone.origin;
    link.name = m_accountName;
    link.account = m_accountName;
    link.externalZone = m_zone.name;
    const bool links = m_link->isChecked();
    m_preview->showBusy(tr("Importing…"));
    m_preparation->write(zone, tr("Import from %1").arg(m_accountName),
                         [links, link](Store& store) -> Outcome { return links ? addLink(store, link) : Outcome(); });
}

} // namespace zoneloom
