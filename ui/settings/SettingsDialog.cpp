// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/SettingsDialog.h"

#include "ui/dialogs/TabOrder.h"
#include "ui/settings/SettingsFile.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace zoneloom {

SettingsDialog::SettingsDialog(SettingsFile& file, QWidget* parent)
    : QDialog(parent)
    , m_file(file)
    , m_before(file.load())
    , m_language(new QComboBox(this))
    , m_scheme(new QComboBox(this))
    , m_minutes(new QSpinBox(this))
    , m_store(new QLineEdit(m_before.storeLocation, this))
    , m_author(new QLineEdit(m_before.author, this))
    , m_notifies(new QCheckBox(tr("&Notify when a push fails or drift appears"), this))
    , m_tray(new QCheckBox(tr("Show an &icon in the system tray"), this))
    , m_hint(new QLabel(this))
{
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(tr("As the system"), QString());
    // In their own words, so that who cannot read the present language finds theirs.
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->setCurrentIndex(qMax(0, m_language->findData(m_before.language)));
    m_scheme->setObjectName(QStringLiteral("scheme"));
    m_scheme->addItem(tr("As the system"), static_cast<int>(Theme::Scheme::System));
    m_scheme->addItem(tr("Light"), static_cast<int>(Theme::Scheme::Light));
    m_scheme->addItem(tr("Dark"), static_cast<int>(Theme::Scheme::Dark));
    m_scheme->setCurrentIndex(m_scheme->findData(static_cast<int>(m_before.scheme)));
    m_minutes->setObjectName(QStringLiteral("minutes"));
    m_minutes->setRange(1, 1440);
    m_minutes->setValue(m_before.readMinutes);
    m_minutes->setSuffix(tr(" min"));
    m_store->setObjectName(QStringLiteral("store"));
    m_store->setPlaceholderText(tr("In your data folder; or a path, or postgresql://…"));
    m_store->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    m_author->setObjectName(QStringLiteral("author"));
    m_author->setPlaceholderText(WindowSettings().authorName());
    m_notifies->setChecked(m_before.notifies);
    m_tray->setChecked(m_before.tray);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);

    auto* browse = new QPushButton(tr("&Browse…"), this);
    auto* store = new QHBoxLayout;
    store->addWidget(m_store, 1);
    store->addWidget(browse);
    auto* storeLabel = new QLabel(tr("&Store"), this);
    storeLabel->setBuddy(m_store);
    auto* form = new QFormLayout;
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Theme"), m_scheme);
    form->addRow(tr("&Author of revisions"), m_author);
    form->addRow(storeLabel, store);
    form->addRow(tr("&Read all links every"), m_minutes);
    form->addRow(QString(), m_notifies);
    form->addRow(QString(), m_tray);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_hint);
    layout->addStretch();
    layout->addWidget(buttons);
    TabOrder::followLayout(this);
    connect(browse, &QPushButton::clicked, this, &SettingsDialog::chooseStore);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_language, &QComboBox::currentIndexChanged, this, &SettingsDialog::explain);
    connect(m_store, &QLineEdit::textChanged, this, &SettingsDialog::explain);
    connect(m_minutes, &QSpinBox::valueChanged, this, &SettingsDialog::explain);
    explain();
}

WindowSettings SettingsDialog::shown() const
{
    WindowSettings settings;
    settings.language = m_language->currentData().toString();
    settings.scheme = static_cast<Theme::Scheme>(m_scheme->currentData().toInt());
    settings.readMinutes = m_minutes->value();
    settings.storeLocation = m_store->text().trimmed();
    settings.author = m_author->text().simplified();
    settings.notifies = m_notifies->isChecked();
    settings.tray = m_tray->isChecked();
    return settings;
}

void SettingsDialog::explain()
{
    const WindowSettings now = shown();
    const bool later = now.language != m_before.language || now.storeLocation != m_before.storeLocation ||
                       now.readMinutes != m_before.readMinutes;
    m_hint->setText(later ? tr("Language, store and the interval of reading apply from the next start. A store that is "
                               "left stays where it is.")
                          : tr("Theme, author, notifications and the tray icon apply at once; language, store and the "
                               "interval of reading from the next start."));
}

void SettingsDialog::chooseStore()
{
    const QString chosen =
        QFileDialog::getSaveFileName(this, tr("Store"), m_store->text(), tr("Zoneloom stores (*.db);;All files (*)"),
                                     nullptr, QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty())
        m_store->setText(chosen);
}

void SettingsDialog::accept()
{
    const WindowSettings settings = shown();
    if (const Outcome saved = m_file.save(settings); !saved) {
        m_hint->setText(saved.error().message());
        return;
    }
    Q_EMIT changed(settings);
    QDialog::accept();
}

} // namespace zoneloom
