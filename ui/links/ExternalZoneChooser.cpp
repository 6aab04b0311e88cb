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
    , m_name(new QLineEdit(this))
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
    m_name->setPlaceholderText(tr("example.com"));
    m_name->setAccessibleName(tr("Name of the zone there"));
    m_name->hide();
    m_typed.setSingleShot(true);
    m_typed.setInterval(300);
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
    status->addStretch();
    status->addWidget(m_progress);
    status->addWidget(m_stop);
    status->addWidget(m_again);
    m_progress->setFixedWidth(fontMetrics().averageCharWidth() * 12);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_name);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_note); // on its own, since an error may be long
    layout->addLayout(status);
    layout->addStretch(); // has the room of the list where there is none
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, &m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_shown.rowCount() > 0)
            m_view->setCurrentIndex(m_shown.index(0, 0));
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ExternalZoneChooser::changed);
    connect(m_view, &QAbstractItemView::activated, this, &ExternalZoneChooser::activated);
    connect(m_calls, &AccountCalls::zonesListed, this, &ExternalZoneChooser::take);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_namedZone.reset(); // not the one before, and not yet each part of this one
        m_typed.start();
        Q_EMIT changed();
    });
    connect(m_name, &QLineEdit::returnPressed, this, &ExternalZoneChooser::takeName);
    connect(&m_typed, &QTimer::timeout, this, &ExternalZoneChooser::takeName);
    connect(m_calls, &AccountCalls::failed, this, [this](const Error& error) {
        // Not every protocol, and not every token, may list; each of them may still hold the zone.
        const bool named = error.kind() == ErrorKind::Permission;
        setNamed(named);
        showBusy(false);
        m_note->say(named ? NoteLabel::Kind::Plain : NoteLabel::Kind::Error, error.message());
        if (named)
            takeName();
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

void ExternalZoneChooser::setNamed(bool named)
{
    const bool hadFocus = m_search->hasFocus() || m_view->hasFocus() || m_name->hasFocus();
    m_isNamed = named;
    m_namedZone.reset();
    m_typed.stop();
    m_search->setVisible(!named);
    m_view->setVisible(!named);
    m_name->setVisible(named);
    setFocusProxy(named ? m_name : m_search);
    if (named && m_name->text().isEmpty() && !m_preferred.isRoot())
        m_name->setText(m_preferred.toDisplay());
    if (hadFocus)
        setFocus();
}

void ExternalZoneChooser::takeName()
{
    m_typed.stop();
    const Result<Name> origin = Name::fromText(m_name->text().trimmed());
    m_namedZone.reset();
    if (origin && !origin->isRoot()) {
        QString name = origin->toText();
        name.chop(1);
        m_namedZone = ExternalZone{name, name, *origin};
    }
    Q_EMIT changed();
}

void ExternalZoneChooser::setAccount(const QString& account, const QString& hint)
{
    m_account = account;
    m_calls->cancel();
    m_zones.clear();
    m_names.setStringList({});
    m_loaded = false;
    setNamed(false);
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
    setNamed(false);
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
    if (m_isNamed)
        return m_namedZone ? &*m_namedZone : nullptr;
    const QModelIndex current = m_shown.mapToSource(m_view->currentIndex());
    return current.isValid() ? &m_zones.at(current.row()) : nullptr;
}

bool ExternalZoneChooser::contains(const Name& zone) const
{
    return std::ranges::find(m_zones, zone, &ExternalZone::origin) != m_zones.end();
}

} // namespace zoneloom
