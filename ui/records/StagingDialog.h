// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/CancelToken.h"
#include "models/items/DifferenceModel.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace zoneloom {

class ZoneSession;

/// A dialog that shows what it would change, RRset by RRset, while one still chooses; then stages it as one step. What
/// it would change is worked out off the GUI thread.
class StagingDialog : public QDialog
{
    Q_OBJECT

public:
    /// What the choices come to.
    struct Preview
    {
        ChangeSet changes;
        QString summary;      ///< one sentence
        QStringList problems; ///< a line each; what they are about is left out
        qsizetype problemCount = 0;
        qsizetype records = 0; ///< that can be staged where there are problems
    };

Q_SIGNALS:
    /// The first of what was staged.
    void staged(const zoneloom::RRsetKey& key);

public:
    ~StagingDialog() override;

protected:
    StagingDialog(ZoneSession& session, const QString& title, QWidget* parent);
    void showEvent(QShowEvent* event) override;

    [[nodiscard]] ZoneSession& session() { return m_session; }
    [[nodiscard]] QFormLayout* form() const { return m_form; }
    /// Asks for a new preview shortly after the last choice.
    void choose() { m_timer.start(); }
    /// Runs off the GUI thread. Once it is cancelled nobody looks at what it gives.
    using Work = std::function<Preview(const CancelToken&)>;
    /// The work of this moment's choices; it must hold all that it needs by value.
    [[nodiscard]] virtual Work work() = 0;

private:
    void begin();
    void show(const Preview& preview);
    void stage();
    void fitProblems();

    ZoneSession& m_session;
    DifferenceModel m_difference;
    QTimer m_timer;
    QTimer m_busyTimer;   ///< work that takes no longer is not worth a sign
    CancelToken m_cancel; ///< of the newest work
    QFormLayout* m_form = nullptr;
    QLabel* m_summary = nullptr;
    QProgressBar* m_busy = nullptr;
    QPlainTextEdit* m_problems = nullptr;
    QPushButton* m_stage = nullptr;
};

} // namespace zoneloom
