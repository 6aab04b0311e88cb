// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/validation/Finding.h"

#include <QAbstractListModel>

namespace zoneloom {

/// Findings as lines: `www A: …`, errors first.
class FindingsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setFindings(const Name& origin, QList<Finding> findings);
    [[nodiscard]] const Finding& finding(int row) const { return m_findings.at(row); }
    [[nodiscard]] int errors() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    /// Without the folders of the file's path.
    static QString shortPlace(Place place);

    Name m_origin;
    QList<Finding> m_findings;
};

} // namespace zoneloom
