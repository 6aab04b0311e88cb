// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;

namespace zoneloom {

class ChangeSet;

/// Over the records while there are staged changes: `3 staged changes +1 ~1 −1`, Review, Discard, Commit.
class StagedBar : public QFrame
{
    Q_OBJECT

public:
    explicit StagedBar(QWidget* parent = nullptr);

    void show(const ChangeSet& changes);

Q_SIGNALS:
    void reviewAsked();
    void discardAsked();
    void commitAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void tint();

    QLabel* m_text = nullptr;
};

} // namespace zoneloom
