// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/ZoneSettingsDialog.h"

#include "models/dns/validation/RuleTable.h"
#include "ui/Workspace.h"
#include "ui/dialogs/NoteLabel.h"
#include "ui/dialogs/TabOrder.h"
#include "ui/manners/DialogSize.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace zoneloom {

ZoneSettingsDialog::ZoneSettingsDialog(Workspace& workspace, const ZoneSummary& zone, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_zone(zone.name)
    , m_serial(new QButtonGroup(this))
    , m_search(new QLineEdit(this))
    , m_rules(new QListWidget(this))
    , m_note(new NoteLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings of %1").arg(zone.name.toDisplay()));
    new DialogSize(this, {100, 34}, {150, 46});
    auto* serial = new QGroupBox(tr("Serial number, for links where Zoneloom writes the serial itself"), this);
    addSerial(new QVBoxLayout(serial), zone.settings.serialPolicy);
    auto* rules = new QGroupBox(tr("Warnings"), this);
    auto* ruleLayout = new QVBoxLayout(rules);
    auto* hint =
        new QLabel(tr("A warning without its tick is not shown for this zone. Errors cannot be silenced."), rules);
    hint->setWordWrap(true);
    m_search->setPlaceholderText(tr("Search warnings"));
    m_search->setAccessibleName(tr("Search warnings"));
    m_search->setClearButtonEnabled(true);
    m_rules->setAccessibleName(tr("Warnings that are shown"));
    m_rules->setWordWrap(true);
    m_rules->setSpacing(2);
    ruleLayout->addWidget(hint);
    ruleLayout->addWidget(m_search);
    ruleLayout->addWidget(m_rules, 1);
    addRules(zone.settings.silencedRules);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(serial);
    layout->addWidget(rules, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    TabOrder::followLayout(this);
    connect(m_search, &QLineEdit::textChanged, this, &ZoneSettingsDialog::search);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ZoneSettingsDialog::save);
}

void ZoneSettingsDialog::addSerial(QVBoxLayout* layout, SerialPolicy chosen)
{
    const auto add = [&](SerialPolicy policy, const QString& text) {
        auto* button = new QRadioButton(text, this);
        button->setChecked(policy == chosen);
        m_serial->addButton(button, static_cast<int>(policy));
        layout->addWidget(button);
    };
    add(SerialPolicy::Date, tr("&Date and a counter, such as 2026112501"));
    add(SerialPolicy::Increment, tr("&One more each time"));
    add(SerialPolicy::UnixTime, tr("Seconds since &1970"));
}

void ZoneSettingsDialog::addRules(const QSet<QString>& silenced)
{
    m_unknown = silenced;
    for (const Rule& rule : RuleTable::all()) {
        const QString id = QString::fromLatin1(rule.id);
        m_unknown.remove(id);
        if (rule.severity == Severity::Error)
            continue;
        const QString source = QString::fromLatin1(rule.source);
        //: A rule's id and why it is there
        auto* item = new QListWidgetItem(tr("%1: %2").arg(id, rule.reasonText()), m_rules);
        item->setToolTip(source);
        item->setData(Qt::UserRole, id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(silenced.contains(id) ? Qt::Unchecked : Qt::Checked);
    }
}

void ZoneSettingsDialog::search(const QString& text)
{
    for (int row = 0; row < m_rules->count(); ++row) {
        QListWidgetItem* item = m_rules->item(row);
        item->setHidden(!item->text().contains(text.trimmed(), Qt::CaseInsensitive));
    }
}

ZoneSettings ZoneSettingsDialog::settings() const
{
    ZoneSettings settings;
    settings.serialPolicy = static_cast<SerialPolicy>(m_serial->checkedId());
    settings.silencedRules = m_unknown;
    for (int row = 0; row < m_rules->count(); ++row) {
        const QListWidgetItem* item = m_rules->item(row);
        if (item->checkState() == Qt::Unchecked)
            settings.silencedRules.insert(item->data(Qt::UserRole).toString());
    }
    return settings;
}

void ZoneSettingsDialog::save()
{
    m_save->setEnabled(false);
    m_workspace.ask(
        this,
        [zone = m_zone, settings = settings()](Store& store) { return store.zones().saveSettings(zone, settings); },
        [this](const Outcome& saved) {
            if (!saved) {
                m_note->say(NoteLabel::Kind::Error, saved.error().message());
                m_save->setEnabled(true);
                return;
            }
            m_workspace.touch(m_zone);
            accept();
        });
}

} // namespace zoneloom
