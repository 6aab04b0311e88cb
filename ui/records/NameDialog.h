// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/ChosenRecords.h"
#include "ui/records/StagingDialog.h"

class QLineEdit;

namespace zoneloom {

/// Moves all chosen records to one name, beside what is there.
class NameDialog : public StagingDialog
{
    Q_OBJECT

public:
    NameDialog(ZoneSession& session, ChosenRecords chosen, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Work work() override;

private:
    ChosenRecords m_chosen;
    QLineEdit* m_name = nullptr;
};

} // namespace zoneloom
