// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>

namespace zoneloom {

/// The way to all zones, which looks like the first line of the list below it.
class OverviewButton : public QToolButton
{
    Q_OBJECT

public:
    explicit OverviewButton(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace zoneloom
