// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/ImportDialog.h"

#include "models/dns/validation/Validator.h"
#include "models/items/Background.h"
#include "models/store/Timelines.h"
#include "ui/Workspace.h"
#include "ui/records/FindingDelegate.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace zoneloom {

ImportDialog::ImportDialog(Workspace& workspace, const QString& zone, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_file(new QLineEdit(this))
    , m_zone(new QLineEdit(zone, this))
    , m_preview(new QLabel(this))
{
    setWindowTitle(tr("Import a master file"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 22);
    auto* browse = new QPushButton(tr("&Browse…"), this);
    auto* fileLine = new QHBoxLayout;
    fileLine->addWidget(m_file, 1);
    fileLine->addWidget(browse);
    m_zone->setPlaceholderText(tr("example.com"));
    auto* form = new QFormLayout;
    form->addRow(tr("&File"), fileLine);
    form->addRow(tr("&Zone"), m_zone);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    auto* findings = new QListView(this);
    findings->setModel(&m_findings);
    findings->setItemDelegate(new FindingDelegate(findings));
    findings->setAccessibleName(tr("Findings"));
    findings->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_preview);
    layout->addWidget(findings, 1);
    layout->addWidget(buttons);
    connect(browse, &QPushButton::clicked, this, &ImportDialog::choose);
    connect(m_file, &QLineEdit::editingFinished, this, &ImportDialog::read);
    connect(m_zone, &QLineEdit::editingFinished, this, &ImportDialog::read);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    read();
}

void ImportDialog::setFile(const QString& path)
{
    m_file->setText(path);
    if (m_zone->text().isEmpty()) {
        QString name = QFileInfo(path).fileName();
        for (const QString& end : {QStringLiteral(".zone"), QStringLiteral(".db"), QStringLiteral(".txt")}) {
            if (name.endsWith(end))
                name.chop(end.size());
        }
        m_zone->setText(name);
    }
    read();
}

void ImportDialog::choose()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import a master file"));
    if (!path.isEmpty())
        setFile(path);
}

void ImportDialog::read()
{
    m_import->setEnabled(false);
    const Result<Name> origin = Name::fromText(m_zone->text().trimmed());
    if (m_file->text().isEmpty() || m_zone->text().isEmpty() || !origin) {
        m_preview->setText(m_zone->text().isEmpty() || origin ? tr("Choose a master file and name its zone.")
                                                              : origin.error().message());
        return;
    }
    m_preview->setText(tr("Reading…"));
    MasterFileOptions options;
    options.origin = *origin;
    const quint64 request = ++m_request;
    inBackground(
        this,
        [path = m_file->text(), options]() -> Result<MasterFileReading> {
            Result<MasterFileReading> reading = MasterFileReader::readFile(path, options);
            if (reading && !hasErrors(reading->findings))
                reading->findings += Validator().check(reading->content);
            return reading;
        },
        [this, request](const Result<MasterFileReading>& reading) {
            if (request == m_request)
                take(reading);
        });
}

void ImportDialog::take(const Result<MasterFileReading>& reading)
{
    if (!reading) {
        m_preview->setText(reading.error().message());
        return;
    }
    m_content = reading->content;
    m_findings.setFindings(m_content.origin(), reading->findings);
    const bool errors = hasErrors(reading->findings);
    const QLocale locale;
    m_preview->setText(
        errors ? tr("The file has %n error(s). Nothing can be imported until they are mended.", nullptr,
                    m_findings.errors())
               : tr("%1 records in %2 record sets. The zone will hold exactly these, as one revision.")
                     .arg(locale.toString(m_content.recordCount()), locale.toString(m_content.rrsetCount())));
    m_import->setEnabled(!errors);
}

void ImportDialog::write()
{
    m_import->setEnabled(false);
    m_preview->setText(tr("Importing…"));
    const CommitInfo info{m_workspace.settings().author, tr("Import %1").arg(QFileInfo(m_file->text()).fileName())};
    m_workspace.ask(
        this,
        [content = m_content, info](Store& store) -> Result<Name> {
            Result<ZoneSummary> zone = store.zones().find(content.origin());
            if (!zone && zone.error().kind() == ErrorKind::NotFound)
                zone = store.zones().create(content.origin());
            if (!zone)
                return fail(zone.error());
            const Result<Revision> revision = store.timelines().replace(zone->timeline, content, info);
            return revision ? Result<Name>(zone->name) : fail(revision.error());
        },
        [this](const Result<Name>& zone) {
            if (!zone) {
                m_preview->setText(zone.error().message());
                m_import->setEnabled(true);
                return;
            }
            m_workspace.touch(*zone);
            Q_EMIT imported(*zone);
            accept();
        });
}

} // namespace zoneloom
