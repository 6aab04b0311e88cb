// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/Name.h"
#include "models/dns/validation/Finding.h"

#include <QDialog>
#include <QTimer>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace zoneloom {

class ImportPreview;
class SourceExcerpt;
class Workspace;
class ZonePreparation;

/// Brings a master file, or its text, in as one revision of a zone: shows what it holds and what the rules say before
/// anything is written.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(Workspace& workspace, const QString& zone, QWidget* parent = nullptr);

    /// Reads that file at once; its zone is guessed where none was given.
    void setFile(const QString& path);
    /// As setFile(), of pasted text.
    void setText(const QString& text);
    [[nodiscard]] ImportPreview* preview() const { return m_preview; }

Q_SIGNALS:
    void imported(const zoneloom::Name& zone);

private:
    void build();
    void choose();
    void showSource();
    void guessZone(const QString& guess);
    void read();
    void showFinding(const Finding& finding);

    ZonePreparation* m_preparation = nullptr;
    QTimer m_typed;             ///< starts reading when one pauses
    QTimer m_path;              ///< the same, for the file's path
    bool m_zoneIsGuess = false; ///< nobody typed or chose it
    QRadioButton* m_fromFile = nullptr;
    QRadioButton* m_fromText = nullptr;
    QLineEdit* m_file = nullptr;
    QPushButton* m_browse = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QLineEdit* m_zone = nullptr;
    ImportPreview* m_preview = nullptr;
    SourceExcerpt* m_excerpt = nullptr;
    QPushButton* m_import = nullptr;
};

} // namespace zoneloom
