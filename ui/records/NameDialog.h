// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/records/StagingDialog.h"

class QLineEdit;

namespace zoneloom {

/// Moves all chosen records to one name, beside what is there.
class NameDialog : public StagingDialog
{
    Q_OBJECT

public:
    NameDialog(ZoneSession& session, QList<RRset> records, QWidget* parent = nullptr);

protected:
    std::function<Preview()> work() override;

private:
    QList<RRset> m_records;
    QLineEdit* m_name = nullptr;
};

} // namespace zoneloom
