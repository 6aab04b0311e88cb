// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace zoneloom {

class ChangeSet;

/// Over the records while there are staged changes: `3 staged changes +1 ~1 −1`, Review, Discard, Commit;
/// and what has to be decided where someone else committed meanwhile.
class StagedBar : public QFrame
{
    Q_OBJECT

public:
    explicit StagedBar(QWidget* parent = nullptr);

    /// `conflicts`: RRsets that someone else committed otherwise meanwhile.
    void show(const ChangeSet& changes, qsizetype conflicts);
    /// Says how many RRsets are being staged in the background, and waits with all it offers; 0 where none are.
    void showWorking(qsizetype count);

Q_SIGNALS:
    void reviewAsked();
    void discardAsked();
    void commitAsked();
    void conflictsAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void tint();

    QLabel* m_text = nullptr;
    QPushButton* m_conflicts = nullptr;
    QList<QPushButton*> m_buttons;
};

} // namespace zoneloom
