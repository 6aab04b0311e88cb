// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/validation/Finding.h"

#include <QWidget>

class QLabel;

namespace zoneloom {

/// A mark and sentences of what is wrong, or worth a look; hidden where there is nothing to say.
class ProblemLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemLabel(QWidget* parent = nullptr);

    void clear() { show({}, Severity::Warning); }
    void show(const QStringList& texts, Severity severity);
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void tint();

    QLabel* m_mark = nullptr;
    QLabel* m_text = nullptr;
    Severity m_severity = Severity::Warning;
};

} // namespace zoneloom
