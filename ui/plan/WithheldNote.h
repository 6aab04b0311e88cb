// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/SyncReport.h"

#include <QFrame>

class QCheckBox;

namespace zoneloom {

/// Why one link's plan is held back, what would happen if it were sent all the same, and the box that lifts it.
class WithheldNote : public QFrame
{
    Q_OBJECT

public:
    WithheldNote(const LinkReport& link, QWidget* parent);

Q_SIGNALS:
    void lifted(bool lifted);
};

} // namespace zoneloom
