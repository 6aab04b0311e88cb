// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/StoreTypes.h"

#include <QCoreApplication>

namespace zoneloom {

/// Readings of a link as rows of a history: who made the change, and how close in time it is known.
class ReadingText
{
    Q_DECLARE_TR_FUNCTIONS(ReadingText)

public:
    /// The same revisions with author and message as people read them.
    static QList<Revision> inWords(const QList<Revision>& readings);
};

} // namespace zoneloom
