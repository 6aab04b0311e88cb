// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/RankedFindings.h"

#include <QAbstractListModel>

namespace zoneloom {

/// Findings as lines: `www A: …`, errors first.
class FindingsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setFindings(const Name& origin, const RankedFindings& findings);
    [[nodiscard]] const Finding& finding(int row) const { return m_findings.all().at(row); }
    [[nodiscard]] int errors() const { return m_findings.errors(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    /// Without the folders of the file's path.
    static QString shortPlace(Place place);

    Name m_origin;
    RankedFindings m_findings;
};

} // namespace zoneloom
