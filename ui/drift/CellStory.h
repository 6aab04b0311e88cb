// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/planning/Comparison.h"
#include "models/store/Store.h"
#include "models/store/StoreTypes.h"

#include <QCoreApplication>

namespace zoneloom {

/// Who gave one RRset the values that it has, here and at a provider, and since when.
class CellStory
{
    Q_DECLARE_TR_FUNCTIONS(CellStory)

public:
    /// Looks it up; in the store's thread.
    static Result<CellStory> find(Store& store, const ZoneSummary& zone, const QString& link, const RRsetKey& key);

    /// `Changed at the provider between 13:40 and 14:00. Internal value since revision 39 (mia, "move www").`
    [[nodiscard]] QString text(const Cell& cell) const;

private:
    [[nodiscard]] QString internalText(const Cell& cell) const;
    [[nodiscard]] QString observedText(const Cell& cell) const;

    QString m_link;
    std::optional<Revision> m_internal; ///< that gave it the value of today, or took it away
    std::optional<Revision> m_observed;
    int m_readings = 0; ///< that are known of the link
};

} // namespace zoneloom
