// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/links/LinkDialog.h"

#include "models/store/Links.h"
#include "ui/Workspace.h"
#include "ui/accounts/AccountBox.h"
#include "ui/dialogs/Labels.h"
#include "ui/dialogs/NoteLabel.h"
#include "ui/dialogs/TabOrder.h"
#include "ui/links/ExplainedChoice.h"
#include "ui/links/ExternalZoneChooser.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace zoneloom {

LinkDialog::LinkDialog(Workspace& workspace, const Name& zone, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
{
    m_link.zone = zone;
    build();
    setWindowTitle(tr("Link %1 to a provider's zone").arg(zone.toDisplay()));
    m_zones->prefer(zone);
    showAccount();
}

LinkDialog::LinkDialog(Workspace& workspace, const Link& link, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_link(link)
    , m_isNew(false)
    , m_nameIsGuess(false)
{
    build();
    setWindowTitle(tr("Link %1 of %2").arg(link.name, link.zone.toDisplay()));
    m_name->setText(link.name);
    m_policy->setValue(static_cast<int>(link.policy));
    m_onDrift->setValue(static_cast<int>(link.onDrift));
    check();
}

void LinkDialog::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_name = new QLineEdit(this);
    m_note = new NoteLabel(this);
    m_policy = new ExplainedChoice(tr("When something is committed here"), this);
    m_onDrift = new ExplainedChoice(tr("When somebody changed a record at the provider"), this);
    addChoices();
    auto* choices = new QVBoxLayout;
    choices->addWidget(m_policy);
    choices->addWidget(m_onDrift);
    auto* form = new QFormLayout;
    form->addRow(tr("&Name of the link"), m_name);
    m_name->setToolTip(tr("How chips, columns and the command line call it."));
    choices->addLayout(form);
    choices->addStretch();
    auto* sides = new QHBoxLayout;
    sides->setSpacing(16);
    if (QWidget* left = target())
        sides->addWidget(left, 4);
    sides->addLayout(choices, 5);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(m_isNew ? tr("&Link") : tr("&Save"), QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(sides, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    TabOrder::followLayout(this);
    const int letter = fontMetrics().averageCharWidth();
    const int width = letter * (m_isNew ? 156 : 110);
    resize(width, std::max(layout->totalHeightForWidth(width), m_isNew ? fontMetrics().height() * 38 : 0));
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameIsGuess = false; });
    connect(m_name, &QLineEdit::textChanged, this, &LinkDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &LinkDialog::save);
}

void LinkDialog::showEvent(QShowEvent* event)
{
    // Only now do the sentences know how wide they are.
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    QDialog::showEvent(event);
}

QWidget* LinkDialog::target()
{
    if (!m_isNew)
        return nullptr;
    auto* side = new QWidget(this);
    m_account = new AccountBox(m_workspace, side, m_link.zone);
    m_zones = new ExternalZoneChooser(m_workspace, side);
    m_create = new QCheckBox(tr("&Create the zone there at the first sync"), side);
    m_create->setToolTip(tr("Where the account has no such zone yet, and its provider can make one."));
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto caption = [side, layout](const QString& text, QWidget* buddy) {
        auto* label = new QLabel(text, side); // as the titles of the boxes beside it
        label->setBuddy(buddy);
        layout->addWidget(label);
    };
    caption(tr("&Account"), m_account->box());
    layout->addWidget(m_account);
    layout->addSpacing(8);
    caption(tr("External &zone"), m_zones->view());
    layout->addWidget(m_zones, 1);
    layout->addWidget(m_create);
    connect(m_account, &AccountBox::changed, this, &LinkDialog::showAccount);
    connect(m_account, &AccountBox::failed, this,
            [this](const Error& error) { m_note->say(NoteLabel::Kind::Error, error.message()); });
    connect(m_zones, &ExternalZoneChooser::changed, this, &LinkDialog::check);
    connect(m_create, &QCheckBox::toggled, this, [this] {
        m_createIsGuess = false; // ours are not told
        check();
    });
    return side;
}

void LinkDialog::addChoices()
{
    m_policy->add(static_cast<int>(LinkPolicy::Approve), tr("A&pprove"),
                  tr("Zoneloom plans the push and waits: your sync is the approval."));
    m_policy->add(static_cast<int>(LinkPolicy::Auto), tr("A&uto"),
                  tr("Zoneloom pushes each revision as soon as it is committed. Conflicts still wait for you."));
    m_policy->add(static_cast<int>(LinkPolicy::Observe), tr("&Observe"),
                  tr("Zoneloom only reads and compares; no command ever writes there."));
    m_onDrift->add(static_cast<int>(OnDrift::Wait), tr("&Wait for your decision"),
                   tr("The cell is shown as drifted until you push, adopt or ignore it."));
    m_onDrift->add(static_cast<int>(OnDrift::Push), tr("Push the &internal value"),
                   tr("The next sync overwrites the provider's value with yours."));
    m_onDrift->add(static_cast<int>(OnDrift::Adopt), tr("A&dopt the provider's value"),
                   tr("The next sync commits their value here, as a revision that can be restored."));
    connect(m_policy, &ExplainedChoice::changed, this, [this](int policy) {
        // Who only reads never pushes; what the person had chosen stays chosen.
        m_onDrift->setEnabled(static_cast<LinkPolicy>(policy) != LinkPolicy::Observe);
        check();
    });
}

void LinkDialog::showAccount()
{
    const Account* account = m_account->account();
    const QString name = account ? account->name : QString();
    m_createIsGuess = true;
    m_zones->setAccount(
        name, m_account->links().isEmpty()
                  ? tr("Make an account first: it tells Zoneloom how to reach the provider.")
                  : tr("Each account is linked to this zone already. Make another one, or choose one that holds the "
                       "zone a second time."));
    if (m_nameIsGuess)
        m_name->setText(freeName(name));
    check();
}

QString LinkDialog::freeName(const QString& wanted) const
{
    const auto taken = [this](const QString& name) {
        return std::ranges::find(m_account->links(), name, &Link::name) != m_account->links().end();
    };
    QString name = wanted;
    for (int number = 2; taken(name); ++number)
        name = wanted + u'-' + QString::number(number);
    return name;
}

bool LinkDialog::createsZones() const
{
    const Result<const ProviderDescriptor*> provider =
        m_workspace.settings().providers.describe(m_account->account()->provider);
    return !provider || (*provider)->createsZones;
}

QString LinkDialog::ownZone() const
{
    QString name = m_link.zone.toText();
    name.chop(m_link.zone.isRoot() ? 0 : 1);
    return name;
}

const Link* LinkDialog::sameLink(const QString& externalZone) const
{
    const auto same = std::ranges::find_if(m_account->links(), [&](const Link& link) {
        return link.account == m_account->account()->name &&
               link.externalZone.compare(externalZone, Qt::CaseInsensitive) == 0;
    });
    return same == m_account->links().end() ? nullptr : &*same;
}

void LinkDialog::check()
{
    QString problem;
    bool warns = false;
    if (m_isNew) {
        const ExternalZone* chosen = m_zones->zone();
        const bool missing = m_account->account() && m_zones->isLoaded() && !m_zones->contains(m_link.zone);
        const bool creatable = missing && createsZones();
        m_create->setEnabled(creatable);
        if (!creatable || m_createIsGuess) {
            const QSignalBlocker quiet(m_create);
            m_create->setChecked(creatable);
        }
        const bool creates = m_create->isChecked();
        m_zones->view()->setEnabled(!creates);
        if (!m_account->account())
            problem = tr("Choose an account.");
        else if (missing && !creatable && !chosen)
            problem = tr("The account %1 has no zone %2, and its provider lets no program make one: make it in the "
                         "provider's own pages, then ask again.")
                          .arg(m_account->account()->name, m_link.zone.toDisplay());
        else if (!chosen && !creates)
            problem = m_zones->isLoaded()  ? tr("Choose the zone there, or have it created.")
                      : m_zones->isNamed() ? tr("Name the zone there.")
                                           : QString();
        else if (!creates && chosen->origin != m_link.zone) {
            problem = tr("%1 is not %2: a link joins zones of the same name.")
                          .arg(chosen->origin.toDisplay(), m_link.zone.toDisplay());
            warns = true;
        } else if (const Link* link = sameLink(creates ? ownZone() : chosen->name)) {
            problem =
                tr("%1 in the account %2 is linked already, as %3.").arg(link->externalZone, link->account, link->name);
            warns = true;
        }
        m_save->setEnabled(problem.isEmpty() && (chosen || creates));
    } else {
        m_save->setEnabled(true);
    }
    if (problem.isEmpty() && m_name->text().trimmed().isEmpty()) {
        problem = tr("Give the link a name.");
        m_save->setEnabled(false);
    }
    if (!problem.isEmpty()) {
        m_save->setEnabled(false);
        m_note->say(warns ? NoteLabel::Kind::Warning : NoteLabel::Kind::Plain, problem);
        return;
    }
    if (m_isNew && static_cast<LinkPolicy>(m_policy->value()) == LinkPolicy::Observe) {
        m_note->say(NoteLabel::Kind::Plain,
                    m_create->isChecked()
                        ? tr("The account %1 has no zone %2 yet, and a link that only observes creates none: there is "
                             "nothing to compare until it is made.")
                              .arg(m_account->account()->name, m_link.zone.toDisplay())
                        : tr("The zone is read next and compared; nothing is ever sent."));
        return;
    }
    if (m_isNew && m_create->isChecked()) {
        m_note->say(NoteLabel::Kind::Plain,
                    tr("The account %1 has no zone %2 yet, so the first sync creates it there. Nothing is sent before.")
                        .arg(m_account->account()->name, m_link.zone.toDisplay()));
        return;
    }
    m_note->say(NoteLabel::Kind::Plain,
                m_isNew
                    ? tr("Nothing is sent yet. The zone is read next; the first push into a zone that holds records "
                         "waits for you in any case.")
                    : tr("Its external zone stays %1 in the account %2.").arg(m_link.externalZone, m_link.account));
}

Link LinkDialog::link() const
{
    Link link = m_link;
    link.name = m_name->text().trimmed();
    link.policy = static_cast<LinkPolicy>(m_policy->value());
    link.onDrift = static_cast<OnDrift>(m_onDrift->value());
    if (!m_isNew)
        return link;
    link.account = m_account->account()->name;
    link.createMissing = m_create->isChecked();
    link.externalZone = link.createMissing ? ownZone() : m_zones->zone()->name;
    return link;
}

void LinkDialog::save()
{
    m_save->setEnabled(false);
    m_workspace.ask(
        this,
        [link = link(), isNew = m_isNew](Store& store) -> Result<Link> {
            if (isNew)
                return store.links().add(link);
            const Outcome updated = store.links().update(link);
            return updated ? Result<Link>(link) : fail(updated.error());
        },
        [this](const Result<Link>& link) {
            if (!link) {
                m_note->say(NoteLabel::Kind::Error, link.error().message());
                m_save->setEnabled(true);
                return;
            }
            m_workspace.touch(link->zone);
            Q_EMIT saved(link->zone, link->name);
            accept();
        });
}

} // namespace zoneloom
