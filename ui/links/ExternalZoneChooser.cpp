// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/links/ExternalZoneChooser.h"

#include "ui/Workspace.h"
#include "ui/accounts/AccountCalls.h"
#include "ui/accounts/PassphrasePrompt.h"
#include "ui/dialogs/NoteLabel.h"
#include "ui/theme/Icons.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace zoneloom {

ExternalZoneChooser::ExternalZoneChooser(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_calls(new AccountCalls(workspace, this))
    , m_search(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_note(new NoteLabel(this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_again(new QPushButton(Icons::action(QStringLiteral("view-refresh")), tr("Ask a&gain"), this))
{
    m_search->setPlaceholderText(tr("Search the account's zones"));
    m_search->setAccessibleName(tr("Search the account's zones"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Icons::action(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    m_shown.setSourceModel(&m_names);
    m_shown.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(&m_shown);
    m_view->setAccessibleName(tr("The account's zones"));
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    auto* status = new QHBoxLayout;
    status->addWidget(m_note, 1);
    status->addWidget(m_progress);
    status->addWidget(m_stop);
    status->addWidget(m_again);
    m_progress->setFixedWidth(fontMetrics().averageCharWidth() * 12);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_view, 1);
    layout->addLayout(status);
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, &m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_shown.rowCount() > 0)
            m_view->setCurrentIndex(m_shown.index(0, 0));
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ExternalZoneChooser::changed);
    connect(m_view, &QAbstractItemView::activated, this, &ExternalZoneChooser::activated);
    connect(m_calls, &AccountCalls::zonesListed, this, &ExternalZoneChooser::take);
    connect(m_calls, &AccountCalls::failed, this, [this](const Error& error) {
        showBusy(false);
        m_note->say(NoteLabel::Kind::Error, error.message());
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_calls->cancel();
        showBusy(false);
        m_note->say(NoteLabel::Kind::Plain, tr("Stopped."));
    });
    connect(m_again, &QPushButton::clicked, this, [this, &workspace] {
        if (workspace.settings().passphrases)
            workspace.settings().passphrases->askAgain();
        ask();
    });
    showBusy(false);
    m_again->hide();
}

void ExternalZoneChooser::showBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_stop->setVisible(busy);
    m_again->setVisible(!busy && !m_account.isEmpty());
    m_search->setEnabled(!busy && !m_zones.isEmpty());
    m_view->setEnabled(!busy);
}

void ExternalZoneChooser::setAccount(const QString& account, const QString& hint)
{
    m_account = account;
    m_calls->cancel();
    m_zones.clear();
    m_names.setStringList({});
    m_loaded = false;
    if (account.isEmpty()) {
        showBusy(false);
        m_note->say(NoteLabel::Kind::Plain, hint);
        Q_EMIT changed();
        return;
    }
    ask();
}

void ExternalZoneChooser::ask()
{
    m_zones.clear();
    m_names.setStringList({});
    m_loaded = false;
    showBusy(true);
    m_note->say(NoteLabel::Kind::Plain, tr("Asking %1 for its zones…").arg(m_account));
    m_calls->listZones(m_account);
    Q_EMIT changed();
}

void ExternalZoneChooser::take(QList<ExternalZone> zones)
{
    std::sort(zones.begin(), zones.end(),
              [](const ExternalZone& a, const ExternalZone& b) { return (a.origin <=> b.origin) < 0; });
    m_zones = std::move(zones);
    m_loaded = true;
    QStringList names;
    for (const ExternalZone& zone : m_zones)
        names += zone.origin.toDisplay();
    m_names.setStringList(names);
    showBusy(false);
    m_note->say(NoteLabel::Kind::Plain, m_zones.isEmpty()
                                            ? tr("This account has no zones yet.")
                                            : tr("%n zone(s)", nullptr, static_cast<int>(m_zones.size())));
    prefer(m_preferred);
    Q_EMIT changed();
}

void ExternalZoneChooser::prefer(const Name& zone)
{
    m_preferred = zone;
    const auto at = std::ranges::find(m_zones, zone, &ExternalZone::origin);
    if (at != m_zones.end())
        m_view->setCurrentIndex(m_shown.mapFromSource(m_names.index(static_cast<int>(at - m_zones.begin()))));
}

const ExternalZone* ExternalZoneChooser::zone() const
{
    const QModelIndex current = m_shown.mapToSource(m_view->currentIndex());
    return current.isValid() ? &m_zones.at(current.row()) : nullptr;
}

bool ExternalZoneChooser::contains(const Name& zone) const
{
    return std::ranges::find(m_zones, zone, &ExternalZone::origin) != m_zones.end();
}

} // namespace zoneloom
