// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/ContentModel.h"
#include "models/items/FindingsModel.h"
#include "ui/start/ZonePreparation.h"

#include <QWidget>

#include <memory>
#include <optional>

class QListView;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTableView;

namespace zoneloom {

class NoteLabel;

/// What is about to come in, before anything is written: a sentence, the records, the findings; or that it is still
/// being read, with a way to stop.
class ImportPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPreview(QWidget* parent = nullptr);
    ~ImportPreview() override;

    /// Nothing to show yet; `text` says what to do first.
    void showHint(const QString& text);
    void showBusy(const QString& text);
    /// How far that is: done of `total`, where it is not 0.
    void showProgress(const QString& text, int done, int total);
    void showError(const QString& text);
    void showZone(const PreparedZone& zone);
    /// The zone that is shown; nothing while there is none or it may not come in.
    [[nodiscard]] const std::optional<PreparedZone>& zone() const { return m_zone; }
    [[nodiscard]] QString text() const;
    /// Whether a zone with errors may not come in; so it is unless said otherwise.
    void setErrorsBlock(bool block) { m_errorsBlock = block; }
    /// Below the findings, such as the lines of the file that one is about.
    void addBelowFindings(QWidget* widget);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void stopped();
    /// A person wants to see where that finding is.
    void findingChosen(const zoneloom::Finding& finding);
    /// zone() is another one.
    void changed();

private:
    /// Lets go of what is shown, on another thread: a million records take their time.
    void release();
    void showContent(bool visible);
    [[nodiscard]] QString sentence(const PreparedZone& zone, int errors) const;

    std::shared_ptr<PreparedZone> m_shown; ///< keeps what the views show
    std::optional<PreparedZone> m_zone;
    bool m_errorsBlock = true;
    ContentModel m_records;
    FindingsModel m_findings;
    NoteLabel* m_note = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_stop = nullptr;
    QTabWidget* m_tabs = nullptr;
    QTableView* m_recordView = nullptr;
    QListView* m_findingView = nullptr;
    QWidget* m_findingPage = nullptr;
    QWidget* m_filler = nullptr;
};

} // namespace zoneloom
