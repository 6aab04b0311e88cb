// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

namespace zoneloom {

/// Where words to filter by are typed: as wide as its example where there is room, narrow rather than gone where not.
class FilterLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterLine(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
};

} // namespace zoneloom
