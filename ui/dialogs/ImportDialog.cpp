// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/ImportDialog.h"

#include "models/dns/MasterFileReader.h"
#include "ui/Workspace.h"
#include "ui/manners/DialogSize.h"
#include "ui/start/ImportPreview.h"
#include "ui/start/SourceExcerpt.h"
#include "ui/start/ZoneNameGuess.h"
#include "ui/theme/StateColors.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTextBlock>
#include <QVBoxLayout>

namespace zoneloom {

namespace {

IncomingZone incomingOf(MasterFileReading reading)
{
    return {std::move(reading.content), std::move(reading.findings), {}, false};
}

} // namespace

ImportDialog::ImportDialog(Workspace& workspace, const QString& zone, QWidget* parent)
    : QDialog(parent)
    , m_preparation(new ZonePreparation(workspace, this))
    , m_zoneIsGuess(true)
    , m_fromFile(new QRadioButton(tr("A &file"), this))
    , m_fromText(new QRadioButton(tr("Pasted &text"), this))
    , m_file(new QLineEdit(this))
    , m_browse(new QPushButton(tr("&Browse…"), this))
    , m_text(new QPlainTextEdit(this))
    , m_zone(new QLineEdit(zone, this))
    , m_preview(new ImportPreview(this))
    , m_excerpt(new SourceExcerpt(m_preview))
{
    setWindowTitle(tr("Import a master file"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    m_typed.setSingleShot(true);
    m_typed.setInterval(250);
    connect(&m_typed, &QTimer::timeout, this, &ImportDialog::read);
    connect(m_fromText, &QRadioButton::toggled, this, &ImportDialog::showSource);
    // Who chooses by mouse goes on typing.
    connect(m_fromFile, &QRadioButton::clicked, m_file, qOverload<>(&QWidget::setFocus));
    connect(m_fromText, &QRadioButton::clicked, m_text, qOverload<>(&QWidget::setFocus));
    connect(m_browse, &QPushButton::clicked, this, &ImportDialog::choose);
    m_path.setSingleShot(true);
    m_path.setInterval(300);
    connect(&m_path, &QTimer::timeout, this, [this] { setFile(m_file->text().trimmed()); });
    connect(m_file, &QLineEdit::textEdited, &m_path, qOverload<>(&QTimer::start));
    connect(m_zone, &QLineEdit::textEdited, this, [this] {
        m_zoneIsGuess = false;
        m_typed.start();
    });
    connect(m_text, &QPlainTextEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    connect(m_preview, &ImportPreview::changed, this, [this] { m_import->setEnabled(m_preview->zone().has_value()); });
    connect(m_preview, &ImportPreview::findingChosen, this, &ImportDialog::showFinding);
    connect(m_preview, &ImportPreview::stopped, this, [this] {
        m_preparation->cancel();
        m_preview->showHint(tr("Stopped. Nothing was written."));
    });
    connect(m_preparation, &ZonePreparation::prepared, m_preview, &ImportPreview::showZone);
    connect(m_preparation, &ZonePreparation::failed, this,
            [this](const Error& error) { m_preview->showError(error.message()); });
    connect(m_preparation, &ZonePreparation::written, this, [this](const Name& name) {
        Q_EMIT imported(name);
        accept();
    });
    m_fromFile->setChecked(true);
    showSource();
    read();
    m_file->setFocus();
}

void ImportDialog::build()
{
    new DialogSize(this, {138, 34}, {190, 48});
    m_file->setPlaceholderText(tr("Path of the master file, or drop it on the window"));
    m_file->setAccessibleName(tr("Path of the master file"));
    m_text->setPlaceholderText(tr("Paste the zone's text here"));
    m_text->setAccessibleName(tr("Text of the zone"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_zone->setPlaceholderText(tr("example.com"));
    m_zone->setToolTip(tr("The internal zone that will hold the records; names without a trailing dot are below it."));
    auto* fileLine = new QHBoxLayout;
    fileLine->addWidget(m_file, 1);
    fileLine->addWidget(m_browse);
    auto* form = new QFormLayout;
    form->addRow(m_fromFile, fileLine);
    form->addRow(m_fromText, m_text);
    form->addRow(tr("&Zone"), m_zone);
    m_preview->addBelowFindings(m_excerpt);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setEnabled(false);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_preview, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, [this] {
        const PreparedZone zone = *m_preview->zone();
        const QString source =
            m_fromText->isChecked() ? tr("pasted text") : QFileInfo(m_file->text().trimmed()).fileName();
        m_preview->showBusy(tr("Importing…"));
        m_preparation->write(zone, tr("Import %1").arg(source));
    });
}

void ImportDialog::showSource()
{
    const bool text = m_fromText->isChecked();
    m_file->setEnabled(!text);
    m_browse->setEnabled(!text);
    m_text->setVisible(text);
    m_excerpt->hide();
    read();
}

void ImportDialog::guessZone(const QString& guess)
{
    if (!guess.isEmpty() && (m_zone->text().isEmpty() || m_zoneIsGuess))
        m_zone->setText(guess);
}

void ImportDialog::setFile(const QString& path)
{
    m_fromFile->setChecked(true);
    if (m_file->text().trimmed() != path)
        m_file->setText(path); // the cursor stays where one types
    guessZone(ZoneNameGuess::fromFile(path));
    read();
}

void ImportDialog::setText(const QString& text)
{
    m_fromText->setChecked(true);
    m_text->setPlainText(text);
}

void ImportDialog::choose()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import a master file"), m_file->text());
    if (!path.isEmpty())
        setFile(path);
}

void ImportDialog::read()
{
    m_typed.stop();
    m_path.stop();
    const bool fromText = m_fromText->isChecked();
    const QString path = m_file->text().trimmed();
    const QByteArray text = fromText ? m_text->toPlainText().toUtf8() : QByteArray();
    if (fromText) {
        guessZone(ZoneNameGuess::fromText(text));
        m_text->setExtraSelections({});
    }
    const QString zone = m_zone->text().trimmed();
    m_preparation->cancel();
    const Result<Name> origin = Name::fromText(zone);
    if (fromText ? text.isEmpty() : path.isEmpty()) {
        m_preview->showHint(fromText ? tr("Paste the text of a zone. Nothing is written before you have seen it.")
                                     : tr("Choose a master file. Nothing is written before you have seen what is in "
                                          "it."));
        return;
    }
    if (zone.isEmpty() || !origin || origin->isRoot()) {
        m_preview->showError(zone.isEmpty() ? tr("Say which zone it is.")
                             : !origin      ? origin.error().message()
                                            : tr("The root cannot be a zone of yours."));
        return;
    }
    m_preview->showBusy(tr("Reading…"));
    MasterFileOptions options;
    options.origin = *origin;
    if (fromText) {
        options.allowIncludes = false;
        m_preparation->prepare(*origin, [text, options]() -> Result<IncomingZone> {
            return incomingOf(MasterFileReader::read(text, options));
        });
        return;
    }
    m_preparation->prepare(*origin, [path, options]() -> Result<IncomingZone> {
        return MasterFileReader::readFile(path, options).map(incomingOf);
    });
}

void ImportDialog::showFinding(const Finding& finding)
{
    if (finding.place.line == 0) {
        m_excerpt->hide();
        return;
    }
    if (m_fromFile->isChecked()) {
        m_excerpt->showPlace(finding.place.file, finding.place.line, finding.place.column);
        return;
    }
    const QTextBlock block = m_text->document()->findBlockByNumber(finding.place.line - 1);
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::clamp(finding.place.column - 1, 0, block.length() - 1));
    cursor.movePosition(QTextCursor::EndOfWord, QTextCursor::KeepAnchor);
    QTextEdit::ExtraSelection mark;
    mark.cursor = cursor;
    mark.format.setBackground(StateColors::tint(CellState::Conflict, palette()));
    mark.format.setProperty(QTextFormat::FullWidthSelection, true);
    m_text->setExtraSelections({mark});
    if (m_text->hasFocus())
        return; // somebody types there: the cursor is theirs
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
}

} // namespace zoneloom
