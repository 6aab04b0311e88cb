// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/drift/Decisions.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;
class QToolButton;

namespace zoneloom {

/// Over the matrix while there are decisions: what will be sent, and Review, Undo, Discard, Send.
class DecisionBar : public QFrame
{
    Q_OBJECT

public:
    explicit DecisionBar(QWidget* parent = nullptr);

    void setDecisions(Decisions* decisions);

Q_SIGNALS:
    void reviewAsked();
    void commitAsked();

private:
    void refresh();
    /// That of the button which the decision was made with.
    [[nodiscard]] QIcon mark() const;

    QPointer<Decisions> m_decisions;
    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
    // Made in the order in which they stand, which Tab follows.
    QPushButton* m_undo = nullptr;
    QPushButton* m_discard = nullptr;
    QPushButton* m_review = nullptr;
    QPushButton* m_commit = nullptr;
    QPushButton* m_send = nullptr;
    QToolButton* m_close = nullptr;
};

} // namespace zoneloom
