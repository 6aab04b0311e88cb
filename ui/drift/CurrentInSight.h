// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QAbstractItemView;

namespace zoneloom {

/// Scrolls a view that becomes lower so that its current row stays in sight, where it was before: what opens below the
/// view, such as a bar about that very row, must not cover it.
class CurrentInSight : public QObject
{
    Q_OBJECT

public:
    explicit CurrentInSight(QAbstractItemView* view);

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAbstractItemView* m_view = nullptr;
};

} // namespace zoneloom
