// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QGroupBox>

class QButtonGroup;

namespace zoneloom {

/// A few ways to choose from, each with a sentence on what it means.
class ExplainedChoice : public QGroupBox
{
    Q_OBJECT

public:
    explicit ExplainedChoice(const QString& title, QWidget* parent = nullptr);

    void add(int value, const QString& name, const QString& sentence);
    [[nodiscard]] int value() const;
    void setValue(int value);

Q_SIGNALS:
    void changed(int value);

private:
    QButtonGroup* m_buttons = nullptr;
};

} // namespace zoneloom
