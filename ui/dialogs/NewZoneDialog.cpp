// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/NewZoneDialog.h"

#include "ui/Workspace.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace zoneloom {

NewZoneDialog::NewZoneDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_name(new QLineEdit(this))
    , m_hint(new QLabel(this))
{
    setWindowTitle(tr("New zone"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setPlaceholderText(tr("example.com"));
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("&Create"), QDialogButtonBox::AcceptRole);
    auto* form = new QFormLayout;
    form->addRow(tr("&Name of the zone"), m_name);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_hint);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &NewZoneDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewZoneDialog::create);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void NewZoneDialog::check()
{
    const QString text = m_name->text().trimmed();
    const Result<Name> name = Name::fromText(text);
    const bool good = name && !name->isRoot();
    m_create->setEnabled(good);
    m_hint->setText(text.isEmpty() ? tr("The zone starts empty. Nothing is created at a provider.")
                    : !name        ? name.error().message()
                    : good         ? tr("Creates the internal zone %1").arg(name->toText())
                                   : tr("The root cannot be a zone of yours."));
}

void NewZoneDialog::create()
{
    const Result<Name> name = Name::fromText(m_name->text().trimmed());
    if (!name)
        return;
    m_create->setEnabled(false);
    m_workspace.ask(
        this, [zone = *name](Store& store) { return store.zones().create(zone); },
        [this](const Result<ZoneSummary>& zone) {
            if (!zone) {
                m_hint->setText(zone.error().message());
                m_create->setEnabled(true);
                return;
            }
            m_workspace.reloadZones();
            Q_EMIT created(zone->name);
            accept();
        });
}

} // namespace zoneloom
